package nl.inspiratieboek.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.InputFormat;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor does with a schema: holds a file of YAML against it. */
final class SchemaCheck {

    private final Schema schema;

    SchemaCheck(String json) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json, InputFormat.JSON);
    }

    /** The mistakes in a file of YAML or in the head of one of Markdown: where, and by which rule of the schema. */
    List<String> mistakes(String text) {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(head(text));
        JsonNode tree = JsonMapper.shared().valueToTree(Optional.ofNullable(yaml).orElseThrow());
        return schema.validate(tree).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getMessage())
                .toList();
    }

    private static String head(String text) {
        return text.startsWith("---") ? text.substring(4, text.indexOf("\n---", 4)) : text;
    }
}
