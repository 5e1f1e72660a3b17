package nl.inspiratieboek.stem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.lunr.NpmOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stemmers against lunr's over whole dictionaries, and over words that are none. */
final class StemmerTest {

    @ParameterizedTest
    @CsvSource({
        "nl,bewoners,bewoner", "nl,wijken,wijk", "nl,mogelijkheden,mogelijk", "nl,één,een", "nl,aanpak,aanpak",
        "nl,riec,riec", "en,meetings,meet", "en,skies,ski", "en,sky,ski", "en,fly,fli", "en,happy,happi", "en,yes,ye",
        "en,agreed,agre", "en,hopping,hop", "en,hoping,hope", "en,relational,relat", "en,adoption,adopt",
        "en,controlling,control", "en,by,by", "en,generalizations,gener", "en,falling,fall",
        "de,aufeinanderfolgenden,aufeinanderfolg", "de,straße,strass", "de,häuser,haus", "de,erkenntnisse,erkenntnis",
        "fr,continuellement,continuel", "fr,majestueuse,majestu", "fr,quartiers,quarti", "es,chicas,chic",
        "es,torneados,torn", "es,comunicación,comun", "es,haciéndola,hac",
    })
    void aWordIsCutToItsStem(String language, String word, String stem) {
        assertThat(stemmer(language).stem(word)).isEqualTo(stem);
    }

    @Test
    void severalLanguagesStemOneAfterTheOther() {
        assertThat(stemmer("nl,en").stem("meetingen")).isEqualTo("meet");
        assertThat(stemmer("en,nl").stem("meetingen")).isEqualTo("meeting");
    }

    @Test
    void onlyFrenchOnItsOwnLosesItsAccentsFirst() {
        assertThat(stemmer("fr").stem("bœufâtre")).isEqualTo("boeufatr");
        assertThat(stemmer("fr,de").stem("bœufâtre")).isEqualTo("bœufâtr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "nl,", ",nl", "nl,xx", "NL", "nl, en", "fr,"})
    void whatIsNoLanguageHasNoStemmer(String codes) {
        assertThat(Stemmer.find(codes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr", "es"})
    void everyWordOfADictionaryAndOfNoneHasLunrsStem(String language) throws Exception {
        List<String> words = WordLists.dictionaryAndRandom(language);

        List<String> expected = NpmOracle.orSkip().answers(words, "stem", language);

        // On its own lunr's French stemmer leaves the accents where they are: another function of the pipeline takes them.
        Stemmer stemmer = language.equals("fr") ? FrenchStemmer::stemOf : stemmer(language);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String stem = stemmer.stem(words.get(i));
            if (!stem.equals(expected.get(i))) {
                differences.add(words.get(i) + ": " + stem + ", by lunr " + expected.get(i));
            }
        }
        assertThat(differences).as("of %d words", words.size()).isEmpty();
    }

    private static Stemmer stemmer(String codes) {
        return Stemmer.find(codes).orElseThrow();
    }
}
