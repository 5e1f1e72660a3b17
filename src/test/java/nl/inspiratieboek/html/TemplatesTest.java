package nl.inspiratieboek.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.markdown.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    record Page(String title, Optional<String> lead, List<Row> rows, Html textHtml, boolean dark) {}

    record Row(String name) {}

    record Frame(String around) {}

    @TempDir
    private Path folder;

    private final Page page =
            new Page("A & <b> \"c\" 'd' {{title}}", Optional.empty(), List.of(new Row("een"), new Row("twee")), new Html("<i>x</i>"), true);

    private String print(String template) throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/proef.mustache"), template);
        return Templates.of(ThemeFiles.defaults().overlaidBy(folder), key -> key.equals("groet")
                        ? Optional.of("<Dag> {{title}}")
                        : Optional.empty())
                .print("proef", new Frame("rondom"), page);
    }

    @Test
    void textIsEscapedAndNeverReadAsATemplate() throws IOException {
        assertThat(print("<p title=\"{{title}}\">{{#dark}}{{title}}{{/dark}}</p>"))
                .isEqualTo("<p title=\"A &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; {{title}}\">"
                        + "A &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39; {{title}}</p>");
    }

    @Test
    void wordsStandInTheTemplateAndAreTextToo() throws IOException {
        assertThat(print("[[groet]]")).isEqualTo("&lt;Dag&gt; &#123;&#123;title}}");
        assertThatThrownBy(() -> print("\n\n[[niets]]"))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("templates/proef.mustache:3: the language has no word 'niets'");
    }

    @Test
    void whatStandsAroundThePageIsKnownEverywhereOnItAndOnlyByItsName() throws IOException {
        assertThat(print("{{frame.around}}{{#rows}}{{#frame}} {{around}}{{/frame}} {{name}}{{/rows}}"))
                .isEqualTo("rondom rondom een rondom twee");
        assertThatThrownBy(() -> print("{{around}}")).hasMessageContaining("Page has no 'around'");
    }

    @Test
    void anAbsentValueLeavesItsSectionOut() throws IOException {
        assertThat(print("{{#lead}}x{{/lead}}{{^lead}}y{{/lead}}{{#rows}}{{name}},{{/rows}}{{{textHtml}}}"))
                .isEqualTo("yeen,twee,<i>x</i>");
    }

    @Test
    void aNameThatTheViewLacksIsAnErrorWithItsPlace() {
        for (String tag : List.of("{{tilte}}", "{{#tilte}}{{/tilte}}", "{{^tilte}}{{/tilte}}")) {
            assertThatThrownBy(() -> print("<p>\n" + tag))
                    .isInstanceOf(TemplateException.class)
                    .hasMessage("templates/proef.mustache:2: Page has no 'tilte'");
        }
    }

    @Test
    void aNameOfAnOuterRecordIsNotFoundInAnInnerOne() {
        assertThatThrownBy(() -> print("{{#rows}}{{title}}{{/rows}}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Row has no 'title'");
    }

    @Test
    void onlyMarkupStandsInThreeBraces() {
        assertThatThrownBy(() -> print("{{{title}}}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> print("{{&title}}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> print("{{textHtml}}")).isInstanceOf(TemplateException.class);
    }

    @Test
    void aBrokenTemplateAndAMissingPartAreErrorsWithTheirPlace() {
        assertThatThrownBy(() -> print("{{#rows}}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> print("{{>parts/bestaat-niet}}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("parts/bestaat-niet.mustache");
    }

    @Test
    void aBooksOwnThemeReplacesFileByFile() throws IOException {
        Path part = folder.resolve("templates/parts/basis.mustache");
        Files.createDirectories(part.getParent());
        Files.writeString(part, "eigen");

        assertThat(print("{{>parts/basis}}")).isEqualTo("eigen");
        ThemeFiles overlaid = ThemeFiles.defaults().overlaidBy(folder);
        assertThat(overlaid.text("templates/cover.mustache"))
                .isEqualTo(ThemeFiles.defaults().text("templates/cover.mustache"));
    }
}
