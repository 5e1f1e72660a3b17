package nl.inspiratieboek.view.street;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.drawing.LabelWidth;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.StreetGroups;
import nl.inspiratieboek.edition.StreetGroups.Group;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.street.StreetView.Block;
import nl.inspiratieboek.view.street.StreetView.Blocks;
import nl.inspiratieboek.view.street.StreetView.Plot;
import nl.inspiratieboek.view.street.StreetView.Row;
import nl.inspiratieboek.view.street.StreetView.RowHead;
import nl.inspiratieboek.view.street.StreetView.State;

/** Puts the houses of a book into streets: one for a small book, folded streets for each group of cases in a large one. */
public final class Streets {

    /** So few houses need another place: a street of its own width would be mostly empty. */
    private static final int FEW = 4;

    /** So many houses still stand in one row on a wide screen. */
    public static final int ONE_STREET = 12;

    /** A folded street that is longer is cut, so that it stays on a screen when it is open. */
    private static final int LONGEST_FOLDED = 30;

    /** As many houses as fit beside each other above the name of a street. */
    private static final int SEEN_AFAR = 5;

    private static final int WIDEST_FIT = 64;

    /** A low street stands above what readers come for, so it takes one row as long as a window of some width has room for it. */
    private static final int WIDEST_LOW_FIT = 80;
    private static final int NARROWEST_FIT = 8;

    /** A street is so many times as wide as its highest house is high, at least: no house fills a screen. */
    private static final double WIDTH_TO_HEIGHT = 1.8;

    private static final int NAME_LINES = 3;
    private static final int STATE_LINES = 2;

    private final Edition edition;
    private final PageLinks links;
    private final Houses houses;

    private Streets(Edition edition, PageLinks links) {
        this.edition = edition;
        this.links = links;
        this.houses = Houses.of(edition);
    }

    /** The streets as a page links them. */
    public static Streets of(Edition edition, PageLinks links) {
        return new Streets(edition, links);
    }

    /** Whether so few cases have a street beside other things and not the full width. */
    public static boolean areFew(int cases) {
        return cases <= FEW;
    }

    /** The class of a street's place in the head of a page: a few houses stand beside the title, more below it. */
    public static String placeInHead(int cases) {
        return areFew(cases) ? "page-head__few" : "page-head__wide";
    }

    /** How many streets the cover has. */
    public static int number(Edition edition) {
        int cases = edition.book().cases().size();
        if (cases <= Houses.MOST_IN_ONE_STREET) {
            return 1;
        }
        StreetGroups groups = StreetGroups.of(edition);
        return Houses.of(edition).areFew()
                ? groups.divide(edition.book().cases(), LONGEST_FOLDED).size()
                : groups.byFactOrNumber(edition.book().cases()).size();
    }

    /** The street with every window lit; in a book with too many houses to draw, the names of its streets. */
    public StreetView lit(String label) {
        return houses.areFew() ? lit(label, false) : blocks();
    }

    /** The street with every window lit. */
    public StreetView lit(String label, boolean low) {
        return street(edition.book().cases(), label, low, each -> plot(each, houses.lit(each), Optional.empty(), houses.contents(each)));
    }

    /** A plot of a case, its link leading to the case's page. */
    public Plot plot(Case theCase, HouseView house, Optional<String> state, Optional<String> detail) {
        return new Plot(
                theCase.id(),
                links.href(edition.addresses().of(theCase)),
                house,
                houses.number(theCase),
                theCase.shortName(),
                LabelWidth.classFor(theCase.shortName(), NAME_LINES),
                state.map(text -> new State(text, LabelWidth.classFor(text, STATE_LINES))),
                detail);
    }

