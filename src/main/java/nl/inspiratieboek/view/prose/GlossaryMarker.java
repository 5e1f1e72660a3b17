package nl.inspiratieboek.view.prose;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.weave.TermIndex;

/**
 * Marks the first use of each glossary term on one page: a link to the glossary, not in headings, links and code. Made for
 * one page and used by one thread.
 */
final class GlossaryMarker {

    /** Text in these elements stays as it is: headings, what is a link or a control already, and code. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "a", "button", "summary", "code", "pre", "kbd", "samp", "var", "svg");

    private final TermIndex index;
    private final Function<Term, String> href;
    private final Set<Term> used = new LinkedHashSet<>();

    private GlossaryMarker(TermIndex index, Function<Term, String> href) {
        this.index = index;
        this.href = href;
    }

    /**
     * A marker for one page.
     *
     * @param href the address of a term in the glossary, from that page
     */
    static GlossaryMarker of(TermIndex index, Function<Term, String> href) {
        return new GlossaryMarker(index, href);
    }

    /** The terms marked so far, in the order of first use. */
    Set<Term> used() {
        return used;
    }

    /** The markup with the first use of each term marked that was not marked before. */
    Html mark(Html html) {
        String markup = html.markup();
        StringBuilder out = new StringBuilder(markup.length() + 64);
        int leftAlone = 0;
        int at = 0;
        while (at < markup.length()) {
            if (markup.charAt(at) == '<') {
                int end = tagEnd(markup, at);
                String name = tagName(markup, at);
                if (LEFT_ALONE.contains(name)) {
                    leftAlone += markup.charAt(at + 1) == '/' ? -1 : 1;
                }
                out.append(markup, at, end);
                at = end;
            } else {
                int next = markup.indexOf('<', at);
                int end = next < 0 ? markup.length() : next;
                if (leftAlone > 0) {
                    out.append(markup, at, end);
                } else {
                    markText(markup.substring(at, end), out);
                }
                at = end;
            }
        }
        return new Html(out.toString());
    }

    private void markText(String text, StringBuilder out) {
        int at = 0;
        for (TermIndex.Match match : index.matches(withoutEntities(text))) {
            if (used.add(match.term())) {
                out.append(text, at, match.start())
                        .append("<a class=\"term\" href=\"")
                        .append(Html.escape(href.apply(match.term())))
                        .append("\" data-term=\"")
                        .append(Html.escape(match.term().id()))
                        .append("\">")
                        .append(text, match.start(), match.end())
                        .append("</a>");
                at = match.end();
            }
        }
        out.append(text, at, text.length());
    }

    /** The same text at the same places, but entities are not words: {@code &amp;} is not the word 'amp'. */
    private static String withoutEntities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        int at = text.indexOf('&');
        while (at >= 0) {
            int end = text.indexOf(';', at);
            for (int i = at; i <= end; i++) {
                plain.setCharAt(i, '\uFFFC');
            }
            at = text.indexOf('&', Math.max(at + 1, end));
        }
        return plain.toString();
    }

    /** Where a tag or comment ends, exclusive. A quoted attribute may hold the sign that ends a tag. */
    private static int tagEnd(String markup, int start) {
        if (markup.startsWith("<!--", start)) {
            int end = markup.indexOf("-->", start);
            return end < 0 ? markup.length() : end + 3;
        }
        char quote = 0;
        for (int i = start; i < markup.length(); i++) {
            char letter = markup.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return i + 1;
            }
        }
        return markup.length();
    }

    private static String tagName(String markup, int start) {
        int from = start + 1;
        if (from < markup.length() && markup.charAt(from) == '/') {
            from++;
        }
        int end = from;
        while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        return markup.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
