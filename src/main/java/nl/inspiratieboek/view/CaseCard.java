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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
 * @param choose how it is chosen to lie beside others; none where there is nothing to compare
 * @param filterJson the values by which filters find it, as JSON: a list for each fact
 * @param orderJson the numbers and dates by which it is put in order, as JSON: a number for each fact
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
        Optional<ChooseBox> choose,
        String filterJson,
        String orderJson) {

    private static final JsonMapper JSON = JsonMapper.shared();

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
                ChooseBox.of(edition, theCase),
                filterJson(edition, theCase),
                CaseOrders.json(edition, theCase));
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
        ObjectNode json = JSON.createObjectNode();
        FactClasses.of(edition).filters(theCase).forEach((key, values) -> values.forEach(json.withArrayProperty(key)::add));
        return JSON.writeValueAsString(json);
    }
}
