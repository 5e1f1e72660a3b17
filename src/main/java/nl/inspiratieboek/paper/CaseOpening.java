package nl.inspiratieboek.paper;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Houses;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Sets a page for paper. A case opens on two pages beside each other: its house and what is found there, then its title and facts. */
final class CaseOpening {

    private final Edition edition;
    private final Sheet sheet;

    CaseOpening(Edition edition, Sheet sheet) {
        this.edition = edition;
        this.sheet = sheet;
    }

    List<Node> set() {
        return sheet.theCase().map(this::ofCase).orElseGet(() -> new ArrayList<>(List.of(sheet.main().tagName("div"))));
    }

    private List<Node> ofCase(Case theCase) {
        Element main = sheet.main().tagName("div");
        Element open = new Element("div").addClass("open");
        Houses.of(edition).number(theCase).ifPresent(number -> open.appendElement("p").addClass("open__number").text(number));
        Element houses = open.appendElement("div").addClass("open__houses");
        main.select(".portrait > svg").forEach(houses::appendChild);
        open.appendChild(bells(theCase));
        Element head = new Element("div").addClass("title");
        Element words = head.appendElement("div").addClass("title__words");
        Element text = main.selectFirst(".page-head__text");
        if (text != null) {
            new ArrayList<>(text.childNodes()).forEach(words::appendChild);
        }
        main.select(".page-head").remove();
        // Facts come before the text, as they do on the site's own pages.
        Element facts = main.selectFirst(".fact-box");
        if (facts != null) {
            main.prependChild(facts);
            joined(facts);
        }
        return new ArrayList<>(List.of(open, head, main));
    }

    /** The facts that the site folds away stand in one list with the others. */
    private static void joined(Element facts) {
        Element first = facts.selectFirst("dl");
        for (Element list : facts.select("dl")) {
            if (first != null && list != first) {
                new ArrayList<>(list.children()).forEach(first::appendChild);
            }
        }
        facts.select(".fact-box__rest").remove();
    }

    private Element bells(Case theCase) {
        Element under = new Element("div").addClass("open__under");
        under.appendElement("p").addClass("line-head").text(edition.language().text("case.contents"));
        int column = 0;
        for (Kind kind : edition.book().settings().kinds()) {
            List<Finding> findings = theCase.findings(kind);
            if (findings.isEmpty()) {
                continue;
            }
            Element bell = under.appendElement("div").addClass("bell bell--" + (column++ % 2 == 0 ? "left" : "right"));
            Marks.kind(bell.appendElement("p").addClass("bell__kind"), edition.view(kind));
            Element list = bell.appendElement("ul");
            for (Finding finding : findings) {
                Element link = Marks.line(list.appendElement("li"), sheet.id(finding.id().anchor()));
                link.appendElement("span").addClass("line__words").text(finding.title());
            }
        }
        return under;
    }
}
