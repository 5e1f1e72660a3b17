package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.prose.PageText;

/**
 * A fact of a case: a row of part {@code fact-box}.
 *
 * @param factLabel what the book calls the fact
 * @param factText the value in words
 * @param factLink the value, if it is an address on the web
 * @param unknown that the value is not known, with the reason
 * @param year the year it holds for
 * @param note the author's remark
 * @param sourcesHtml who says so, linked
 * @param isLong whether it asks for the full width of a phone
 */
record FactRow(
        String factLabel,
        Optional<String> factText,
        Optional<LinkView> factLink,
        Optional<String> unknown,
        Optional<String> year,
        Optional<String> note,
        Html sourcesHtml,
        boolean isLong) {

    /** A fact of more signs does not fit half a phone. */
    private static final int LONG = 60;

    /** Every fact of a case, in the book's order, then when it was last checked. */
    static List<FactRow> of(Case theCase, LanguagePack language, PageText text) {
        List<FactRow> rows = new ArrayList<>();
        theCase.facts().forEach(fact -> rows.add(of(fact, language, text)));
        theCase.reviewed()
                .ifPresent(date -> rows.add(plain(language.text("case.reviewed"), FactText.date(date, language))));
        return rows;
    }

    private static FactRow of(Fact fact, LanguagePack language, PageText text) {
        Optional<String> unknown = fact.value() instanceof FactValue.Unknown none
                ? Optional.of(language.text("case.unknown", none.reason()))
                : Optional.empty();
        Optional<LinkView> link = fact.value() instanceof FactValue.Link address
                ? Optional.of(new LinkView(address.url(), FactText.shown(address.url())))
                : Optional.empty();
        Optional<String> words =
                unknown.isPresent() || link.isPresent()
                        ? Optional.empty()
                        : Optional.of(FactText.of(fact.value(), language));
        int signs = words.or(() -> unknown).map(String::length).orElse(0);
        return new FactRow(
                fact.field().label(),
                words,
                link,
                unknown,
                fact.year(),
                fact.note(),
                text.citation(fact.sources()),
                signs > LONG || fact.note().filter(said -> said.length() > LONG).isPresent());
    }

    private static FactRow plain(String label, String words) {
        return new FactRow(
                label,
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Html.EMPTY,
                false);
    }

    /** The facts that say at a glance which case it is: places, numbers and dates that readers filter by. */
    static List<KeyFact> keyFacts(Case theCase, LanguagePack language) {
        return theCase.facts().stream()
                .filter(fact -> isKey(fact.field()))
                // A case is mostly called after its place: no need to say it twice.
                .filter(fact -> !fact.value().words().equals(List.of(theCase.shortName())))
                .map(fact -> new KeyFact(
                        Optional.of(fact.field().label())
                                .filter(label -> fact.field().type() != FactType.PLACE
                                        || fact.value() instanceof FactValue.Unknown),
                        FactText.of(fact.value(), language)))
                .toList();
    }

    private static boolean isKey(FactField field) {
        return field.filter()
                && (field.type() == FactType.PLACE || field.type() == FactType.NUMBER || field.type() == FactType.DATE);
    }

    /**
     * A fact in few words.
     *
     * @param keyLabel what it is; a place needs no label
     * @param keyText the value
     */
    record KeyFact(Optional<String> keyLabel, String keyText) {}
}
