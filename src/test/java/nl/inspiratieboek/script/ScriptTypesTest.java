package nl.inspiratieboek.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The types that the theme's scripts say in their comments hold, by TypeScript's strictest judgement. */
class ScriptTypesTest {

    @Test
    void theScriptsKeepTheirTypes() throws Exception {
        Node.needNode();
        Path compiler = Node.project("src/test/npm/node_modules/typescript/bin/tsc");
        Node.need(Files.exists(compiler), "TypeScript (npm ci in src/test/npm)");

        Node.Run run = Node.run(
                Map.of(),
                List.of(
                        compiler.toString(),
                        "--pretty",
                        "false",
                        "--project",
                        Node.project("src/test/js/tsconfig.json").toString()));

        assertThat(run.output()).isEmpty();
        assertThat(run.exit()).isZero();
    }
}
