package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.language.LanguageFile;
import nl.inspiratieboek.language.LanguageFile.KindWords;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads a language file of the theme. */
public final class LanguagePackLoader {

    private LanguagePackLoader() {}

    /**
     * Reads a language file.
     *
     * @param code the language's code
     * @param text the YAML text
     * @throws IllegalArgumentException if the file is not one: it belongs to the theme, not to the book
     */
    public static LanguageFile load(String code, String text) {
        SourceFile file = new SourceFile(SourcePath.of("language/" + code + ".yaml"), text);
        Checked<Optional<YamlMap>> read =
                YamlReader.within(Limits.defaults()).readWhole(file);
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException("the theme's language file cannot be read: " + read.problems());
        }
        YamlMap map = read.value().orElseThrow();
        return new LanguageFile(
                code,
                texts(map, "keywords"),
                texts(map, "names"),
                kinds(map),
                months(map),
                texts(map, "words"),
                texts(map, "messages"));
    }

    private static Map<String, String> texts(YamlMap map, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        YamlMap part = map.get(key)
                .flatMap(YamlValue::asMap)
                .orElseThrow(() -> new IllegalArgumentException("the language file has no map '" + key + "'"));
        for (YamlEntry entry : part.entries()) {
            texts.put(entry.key(), text(entry.value()));
        }
        return texts;
    }

    private static List<String> months(YamlMap map) {
        List<String> months = new ArrayList<>();
        if (map.get("months").orElseThrow() instanceof YamlList list) {
            list.values().forEach(item -> months.add(text(item)));
        }
        return months;
    }

    private static List<KindWords> kinds(YamlMap map) {
        List<KindWords> kinds = new ArrayList<>();
        if (map.get("kinds").orElseThrow() instanceof YamlList list) {
            for (YamlValue item : list.values()) {
                YamlMap kind = item.asMap().orElseThrow();
                kinds.add(new KindWords(
                        text(kind, "id"),
                        text(kind, "folder"),
                        text(kind, "singular"),
                        text(kind, "plural"),
                        text(kind, "heading"),
                        kind.get("answers").map(LanguagePackLoader::text).orElse("")));
            }
        }
        return kinds;
    }

    private static String text(YamlMap map, String key) {
        return text(map.get(key).orElseThrow());
    }

    private static String text(YamlValue value) {
        return value.asScalar().map(YamlScalar::text).orElseThrow();
    }
}
