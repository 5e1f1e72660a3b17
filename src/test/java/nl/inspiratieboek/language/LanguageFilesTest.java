package nl.inspiratieboek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.load.LanguagePackLoader;
import nl.inspiratieboek.problem.Code;
import org.junit.jupiter.api.Test;

class LanguageFilesTest {

    private static final Path THEME = Path.of("theme");
    private static final Pattern WORD_IN_TEMPLATE = Pattern.compile("\\[\\[([a-zA-Z.-]+)\\]\\]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        LanguageFile dutch = file("nl");
        LanguageFile english = file("en");

        assertThat(dutch.keywords().keySet()).isEqualTo(english.keywords().keySet());
        assertThat(dutch.names().keySet()).isEqualTo(english.names().keySet());
        assertThat(dutch.words().keySet()).isEqualTo(english.words().keySet());
        assertThat(dutch.messages().keySet()).isEqualTo(english.messages().keySet());
        assertThat(dutch.commands().keySet()).isEqualTo(english.commands().keySet());
        assertThat(dutch.kinds()).hasSameSizeAs(english.kinds());
    }

    /** The program reads its own files in parts: what stands in none of them would be lost. */
    @Test
    void thePartsOfAFileAreTheWhole() throws IOException {
        for (String code : new String[] {"nl", "en"}) {
            LanguageFile whole = file(code);
            LanguageFile parts = LanguagePackLoader.inParts(code, text(code));

            assertThat(parts.keywords()).isNotEmpty().isEqualTo(whole.keywords());
            assertThat(parts.names()).isNotEmpty().isEqualTo(whole.names());
            assertThat(parts.kinds()).isNotEmpty().isEqualTo(whole.kinds());
            assertThat(parts.months()).hasSize(12).isEqualTo(whole.months());
            assertThat(parts.words()).isNotEmpty().isEqualTo(whole.words());
            assertThat(parts.messages()).isNotEmpty().isEqualTo(whole.messages());
            assertThat(parts.commands()).isNotEmpty().isEqualTo(whole.commands());
        }
    }

    @Test
    void everyProblemHasASentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(Code.values()).map(Code::id).forEach(codes::add);

        assertThat(file("nl").messages().keySet()).containsAll(codes);
    }

    /** A place to fill in for which nothing is given would be read by authors as {@code {0}}. */
    @Test
    void aSentenceFillsInOnlyWhatItsProblemGives() throws IOException {
        String source = Files.readString(Path.of("src/main/java/nl/inspiratieboek/problem/Code.java"));
        LanguageFile dutch = file("nl");

        for (Code code : Code.values()) {
            int at = source.indexOf(" " + code.name() + "(");
            String said = source.substring(source.lastIndexOf("/**", at), at);
            placeholders(dutch.messages().get(code.id())).forEach(placeholder -> assertThat(said)
                    .as(code.id() + " is given " + placeholder)
                    .containsPattern("\\b" + placeholder.replaceAll("\\D", "") + "\\b[^.]*:"));
        }
    }

    @Test
    void placeholdersAreTheSameInBothLanguages() throws IOException {
        LanguageFile dutch = file("nl");
        LanguageFile english = file("en");

        dutch.words().forEach((key, text) -> assertThat(placeholders(text))
                .as(key)
                .isEqualTo(placeholders(english.words().get(key))));
        dutch.messages().forEach((key, text) -> assertThat(placeholders(text))
                .as(key)
                .isEqualTo(placeholders(english.messages().get(key))));
        dutch.commands().forEach((key, text) -> assertThat(placeholders(text))
                .as(key)
                .isEqualTo(placeholders(english.commands().get(key))));
    }

    @Test
    void everyWordInATemplateIsInTheLanguageFile() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(THEME.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher matcher = WORD_IN_TEMPLATE.matcher(Files.readString(template));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }

        assertThat(used).isNotEmpty();
        assertThat(file("nl").words().keySet()).containsAll(used);
    }

    @Test
    void everyWordIsUsed() throws IOException {
        String sources = textsBelow(Path.of("src/main/java")) + textsBelow(THEME.resolve("templates")) + textsBelow(THEME.resolve("js"));
        Set<String> named = new TreeSet<>();
        Matcher name = Pattern.compile("\"([a-z.-]+)\"|\\[\\[([a-zA-Z.-]+)\\]\\]").matcher(sources);
        while (name.find()) {
            named.add(name.group(1) == null ? name.group(2) : name.group(1));
        }
        Set<String> unused = new TreeSet<>(file("nl").words().keySet());

        unused.removeIf(word -> isNamed(word, named));

        assertThat(unused).isEmpty();
    }

    /** Some names are put together where they are used: from a start that ends in a point, or with one of these ends. */
    private static boolean isNamed(String word, Set<String> named) {
        String whole = word.replaceAll("\\.(?:one|many|text|number|below|between|from|kept|not-made)$", "");
        return named.contains(word)
                || named.contains(whole)
                || named.stream().anyMatch(start -> start.endsWith(".") && word.startsWith(start));
    }

    private static String textsBelow(Path folder) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.append(Files.readString(file)).append('\n');
            }
        }
        return texts.toString();
    }

    private static LanguageFile file(String code) throws IOException {
        return LanguagePackLoader.load(code, text(code));
    }

    private static String text(String code) throws IOException {
        return Files.readString(THEME.resolve("language").resolve(code + ".yaml"), StandardCharsets.UTF_8);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
