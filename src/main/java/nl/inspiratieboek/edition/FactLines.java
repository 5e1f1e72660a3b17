package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;

/** The fact box of a case as plain lines, for who searches it: the same words that the page shows. */
public final class FactLines {

    /** The anchor of the box, in the template's part {@code fact-box}. */
    private static final String ANCHOR = "--feiten";

    private FactLines() {}

    /** Where the fact box stands on a case's page. */
    public static Target place(SitePath page) {
        return Target.of(page, ANCHOR);
    }

    /** A line for each row, as {@code Inwoners: 23.000 (2021)}; none if the page has no box. */
    public static List<String> of(Case theCase, LanguagePack language) {
        List<String> lines = new ArrayList<>();
        theCase.facts().forEach(fact -> lines.add(of(fact, language)));
        theCase.reviewed()
                .ifPresent(date -> lines.add(
                        language.text("fact.line", language.text("case.reviewed"), FactText.date(date, language))));
        return lines;
    }

    private static String of(Fact fact, LanguagePack language) {
        String line = language.text("fact.line", fact.field().label(), value(fact.value(), language));
        String dated = fact.year().map(year -> line + " (" + year + ")").orElse(line);
        return fact.note().map(note -> dated + "; " + note).orElse(dated);
    }

    private static String value(FactValue value, LanguagePack language) {
        if (value instanceof FactValue.Unknown none) {
            return language.text("case.unknown", none.reason());
        }
        return value instanceof FactValue.Link link ? FactText.shown(link.url()) : FactText.of(value, language);
    }
}
