package nl.inspiratieboek.view.prose;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.weave.TermIndex;

/**
 * Marks the first use of each glossary term on one page: a link to the glossary. It is handed running text only, without
 * headings, links and code. Made for one page and used by one thread.
 */
final class GlossaryMarker {

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

    /** Words with the first use of each term marked that was not marked before. */
    Html text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 64);
        int at = 0;
        for (TermIndex.Match match : index.matches(words)) {
            if (used.add(match.term())) {
                out.append(Html.escape(words.substring(at, match.start())))
                        .append("<a class=\"term\" href=\"")
                        .append(Html.escape(href.apply(match.term())))
                        .append("\" data-term=\"")
                        .append(Html.escape(match.term().id()))
                        .append("\">")
                        .append(Html.escape(words.substring(match.start(), match.end())))
                        .append("</a>");
                at = match.end();
            }
        }
        return new Html(out.append(Html.escape(words.substring(at))).toString());
    }
}
