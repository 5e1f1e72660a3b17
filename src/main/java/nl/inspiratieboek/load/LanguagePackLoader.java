package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The first line of a part, as the program's own files have it. */
    private static final Pattern PART = Pattern.compile("(?m)^([a-z]+):");

    private LanguagePackLoader() {}

    /**
     * Reads a language file.
     *
     * @param code the language's code
     * @param text the YAML text
     * @throws IllegalArgumentException if the file is not one: it belongs to the theme, not to the book
     */
    public static LanguageFile load(String code, String text) {
        YamlMap map = map(code, text);
        return LanguageFile.of(code, new YamlParts(part -> map));
    }

    /**
     * One of the program's own files, each part of which is read when it is asked for. Its tests hold it against the whole.
     *
     * @param code the language's code
     * @param text the YAML text, whose parts begin each at the start of a line
     */
    public static LanguageFile inParts(String code, String text) {
        Map<String, String> parts = new HashMap<>();
        Matcher start = PART.matcher(text);
        for (boolean more = start.find(); more; ) {
            String part = start.group(1);
            int from = start.start();
            more = start.find();
            parts.put(part, text.substring(from, more ? start.start() : text.length()));
        }
        return LanguageFile.of(code, new YamlParts(part -> map(code, parts.getOrDefault(part, ""))));
    }

    private static YamlMap map(String code, String text) {
        SourceFile file = new SourceFile(SourcePath.of("language/" + code + ".yaml"), text);
        Checked<Optional<YamlMap>> read =
                YamlReader.within(Limits.defaults()).readWhole(file);
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException("the theme's language file cannot be read: " + read.problems());
        }
        return read.value().orElseThrow(() -> new IllegalArgumentException("the language file lacks a part"));
    }

    /**
     * The parts of a file as YAML.
     *
     * @param of gives a map that has the part
     */
    private record YamlParts(Function<String, YamlMap> of) implements LanguageFile.Parts {

        @Override
        public Map<String, String> texts(String part) {
            YamlMap map = of.apply(part);
            Map<String, String> texts = new LinkedHashMap<>();
            Optional<YamlMap> found = map.get(part).flatMap(YamlValue::asMap);
            // What the commands say is the program's own.
            if (found.isEmpty() && !part.equals("commands")) {
                throw new IllegalArgumentException("the language file has no map '" + part + "'");
            }
            for (YamlEntry entry : found.map(YamlMap::entries).orElse(List.of())) {
                texts.put(entry.key(), text(entry.value()));
            }
            return texts;
        }

        @Override
        public List<String> months() {
            List<String> months = new ArrayList<>();
            if (of.apply("months").get("months").orElseThrow() instanceof YamlList list) {
                list.values().forEach(item -> months.add(text(item)));
            }
            return months;
        }

        @Override
        public List<KindWords> kinds() {
            List<KindWords> kinds = new ArrayList<>();
            if (of.apply("kinds").get("kinds").orElseThrow() instanceof YamlList list) {
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
    }

    private static String text(YamlMap map, String key) {
        return text(map.get(key).orElseThrow());
    }

    private static String text(YamlValue value) {
        return value.asScalar().map(YamlScalar::text).orElseThrow();
    }
}
