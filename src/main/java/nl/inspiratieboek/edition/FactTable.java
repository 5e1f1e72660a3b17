package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.language.LanguagePack;

/**
 * What readers lay cases side by side by: the book's facts, how the findings are known, and when a case was last checked.
 *
 * @param rows those of which some case says something, in the book's order
 */
public record FactTable(List<Row> rows) {

    public FactTable {
        rows = List.copyOf(rows);
    }

    /**
     * A question that all cases answer, or leave open.
     *
     * @param key what it is called among the others; it differs from theirs
     * @param label what readers see
     * @param field the book's definition of the fact; none for what the program counts by itself
     * @param answers what a case says
     */
    public record Row(
            String key, String label, Optional<FactField> field, Function<Case, Optional<FactLine>> answers) {

        /** What a case says; nothing if it leaves the question open. */
        public Optional<FactLine> of(Case theCase) {
            return answers.apply(theCase);
        }
    }

    /** The table of a book. */
    public static FactTable of(Edition edition) {
        LanguagePack language = edition.language();
        List<Row> rows = new ArrayList<>();
        for (FactField field : edition.book().settings().facts()) {
            rows.add(new Row(
                    field.key(),
                    field.label(),
                    Optional.of(field),
                    each -> each.fact(field.key()).map(fact -> FactLine.of(fact, language))));
        }
        String known = language.text("theme.known");
        rows.add(new Row("--basis", known, Optional.empty(), each -> basis(each, language)
                .map(words -> FactLine.plain(known, words))));
        rows.add(new Row(
                "--reviewed",
                language.text("case.reviewed"),
                Optional.empty(),
                each -> FactLine.reviewed(each, language)));
        rows.removeIf(row -> edition.book().cases().stream().noneMatch(each -> row.of(each).isPresent()));
        return new FactTable(rows);
    }

    /** '8 ervaring, 2 evaluatie': its findings by how they are known. */
    private static Optional<String> basis(Case theCase, LanguagePack language) {
        Map<Basis, Integer> totals = new EnumMap<>(Basis.class);
        for (Finding finding : theCase.findings()) {
            totals.merge(finding.basis(), 1, Integer::sum);
        }
        List<String> words = new ArrayList<>();
        totals.forEach((basis, number) -> words.add(
                language.text("basis.total", language.number(number), language.text("basis." + basis.id()))));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }
}
