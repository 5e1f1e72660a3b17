package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark's specification, through our set-up and our writer. */
class SpecificationTest {

    /** Examples, by number from 1, whose output differs on purpose, and why. */
    private static final Map<String, List<Integer>> CHANGED = Map.of(
            "raw HTML keeps only allowed tags and attributes, and is balanced",
            List.of(
                    21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 160, 163, 164, 165, 169,
                    170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 187, 190, 191, 201, 308,
                    309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629,
                    630, 631, 642, 643),
            "only http, https, mailto, tel and relative links remain",
            List.of(500, 596, 598, 599, 601),
            "a bare address is a link",
            List.of(602, 606, 608, 611, 612),
            "a paragraph of one image with a title is a figure",
            List.of(572, 573, 576, 577, 584, 585, 586, 588, 589, 591),
            "a language of code is a word",
            List.of(144));

    @Test
    void everyExampleOfTheSpecificationGivesItsOutputOrIsListedWithAReason() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

        List<Integer> different = new ArrayList<>();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            if (!rendered(example.getSource()).equals(expected(example.getHtml()))) {
                different.add(number);
            }
        }

        assertThat(examples).hasSizeGreaterThan(640);
        TreeSet<Integer> listed = new TreeSet<>();
        CHANGED.values().forEach(listed::addAll);
        assertThat(different).containsExactlyElementsOf(listed);
    }

    @Test
    void noExampleOfTheSpecificationLosesItsWordsInPlainText() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

        List<Integer> lost = IntStream.rangeClosed(1, examples.size())
                .filter(number -> examples.get(number - 1).getSource().contains("foo bar baz"))
                .filter(number -> !document("\n" + examples.get(number - 1).getSource())
                        .body()
                        .plainText()
                        .contains("foo bar baz"))
                .boxed()
                .toList();

        assertThat(lost).isEmpty();
    }

    private static MarkdownDocument document(String source) {
        SourceFile file = new SourceFile(SourcePath.of("x.md"), source);
        return MarkdownParser.within(Limits.defaults()).parse(file).value();
    }

    /** Without what we always add: ids of headings, keyboard access of code, the mark of links that lead away. */
    private static String rendered(String source) {
        // An empty line first, so that three hyphens do not open front matter.
        String html = document("\n" + source).body().render(PlainRendering.PLAIN).markup();
        return html.replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>")
                .replaceAll("<pre tabindex[^>]*>", "<pre>")
                .replace(" rel=\"external\"", "")
                .replace(" width=\"640\" height=\"480\" loading=\"lazy\"", "")
                .replace("&#39;", "'");
    }

    private static String expected(String html) {
        return html.replace(" />", ">").replace('→', '\t');
    }
}
