package nl.inspiratieboek.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.html.ThemeFiles;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymReaderTest {

    /** As many lines as an editor still reads through. */
    private static final int MOST_OF_THE_BOOK = 150;

    /** Fewer would not serve every book. */
    private static final int ENOUGH = 250;

    @Test
    void aListGoesBothWaysAndWhatIsFoundOneWay() {
        Checked<List<Synonyms>> read = read("""
                corporatie: [woningstichting, verhuurder]
                huisbaas, pandjesbaas: {vindt: [eigenaar]}
                los: woord
                """, language("nl"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        Synonyms.alike(List.of("corporatie", "woningstichting", "verhuurder")),
                        new Synonyms(List.of("huisbaas", "pandjesbaas"), List.of("eigenaar")),
                        Synonyms.alike(List.of("los", "woord")));
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void theListsOfTheThemeHaveNoFaultAndServeAnyBook(String code) throws IOException {
        Checked<List<Synonyms>> read = read(theme(code), language(code));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(TestBook.dutch()
                        .with("book.yaml", "title: Proefboek\nlanguage: " + code + "\n")
                        .load()
                        .book()
                        .thesaurus()
                        .general())
                .isEqualTo(read.value());
    }

    @Test
    void theShippedBookSaysOnlyWhatTheThemeDoesNot() throws IOException {
        String own = Files.readString(Path.of("content/synoniemen.yaml"));
        Set<String> general = pairs(read(theme("nl"), language("nl")).value());

        assertThat(own.lines().count()).isLessThan(MOST_OF_THE_BOOK);
        assertThat(pairs(read(own, language("nl")).value())).isNotEmpty().doesNotContainAnyElementsOf(general);
    }

    private static Set<String> pairs(List<Synonyms> rules) {
        return rules.stream()
                .flatMap(rule -> rule.say().stream().flatMap(said -> rule.find().stream().map(found -> said + " > " + found)))
                .map(pair -> pair.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String theme(String code) throws IOException {
        return ThemeFiles.defaults().text("synonyms/" + code + ".yaml").orElseThrow();
    }

    private static Checked<List<Synonyms>> read(String text, LanguagePack language) {
        return SynonymReader.ofTheme(new SourceFile(SourcePath.of("synonyms/x.yaml"), text), language);
    }

    private static LanguagePack language(String code) {
        return TestBook.dutch().with("book.yaml", "title: Proefboek\nlanguage: " + code + "\n").load().language();
    }
}
