package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemFormatsTest {

    private static final ProblemText TEXT = new ProblemText(BookLanguage.withCode("nl"));
    private static final ProblemPaths PATHS = new ProblemPaths(Path.of("./boeken/../content"), Optional.of(Path.of("stijl")));

    private static Problem deadLink(String path, int line, String to) {
        return Problem.of(Code.DEAD_LINK, new Place(path, line, 3, 4), to);
    }

    @TempDir
    Path folder;

    @Test
    void githubIsGivenACommandForEachProblemWithPathsFromTheRootOfTheRepository() {
        Problem unused = Problem.of(Code.THEME_FILE_UNUSED, Place.startOf("css/x.css").inTheme());

        String commands = new ForgeReport(TEXT, PATHS).github(List.of(deadLink("a,b.md", 5, "100%\n::x.md"), unused));

        assertThat(commands.lines()).containsExactly(
                "::error file=content/a%2Cb.md,line=5,col=3,endColumn=7,title=dead-link::'100%25\uFFFD::x.md' bestaat niet",
                "::warning file=stijl/css/x.css,line=1,col=1,endColumn=2,title=theme-file-unused::"
                        + TEXT.sentence(unused));
    }

    @Test
    void gitlabIsGivenItsReportOfCodeQuality() {
        String report = new ForgeReport(TEXT, PATHS).gitlab(List.of(deadLink("a.md", 5, "weg.md")));

        assertThat(report.replaceAll("[0-9a-f]{10}", "…")).isEqualTo("""
                [{"description":"'weg.md' bestaat niet","check_name":"dead-link","fingerprint":"…","severity":"major",\
                "location":{"path":"content/a.md","lines":{"begin":5}}}]""");
    }

    @Test
    void aProblemKeepsItsNameWhereverItMovesAndItsLikeHasAnother() {
        ProblemFingerprints before = new ProblemFingerprints(PATHS);
        ProblemFingerprints after = new ProblemFingerprints(PATHS);

        String first = before.of(deadLink("a.md", 5, "weg.md"));
        String second = before.of(deadLink("a.md", 6, "weg.md"));

        assertThat(after.of(deadLink("a.md", 50, "weg.md"))).isEqualTo(first).isNotEqualTo(second);
        assertThat(after.of(deadLink("a.md", 60, "weg.md"))).isEqualTo(second);
        assertThat(after.of(deadLink("b.md", 50, "weg.md"))).isNotIn(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "a b.md, content/a%20b.md",
        "één.md, content/%C3%A9%C3%A9n.md",
        "a:b#c?.md, content/a%3Ab%23c%3F.md",
    })
    void anAddressIsOneThatProgramsCanRead(String path, String address) {
        assertThat(PATHS.address(Place.startOf(path))).isEqualTo(address);
    }

    @Test
    void aBookElsewhereIsNamedInFull() {
        Path content = folder.resolve("boek").toAbsolutePath();
        ProblemPaths paths = new ProblemPaths(content, Optional.empty());

        assertThat(paths.inRepository(Place.startOf("x.md")))
                .isEqualTo(content.toString().replace('\\', '/') + "/x.md");
        assertThat(paths.address(Place.startOf("x.md"))).startsWith("file:///").endsWith("/boek/x.md");
    }

    @Test
    void aBookWithoutProblemsHasAReportOfNone() {
        String content = TestBook.dutch().withCase(1, "een", "Tekst.\n").writeTo(folder).toString();

        assertThat(check("sarif", content).out()).contains("\"results\":[]");
        assertThat(check("gitlab", content).out()).isEqualTo("[]\n");
        assertThat(check("github", content).out()).isEmpty();
    }

    @Test
    void whatIsAskedForStandsOnStandardOutputAndTheExitCodeIsTheSame() {
        String content = TestBook.dutch().withCase(1, "een", "[x](weg.md)\n").writeTo(folder).toString();

        for (String format : List.of("sarif", "gitlab", "github", "json")) {
            CommandRun run = check(format, content);

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).contains("dead-link");
            assertThat(run.err()).isEmpty();
        }
    }

    private static CommandRun check(String format, String content) {
        return CommandRun.of(List.of("check", "--format", format, "--content", content));
    }
}
