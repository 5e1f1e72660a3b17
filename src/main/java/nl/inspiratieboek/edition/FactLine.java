package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;

/**
 * A fact of a case in words: a row of the fact box on its page, a line for who searches it.
 *
 * @param label what the book calls the fact
 * @param words its value as readers see it, or why it is not known
 * @param known whether its value is known
 * @param url the address that the value is, if it is one
 * @param year the year it holds for
 * @param note the author's remark
 * @param sources who says so
 */
public record FactLine(
        String label,
        String words,
        boolean known,
        Optional<String> url,
        Optional<String> year,
        Optional<String> note,
        List<String> sources) {

    /** The anchor of the box, in the template's part {@code fact-box}. */
    private static final String ANCHOR = "--feiten";

    public FactLine {
        sources = List.copyOf(sources);
    }

    /** Where the fact box stands on a case's page. */
    public static Target place(SitePath page) {
        return Target.of(page, ANCHOR);
    }

    /** Every fact of a case, in the book's order, then when it was last checked; none if the page has no box. */
    public static List<FactLine> of(Case theCase, LanguagePack language) {
        List<FactLine> lines = new ArrayList<>();
        theCase.facts().forEach(fact -> lines.add(of(fact, language)));
        reviewed(theCase, language).ifPresent(lines::add);
        return lines;
    }

    /** When a case was last checked. */
    static Optional<FactLine> reviewed(Case theCase, LanguagePack language) {
        return theCase.reviewed().map(date -> plain(language.text("case.reviewed"), FactText.date(date, language)));
    }

    /** A line without year, remark and source. */
    static FactLine plain(String label, String words) {
        return new FactLine(
                label, words, true, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** A fact in words. */
    static FactLine of(Fact fact, LanguagePack language) {
        FactValue value = fact.value();
        Optional<String> reason = value instanceof FactValue.Unknown none ? Optional.of(none.reason()) : Optional.empty();
        Optional<String> url = value instanceof FactValue.Link link ? Optional.of(link.url()) : Optional.empty();
        String words = reason.map(why -> language.text("case.unknown", why))
                .or(() -> url.map(FactText::shown))
                .orElseGet(() -> FactText.of(value, language));
        return new FactLine(fact.field().label(), words, reason.isEmpty(), url, fact.year(), fact.note(), fact.sources());
    }

    /** The whole line, as {@code Inwoners: 23.000 (2021)}. */
    public String text(LanguagePack language) {
        String line = language.text("fact.line", label, words);
        String dated = year.map(when -> line + " (" + when + ")").orElse(line);
        return note.map(said -> dated + "; " + said).orElse(dated);
    }
}
