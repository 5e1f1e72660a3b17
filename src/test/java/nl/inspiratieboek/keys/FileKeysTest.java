package nl.inspiratieboek.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.LanguagePackLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileKeysTest {

    private static final Path GUIDE = Path.of("content/paginas/een-zaak-schrijven.md");

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
        String guide = Files.readString(GUIDE);
        Set<String> told = new HashSet<>(found(IN_TEXT, guide));
        told.addAll(found(IN_EXAMPLE, examples(guide)));

        assertThat(told).containsAll(table.words(language("nl")));
    }

    @Test
    void everyKeyInAnExampleOfTheGuideIsOneOrAName() throws IOException {
        Set<String> known = new TreeSet<>();
        for (FileKeys table : FileKeys.values()) {
            known.addAll(table.words(language("nl")));
        }
        // Facts and anchors that the examples declare.
        known.addAll(Set.of(
                "gemeente", "inwoners", "aanpak", "niemand-meldt", "thee", "boa", "doelgroepen", "domeinen", "financiering",
                "partners", "provincie", "resultaat", "start", "status", "uren", "wijken", "corporatie", "pandjesbaas", "huurbaas"));

        assertThat(known).containsAll(found(IN_EXAMPLE, examples(Files.readString(GUIDE))));
    }

    private static String examples(String guide) {
        return Arrays.stream(guide.split("(?m)^```"))
                .filter(part -> part.startsWith("yaml") || part.startsWith("markdown") && part.contains("---"))
                .map(part -> part.startsWith("yaml") ? part : part.replaceAll("(?s)^markdown\\s*---(.*?)---.*", "$1"))
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
