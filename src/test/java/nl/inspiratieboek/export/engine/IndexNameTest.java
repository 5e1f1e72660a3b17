package nl.inspiratieboek.export.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"wijken", "wijken-2026", "één.twee", "a_b", ".verborgen", "1"})
    void enginesTakeIt(String name) {
        assertThat(IndexName.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "., DOTS",
        ".., DOTS",
        "_a, START",
        "-a, START",
        "+a, START",
        "Wijken, CAPITALS",
        "'a b', CHARACTER",
        "'a,b', CHARACTER",
        "a:b, CHARACTER",
        "a/b, CHARACTER",
        "a\\b, CHARACTER",
        "a*, CHARACTER",
        "a?, CHARACTER",
        "a#, CHARACTER",
        "a<b, CHARACTER",
        "a|b, CHARACTER",
    })
    void enginesRefuseIt(String name, IndexName.Fault fault) {
        assertThat(IndexName.fault(name)).contains(fault);
    }

    @Test
    void itIsCountedInBytes() {
        assertThat(IndexName.fault("é".repeat(127))).isEmpty();
        assertThat(IndexName.fault("é".repeat(128))).isEqualTo(Optional.of(IndexName.Fault.LENGTH));
    }

    @ParameterizedTest
    @CsvSource({
        "Ondermijning in de wijk, content, ondermijning-in-de-wijk",
        "'Één & twee!', content, een-twee",
        "Ондермиjнинг?, mijn boek, j",
        "—, Mijn Boek, mijn-boek",
        "—, —, inspiratieboek",
    })
    void aNameIsMadeOfTheTitleOrElseTheFolder(String title, String folder, String name) {
        assertThat(IndexName.from(title, folder).value()).isEqualTo(name);
    }
}
