package nl.inspiratieboek.selection;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.edition.CompareLinks;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FormerAddresses.FormerPlace;
import nl.inspiratieboek.edition.HouseJson;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.CitationUse;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code theme/js/selection} reads; {@code theme/js/selection.d.ts} says what each name means. */
final class SelectionData {

    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

    private final Edition edition;
    private final Houses houses;
    private final KeptSources sources;

    private SelectionData(Edition edition) {
        this.edition = edition;
        this.houses = Houses.of(edition);
        this.sources = KeptSources.of(edition);
    }

    static SelectionData of(Edition edition) {
        return new SelectionData(edition);
    }

    /** What the book has, and in which part the texts of each case are. */
    ObjectNode root(List<List<Case>> cut, List<SitePath> parts) {
        ObjectNode root = JSON.objectNode();
        ArrayNode addresses = root.putArray("parts");
        parts.forEach(part -> addresses.add(part.encoded()));
        ArrayNode cases = root.putArray("cases");
        for (int part = 0; part < cut.size(); part++) {
            for (Case each : cut.get(part)) {
                ObjectNode node = cases.addObject()
                        .put("id", each.id())
                        .put("address", edition.addresses().of(each).encoded())
                        .put("name", each.shortName())
                        .put("part", part);
                if (edition.has(MadePage.COMPARE)) {
                    node.put("key", CompareLinks.key(each));
                }
                houses.number(each).ifPresent(number -> node.put("number", number));
            }
        }
        ArrayNode kinds = root.putArray("kinds");
        ArrayNode themes = root.putArray("themes");
        edition.woven().chapters().forEach(chapter -> chapter(chapter, kinds.addObject(), themes));
        moved(root.putObject("moved"));
        return root;
    }

    private void chapter(ChapterUse chapter, ObjectNode node, ArrayNode themes) {
        KindView view = edition.view(chapter.chapter().kind());
        String id = chapter.chapter().kind().id();
        node.put("id", id)
                .put("label", view.kindSingular())
                .put("className", view.kindClass())
                .put("motif", view.motif());
        view.letter().ifPresent(letter -> node.put("letter", letter));
        for (ThemeUse use : chapter.themes()) {
            String said = use.theme().claim().isEmpty() ? use.theme().summary() : use.theme().claim();
            ObjectNode theme = themes.addObject()
                    .put("address", edition.addresses().of(use.theme()).encoded())
                    .put("kind", id)
                    .put("title", use.theme().title());
            if (!said.isEmpty()) {
                theme.put("text", said);
            }
        }
    }

    private void moved(ObjectNode node) {
        edition.former().pages().forEach((old, now) -> node.put(old.encoded(), address(now)));
        Map<String, String> places = new HashMap<>();
        edition.former().places().forEach((page, former) -> {
            for (FormerPlace place : former) {
                places.put(address(Target.of(page, place.id())), address(place.now()));
            }
        });
        places.keySet().stream().sorted().forEach(old -> node.put(old, places.get(old)));
    }

    private static String address(Target target) {
        return target.page().encoded() + target.anchor().map(anchor -> "#" + anchor).orElse("");
    }

    /** The texts of some cases, and the sources that they name. */
    ObjectNode part(List<Case> cases) {
        ObjectNode part = JSON.objectNode();
        ArrayNode list = part.putArray("cases");
        Set<String> named = new LinkedHashSet<>();
        cases.forEach(each -> theCase(each, list.addObject(), named));
        sources.write(named, part.putObject("sources"));
        return part;
    }

    private void theCase(Case theCase, ObjectNode node, Set<String> named) {
        node.put("address", edition.addresses().of(theCase).encoded()).put("title", theCase.title());
        if (!theCase.summary().isEmpty()) {
            node.put("text", theCase.summary());
        }
        HouseJson.write(houses.lit(theCase), node.putObject("house"));
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : theCase.findings()) {
            ObjectNode said = findings.addObject()
                    .put("anchor", finding.id().anchor())
                    .put("kind", finding.kind().id())
                    .put("title", finding.title())
                    .put("lit", window(theCase, finding).lit().get(0).litPath())
                    .put("dark", dark(theCase, finding));
            ArrayNode text = said.putArray("text");
            finding.text().plainText().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(text::add);
            List<String> own = finding.whole().citations().stream().map(CitationUse::id).distinct().toList();
            if (!own.isEmpty()) {
                own.forEach(said.putArray("sources")::add);
                named.addAll(own);
            }
        }
    }

    /** The house with this window lit alone: a reader's browser lights those that the reader chose. */
    private HouseView window(Case theCase, Finding finding) {
        return houses.house(theCase, one -> one.id().equals(finding.id()) ? Light.LIT : Light.DARK);
    }

    private String dark(Case theCase, Finding finding) {
        return houses.house(theCase, one -> one.id().equals(finding.id()) ? Light.DARK : Light.LIT).dark().orElse("");
    }
}
