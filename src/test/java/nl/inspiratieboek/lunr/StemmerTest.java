package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stemmers against lunr's over whole dictionaries, and over words that are none. */
final class StemmerTest {
    private static final Path DUTCH = Path.of("/usr/share/dict/dutch");
    private static final Path ENGLISH = Path.of("/usr/share/dict/american-english");
    private static final List<String> PARTS = List.of(
            "a", "e", "i", "o", "u", "y", "aa", "ee", "ij", "ë", "ï", "é", "è", "b", "d", "g", "k", "l", "ll", "n",
            "s", "ss", "t", "w", "x", "z", "gem", "heden", "heid", "lijk", "baar", "bar", "ing", "end", "ig", "en",
            "tje", "ational", "tional", "eed", "ed", "ies", "sses", "ion", "ement", "ent", "ousli", "bli", "logi",
            "ize", "at", "iz", "e");

    @ParameterizedTest
    @CsvSource({"bewoners,bewoner", "wijken,wijk", "mogelijkheden,mogelijk", "één,een", "aanpak,aanpak", "riec,riec"})
    void aDutchWordIsCutToItsStem(String word, String stem) {
        assertThat(Stemmer.dutch().stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "meetings,meet", "skies,ski", "sky,ski", "fly,fli", "happy,happi", "yes,ye", "agreed,agre", "hopping,hop",
        "hoping,hope", "relational,relat", "adoption,adopt", "controlling,control", "by,by",
        "generalizations,gener", "falling,fall"
    })
    void anEnglishWordIsCutToItsStem(String word, String stem) {
        assertThat(Stemmer.english().stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void everyWordOfTheDutchDictionaryHasLunrsStem(String language) throws Exception {
        NpmOracle.require(Files.isReadable(DUTCH), DUTCH + " (Debian's wdutch)");

        assertLunrsStems(language, words(DUTCH));
    }

    @Test
    void everyWordOfTheEnglishDictionaryHasLunrsStem() throws Exception {
        NpmOracle.require(Files.isReadable(ENGLISH), ENGLISH + " (Debian's wamerican)");

        assertLunrsStems("en", words(ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void wordsMadeOfSuffixesHaveLunrsStem(String language) throws Exception {
        Random random = new Random(20_261_123L);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            words.add(random.ints(1 + random.nextInt(6), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining()));
        }

        assertLunrsStems(language, words);
    }

    private static List<String> words(Path dictionary) throws IOException {
        return Files.readAllLines(dictionary, StandardCharsets.UTF_8).stream()
                .map(JavaScriptText::toLowerCase)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void assertLunrsStems(String language, List<String> words) throws Exception {
        List<String> expected = NpmOracle.orSkip().answers(words, "stem", language);
        Stemmer stemmer = language.equals("nl") ? Stemmer.dutch() : Stemmer.english();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String stem = stemmer.stem(words.get(i));
            if (!stem.equals(expected.get(i))) {
                differences.add(words.get(i) + ": " + stem + ", by lunr " + expected.get(i));
            }
        }
        assertThat(differences).as("of %d words", words.size()).isEmpty();
    }
}
