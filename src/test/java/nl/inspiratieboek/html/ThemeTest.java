package nl.inspiratieboek.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.stream.Stream;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.load.LanguagePackLoader;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.view.BookPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    private static final Path TEMPLATES = Path.of("theme/templates");

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void whatStandsInThreeBracesEndsInHtml() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files(TEMPLATES)) {
            Matcher matcher = Pattern.compile("\\{\\{\\{([^}]*)}}}|\\{\\{&([^}]*)}}").matcher(Files.readString(file));
            while (matcher.find()) {
                if (matcher.group(1) == null || !matcher.group(1).strip().endsWith("Html")) {
                    faults.add(file + ": " + matcher.group());
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void templatesHaveNoInlineStylesOrScripts() throws IOException {
        for (Path file : files(TEMPLATES)) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("\\sstyle\\s*=")
                    .doesNotContainPattern("\\son[a-z]+\\s*=")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<script(?! src=| type=\"application/ld\\+json\">)");
        }
    }

    @Test
    void idsOfTheTemplatesCannotClashWithAnAuthorsAnchor() throws IOException {
        for (Path file : files(TEMPLATES)) {
            Matcher matcher = Pattern.compile("\\sid=\"([^\"{]*)").matcher(Files.readString(file));
            while (matcher.find()) {
                if (!matcher.group(1).isEmpty()) {
                    assertThat(matcher.group(1)).as(file.toString()).contains("--");
                }
            }
        }
    }

    @Test
    void coloursStandInTheTokensOnly() throws IOException {
        // Neither the layout of paper nor many e-readers know the custom properties that tokens are.
        Set<Path> without = Set.of(Path.of("theme/css/paper"), Path.of("theme/css/epub"));
        for (Path file : files(Path.of("theme/css"))) {
            if (!file.endsWith("tokens.css") && !file.endsWith("print.css") && !without.contains(file.getParent())) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b\\s*[;,)]");
            }
        }
    }

    @Test
    void theJoinedStyleSheetBeginsWithTheOrderOfItsLayers(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("css/parts"));
        Files.writeString(folder.resolve("css/parts/eigen.css"), "@layer parts { .eigen { color: red; } }");
        Assets plain = Assets.of(ThemeFiles.defaults(), "nl", key -> Optional.empty());
        Assets own = Assets.of(ThemeFiles.defaults().overlaidBy(folder), "nl", key -> Optional.empty());

        assertThat(text(plain.files().get(0))).startsWith("@layer reset,tokens,base,layout,parts,pages,print;");
        assertThat(text(own.files().get(0))).contains(".eigen");
        assertThat(own.paths().stylesheet()).isNotEqualTo(plain.paths().stylesheet());
        assertThat(own.paths().script()).isEqualTo(plain.paths().script());
        assertThat(plain.paths().stylesheet().value()).matches("assets/boek\\.[0-9a-f]{10}\\.css");
    }

    @Test
    void whatOnlyTheSearchDrawsIsNotWaitedForByPages(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("css/search"));
        Files.writeString(folder.resolve("css/search/eigen.css"), "@layer parts { .eigen { color: red; } }");
        Assets assets = Assets.of(ThemeFiles.defaults().overlaidBy(folder), "nl", key -> Optional.empty());

        OutputFile search = assets.files().stream()
                .filter(file -> file.path().value().startsWith("assets/zoeken.") && file.path().value().endsWith(".css"))
                .findFirst().orElseThrow();

        assertThat(assets.paths().loadedFor(Tool.SEARCH)).contains(search.path());
        assertThat(text(search)).contains(".eigen").contains(".hit{");
        assertThat(text(assets.files().get(0))).doesNotContain(".eigen").doesNotContain(".hit{");
    }

    @Test
    void theStyleSheetOfPagesIsLight() throws IOException {
        Assets assets = Assets.of(ThemeFiles.defaults(), "nl", key -> Optional.empty());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(assets.files().get(0).bytes());
        }

        assertThat(packed.size()).isLessThanOrEqualTo(12 * 1024);
    }

    private static String text(OutputFile file) throws IOException {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theProgramsOwnThemeHasNothingThatIsSaidOfAnAuthors() throws IOException {
        ThemeFiles copy = ThemeFiles.defaults().overlaidBy(Path.of("theme"));

        assertThat(copy.problems()).isEmpty();
        assertThat(TemplateCheck.problems(copy, BookPages.templates(), words())).isEmpty();
        assertThat(ThemeReferences.problems(copy, path -> false)).isEmpty();
    }

    @Test
    void aTemplateIsHeldAgainstEveryNameThatItsViewHas(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        String broken = Files.readString(TEMPLATES.resolve("glossary.mustache")).replace("{{letterName}}", "{{letterNaam}}");
        Files.writeString(folder.resolve("templates/glossary.mustache"), broken);

        ThemeFiles theme = ThemeFiles.defaults().overlaidBy(folder);

        assertThat(TemplateCheck.problems(theme, BookPages.templates(), words()))
                .extracting(problem -> problem.code().id() + " " + problem.suggestion().orElse(""))
                .containsExactly("template-unknown-name letterName");
    }

    private static Set<String> words() throws IOException {
        String text = Files.readString(Path.of("theme/language/nl.yaml"));
        return LanguagePackLoader.load("nl", text).words().keySet();
    }
}
