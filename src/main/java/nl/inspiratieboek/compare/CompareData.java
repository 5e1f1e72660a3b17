package nl.inspiratieboek.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.CompareLinks;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactTable;
import nl.inspiratieboek.edition.HouseJson;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.RelatedCase;
import nl.inspiratieboek.weave.ThemeUse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code theme/js/compare} reads; {@code theme/js/compare.d.ts} says what each name means. */
final class CompareData {

    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

    private final Edition edition;
    private final FactTable facts;
    private final FactJson factJson;
    private final Houses houses;
    /** The place of each theme among the rows of its kind, by id. */
    private final Map<String, Integer> places = new HashMap<>();

    private CompareData(Edition edition) {
        this.edition = edition;
        this.facts = FactTable.of(edition);
        this.factJson = FactJson.of(edition);
        this.houses = Houses.of(edition);
        for (ChapterUse chapter : edition.woven().chapters()) {
            for (int i = 0; i < chapter.themes().size(); i++) {
                places.put(chapter.themes().get(i).theme().id(), i);
            }
        }
    }

    static CompareData of(Edition edition) {
        return new CompareData(edition);
    }

    /** What the book asks, and in which part each case is. */
    ObjectNode root(List<SitePath> parts) {
        ObjectNode root = JSON.objectNode();
        ArrayNode addresses = root.putArray("parts");
        parts.forEach(part -> addresses.add(part.encoded()));
        ArrayNode cases = root.putArray("cases");
        // In the order of the book, which in parts need not be theirs.
        Map<String, Integer> partOf = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Case each : edition.parts().compare().get(i).cases()) {
                partOf.put(each.id(), i);
            }
        }
        for (Case each : edition.book().cases()) {
            ObjectNode node = cases.addObject().put("key", CompareLinks.key(each)).put("name", each.shortName());
            houses.number(each).ifPresent(number -> node.put("number", number));
            node.put("part", partOf.get(each.id()));
        }
        ArrayNode rows = root.putArray("rows");
        for (FactTable.Row row : facts.rows()) {
            rows.addObject()
                    .put("key", row.key())
                    .put("label", row.label())
                    .put("type", row.field().map(field -> field.type()).orElse(FactType.TEXT).id());
        }
        ArrayNode kinds = root.putArray("kinds");
        edition.woven().chapters().forEach(chapter -> kind(chapter, kinds.addObject()));
        return root;
    }

    private void kind(ChapterUse chapter, ObjectNode node) {
        Kind kind = chapter.chapter().kind();
        KindView view = edition.view(kind);
        node.put("id", kind.id())
                .put("label", view.kindName())
                .put("className", view.kindClass())
                .put("motif", view.motif());
        view.letter().ifPresent(letter -> node.put("letter", letter));
        ArrayNode themes = node.putArray("themes");
        for (ThemeUse use : chapter.themes()) {
            themes.addObject()
                    .put("title", use.theme().title())
                    .put("address", edition.addresses().of(use.theme()).encoded());
        }
    }

    /** The cases of a part. */
    ArrayNode part(CasePart part) {
        ArrayNode cases = JSON.arrayNode();
        part.cases().forEach(each -> theCase(each, cases.addObject()));
        return cases;
    }

    private void theCase(Case theCase, ObjectNode node) {
        node.put("key", CompareLinks.key(theCase))
                .put("title", theCase.title())
                .put("address", edition.addresses().of(theCase).encoded());
        HouseJson.write(houses.lit(theCase), node.putObject("house"));
        ObjectNode answers = node.putObject("facts");
        for (FactTable.Row row : facts.rows()) {
            row.of(theCase).ifPresent(line -> factJson.write(theCase, row, line, answers.putObject(row.key())));
        }
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : theCase.findings()) {
            ObjectNode said = findings.addObject()
                    .put("kind", finding.kind().id())
                    .put("title", finding.title())
                    .put("anchor", finding.id().anchor());
            // Without one it stands below those that have one.
            finding.theme().map(places::get).ifPresent(place -> said.put("theme", place));
            if (finding.withoutResult()) {
                said.put("noResult", true);
            }
        }
        notHere(theCase, node.putArray("notHere"));
        ArrayNode alike = node.putArray("alike");
        edition.woven().related().to(theCase).stream()
                .map(RelatedCase::theCase)
                .forEach(other -> alike.add(CompareLinks.key(other)));
    }

    private void notHere(Case theCase, ArrayNode list) {
        List<String> ids = new ArrayList<>(theCase.notSeen());
        for (ChapterUse chapter : edition.woven().chapters()) {
            for (ThemeUse use : chapter.themes()) {
                if (ids.contains(use.theme().id())) {
                    list.addObject()
                            .put("kind", chapter.chapter().kind().id())
                            .put("theme", places.get(use.theme().id()));
                }
            }
        }
    }
}
