package nl.inspiratieboek.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.OrdinaryBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees of a book that is served while its files change in all the ways in which programs save them. */
class ServingTest {

    private static final String CASE = "praktijkvoorbeelden/een.md";
    private static final String PAGE = "praktijkvoorbeelden/een.html";

    @TempDir
    Path folder;

    private Path content;
    private ServedBook served;

    @BeforeEach
    void serve() {
        content = TestBook.dutch().withCase(1, "een", "Een dakgoot.\n").withCase(2, "twee", "Een schutting.\n").writeTo(folder.resolve("boek"));
        served = ServedBook.of(content);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static String text(String body) {
        return "---\ntitle: Zaak een\nnummer: 1\n---\n" + body + "\n";
    }

    private static List<Code> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void aPageIsAsItWouldBePublishedButForOneScript() throws IOException {
        HttpResponse<String> page = served.get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        String script = "<script src=\"/:preview/preview.js\" data-state=\"1\" defer></script>";
        assertThat(page.body()).contains("<head>" + script);
        byte[] published = served.state().file(SitePath.of(PAGE)).orElseThrow().bytes();
        assertThat(page.body().replace(script, "")).isEqualTo(new String(published, StandardCharsets.UTF_8));
        assertThat(served.get("/:preview/preview.js").body()).contains("EventSource");
    }

    @Test
    void foldersHaveTheirIndexAndWhatIsNotThereIsSaid() {
        assertThat(served.get("").body()).contains("Proefboek");
        assertThat(served.get("praktijkvoorbeelden/").body()).contains("Zaak een");
        assertThat(served.get("praktijkvoorbeelden").headers().firstValue("Location")).hasValue("/praktijkvoorbeelden/");
        assertThat(served.get("drie.html").statusCode()).isEqualTo(404);
        assertThat(served.get("drie.html").body()).contains("niet in het boek", "/:preview/preview.js");
    }

    @Test
    void theFirstSearchIsWaitedForAndALaterOneIsOfBeforeUntilItIsMade() {
        assertThat(served.get("assets/zoek.js").statusCode()).isEqualTo(200);

        served.save(CASE, text("Een regenpijp."));
        served.untilPageHas(PAGE, "regenpijp");

        served.until(state -> !state.searchIsOld());
        assertThat(served.get("assets/lunr-index.json").body()).contains("regenpijp").doesNotContain("dakgoot");
    }

    @Test
    void aSavedFileIsServedWhicheverWayItIsSaved() throws IOException {
        served.save(CASE, text("Een regenpijp."));
        served.untilPageHas(PAGE, "regenpijp");

        Files.writeString(content.resolve(CASE), text("Een zinken bak."));
        served.untilPageHas(PAGE, "zinken");

        Files.move(content.resolve(CASE), content.resolve("praktijkvoorbeelden/een.md~"));
        Files.writeString(content.resolve(CASE), text("Een emmer."));
        served.untilPageHas(PAGE, "emmer");

        assertThat(served.get(PAGE).body()).contains("emmer");
        assertThat(served.state().loaded().problems()).isEmpty();
    }

    @Test
    void whatEditorsLeaveBesideAFileChangesNothing() throws IOException {
        long before = served.state().number();

        Files.writeString(content.resolve("praktijkvoorbeelden/.een.md.swp"), "x");
        Files.writeString(content.resolve("praktijkvoorbeelden/4913~"), "x");
        Files.delete(content.resolve("praktijkvoorbeelden/4913~"));
        Files.writeString(content.resolve("praktijkvoorbeelden/#een.md#"), "x");
        served.save(CASE, text("Een regenpijp."));

        assertThat(served.untilPageHas(PAGE, "regenpijp").number()).isEqualTo(before + 1);
    }

    @Test
    void aMistakeIsToldAndTheLastGoodPageStaysUntilItIsMended() {
        served.save(CASE, text("## Knelpunten\n### Een goot {thema=goten}\nTekst."));

        served.until(state -> state.isBroken());
        assertThat(codes(served.state().loaded().problems())).contains(Code.UNKNOWN_THEME);
        assertThat(served.get(PAGE).body()).contains("dakgoot");

        served.save(CASE, text("Een regenpijp."));
        served.until(state -> !state.isBroken());
        assertThat(served.get(PAGE).body()).contains("regenpijp");
    }

    @Test
    void aBookThatBeginsBrokenIsShownOnceItIsMended() {
        Path broken = TestBook.dutch().with("book.yaml", "title: Kapot\nlanguage: xx\n").writeTo(folder.resolve("kapot"));
        try (ServedBook second = ServedBook.of(broken)) {
            assertThat(second.get("").statusCode()).isEqualTo(503);
            assertThat(second.get("").body()).contains("/:preview/preview.js");

            second.save("book.yaml", "title: Heel\nlanguage: nl\n");

            second.untilPageHas("index.html", "Heel");
            assertThat(second.get("").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBookWithoutItsSettingsStaysAsItWas() throws IOException {
        Files.delete(content.resolve("book.yaml"));

        served.until(state -> state.isBroken());
        assertThat(codes(served.state().loaded().problems())).contains(Code.NO_BOOK_YAML);
        assertThat(served.get("").body()).contains("Proefboek");

        served.save("book.yaml", "title: Ander boek\nlanguage: nl\n");
        served.untilPageHas("index.html", "Ander boek");
    }

    @Test
    void aRenamedFolderIsFollowed() throws IOException {
        served.save("praktijkvoorbeelden/noord/drie.md", "---\ntitle: Zaak drie\nnummer: 3\n---\nEen hek.\n");
        served.untilPageHas("praktijkvoorbeelden/noord/drie.html", "hek");

        Files.move(content.resolve("praktijkvoorbeelden/noord"), content.resolve("praktijkvoorbeelden/zuid"));
        served.untilPageHas("praktijkvoorbeelden/zuid/drie.html", "hek");
        assertThat(served.get("praktijkvoorbeelden/noord/drie.html").statusCode()).isEqualTo(404);

        served.save("praktijkvoorbeelden/zuid/drie.md", "---\ntitle: Zaak drie\nnummer: 3\n---\nEen poort.\n");
        served.untilPageHas("praktijkvoorbeelden/zuid/drie.html", "poort");
    }

    @Test
    void theWholeBookMayGoAndComeBack() throws IOException {
        Path aside = folder.resolve("opzij");

        Files.move(content, aside);
        served.until(state -> state.isBroken());
        assertThat(served.get(PAGE).body()).contains("dakgoot");

        Files.move(aside, content);
        served.until(state -> !state.isBroken());
        served.save(CASE, text("Een regenpijp."));
        served.untilPageHas(PAGE, "regenpijp");
    }

    @Test
    void fiveHundredFilesAtOnceAreOneChange() throws IOException {
        Path other = folder.resolve("ander");
        OrdinaryBook.of(490).writeTo(other);
        long before = served.state().number();

        try (Stream<Path> files = Files.walk(other)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(other.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.delete(content.resolve(CASE));
        Files.delete(content.resolve("praktijkvoorbeelden/twee.md"));

        served.until(state -> !state.isBroken() && state.loaded().book().cases().size() == 490);
        assertThat(served.get("").body()).contains("Warme scholen");
        assertThat(served.state().number()).isLessThan(before + 20);
        assertThat(served.failures()).isEmpty();
    }

    @Test
    void aThemeOfOnesOwnIsWatchedToo() throws IOException {
        Path theme = folder.resolve("thema");
        Files.createDirectories(theme.resolve("css"));
        Files.writeString(theme.resolve("css/print.css"), "@layer print { p { color: red; } }\n");
        try (ServedBook own = ServedBook.of(content, theme)) {
            String before = styles(own.get("").body());
            assertThat(own.get(before).body()).contains("color:red");

            Files.writeString(theme.resolve("css/print.css"), "@layer print { p { color: blue; } }\n");

            own.until(state -> state.number() > 1);
            String after = styles(own.get("").body());
            assertThat(after).isNotEqualTo(before);
            assertThat(own.get(after).body()).contains("color:blue");
        }
    }

    private static String styles(String page) {
        return page.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
    }
}
