package nl.inspiratieboek.markdown;

import java.util.List;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;

/** Reads texts as an author types them. */
final class Markdown {

    private Markdown() {}

    static Checked<MarkdownDocument> read(String text) {
        return MarkdownParser.within(Limits.defaults()).parse(new SourceFile(SourcePath.of("x.md"), text));
    }

    static MarkdownDocument document(String text) {
        return read(text).value();
    }

    static String html(String text) {
        return document(text).body().render(PlainRendering.PLAIN).markup();
    }

    /** Each problem as {@code code@line:column+length argument argument}. */
    static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.code().id() + "@" + problem.place().line() + ":"
                        + problem.place().column() + "+" + problem.place().length()
                        + (problem.arguments().isEmpty() ? "" : " " + String.join(" ", problem.arguments())))
                .toList();
    }
}
