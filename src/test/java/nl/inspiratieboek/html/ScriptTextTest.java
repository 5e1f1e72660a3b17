package nl.inspiratieboek.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTextTest {

    @Test
    void remarksThatTakeWholeLinesAreLeftOut() {
        String script = """
                // What it does.
                {
                  'use strict';

                  /** Adds one.
                   *  @param {number} a */
                  const add = (a) => a + 1; // kept: it is beside code
                  /** @type {Map<string, string>} */ const map = new Map();
                  const address = 'https://example.org//x';
                }
                """;

        assertThat(ScriptText.withoutRemarks(script))
                .isEqualTo("""
                        {
                        'use strict';
                        const add = (a) => a + 1; // kept: it is beside code
                        const map = new Map();
                        const address = 'https://example.org//x';
                        }
                        """);
    }

    @Test
    void aScriptWithATextOverSeveralLinesIsLeftAsItIs() {
        String script = "const text = `one\n// no remark\n`;\n";

        assertThat(ScriptText.withoutRemarks(script)).isEqualTo(script);
    }

    @Test
    void aLineThatGoesOnAfterABackslashIsLeftAsItIs() {
        String script = "const text = 'one \\\n// no remark';\n";

        assertThat(ScriptText.withoutRemarks(script)).isEqualTo(script);
        assertThat(ScriptText.withoutRemarks("const path = 'a\\\\b';\n// a remark\n")).isEqualTo("const path = 'a\\\\b';\n");
    }

    @Test
    void twoTextsOnOneLineDoNotGoOn() {
        assertThat(ScriptText.withoutRemarks("const pair = [`a`, `b`];\n// a remark\n"))
                .isEqualTo("const pair = [`a`, `b`];\n");
    }
}
