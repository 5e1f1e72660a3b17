package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.view.StreetView.Plot;
import nl.inspiratieboek.view.StreetView.Row;

/** Puts the houses of a book into streets: one for a small book, a street for each group of cases in a large one. */
final class Streets {

    private static final int ONE_STREET = 12;
    private static final int NAMED_HOUSES = 40;
    private static final int WIDEST_FIT = 64;
    private static final int NARROWEST_FIT = 8;

    private final Edition edition;
    private final PageLinks links;
    private final Houses houses;

    private Streets(Edition edition, PageLinks links) {
        this.edition = edition;
        this.links = links;
        this.houses = Houses.of(edition);
    }

    static Streets of(Edition edition, PageLinks links) {
        return new Streets(edition, links);
    }

    /** The street with every window lit. */
    StreetView lit(String label) {
        return street(label, false, each -> plot(each, houses.lit(each), Optional.empty(), Optional.of(houses.contents(each))));
    }

    /** A plot of a case, its link leading to the case's page. */
    Plot plot(Case each, HouseView house, Optional<String> state, Optional<String> detail) {
        return new Plot(
                each.id(),
                links.href(edition.addresses().of(each)),
                house,
                houses.number(each),
                each.shortName(),
                state,
                detail);
    }

    /**
     * The street of all cases.
     *
     * @param label what it is, for who does not see it
     * @param low whether it is drawn smaller, above other things
     * @param plot the plot of a case
     */
    StreetView street(String label, boolean low, Function<Case, Plot> plot) {
        return street(edition.book().cases(), label, low, plot);
    }

    /** The street of some cases only. */
    StreetView street(List<Case> cases, String label, boolean low, Function<Case, Plot> plot) {
        if (cases.isEmpty()) {
            return new StreetView(List.of());
        }
        if (cases.size() <= NAMED_HOUSES) {
            List<Plot> plots = cases.stream().map(plot).toList();
            String size = cases.size() <= ONE_STREET ? "street--fit-" + fit(cases) : "street--many";
            return new StreetView(
                    List.of(new Row(Optional.empty(), "street " + size + (low ? " street--low" : ""), label, plots)));
        }
        List<Row> rows = new ArrayList<>();
        groups(cases).forEach((name, group) -> rows.add(new Row(
                Optional.of(name).filter(heading -> !heading.isEmpty()),
                "street street--city",
                name.isEmpty() ? label : label + ": " + name,
                group.stream().map(plot).toList())));
        return new StreetView(rows);
    }

    /** The width of the houses together in bays, rounded up to an even number that the style sheet knows. */
    private int fit(List<Case> cases) {
        int units = cases.stream()
                .mapToInt(each -> 20 * edition.woven().shapes().get(each.id()).bays() + 6)
                .sum();
        int even = (units + 39) / 40 * 2;
        return Math.max(NARROWEST_FIT, Math.min(WIDEST_FIT, even));
    }

    /** The cases by sub-folder; in a book without, by the first fact that readers filter by. */
    private Map<String, List<Case>> groups(List<Case> cases) {
        Map<String, List<Case>> byFolder = new LinkedHashMap<>();
        SourcePath root = edition.book().overview().path().parent();
        for (Case each : cases) {
            SourcePath folder = each.path().parent();
            String name = folder.equals(root) ? "" : folder.fileName();
            byFolder.computeIfAbsent(name, unused -> new ArrayList<>()).add(each);
        }
        if (byFolder.size() > 1) {
            return byFolder;
        }
        Optional<FactField> fact = edition.book().settings().facts().stream()
                .filter(FactField::filter)
                .findFirst();
        Map<String, List<Case>> byFact = new LinkedHashMap<>();
        FactClasses classes = FactClasses.of(edition);
        for (Case each : cases) {
            String name = fact.map(field -> classes.of(each, field).get(0)).orElse("");
            byFact.computeIfAbsent(name, unused -> new ArrayList<>()).add(each);
        }
        return byFact;
    }
}
