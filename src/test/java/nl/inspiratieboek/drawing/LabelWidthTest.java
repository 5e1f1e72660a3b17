package nl.inspiratieboek.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelWidthTest {

    @ParameterizedTest
    @CsvSource({
        "Ede, 3, need-8",
        "Tilburg, 3, need-13",
        "Den Haag, 3, need-11",
        "Den Haag, 1, need-20",
        "Hendrik-Ido-Ambacht, 3, need-17",
        "Wet, 3, need-8",
        "Ondermijningsbestrijding, 3, need-48",
        "Meervoudigeonderwijshuisvestingsproblematiek, 3, need-99",
        "鹿特丹, 3, need-13",
        "'', 3, need-8"
    })
    void aNameNeedsTheRoomOfItsWidestPartOnAsManyLinesAsItMayTake(String name, int lines, String needed) {
        assertThat(LabelWidth.classFor(name, lines)).isEqualTo(needed);
    }

    @Test
    void accentsTakeNoRoom() {
        assertThat(LabelWidth.classFor("Súdwest-Fryslân", 3)).isEqualTo(LabelWidth.classFor("Sudwest-Fryslan", 3));
    }

    @Test
    void theStyleSheetKnowsEveryWidth() throws IOException {
        String css = Files.readString(Path.of("theme/css/parts/street.css"));

        for (int letters = 0; letters < 60; letters++) {
            assertThat(css).containsPattern("\\." + LabelWidth.classFor("n".repeat(letters), 1) + "[ ,]");
        }
    }
}
