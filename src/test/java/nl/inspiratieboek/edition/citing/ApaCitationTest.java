package nl.inspiratieboek.edition.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;

class ApaCitationTest {

    @Test
    void aDutchListPutsTheParticleLastAndAnEnglishOneFirst() {
        String authors = "authors: ['Berg, Jan Piet van der', 'Vries, IJsbrand de']\n";

        assertThat(citation("nl", authors).apaNames()).contains("Berg, J. P. van der, & Vries, IJ. de.");
        assertThat(citation("en", authors).apaNames()).contains("van der Berg, J. P., & de Vries, IJ.");
    }

    @Test
    void initialsAreMadeOfNamesAndOfInitials() {
        assertThat(citation("nl", "authors: 'Dupont, Jean-Luc'\n").apaNames()).contains("Dupont, J.-L.");
        assertThat(citation("nl", "authors: 'Jansen, J.P.'\n").apaNames()).contains("Jansen, J. P.");
    }

    @Test
    void anOrganisationKeepsItsNameAndIsNotNamedTwice() {
        ApaCitation published = citation("nl", "publisher: Gemeente Tilburg\n");
        ApaCitation written = citation("nl", "authors: Platform31\npublisher: 'Uitgeverij Q?'\n");

        assertThat(published.apaNames()).contains("Gemeente Tilburg.");
        assertThat(published.apaPublisher()).isEmpty();
        assertThat(written.apaNames()).contains("Platform31.");
        assertThat(written.apaPublisher()).contains("Uitgeverij Q?");
    }

    @Test
    void withoutAuthorAndDateNothingIsMadeUp() {
        ApaCitation citation = citation("nl", "");

        assertThat(citation.apaNames()).isEmpty();
        assertThat(citation.apaYear()).isEqualTo("z.d.");
        assertThat(citation.apaRetrieved()).isEqualTo("Geraadpleegd op ….");
        assertThat(citation("en", "").apaYear()).isEqualTo("n.d.");
    }

    @Test
    void thePlaceStandsBehindTheOpenDay() {
        ApaCitation citation = ApaCitation.of(
                CitedWork.of(load("nl", "date: 2024-05\n").book(), "Wat werkt?", Optional.of("https://voorbeeld.nl/x.html")),
                load("nl", "").language());

        assertThat(citation.apaYear()).isEqualTo("2024");
        assertThat(citation.apaTitle()).isEqualTo("Wat werkt?");
        assertThat(citation.apaBook()).contains("Proef & \"meer\"");
        assertThat(citation.apaRetrieved()).isEqualTo("Geraadpleegd op …, van https://voorbeeld.nl/x.html");
    }

    @Test
    void ofMoreThanTwentyNamesTheFirstNineteenAndTheLastAreNamed() {
        String many = IntStream.rangeClosed(1, 21).mapToObj(n -> "'N" + n + ", A.'").collect(Collectors.joining(", "));
        String twenty = IntStream.rangeClosed(1, 20).mapToObj(n -> "'N" + n + ", A.'").collect(Collectors.joining(", "));

        assertThat(citation("nl", "authors: [" + many + "]\n").apaNames().orElseThrow())
                .endsWith("N19, A., … N21, A.")
                .doesNotContain("N20", "&");
        assertThat(citation("nl", "authors: [" + twenty + "]\n").apaNames().orElseThrow()).endsWith("N19, A., & N20, A.");
    }

    private static ApaCitation citation(String language, String settings) {
        LoadedBook loaded = load(language, settings);
        return ApaCitation.of(CitedWork.of(loaded.book(), "Een zaak", Optional.empty()), loaded.language());
    }

    private static LoadedBook load(String language, String settings) {
        return TestBook.dutch()
                .with("book.yaml", "title: 'Proef & \"meer\"'\nlanguage: " + language + "\n" + settings)
                .load();
    }
}
