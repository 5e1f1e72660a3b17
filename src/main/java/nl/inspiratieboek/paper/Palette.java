package nl.inspiratieboek.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Look;
import nl.inspiratieboek.colour.Colour;
import nl.inspiratieboek.colour.Ground;
import nl.inspiratieboek.edition.KindView;

/** The colours of a book's drawings: those of the style sheet of its paper, and of its kinds. */
final class Palette {

    /** How a drawing's part is coloured: a rule of one class, with a fill or a stroke or both. */
    private static final Pattern RULE =
            Pattern.compile("(?m)^\\.([\\w-]+) path \\{ fill: (none|#[0-9a-f]{6});(?: stroke: (#[0-9a-f]{6});(?: stroke-width: ([0-9.]+);)?)? \\}");

    /**
     * How a part of a drawing is coloured.
     *
     * @param fill what it is filled with
     * @param stroke what its line is drawn with
     * @param width how wide that is, in units of the drawing
     */
    record Ink(Optional<FSRGBColor> fill, Optional<FSRGBColor> stroke, double width) {}

    private static final String FAR = "house--far";
    private static final Ink PAPER = new Ink(Optional.of(new FSRGBColor(255, 255, 255)), Optional.empty(), 1);
    private static final Ink BLACK = new Ink(Optional.of(new FSRGBColor(16, 24, 32)), Optional.empty(), 1);

    private final Map<String, Ink> inks = new HashMap<>();
    private final Map<String, FSRGBColor> lights = new HashMap<>();

    private Palette() {}

    static Palette of(String sheet, BookSettings settings) {
        Palette palette = new Palette();
        Matcher rule = RULE.matcher(sheet);
        while (rule.find()) {
            Optional<FSRGBColor> fill = Optional.of(rule.group(2)).filter(value -> !value.equals("none")).map(Palette::colour);
            Optional<FSRGBColor> stroke = Optional.ofNullable(rule.group(3)).map(Palette::colour);
            palette.inks.put(rule.group(1), new Ink(fill, stroke, rule.group(4) == null ? 1 : Double.parseDouble(rule.group(4))));
        }
        Look look = settings.look();
        List<Kind> kinds = settings.kinds();
        for (int i = 0; i < kinds.size(); i++) {
            int index = i;
            Optional.ofNullable(look.kinds().get(kinds.get(i).id()))
                    .or(() -> index < Ground.LIGHTS.size() ? Optional.of(Ground.LIGHTS.get(index)) : Optional.empty())
                    .map(Colour::hex)
                    .ifPresent(hex -> palette.lights.put(KindView.kindClass(index), colour(hex)));
        }
        return palette;
    }

    /** The ink of a part of a drawing by its classes and, where none of them has one, by those of what it stands in. */
    Ink ink(List<String> classes, List<String> around) {
        if (around.contains(FAR)) {
            return classes.contains("house__door") ? PAPER : inks.getOrDefault(FAR, BLACK);
        }
        for (List<String> each : List.of(classes, around)) {
            for (String name : each) {
                if (lights.containsKey(name)) {
                    return around.contains("window--perhaps") || around.contains("window--off")
                            ? new Ink(Optional.empty(), Optional.of(lights.get(name)), 1.4)
                            : new Ink(Optional.of(lights.get(name)), Optional.empty(), 1);
                }
            }
            for (String name : each) {
                if (inks.containsKey(name)) {
                    return inks.get(name);
                }
            }
        }
        return BLACK;
    }

    private static FSRGBColor colour(String hex) {
        return new FSRGBColor(
                Integer.parseInt(hex.substring(1, 3), 16),
                Integer.parseInt(hex.substring(3, 5), 16),
                Integer.parseInt(hex.substring(5, 7), 16));
    }
}
