package nl.inspiratieboek.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures side by side, a column for each size, with how many times each is the one to its left. */
final class Table {

    private final List<String> columns = new ArrayList<>();
    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Starts a column: figures go there from now on. */
    void column(String name) {
        columns.add(name);
    }

    void put(String row, double figure) {
        rows.computeIfAbsent(row, unused -> new LinkedHashMap<>()).put(columns.get(columns.size() - 1), figure);
    }

    /** Says below the table why figures are missing. */
    void note(String note) {
        notes.add(note);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%-28s", "pages"));
        columns.forEach(column -> text.append(String.format(Locale.ROOT, "%12s%8s", column, "")));
        rows.forEach((name, figures) -> {
            text.append(String.format(Locale.ROOT, "%n%-28s", name));
            String left = "";
            for (String column : columns) {
                text.append(cell(figures.get(column), figures.get(left)));
                left = column;
            }
        });
        notes.forEach(note -> text.append(System.lineSeparator()).append("! ").append(note));
        return text.append(System.lineSeparator()).toString();
    }

    private static String cell(@org.jspecify.annotations.Nullable Double figure, @org.jspecify.annotations.Nullable Double left) {
        String ratio = figure == null || left == null || left == 0
                ? ""
                : String.format(Locale.ROOT, " x%.2f", figure / left);
        return String.format(Locale.ROOT, "%12s%-8s", figure == null ? "-" : text(figure), ratio);
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, figure >= 100 || figure == Math.rint(figure) ? "%,.0f" : "%.1f", figure);
    }
}
