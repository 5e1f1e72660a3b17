package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * A link to a case by its house number and name: part {@code case-link}.
 *
 * @param caseHref the case's page
 * @param caseNumber the house number; none for a case without
 * @param caseName the short name
 */
record CaseLink(String caseHref, Optional<String> caseNumber, String caseName) {

    static CaseLink of(Edition edition, PageLinks links, Case theCase) {
        return new CaseLink(
                links.href(edition.addresses().of(theCase)), Houses.of(edition).number(theCase), theCase.shortName());
    }
}
