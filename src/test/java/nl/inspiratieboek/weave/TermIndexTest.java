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
            avg:
              term: AVG
              uitleg: Een verordening.
            zorg:
              term: ZORG
              uitleg: Een samenwerking.
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

    /** {@code Avg} may begin a sentence; four letters are hardly an ordinary word by chance. */
    @Test
    void anAbbreviationOfThreeLettersIsWrittenAsInTheGlossaryAndALongerOneBeginsWithACapital() {
        assertThat(found("De AVG geldt. Avg en avg niet.")).containsExactly("avg");
        assertThat(found("ZORG kwam, Zorg ook, zorg niet.")).containsExactly("zorg", "zorg");
    }

    @Test
    void matchesStandWhereTheWordsAreAndDoNotOverlap() {
        assertThat(matches("Kwetsbare wijk, wijken: kwetsbare"))
                .containsExactly("kwetsbare-wijk 0-14", "wijk 16-22");
        assertThat(matches("kwetsbare")).isEmpty();
        assertThat(matches("")).isEmpty();
    }

    @Test
    void ofTermsThatBeginAlikeTheLongestThatFitsIsMeantWhateverTheirOrder() {
        LoadedBook loaded = TestBook.dutch().with("begrippen.yaml", """
                wijk: {term: wijk, uitleg: Een deel van een stad.}
                lift: {term: wijk in de lift, uitleg: Een wijk die stijgt.}
                bouw: {term: wijk in aanbouw, uitleg: Een wijk die komt.}
                """).load();
        TermIndex index = TermIndex.of(loaded.book().terms(), loaded.language());

        assertThat(index.matches("Een wijk in de lift, een wijk in aanbouw, een wijk in de war, de wijk in"))
                .extracting(match -> match.term().id())
                .containsExactly("lift", "bouw", "wijk", "wijk");
    }

    @Test
    void ofTwoEqualTermsTheFirstOfTheGlossaryIsMeant() {
        LoadedBook loaded = TestBook.dutch().with("begrippen.yaml", """
                eerste: {term: buurtteam, uitleg: Het eerste.}
                tweede: {term: wijkteam, synoniemen: [buurtteams], uitleg: Het tweede.}
                """).load();

        assertThat(TermIndex.of(loaded.book().terms(), loaded.language()).matches("Een buurtteam."))
                .extracting(match -> match.term().id())
                .containsExactly("eerste");
    }

    private static List<String> matches(String text) {
        LoadedBook loaded = TestBook.dutch().with("begrippen.yaml", GLOSSARY).load();
        return TermIndex.of(loaded.book().terms(), loaded.language()).matches(text).stream()
                .map(match -> match.term().id() + " " + match.start() + "-" + match.end())
                .toList();
    }

    private static List<String> found(String text) {
        LoadedBook loaded = TestBook.dutch().with("begrippen.yaml", GLOSSARY).load();
        return TermIndex.of(loaded.book().terms(), loaded.language()).matches(text).stream()
                .map(match -> match.term().id())
                .toList();
    }
}
