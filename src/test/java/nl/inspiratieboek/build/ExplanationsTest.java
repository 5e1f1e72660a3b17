package nl.inspiratieboek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.language.Explanation;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of messages is true: an example calls its message forth, and mended it does not. */
class ExplanationsTest {

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyCodeIsExplained(String language) throws IOException {
        Explanations explanations = Explanations.in(language);
        Set<String> codes = new TreeSet<>(Arrays.stream(Code.values()).map(Code::id).toList());

        assertThat(explanations.ids()).containsExactlyElementsOf(codes);
        for (Code code : Code.values()) {
            Explanation explanation = explanations.of(code).orElseThrow();
            assertThat(explanation.why()).as(code.id()).endsWith(".").hasSizeBetween(20, 200);
            assertThat(explanation.before()).as(code.id()).isNotBlank().isNotEqualTo(explanation.after());
            assertThat(explanation.after()).as(code.id()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tried")
    void theExampleCallsItsMessageForthAndMendedItDoesNot(String code, Code id, Explanation explanation) throws IOException {
        LanguagePack language = BookBuild.language("", code);

        List<Problem> before = book(language, explanation.where().orElseThrow(), explanation.before());
        List<Problem> after = book(language, explanation.where().orElseThrow(), explanation.after());

        assertThat(before).extracting(Problem::code).contains(id);
        assertThat(after).extracting(Problem::code).doesNotContain(id);
        assertThat(after.stream().filter(problem -> problem.severity() == Severity.ERROR)).isEmpty();
    }

    static Stream<Arguments> tried() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (String language : List.of("nl", "en")) {
            Explanations explanations = Explanations.in(language);
            for (Code code : Code.values()) {
                Explanation explanation = explanations.of(code).orElseThrow();
                if (explanation.where().isPresent()) {
                    all.add(Arguments.of(language, code, explanation));
                }
            }
        }
        return all.build();
    }

    private static List<Problem> book(LanguagePack language, String where, String example) {
        boolean dutch = language.code().equals("nl");
        String settings = "title: X\nlanguage: " + language.code() + "\n";
        String facts = dutch
                ? "facts:\n  gemeente: {label: A, type: place%s}\n  inwoners: {label: B, type: number}\n"
                        + "  aanpak: {label: C, type: choice, options: [preventief, beide]}\n"
                : "facts:\n  town: {label: A, type: place%s}\n  residents: {label: B, type: number}\n"
                        + "  approach: {label: C, type: choice, options: [prevention, both]}\n";
        String required = where.equals("factbook") ? ", required: true" : "";
        String cases = language.name("cases") + "/";
        String theme = dutch ? "delen" : "sharing";
        String heading = "## " + language.file().kinds().get(1).heading() + "\n\n### A {" + language.keyword("theme") + "=" + theme
                + "}\n\nB.\n";
        boolean inHead = Set.of("head", "factbook", "nonumber", "nobasis").contains(where);
        String head = "title: X\n"
                + (where.equals("nonumber") ? "" : language.keyword("number") + ": 1\n")
                + (where.equals("nobasis") || example.startsWith("basis:") ? "" : "basis: " + language.keyword("basis.experience") + "\n")
                + (inHead ? example + "\n" : "");
        // A book that declares kinds of its own has no place for these findings.
        boolean withFindings = !where.equals("book");
        String body = where.equals("body")
                ? example + "\n"
                : (withFindings ? heading + "\n" : "") + "Het plein en het park; a square and a park.\n";
        TestBook book = TestBook.dutch()
                .with("book.yaml", settings + (where.equals("book") ? example + "\n" : facts.formatted(required)))
                .with(cases + "voorbeeld.md", "---\n" + head + "---\n\n" + body)
                .with("media/plein.svg", DRAWING)
                .with("media/square.svg", DRAWING)
                .with(language.name("sources"), dutch
                        ? "rapport:\n  titel: A\n  uitgever: B\n"
                        : "report:\n  title: A\n  publisher: B\n")
                .with(cases + (dutch ? "tilburg.md" : "leeds.md"), other(language, required, withFindings, theme));
        List<String> folders = language.file().kinds().stream().map(kind -> kind.folder()).toList();
        if (!where.equals("book")) {
            book.withTheme(folders.get(1), theme).withTheme(folders.get(2), dutch ? "afspraken" : "agreements");
        }
        if (!dutch) {
            book.with(folders.get(1) + "/" + theme + ".md", "---\ntitle: A\n---\nB.\n");
            book.with(folders.get(2) + "/agreements.md", "---\ntitle: A\n---\nB.\n");
        }
        switch (where) {
            case "page" -> book.with(language.name("pages") + "/x.md", example + "\n");
            case "glossary", "sources", "synonyms" -> book.with(language.name(where), example + "\n");
            default -> {
                // It stands in the case or in book.yaml.
            }
        }
        return book.load().problems();
    }

    private static String other(LanguagePack language, String required, boolean withFindings, String theme) {
        boolean dutch = language.code().equals("nl");
        String head = "---\ntitle: Y\n" + language.keyword("number") + ": 2\nbasis: " + language.keyword("basis.experience") + "\n"
                + (required.isEmpty() ? "" : (dutch ? "gemeente" : "town") + ": X\n") + "---\n";
        return withFindings
                ? head + "## " + language.file().kinds().get(1).heading() + "\n\n### A {#" + (dutch ? "plein" : "square") + " "
                        + language.keyword("theme") + "=" + theme + "}\n\nB.\n"
                : head;
    }
}
