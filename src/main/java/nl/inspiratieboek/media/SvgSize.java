package nl.inspiratieboek.media;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a drawing: its width and height, or what of them is missing by its viewBox. */
final class SvgSize {

    private static final Pattern LENGTH =
            Pattern.compile("\\+?(\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})(px|pt|pc|mm|cm|in)?");

    /** How many CSS pixels a unit has: an inch has 96 (CSS Values 4, 6.2). */
    private static final Map<String, Double> PIXELS =
            Map.of("px", 1.0, "pt", 96.0 / 72, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    private SvgSize() {}

    /**
     * The size in CSS pixels, rounded; empty if the drawing says none. Each argument is an attribute of the
     * root, empty if it is not there.
     */
    static Optional<PictureSize> of(String width, String height, String viewBox) {
        Optional<Double> wide = length(width);
        Optional<Double> high = length(height);
        String[] box = viewBox.strip().split("\\s*[\\s,]\\s*", 5);
        Optional<Double> boxWidth = box.length == 4 ? length(box[2]) : Optional.empty();
        Optional<Double> boxHeight = box.length == 4 ? length(box[3]) : Optional.empty();
        if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
            return wide.flatMap(x -> high.flatMap(y -> rounded(x, y)));
        }
        double ratio = boxWidth.get() / boxHeight.get();
        double shown = wide.or(() -> high.map(y -> y * ratio)).orElse(boxWidth.get());
        return rounded(shown, high.orElse(shown / ratio));
    }

    private static Optional<PictureSize> rounded(double width, double height) {
        return PictureSize.of(Math.round(width), Math.round(height));
    }

    /** A length above nothing; a percentage depends on the page and says nothing here. */
    private static Optional<Double> length(String text) {
        Matcher matcher = LENGTH.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double unit = PIXELS.getOrDefault(matcher.group(2) == null ? "px" : matcher.group(2), 1.0);
        return Optional.of(Double.parseDouble(matcher.group(1)) * unit).filter(length -> length > 0);
    }
}
