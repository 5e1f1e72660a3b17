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
}
