package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.LandMap.Region;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.map.Placement;
import nl.inspiratieboek.map.Placement.House;
import nl.inspiratieboek.map.Projection;
import nl.inspiratieboek.map.Spot;
import nl.inspiratieboek.view.prose.PageLinks;

/** Draws the map: the land, and on it houses at a scale at which their windows are still seen, or dots where they are too many. */
final class MapDrawing {

    /** Hundredths of the size of a house in the street. */
    private static final int SCALE = 42;

    /** How far a ground line goes on beside its house. */
    private static final int KERB = 3;

    /** What a house number takes below the ground line, and a digit of it in width, at its size on a phone. */
    private static final int NUMBER = 28;

    private static final int DIGIT = 15;

    /** What may stand beside the land: houses at its shores. */
    private static final int MARGIN = 14;

    /** A house that moved less stands at its place for all who look. */
    private static final int MOVED = 6;

    private final Edition edition;
    private final PageLinks links;
    private final LandMap map;
    private final Projection projection;
    private final List<Case> cases;
    private final List<HouseView> houses = new ArrayList<>();
    private final Optional<List<Spot>> spots;

    private MapDrawing(Edition edition, PageLinks links, LandMap map, List<Case> all) {
        this.edition = edition;
        this.links = links;
        this.map = map;
        this.projection = Projection.of(map);
        this.cases = all.stream().filter(each -> each.at().filter(map::shows).isPresent()).toList();
        this.spots = place();
    }

    static MapDrawing of(Edition edition, PageLinks links, LandMap map, List<Case> all) {
        return new MapDrawing(edition, links, map, all);
    }

    private Optional<List<Spot>> place() {
        Houses street = Houses.of(edition);
        if (!street.areFew()) {
            return Optional.empty();
        }
        List<House> plots = new ArrayList<>();
        for (Case each : cases) {
            HouseView house = street.lit(each);
            houses.add(house);
            int digits = street.number(each).map(String::length).orElse(0);
            int width = Math.max(scaled(house.width()) + 2 * KERB, digits * DIGIT);
            plots.add(new House(spot(each), width, scaled(house.height()), digits == 0 ? KERB : NUMBER));
        }
        return Placement.of(plots, new Spot(projection.width() / 2, projection.height() / 2));
    }

    private Spot spot(Case theCase) {
        return projection.spot(theCase.at().orElseThrow());
    }

    /** The box of the drawing: the land and all that stands on it. */
    String box() {
        int left = -MARGIN;
        int top = -MARGIN;
        int right = projection.width() + MARGIN;
        int bottom = projection.height() + MARGIN;
        List<Spot> standing = spots.orElse(List.of());
        for (int i = 0; i < standing.size(); i++) {
            Spot spot = standing.get(i);
            int half = scaled(houses.get(i).width()) / 2 + KERB + 1;
            left = Math.min(left, spot.x() - half);
            right = Math.max(right, spot.x() + half);
            top = Math.min(top, spot.y() - scaled(houses.get(i).height()) - KERB);
            bottom = Math.max(bottom, spot.y() + NUMBER);
        }
        return left + " " + top + " " + (right - left) + " " + (bottom - top);
    }

    /** The regions, the dim ones first: the edge of a lit one lies on top. */
    List<MapView.Land> lands(Predicate<Region> lit) {
        return map.regions().stream()
                .sorted(Comparator.comparing(lit::test))
                .map(region -> new MapView.Land(projection.path(region), lit.test(region)))
                .filter(land -> !land.landPath().isEmpty())
                .toList();
    }

    /** The houses from north to south, so that what stands in front is drawn in front. */
    List<MapView.Plot> plots() {
        List<MapView.Plot> plots = new ArrayList<>();
        List<Spot> standing = spots.orElse(List.of());
        for (int i = 0; i < standing.size(); i++) {
            plots.add(plot(cases.get(i), houses.get(i), standing.get(i)));
        }
        plots.sort(Comparator.comparingInt(MapView.Plot::y).thenComparingInt(MapView.Plot::x));
        return plots;
    }

    private MapView.Plot plot(Case theCase, HouseView house, Spot at) {
        Spot place = spot(theCase);
        boolean moved = Math.max(Math.abs(place.x() - at.x()), Math.abs(place.y() - at.y())) > MOVED;
        int wide = scaled(house.width()) + 2 * KERB;
        int high = scaled(house.height());
        return new MapView.Plot(
                links.href(edition.addresses().of(theCase)),
                theCase.id(),
                at.x(),
                at.y(),
                "M" + -wide / 2 + " " + (NUMBER - 4) + "v-" + (high + NUMBER) + "h" + wide + "v" + (high + NUMBER) + "z",
                "M-" + halves(wide) + " 1.5h" + wide,
                "translate(-" + hundredths(house.width() * SCALE / 2) + " -" + hundredths(house.height() * SCALE) + ") scale(.42)",
                house,
                Houses.of(edition).number(theCase),
                Optional.of("M" + at.x() + " " + at.y() + "L" + place.x() + " " + place.y() + "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z").filter(unused -> moved));
    }

    /** The cases as dots, where houses would hide each other. */
    List<MapView.Dot> dots() {
        if (spots.isPresent()) {
            return List.of();
        }
        return cases.stream()
                .map(each -> new MapView.Dot(
                        links.href(edition.addresses().of(each)), each.id(), spot(each).x(), spot(each).y()))
                .toList();
    }

    private static int scaled(int units) {
        return (units * SCALE + 50) / 100;
    }

    private static String halves(int units) {
        return units / 2 + (units % 2 == 0 ? "" : ".5");
    }

    private static String hundredths(int number) {
        String rest = Integer.toString(100 + number % 100).substring(1);
        return number / 100 + (rest.equals("00") ? "" : "." + rest);
    }
}
