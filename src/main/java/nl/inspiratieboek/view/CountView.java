package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.drawing.CountDrawing;
import nl.inspiratieboek.drawing.CountDrawing.Mark;
import nl.inspiratieboek.weave.ThemeUse;

/**
 * How many cases of all a theme was seen in, with every case at its own place: part {@code count}.
 *
 * @param countText in words: '7 van 10'
 * @param emWidth the row's width
 * @param viewBox the row's box
 * @param yes the cases where it was seen
 * @param no the cases where it was looked for and is not the case
 * @param not the cases that say nothing of it
 */
public record CountView(
        String countText,
        String emWidth,
        String viewBox,
        Optional<String> yes,
        Optional<String> no,
        Optional<String> not) {

    static CountView of(ThemeUse use, String countText) {
        List<Mark> marks = use.cases().stream()
                .map(each -> switch (each.state()) {
                    case SEEN -> Mark.YES;
                    case NOT_HERE -> Mark.NO;
                    case NOT_DESCRIBED -> Mark.NOT;
                })
                .toList();
        CountDrawing drawing = CountDrawing.of(marks);
        return new CountView(
                countText,
                drawing.emWidth(),
                "0 0 " + drawing.width() + " 12",
                path(drawing.yes()),
                path(drawing.no()),
                path(drawing.not()));
    }

    private static Optional<String> path(String path) {
        return Optional.of(path).filter(drawn -> !drawn.isEmpty());
    }
}
