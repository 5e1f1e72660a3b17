package nl.inspiratieboek.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;

class TermIndexTest {

    private static final String GLOSSARY = """
            om:
              term: Openbaar Ministerie
              synoniemen: [OM]
              uitleg: Het OM.
            halt:
              term: Halt
              uitleg: Een organisatie.
            convenant:
              term: convenant
              uitleg: Een afspraak.
            kwetsbare-wijk:
              term: kwetsbare wijk
              uitleg: Een wijk.
            wijk:
              term: wijk
              uitleg: Een deel van een stad.
            """;

    @Test
    void aTermIsFoundByItsInflections() {
        assertThat(found("Beide convenanten gelden.")).containsExactly("convenant");
    }

    @Test
    void theLongestTermWins() {
        assertThat(found("In kwetsbare wijken en in een wijk.")).containsExactly("kwetsbare-wijk", "wijk");
    }

    @Test
    void anAbbreviationIsNoOrdinaryWord() {
        assertThat(found("Om half tien kwam het OM.")).containsExactly("om");
        assertThat(found("Zij riepen halt, en Halt kwam.")).containsExactly("halt");
    }

    private static List<String> found(String text) {
        LoadedBook loaded = TestBook.dutch().with("begrippen.yaml", GLOSSARY).load();
        return TermIndex.of(loaded.book().terms(), loaded.language()).matches(text).stream()
                .map(match -> match.term().id())
                .toList();
    }
}
