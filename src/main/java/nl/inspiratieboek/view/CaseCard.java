package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * A case in a list: part {@code case-card}.
 *
 * @param caseId the case's id
 * @param cardAnchor its id in the overview
 * @param cardHref its page
 * @param house its house
 * @param cardTitle its title
 * @param cardSummary its summary, if it has one
 * @param cardNumber its house number
 * @param cardName its short name
 * @param draft whether it is a draft
 * @param fictional whether it is invented
 * @param cardFacts what tells it from others, and what it holds
 * @param filterJson the values by which filters find it, as JSON: a list for each fact
 */
public record CaseCard(
        String caseId,
        String cardAnchor,
        String cardHref,
        HouseView house,
        String cardTitle,
        Optional<String> cardSummary,
        Optional<String> cardNumber,
        String cardName,
        boolean draft,
        boolean fictional,
        List<String> cardFacts,
        String filterJson) {

    public CaseCard {
        cardFacts = List.copyOf(cardFacts);
    }

    static CaseCard of(Edition edition, PageLinks links, Case theCase) {
        Houses houses = Houses.of(edition);
        SitePath page = edition.addresses().of(theCase);
        return new CaseCard(
                theCase.id(),
                Addresses.card(theCase),
                links.href(page),
                houses.lit(theCase),
                theCase.title(),
                Optional.of(theCase.summary()).filter(summary -> !summary.isBlank()),
                houses.number(theCase),
                theCase.shortName(),
                edition.isDraft(page),
                theCase.fictional(),
                facts(edition, theCase, houses),
                filterJson(edition, theCase));
    }

    /** Size and beginning, the two facts that shape the house, and the findings. */
    private static List<String> facts(Edition edition, Case theCase, Houses houses) {
        LanguagePack language = edition.language();
        List<String> facts = new ArrayList<>();
        for (FactField field : edition.book().settings().facts()) {
            boolean size = field.type() == FactType.NUMBER && !field.classes().isEmpty();
            boolean shapes = size || field.type() == FactType.DATE;
            boolean first = edition.book().settings().facts().stream()
                    .filter(other -> other.type() == field.type() && (!size || !other.classes().isEmpty()))
                    .findFirst()
                    .filter(field::equals)
                    .isPresent();
            if (shapes && first) {
                theCase.fact(field.key())
                        .ifPresent(fact -> facts.add(
                                language.text("fact.line", field.label(), FactText.of(fact.value(), language))));
            }
        }
        houses.contents(theCase).ifPresent(facts::add);
        return facts;
    }

    private static String filterJson(Edition edition, Case theCase) {
        FactClasses classes = FactClasses.of(edition);
        StringBuilder json = new StringBuilder("{");
        for (FactField field : edition.filters()) {
            json.append(json.length() > 1 ? "," : "");
            quote(field.key(), json);
            json.append(":[");
            List<String> values = classes.of(theCase, field);
            for (int i = 0; i < values.size(); i++) {
                json.append(i > 0 ? "," : "");
                quote(values.get(i), json);
            }
            json.append(']');
        }
        return json.append('}').toString();
    }

    /** A JSON string (RFC 8259, section 7). The template escapes it once more, for the attribute. */
    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ') {
                json.append(letter < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(letter));
            } else {
                json.append(letter);
            }
        }
        json.append('"');
    }
}
