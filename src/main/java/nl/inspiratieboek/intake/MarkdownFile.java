package nl.inspiratieboek.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A text in plain Markdown as HTML: what other programs wrote, without the marks of this one. */
final class MarkdownFile {

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            FootnotesExtension.create(),
            AutolinkExtension.create());

    /** A head as other programs write it, between two lines of dashes. */
    private static final Pattern HEAD = Pattern.compile("---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R(.*)|)", Pattern.DOTALL);

    private static final Pattern PAIR = Pattern.compile("([\\p{L}][\\p{L}\\d _-]*):[ \\t]+(\\S.*)");

    private MarkdownFile() {}

    /** The pairs of a head as lines of text: what the book asks of a case is found there, and the rest is kept. */
    private static String asLines(String head) {
        StringBuilder lines = new StringBuilder();
        for (String line : head.split("\\R")) {
            Matcher pair = PAIR.matcher(line);
            boolean title = pair.matches() && pair.group(1).equalsIgnoreCase("title");
            String value = pair.matches() ? pair.group(2).replaceAll("^([\"'])(.*)\\1$", "$2") : "";
            lines.append(title ? "# " + value : pair.matches() ? pair.group(1) + ": " + value : line).append("\n\n");
        }
        return lines.toString();
    }

    static ReadText read(String file) {
        Matcher head = HEAD.matcher(file.startsWith("\uFEFF") ? file.substring(1) : file);
        String text = head.matches() ? asLines(head.group(1)) + head.group(2) : file;
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .build()
                .render(Parser.builder().extensions(EXTENSIONS).build().parse(text));
        Element body = Jsoup.parseBodyFragment(html).body();
        // Between blocks the library writes line ends, which are no words.
        body.select("section.footnotes > ol").forEach(list -> {
            list.children().forEach(item -> item.attr("id", item.id().replaceFirst("^fn-?", "footnote-")));
            list.select("a.footnote-backref").remove();
            body.appendChild(list);
        });
        body.select("section.footnotes").remove();
        body.select("sup > a[href^=#fn]").forEach(link ->
                link.attr("href", link.attr("href").replaceFirst("^#fn-?", "#footnote-")));
        return new ReadText(body, List.of(), List.of());
    }
}
