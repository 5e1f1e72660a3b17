package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.GeoPoint;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.LandMap.Region;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.view.prose.PageLinks;

/** What the map says, as a list: its regions from north to south, each with its cases. Last come cases that it cannot show. */
final class MapList {

    private static final int MOST_NAMED = 20;

    private final Edition edition;
    private final PageLinks links;
    private final LanguagePack language;
    private final Houses houses;
    private final Map<Region, List<Case>> found = new LinkedHashMap<>();
    private final List<Case> elsewhere = new ArrayList<>();
    private final List<Case> nowhere = new ArrayList<>();
    private final Set<String> lit;
    private final List<Region> regions;

    private MapList(Edition edition, PageLinks links, LandMap map, List<Case> cases) {
        this.edition = edition;
        this.links = links;
        this.language = edition.language();
        this.houses = Houses.of(edition);
        this.regions = map.regions();
        map.regions().stream()
                .sorted(Comparator.comparingDouble(MapList::middle).reversed())
                .forEach(region -> found.put(region, new ArrayList<>()));
        for (Case each : cases) {
            list(map, each).add(each);
        }
        // On the first part of a large book too a region is lit for all of its cases.
        this.lit = edition.book().onMap().stream()
                .flatMap(each -> map.regionOf(each.at().orElseThrow()).stream())
                .map(Region::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static MapList of(Edition edition, PageLinks links, LandMap map, List<Case> cases) {
        return new MapList(edition, links, map, cases);
    }

    private List<Case> list(LandMap map, Case theCase) {
        Optional<GeoPoint> at = theCase.at();
        return at.isEmpty()
                ? nowhere
                : at.filter(map::shows).flatMap(map::regionOf).map(found::get).orElse(elsewhere);
    }

    private static double middle(Region region) {
        double[] latitudes = region.rings().stream()
                .flatMap(List::stream)
                .mapToDouble(GeoPoint::latitude)
                .sorted()
                .toArray();
        return (latitudes[0] + latitudes[latitudes.length - 1]) / 2;
    }

    /** Whether a region has a case of the book. */
    boolean isLit(Region region) {
        return lit.contains(region.name());
    }

    /** The regions with their cases. */
    List<MapView.Area> areas() {
        List<MapView.Area> areas = new ArrayList<>();
        found.forEach((region, cases) -> add(areas, region.name(), cases));
        add(areas, language.text("map.elsewhere"), elsewhere);
        add(areas, language.text("map.nowhere"), nowhere);
        return areas;
    }

    private void add(List<MapView.Area> areas, String name, List<Case> cases) {
        if (!cases.isEmpty()) {
            areas.add(new MapView.Area(name, language.number(cases.size()), cases.stream().map(this::row).toList()));
        }
    }

    private MapView.Row row(Case theCase) {
        Optional<String> place = theCase.facts().stream()
                .map(Fact::value)
                .filter(FactValue.Place.class::isInstance)
                .map(value -> ((FactValue.Place) value).name())
                .findFirst();
        return new MapView.Row(
                links.href(edition.addresses().of(theCase)),
                theCase.id(),
                houses.number(theCase),
                theCase.shortName(),
                place.filter(name -> !name.equals(theCase.shortName())),
                Optional.of(theCase.findings().size())
                        .filter(number -> number > 0)
                        .map(number -> language.count("count.findings", number)));
    }

    /** The regions without a case, unless they are most of many: then nobody would read them. */
    Optional<String> without() {
        List<String> names = regions.stream()
                .filter(region -> !isLit(region))
                .map(Region::name)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean few = names.size() <= MOST_NAMED;
        return Optional.of(few
                ? language.text("map.without", language.list(names))
                : language.text("map.without.many"));
    }
}