    /**
     * The street of some cases.
     *
     * @param label what it is, for who does not see it
     * @param low whether it is drawn smaller, above other things
     * @param plot the plot of a case
     */
    public StreetView street(List<Case> cases, String label, boolean low, Function<Case, Plot> plot) {
        if (cases.isEmpty()) {
            return StreetView.NONE;
        }
        if (cases.size() <= Houses.MOST_IN_ONE_STREET) {
            String size = (areFew(cases.size()) ? "street--few " : cases.size() > ONE_STREET ? "street--many " : "")
                    + (low ? "street--low " : "");
            return new StreetView("streets", List.of(row(Optional.empty(), cases, label, size, plot)), Optional.empty());
        }
        List<Row> rows = new ArrayList<>();
        for (Group group : StreetGroups.of(edition).divide(cases, LONGEST_FOLDED)) {
            boolean open = rows.isEmpty() && group.cases().size() <= LONGEST_FOLDED;
            RowHead head = new RowHead(group.name(), count(group), open);
            rows.add(row(Optional.of(head), group.cases(), label + ": " + group.name(), "street--city ", plot));
        }
        return new StreetView("streets streets--folded", rows, Optional.empty());
    }

    private Row row(Optional<RowHead> head, List<Case> cases, String label, String size, Function<Case, Plot> plot) {
        List<Plot> plots = cases.stream().map(plot).toList();
        int widest = size.contains("low") ? WIDEST_LOW_FIT : WIDEST_FIT;
        return new Row(head, "street " + size + "street--fit-" + fit(cases, plots, widest), label, plots);
    }

    private String count(Group group) {
        return edition.language().count("street.houses", group.cases().size());
    }

    /** The names of the streets, each leading to its cases in the overview. */
    private StreetView blocks() {
        List<Block> blocks = StreetGroups.of(edition).byFactOrNumber(edition.book().cases()).stream()
                .map(group -> new Block(overview(group), group.name(), count(group), afar(group)))
                .toList();
        return new StreetView("streets", List.of(), Optional.of(new Blocks(blocks)));
    }

    /**
     * The streets of a page that goes on in parts, each leading to its first part.
     *
     * @param count what there is to see in a street, in words
     * @param house a house of it
     */
    public StreetView parts(List<CasePart> parts, Function<List<Case>, String> count, Function<Case, HouseView> house) {
        Map<String, List<CasePart>> groups = new LinkedHashMap<>();
        parts.forEach(part -> groups.computeIfAbsent(part.group(), unused -> new ArrayList<>()).add(part));
        List<Block> blocks = new ArrayList<>();
        groups.forEach((name, own) -> {
            List<Case> cases = own.stream().flatMap(part -> part.cases().stream()).toList();
            List<HouseView> seen = cases.stream().limit(SEEN_AFAR).map(house).toList();
            blocks.add(new Block(links.href(own.get(0).address()), name, count.apply(cases), seen));
        });
        return new StreetView("streets", List.of(), Optional.of(new Blocks(blocks)));
    }

    private List<HouseView> afar(Group group) {
        return group.cases().stream().limit(SEEN_AFAR).map(each -> houses.lit(each).far()).toList();
    }

    private String overview(Group group) {
        SitePath page = edition.addresses().overview();
        List<CasePart> parts = edition.parts().overview();
        if (parts.size() > 1) {
            return links.href(parts.stream()
                    .filter(part -> part.group().equals(group.name()))
                    .findFirst()
                    .map(CasePart::address)
                    .orElse(page));
        }
        return group.fact()
                .map(field -> links.href(page) + "?" + query(field.key()) + "=" + query(group.name()))
                .orElseGet(() -> links.href(Target.of(page, Addresses.card(group.cases().get(0)))));
    }

    private static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * The width of a street in bays, rounded up to an even number that the style sheet knows: all houses side by side, or as
     * many as divide them evenly over as few rows as there must be.
     */
    private int fit(List<Case> cases, List<Plot> plots, int widest) {
        List<Integer> widths = cases.stream()
                .map(each -> 20 * edition.woven().shapes().get(each.id()).bays() + 6)
                .toList();
        int fewest = rows(widths, widest);
        int highest = plots.stream().mapToInt(plot -> plot.house().height()).max().orElse(0);
        int fit = Math.max(NARROWEST_FIT, Math.min(widest, (int) (WIDTH_TO_HEIGHT * highest / 40) * 2));
        while (fit < widest && rows(widths, fit) > fewest) {
            fit += 2;
        }
        return fit;
    }

    /** How many rows houses take that each may be so many bays wide. */
    private static int rows(List<Integer> widths, int bays) {
        int rows = 1;
        int used = 0;
        for (int width : widths) {
            if (used + width > 20 * bays) {
                rows++;
                used = 0;
            }
            used += width;
        }
        return rows;
    }
}
