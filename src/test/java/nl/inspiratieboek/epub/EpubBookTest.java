package nl.inspiratieboek.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.fixture.ZipFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book for e-readers: sound to who checks such files, and with the same words as the site. */
class EpubBookTest {

    @TempDir
    private Path folder;

    private Path made(Path content) {
        Path file = folder.resolve("boek.epub");
        CommandRun run = CommandRun.of(
                List.of("export", "epub", "--content", content.toString(), "--output", file.toString(), "--replace-book"));
        assertThat(run.exit()).as(run.err()).isZero();
        return file;
    }

    private static void assertSound(Path file) {
        StringWriter said = new StringWriter();
        int result = new EpubCheck(file.toFile(), new PrintWriter(said)).doValidate();
        assertThat(result).as(said.toString()).isZero();
    }

    private static Map<String, Document> pages(Path file) throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        ZipFiles.of(Files.readAllBytes(file)).forEach((name, bytes) -> {
            if (name.endsWith(".xhtml")) {
                pages.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
            }
        });
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/books/full/content", "src/test/books/english/content", "src/test/books/without-findings/content"})
    void theCheckerOfLibrariesHasNothingToSay(String content) {
        assertSound(made(Path.of(content)));
    }

    private Path odd() {
        return TestBook.dutch()
                .with("book.yaml", "title: 'Wijk & <straat> \"één\"'\nlanguage: nl\nurl: https://example.org/wijk/\n")
                .withCase(1, "een", """
                        Tekst met &amp; en <b>vet<br>werk</b>, `<script>`, x < y, een noot[^1] en [een web](https://example.org/a?b=c&d=e#f).

                        <details><summary>Meer</summary>Hier.</details>

                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        [^1]: De noot.
                        """)
                .withCase(2, "twee", "Zie [de andere zaak](een.md) en [zoek](https://example.org/).\n")
                .with("paginas/nav.md", "---\ntitle: 'Nav & <zo>'\n---\n\nTekst.\n")
                .writeTo(folder.resolve("vreemd"));
    }

    @Test
    void oddTitlesAndTextsAreSoundToo() throws IOException {
        Path file = made(odd());

        assertSound(file);
        assertThat(pages(file).get("EPUB/nav.xhtml").select("nav[epub:type=toc] a").eachText())
                .contains("Wijk & <straat> \"één\"", "Nav & <zo>");
    }

    @Test
    void theSameBookHasTheSameBytesAndOpensWithItsType() throws IOException {
        byte[] first = Files.readAllBytes(made(odd()));

        assertThat(Files.readAllBytes(made(odd()))).isEqualTo(first);
        assertThat(new String(first, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void eachCaseSaysAllThatItsPageSays() throws IOException {
        Path site = folder.resolve("site");
        assertThat(CommandRun.of(List.of("build", "--content", "content", "--output", site.toString(), "--quiet"))
                        .exit())
                .isZero();
        Map<String, Document> pages = pages(made(Path.of("content")));
        String texts = ".case__text > *, .finding-card h3, .finding-card__text > *, .answers p, .fact-box dt, .fact-box dd";
        int cases = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            if (page.getKey().matches("EPUB/text/praktijkvoorbeelden/(?!index).*")) {
                String html = page.getKey().substring("EPUB/text/".length()).replace(".xhtml", ".html");
                Document there = Jsoup.parse(Files.readString(site.resolve(html)));
                there.select(".no-print").remove();
                assertThat(page.getValue().select(texts).eachText())
                        .as(html)
                        .isNotEmpty()
                        .isEqualTo(there.select(texts).eachText());
                cases++;
            }
        }
        assertThat(cases).isEqualTo(10);
    }

    @Test
    void nothingRunsAndNothingIsFilledIn() throws IOException {
        pages(made(Path.of("content"))).forEach((name, page) -> assertThat(page.select("script, form, button, input, [onclick], [style]"))
                .as(name)
                .isEmpty());
    }

    @Test
    void drawingsKeepTheirWholeSize() throws IOException {
        pages(made(Path.of("content"))).forEach((name, page) -> page.select("svg").forEach(drawing ->
                assertThat(drawing.attributes().asList().toString()).as(name).contains("viewBox=")));
    }

    @Test
    void whatIsNotOurBookIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.epub"), "Lieve lezer");
        CommandRun run = CommandRun.of(List.of("export", "epub", "--content", odd().toString(), "--output", file.toString()));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is een bestand dat dit programma niet maakte");
        assertThat(file).hasContent("Lieve lezer");
    }
}
