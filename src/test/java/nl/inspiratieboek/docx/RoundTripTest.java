package nl.inspiratieboek.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.TreeMap;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.intake.Intake;
import nl.inspiratieboek.source.Limits;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case goes out as a Word file and comes back: what is lost is named in the README, and nothing else is. */
class RoundTripTest {

    @TempDir
    private Path folder;

    @Test
    void eachShippedCaseComesBackWithItsFactsKindsFindingsThemesAnswersAndSources() throws Exception {
        Path copy = folder.resolve("content");
        copy(Path.of("content"), copy);
        LoadedBook before = load(copy);
        PrintedBook printed = BookBuild.examine(request(copy));
        Intake intake = new Intake(before);
        for (Case each : before.book().cases()) {
            byte[] file = printed.docx(new Extract(List.of(each), List.of(), List.of())).bytes().orElseThrow();
            String draft = intake.ofWord(file, each.id()).text().text();
            Files.writeString(copy.resolve(each.path().value()), draft.replaceFirst("(?m)^concept: true.*$", ""));
        }

        Map<String, Case> back = new TreeMap<>();
        load(copy).book().cases().forEach(each -> back.put(each.id(), each));
        SoftAssertions.assertSoftly(all -> before.book().cases().forEach(each -> told(each).forEach((what, told) ->
                all.assertThat(told(back.get(each.id())).get(what)).as(each.id() + " " + what).isEqualTo(told))));
    }

    /** All that must come back; the place on the map, the anchors that nothing leads to and links to other pages may go. */
    private static Map<String, Object> told(Case theCase) {
        Map<String, Object> told = new TreeMap<>();
        told.put("title", theCase.title());
        told.put("summary", theCase.summary());
        told.put("reviewed", theCase.reviewed());
        told.put("facts", theCase.facts().stream()
                .map(fact -> List.of(fact.field().key(), value(fact.value()), fact.year(), fact.note(), fact.sources()))
                .toList());
        told.put("headings", theCase.narrative().headings().stream().map(heading -> heading.text()).toList());
        told.put("cited", theCase.cited().toList());
        told.put("words", plain(theCase.narrative().plainText()));
        told.put("kinds", theCase.sections().stream()
                .filter(section -> !section.findings().isEmpty())
                .map(section -> section.kind().id())
                .toList());
        told.put("not seen", theCase.notSeen());
        told.put("findings", theCase.findings().stream()
                .map(finding -> List.<Object>of(
                        plain(finding.title()),
                        finding.kind().id(),
                        finding.theme(),
                        finding.basis(),
                        finding.withoutResult(),
                        plain(finding.text().plainText()),
                        finding.answers().stream().filter(id -> id.caseId().equals(theCase.id())).toList()))
                .toList());
        return told;
    }

    private static Object value(FactValue value) {
        return value instanceof FactValue.Unknown ? "unknown" : value instanceof FactValue.Items items ? items.items() : value.words();
    }

    private static String plain(String text) {
        return text.replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'").replaceAll("\\s+", " ").replaceAll(" ([.,;:)])", "$1").strip();
    }

    private static LoadedBook load(Path content) throws IOException {
        return BookBuild.load(request(content));
    }

    private static BuildRequest request(Path content) {
        return new BuildRequest(content, Optional.empty(), Limits.defaults());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.sorted().toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
