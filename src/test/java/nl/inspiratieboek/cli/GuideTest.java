package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide gives an author to copy is a case of the book that it stands in, before and after it is filled in. */
class GuideTest {

    private static final Path SHIPPED = Path.of("content");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```markdown\\n(.*?)^```$");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+):.*$");

    /** What somebody who follows the guide types behind each key; the title and the summary are there already. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("nummer", "11"),
            Map.entry("number", "11"),
            Map.entry("kort", "Molenbuurt"),
            Map.entry("short", "Mill Quarter"),
            Map.entry("nagekeken", "2026-11-26"),
            Map.entry("gemeente", "Voorbeeldstad"),
            Map.entry("town", "Exampleton"),
            Map.entry("wijken", "[Molenbuurt, Haven]"),
            Map.entry("provincie", "Utrecht"),
            Map.entry("inwoners", "{waarde: 8000, jaar: 2025, opmerking: ongeveer}"),
            Map.entry("residents", "{value: 8000, year: 2025, note: roughly}"),
            Map.entry("start", "2024-05"),
            Map.entry("einde", ""),
            Map.entry("status", "loopt"),
            Map.entry("aanpak", "beide"),
            Map.entry("approach", "both"),
            Map.entry("domeinen", "[jeugd, wonen]"),
            Map.entry("doelgroepen", "[jongeren, bewoners]"),
            Map.entry("partners", "[politie, bewoners]"),
            Map.entry("financiering", "{onbekend: \"niet openbaar\"}"),
            Map.entry("uren", "twee mensen"),
            Map.entry("resultaat", "{onbekend: \"nog niet gemeten\"}"),
            Map.entry("contact", "gemeente Voorbeeldstad"));

    @TempDir
    Path folder;

    /** A book with a guide. */
    private enum Guide {
        SHIPPED("paginas/schrijven.md", "praktijkvoorbeelden", "ervaring"),
        NL("paginas/schrijven.md", "praktijkvoorbeelden", "ervaring"),
        EN("pages/writing.md", "cases", "experience");

        private final String writing;
        private final String cases;
        private final String basis;

        Guide(String writing, String cases, String basis) {
            this.writing = writing;
            this.cases = cases;
            this.basis = basis;
        }

        void copyTo(Path folder) throws IOException {
            if (this == SHIPPED) {
                copyOfTheShippedBook(folder);
            } else {
                CommandRun.of(List.of("init", folder.toString(), "--language", name().toLowerCase(Locale.ROOT), "--title", "Proef"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Guide.class)
    void theEmptyCaseIsADraftWithoutAWarning(Guide guide) throws IOException {
        guide.copyTo(folder);

        CommandRun run = checkWith(guide, block(guide, 0));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains(guide.cases + "/copied.md");
    }

    @ParameterizedTest
    @EnumSource(Guide.class)
    void filledInItIsACaseWithoutAWarning(Guide guide) throws IOException {
        guide.copyTo(folder);
        String filled = block(guide, 0)
                .replaceFirst("(?m)^(?:concept|draft): true.*\\n", "")
                .replaceFirst("(?m)^basis:.*$", "basis: " + guide.basis);
        for (Map.Entry<String, String> each : TYPED.entrySet()) {
            filled = filled.replaceFirst(
                    "(?m)^" + each.getKey() + ":.*$", each.getKey() + ": " + Matcher.quoteReplacement(each.getValue()));
        }

        CommandRun run = checkWith(guide, filled);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("copied.md");
        assertThat(filled).doesNotContainPattern("(?m)^[a-z-]+: *#");
    }

    @Test
    void theEmptyCaseAsksForEveryFactOfTheBook() throws IOException {
        Guide.SHIPPED.copyTo(folder);

        assertThat(keys(block(Guide.SHIPPED, 0))).containsAll(facts().stream().map(FactField::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", "EN"})
    void andOfANewBook(Guide guide) throws IOException {
        guide.copyTo(folder);
        String asked = Files.readString(folder.resolve("book.yaml")).replaceFirst("(?s)^.*\\nfacts:\\n", "");

        assertThat(keys(block(guide, 0))).containsAll(Pattern.compile("(?m)^  ([a-z]+):$")
                .matcher(asked).results().map(found -> found.group(1)).toList());
    }

    @Test
    void theExampleIsACaseWithoutAWarning() throws IOException {
        Guide.SHIPPED.copyTo(folder);
        Matcher source = Pattern.compile("(?ms)^```yaml\\n(voorbeeld-2025:.*?)^```$")
                .matcher(Files.readString(SHIPPED.resolve("paginas/techniek.md")));
        assertThat(source.find()).isTrue();
        Path sources = folder.resolve("bronnen.yaml");
        Files.writeString(sources, Files.readString(sources) + "\n" + source.group(1));

        CommandRun run = checkWith(Guide.SHIPPED, block(Guide.SHIPPED, 1));

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void theGuideNamesWhatMayBeChosen() throws IOException {
        String writing = Files.readString(SHIPPED.resolve("paginas/schrijven.md"));

        for (FactField fact : facts()) {
            // A province needs no list.
            if (!fact.options().isEmpty() && !fact.key().equals("provincie")) {
                assertThat(writing).contains("| `" + fact.key() + "` | " + String.join(", ", fact.options()) + " |");
            }
        }
    }

    private static void copyOfTheShippedBook(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private CommandRun checkWith(Guide guide, String text) throws IOException {
        Files.writeString(folder.resolve(guide.cases).resolve("copied.md"), text);
        return CommandRun.of(List.of("check", "--strict", "--drafts", "--content", folder.toString()));
    }

    private String block(Guide guide, int at) throws IOException {
        String writing = Files.readString(folder.resolve(guide.writing));
        return BLOCK.matcher(writing).results().map(found -> found.group(1)).toList().get(at);
    }

    private static List<FactField> facts() {
        return ShippedBook.loaded().book().settings().facts();
    }

    private static List<String> keys(String text) {
        return KEY.matcher(text.split("(?m)^---$")[1]).results().map(found -> found.group(1)).toList();
    }
}
