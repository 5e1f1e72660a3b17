package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.MapFile;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The cases where they lie: template {@code map}. The list beside the drawing says all that it shows.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param mapScriptHref the script that shows which house is whose
 * @param views other ways to see the cases
 * @param mapBox the box of the drawing
 * @param lands the regions
 * @param plots the houses, from north to south
 * @param dots the cases as dots, where they are too many for houses
 * @param areas the cases by region
 * @param without the regions without a case, in a sentence
 * @param credit who made the outline
 * @param parts where the map goes on in a large book
 */
record MapView(
        PageHead head,
        String title,
        String lead,
        Optional<String> mapScriptHref,
        Optional<ViewSwitch> views,
        String mapBox,
        List<Land> lands,
        List<Plot> plots,
        List<Dot> dots,
        List<Area> areas,
        Optional<String> without,
        String credit,
        Optional<PartsView> parts)
        implements PageContent {

    MapView {
        lands = List.copyOf(lands);
        plots = List.copyOf(plots);
        dots = List.copyOf(dots);
        areas = List.copyOf(areas);
    }

    /**
     * A region.
     *
     * @param landPath its outline
     * @param isLit whether it has a case
     */
    record Land(String landPath, boolean isLit) {}

    /**
     * A house on the map.
     *
     * @param plotHref the page of its case
     * @param caseId its case
     * @param x where it stands
     * @param y where it stands
     * @param hitPath what is clicked
     * @param groundPath its ground line
     * @param houseMove how it is moved to stand on it
     * @param plotHouse the house
     * @param plotNumber its number
     * @param truePath a line to where it should stand, and a dot there; none for one that stands there
     */
    record Plot(
            String plotHref,
            String caseId,
            int x,
            int y,
            String hitPath,
            String groundPath,
            String houseMove,
            HouseView plotHouse,
            Optional<String> plotNumber,
            Optional<String> truePath) {}

    /**
     * A case as a dot.
     *
     * @param plotHref its page
     * @param caseId the case
     * @param x where it lies
     * @param y where it lies
     */
    record Dot(String plotHref, String caseId, int x, int y) {}

    /**
     * The cases of a region.
     *
     * @param areaName the region
     * @param areaCount how many they are
     * @param areaCases they, in the order of their numbers
     */
    record Area(String areaName, String areaCount, List<Row> areaCases) {
        Area {
            areaCases = List.copyOf(areaCases);
        }
    }

    /**
     * A case in the list.
     *
     * @param rowHref its page
     * @param caseId the case
     * @param rowNumber its house number
     * @param rowName its short name
     * @param rowPlace its place, where that has another name
     * @param rowCount how many findings it has
     */
    record Row(
            String rowHref,
            String caseId,
            Optional<String> rowNumber,
            String rowName,
            Optional<String> rowPlace,
            Optional<String> rowCount) {}

    static MapView of(Edition edition, PageLinks links, CasePart part) {
        LanguagePack language = edition.language();
        LandMap map = edition.book().map().orElseThrow();
        SitePath whole = edition.addresses().of(MadePage.MAP);
        String lead = language.text("map.lead");
        PageHead own = PageHead.of(language.text("map.title"), lead, List.of(Target.of(edition.addresses().overview())))
                .called(language.text("nav.map"))
                .using(Tool.MAP);
        PageHead head = PageHead.ofPart(edition, ViewSwitch.on(own, edition), whole, part);
        MapDrawing drawing = MapDrawing.of(edition, links, map, part.cases());
        MapList list = MapList.of(edition, links, map, part.cases());
        return new MapView(
                head,
                head.title(),
                lead,
                edition.assets().script(Tool.MAP).map(links::href),
                ViewSwitch.of(edition, links, whole),
                drawing.box(),
                drawing.lands(list::isLit),
                drawing.plots(),
                drawing.dots(),
                list.areas(),
                list.without(),
                edition.book().settings().map().map(MapFile::credit).orElse(""),
                PartsView.of(edition, links, edition.parts().map()));
    }

    @Override
    public String template() {
        return "map";
    }
}
