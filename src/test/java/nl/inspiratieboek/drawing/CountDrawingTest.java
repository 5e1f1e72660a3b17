package nl.inspiratieboek.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.inspiratieboek.drawing.CountDrawing.Mark;
import org.junit.jupiter.api.Test;

class CountDrawingTest {

    @Test
    void everyCaseHasItsOwnPlaceInTheRow() {
        CountDrawing row = CountDrawing.of(List.of(Mark.YES, Mark.NOT, Mark.NO));

        assertThat(row.yes()).isEqualTo("M0 0h9v12h-9z");
        assertThat(row.not()).isEqualTo("M11.5 11.5h8");
        assertThat(row.no()).isEqualTo("M22.5 .5h8v11h-8zM22.5 11.5l8-11");
        assertThat(row.emWidth()).isEqualTo("2.0625em");
    }

    @Test
    void aLongRowBecomesABarOfTheSameWidth() {
        CountDrawing bar = CountDrawing.of(Collections.nCopies(44, Mark.YES));

        assertThat(bar.width()).isEqualTo(110);
        assertThat(bar.yes()).isEqualTo("M0 0h110v12h-110z");
        assertThat(bar.not()).isEmpty();
    }
}
