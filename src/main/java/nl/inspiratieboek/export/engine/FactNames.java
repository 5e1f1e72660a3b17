package nl.inspiratieboek.export.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.edition.Edition;

/**
 * The names of the fields that hold the book's filter facts. A key is its own name, unless an engine would read it otherwise:
 * a dot would open an object in it, and an asterisk would ask for many fields.
 */
final class FactNames {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]");
    private static final int LONGEST = 200;

    private final List<FactField> fields;
    private final Map<String, String> names = new LinkedHashMap<>();

    private FactNames(List<FactField> fields) {
        this.fields = fields;
        Set<String> taken = new HashSet<>();
        for (FactField field : fields) {
            String safe = OTHER.matcher(field.key()).replaceAll("_");
            safe = safe.isEmpty() ? "_" : safe.codePoints().limit(LONGEST).collect(
                    StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            String name = safe;
            for (int count = 2; !taken.add(name); count++) {
                name = safe + "-" + count;
            }
            names.put(field.key(), name);
        }
    }

    static FactNames of(Edition edition) {
        return new FactNames(edition.book().settings().facts().stream()
                .filter(FactField::filter)
                .toList());
    }

    /** The filter facts, in the book's order. */
    List<FactField> fields() {
        return fields;
    }

    /** The name of the field for a fact's key, within {@code facts}. */
    String of(String key) {
        return names.getOrDefault(key, key);
    }
}
