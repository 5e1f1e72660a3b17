package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.edition.FactLine;
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

    static FactRow of(FactLine line, PageText text) {
        boolean plain = line.known() && line.url().isEmpty();
        boolean longWords = line.url().isEmpty() && line.words().length() > LONG;
        return new FactRow(
                line.label(),
                Optional.of(line.words()).filter(words -> plain),
                line.url().map(address -> new LinkView(address, line.words())),
                Optional.of(line.words()).filter(why -> !line.known()),
                line.year(),
                line.note(),
                text.citation(line.sources()),
                longWords || line.note().filter(said -> said.length() > LONG).isPresent());
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
