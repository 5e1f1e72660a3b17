package nl.inspiratieboek.scaffold;

import java.util.List;
import java.util.Map;

/**
 * What is known of a case already.
 *
 * @param values the values of its head, as YAML, by key
 * @param remarks what did not fit in a value, a line each
 * @param text its text in markdown
 */
public record Written(Map<String, String> values, List<String> remarks, String text) {

    public Written {
        values = Map.copyOf(values);
        remarks = List.copyOf(remarks);
    }
}
