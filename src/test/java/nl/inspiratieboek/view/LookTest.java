package nl.inspiratieboek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inspiratieboek.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book's own logo and colours, as its readers get them. */
class LookTest {

    private static final String LOOK = """
            publisher: Gemeente "Voorbeeld"
            uiterlijk:
              logo: media/huis/logo.svg
              lucht: "#DBE8F8"
              kleuren: {knelpunt: "#fe352e", oplossing: "#ffffff"}
            """;

    @TempDir
    Path folder;

    @Test
    void theLogoStandsInEveryHeadAndLargerOnTheCoverWithItsPublishersName() throws IOException {
        PrintedBook book = book(LOOK);

        assertThat(book.page("index.html"))
                .containsOnlyOnce("<img class=\"logo\" src=\"media/huis/logo.svg\" width=\"220\" height=\"60\" alt=\"Gemeente &quot;Voorbeeld&quot;\">")
                .contains("<p class=\"cover__publisher cover__text\"><img class=\"logo\"");
        assertThat(book.page("praktijkvoorbeelden/een.html"))
                .containsPattern("<a class=\"brand\" href=\"\\.\\./index\\.html\"><img class=\"logo\" src=\"\\.\\./media/huis/logo\\.svg\"")
                .doesNotContain("cover__publisher");
    }

    @Test
    void aBookWithoutItHasTheHouseInItsHead() throws IOException {
        PrintedBook book = book("");

        assertThat(book.page("praktijkvoorbeelden/een.html")).contains("<svg class=\"house\" width=\"1.5em\"").doesNotContain("class=\"logo\"");
        assertThat(asset(book, "boek.", ".css")).doesNotContain(".logo", "light-dark(#dbe8f8");
    }

    @Test
    void coloursStandInTheOneStyleSheetInTheThemesLayerByDayAndByNight() throws IOException {
        PrintedBook book = book(LOOK);

        assertThat(asset(book, "boek.", ".css"))
                .containsPattern("\n@layer tokens\\{:root\\{--sky:light-dark\\(#dbe8f8,#[0-9a-f]{6}\\);--wall-far:light-dark\\([^)]*\\)\\}")
                .contains(".kind--2{--light:light-dark(#fe352e,#ff7668)}")
                .contains(".kind--3{--light:#ffffff}")
                .doesNotContain(".kind--1{--light:#");
        assertThat(book.pages().values()).noneMatch(page -> page.contains("style=") || page.contains("<style"));
    }

    @Test
    void theIconHasTheLightsOfTheBook() throws IOException {
        assertThat(asset(book(LOOK), "boek.", ".svg")).contains("#fe352e", "#8fb2ff", "#ffd426").doesNotContain("#ff7f5c", "#4fd6a0");
    }

    @Test
    void otherColoursGiveTheStyleSheetAnotherName() throws IOException {
        String one = book(LOOK).page("index.html");
        String other = book(LOOK.replace("#fe352e", "#ff8f70")).page("index.html");

        assertThat(PrintedBook.all(one, "href=\"(assets/boek\\.[^\"]*css)\""))
                .isNotEqualTo(PrintedBook.all(other, "href=\"(assets/boek\\.[^\"]*css)\""));
    }

    private PrintedBook book(String look) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("book.yaml", "title: Proefboek\nlanguage: nl\n" + look);
        files.put("praktijkvoorbeelden/een.md", "---\ntitle: Zaak een\nnummer: 1\n---\n## Knelpunten\n\n### Te laat\n\nHet was te laat.\n");
        files.put("media/huis/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 220 60\" width=\"220\" height=\"60\"><path d=\"M0 0h9v9z\"/></svg>");
        return PrintedBook.of(folder, files);
    }

    private static String asset(PrintedBook book, String begin, String end) throws IOException {
        OutputFile found = book.assets().stream()
                .filter(file -> file.path().name().startsWith(begin) && file.path().name().endsWith(end))
                .findFirst()
                .orElseThrow();
        return new String(found.bytes(), StandardCharsets.UTF_8);
    }
}
