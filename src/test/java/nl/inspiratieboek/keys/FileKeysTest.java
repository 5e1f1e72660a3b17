package nl.inspiratieboek.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.LanguagePackLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeysTest {

    private static final Path NEW_BOOKS = Path.of("src/main/resources/new-book");

    /** The pages that tell authors of a book in a language what they may type. */
    private static final Map<String, List<Path>> GUIDES = Map.of(
            "nl", List.of(Path.of("content/paginas/schrijven.md"), Path.of("content/paginas/techniek.md")),
            "en", List.of(NEW_BOOKS.resolve("en/pages/writing.md"), NEW_BOOKS.resolve("en/pages/technique.md")));

    /** Facts, anchors and words to search by that the examples declare. */
    private static final Map<String, Set<String>> NAMES = Map.of(
            "nl", Set.of(
                    "gemeente", "inwoners", "aanpak", "niemand-meldt", "thee", "boa", "doelgroepen", "domeinen", "financiering", "partners",
                    "provincie", "resultaat", "start", "status", "uren", "wijken", "contact", "einde", "corporatie", "pandjesbaas", "huurbaas",
                    "proef", "live", "knelpunt", "oplossing", "informatie-delen"),
            "en", Set.of("town", "residents", "start", "approach", "partners", "community-officer", "association", "slumlord", "bottleneck", "solution", "sharing-information"));

    /** Inline code that may be a key; a value behind it is left aside. */
    private static final Pattern IN_TEXT = Pattern.compile("`\\{?([a-z][a-z-]+)(?:: [^`]*)?`");

    /** A key at the start of a line of an example, or behind a brace or comma in it. */
    private static final Pattern IN_EXAMPLE = Pattern.compile("(?m)(?:^ *|[{,] ?)([a-z][a-z-]+):(?= |$)");

    @ParameterizedTest
    @EnumSource(FileKeys.class)
    void everyKeyIsExplainedInEveryLanguageAndHasOneWord(FileKeys table) throws IOException {
        for (String code : Set.of("nl", "en")) {
            LanguagePack language = language(code);

            assertThat(table.keys()).allSatisfy(key -> assertThat(key.explanation(language)).isNotBlank());
            assertThat(table.words(language)).hasSameSizeAs(table.keys());
        }
    }

    @ParameterizedTest
    @EnumSource(FileKeys.class)
    void theGuideTellsOfEveryKey(FileKeys table) throws IOException {
        for (String code : GUIDES.keySet()) {
            String guide = guide(code);
            Set<String> told = new HashSet<>(found(IN_TEXT, guide));
            told.addAll(found(IN_EXAMPLE, examples(guide)));

            assertThat(told).as(code).containsAll(table.words(language(code)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKeyInAnExampleOfTheGuideIsOneOrAName(String code) throws IOException {
        Set<String> known = new TreeSet<>(NAMES.get(code));
        for (FileKeys table : FileKeys.values()) {
            known.addAll(table.words(language(code)));
        }

        assertThat(known).containsAll(found(IN_EXAMPLE, examples(guide(code))));
    }

    private static String guide(String code) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path page : GUIDES.get(code)) {
            text.append(Files.readString(page)).append('\n');
        }
        return text.toString();
    }

    private static String examples(String guide) {
        return Arrays.stream(guide.split("(?m)^```"))
                .filter(part -> part.startsWith("yaml") || part.startsWith("markdown") && part.contains("---"))
                .map(part -> part.startsWith("yaml") ? part : part.replaceAll("(?s)^markdown\\s*---(.*?)---.*", "$1"))
                // What explains a key to the author may have a colon of its own.
                .map(part -> part.replaceAll("(?m) *# .*$", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }

    private static LanguagePack language(String code) throws IOException {
        String text = Files.readString(Path.of("theme/language/" + code + ".yaml"));
        return LanguagePack.of(LanguagePackLoader.load(code, text), UnaryOperator.identity());
    }
}
