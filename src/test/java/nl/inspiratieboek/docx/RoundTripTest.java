package nl.inspiratieboek.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.TreeMap;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes out as a Word file and comes back: what is lost is named in the README, and nothing else is. */
class RoundTripTest {

    @TempDir
    private Path folder;

    @Test
    void eachShippedCaseComesBackWithItsFactsKindsFindingsThemesAnswersAndSources() throws IOException {
        Path copy = folder.resolve("content");
        copy(Path.of("content"), copy);
        LoadedBook before = load(copy);
        for (Case each : before.book().cases()) {
            Path file = folder.resolve(each.id() + ".docx");
            run("export", "docx", "--content", copy.toString(), "--case", each.id(), "--output", file.toString());
            Path own = copy.resolve(each.path().value());
            List<Path> was = files(own.getParent());
            run("import", file.toString(), "--content", copy.toString());
            Path draft = files(own.getParent()).stream().filter(path -> !was.contains(path)).findFirst().orElseThrow();
            Files.writeString(own, Files.readString(draft).replaceFirst("(?m)^concept: true.*$", ""));
            Files.delete(draft);
            Case back = load(copy).book().cases().stream()
                    .filter(one -> one.id().equals(each.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(told(back, before)).as(each.id()).isEqualTo(told(each, before));
            Files.copy(Path.of("content").resolve(each.path().value()), own, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** All that must come back; the place on the map, the anchors that nothing leads to and links to other pages may go. */
    private static Map<String, Object> told(Case theCase, LoadedBook book) {
        Map<String, Object> told = new TreeMap<>();
        told.put("title", theCase.title());
        told.put("summary", theCase.summary());
        told.put("reviewed", theCase.reviewed());
        told.put("facts", theCase.facts().stream()
                .map(fact -> List.of(fact.field().key(), value(fact.value()), fact.year(), fact.note(), fact.sources()))
                .toList());
        told.put("headings", theCase.narrative().headings().stream().map(heading -> heading.text()).toList());
        told.put("cited", theCase.cited().toList());
        told.put("words", plain(theCase.narrative().plainText(), book));
        told.put("kinds", theCase.sections().stream().map(section -> section.kind().id()).toList());
        told.put("findings", theCase.findings().stream()
                .map(finding -> List.<Object>of(
                        finding.title(),
                        finding.kind().id(),
                        finding.theme(),
                        finding.basis(),
                        finding.withoutResult(),
                        plain(finding.text().plainText(), book),
                        finding.answers().stream().filter(id -> id.caseId().equals(theCase.id())).toList()))
                .toList());
        return told;
    }

    private static Object value(FactValue value) {
        return value instanceof FactValue.Unknown ? "unknown" : value instanceof FactValue.Items items ? items.items() : value.words();
    }

    private static String plain(String text, LoadedBook book) {
        return text.replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'").replaceAll("\\s+", " ").replaceAll(" ([.,;:)])", "$1").strip();
    }

    private static LoadedBook load(Path content) throws IOException {
        return BookBuild.load(new BuildRequest(content, Optional.empty(), Limits.defaults()));
    }

    private static void run(String... words) {
        CommandRun run = CommandRun.of(List.of(words));
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.sorted().toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
