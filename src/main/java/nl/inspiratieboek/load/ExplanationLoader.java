package nl.inspiratieboek.load;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.language.Explanation;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads what the program has to say of its messages. */
public final class ExplanationLoader {

    private ExplanationLoader() {}

    /**
     * The explanations of a language, by the id of their code.
     *
     * @param language the language's code
     * @param text the YAML text
     * @throws IllegalArgumentException if the file is not one: it belongs to the program, not to the book
     */
    public static Map<String, Explanation> load(String language, String text) {
        SourceFile file = new SourceFile(SourcePath.of("explanations/" + language + ".yaml"), text);
        Checked<Optional<YamlMap>> read = YamlReader.within(Limits.defaults()).readWhole(file);
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException("the program's explanations cannot be read: " + read.problems());
        }
        Map<String, Explanation> explanations = new TreeMap<>();
        for (YamlEntry entry : read.value().orElseThrow().entries()) {
            YamlMap parts = entry.value().asMap().orElseThrow();
            explanations.put(
                    entry.key(),
                    new Explanation(
                            part(parts, "why").orElseThrow(),
                            part(parts, "before").orElseThrow(),
                            part(parts, "after").orElseThrow(),
                            part(parts, "in")));
        }
        return explanations;
    }

    private static Optional<String> part(YamlMap parts, String key) {
        return parts.get(key).flatMap(YamlValue::asScalar).map(YamlScalar::text);
    }
}
