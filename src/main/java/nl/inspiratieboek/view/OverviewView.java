package nl.inspiratieboek.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.PageText;
import nl.inspiratieboek.view.prose.TermNotes;
import nl.inspiratieboek.view.street.StreetView;
import nl.inspiratieboek.view.street.Streets;

/**
 * The case overview: template {@code overview}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead its summary
 * @param textHtml the author's introduction
 * @param views other ways to see the cases; none in a book without a map
 * @param streetPlace its street's place in the head
 * @param street the street, which answers the filters
 * @param filters what readers filter by; none where there is nothing to choose
 * @param choose where readers choose from all cases, when they are too many for filters on this page
 * @param cards the cases of the page
 * @param compare where readers lay cases side by side; none where there is nothing to compare
 * @param parts where the list goes on in a large book
 * @param elsewhere the cases of other books; none if it takes in none
 * @param termNotes the terms the text uses
 */
public record OverviewView(
        PageHead head,
        String title,
        Optional<String> lead,
        Html textHtml,
        Optional<ViewSwitch> views,
        String streetPlace,
        StreetView street,
        Optional<Filters> filters,
        Optional<LinkView> choose,
        List<CaseCard> cards,
        Optional<ChooseBar> compare,
        Optional<PartsView> parts,
        Optional<ElsewhereView> elsewhere,
        Optional<TermNotes> termNotes)
        implements PageContent {

    /** So many values are seen at a glance. */
    private static final int MOST_AT_A_GLANCE = 6;

    /** More values than this push the other facts from sight. */
    private static final int MOST_UNFOLDED = 12;

    public OverviewView {
        cards = List.copyOf(cards);
    }

    /**
     * What readers filter by.
     *
     * @param fields at least one fact
     * @param orders the facts by which readers may put the cases in order
     */
    public record Filters(List<Filter> fields, List<CaseOrders.Order> orders) {
        public Filters {
            fields = List.copyOf(fields);
            orders = List.copyOf(orders);
        }
    }

    /**
     * A fact that readers filter by.
     *
     * @param factLabel its label
     * @param options its values
     * @param folded whether its values stay folded at first, being as many as the cases
     */
    public record Filter(String factLabel, List<Option> options, boolean folded) {
        public Filter {
            options = List.copyOf(options);
        }

        /** First what divides the cases at a glance, last what hardly divides them. */
        private int rank() {
            return folded ? 2 : options.size() >= 2 && options.size() <= MOST_AT_A_GLANCE ? 0 : 1;
        }
    }

    /**
     * A value to filter by.
     *
     * @param factName the key of its fact
     * @param optionValue the value
     * @param optionCount how many cases have it
     */
    public record Option(String factName, String optionValue, int optionCount) {}

    /** The view of the overview, or of a part of it. */
    public static OverviewView of(Edition edition, PageLinks links, CasePart part) {
        FreePage page = edition.book().overview();
        SitePath whole = edition.addresses().overview();
        boolean first = part.address().equals(whole);
        Optional<PartsView> parts = PartsView.of(edition, links, edition.parts().overview(), each -> true);
        PageText text = PageText.of(edition, links);
        Html html = first ? text.prose(page.text()) : Html.EMPTY;
        PageHead own = PageHead.of(page.title(), page.summary());
        PageHead head = PageHead.ofPart(edition, ViewSwitch.on(own, edition), whole, part);
        return new OverviewView(
                head,
                head.title(),
                Optional.of(page.summary()).filter(summary -> first && !summary.isBlank()),
                html,
                ViewSwitch.of(edition, links, whole),
                place(edition.book().cases().size()),
                street(edition, links, parts.isPresent() && first),
                // A filter that knows only the cases of its page would say that there are no others.
                parts.isPresent() ? Optional.empty() : filters(edition),
                parts.map(unused -> new LinkView(
                        links.href(edition.addresses().of(MadePage.SEARCH)),
                        edition.language().text("overview.parts.search"))),
                part.cases().stream()
                        .map(each -> CaseCard.of(edition, links, each))
                        .toList(),
                Optional.of(edition)
                        .filter(each -> each.has(MadePage.COMPARE))
                        .map(each -> ChooseBar.of(each, links)),
                parts,
                first ? ElsewhereView.all(edition) : Optional.empty(),
                text.termNotes());
    }

    private static StreetView street(Edition edition, PageLinks links, boolean ofParts) {
        Streets streets = Streets.of(edition, links);
        if (Houses.of(edition).areFew()) {
            return streets.lit(edition.language().text("overview.street"), true);
        }
        // Where houses are too many, those of the cards below are enough, or else the streets that the parts are.
        return ofParts ? streets.lit("") : StreetView.NONE;
    }

    /** A street that is short enough stands beside the title, on the ground line of both. */
    private static String place(int cases) {
        String place = Streets.placeInHead(cases);
        boolean beside = place.equals("page-head__wide") && cases <= Streets.ONE_STREET;
        return beside ? "page-head__beside" : place;
    }

    /** The filters; of a single case there is nothing to choose. */
    static Optional<Filters> filters(Edition edition) {
        FactClasses classes = FactClasses.of(edition);
        List<Filter> filters = edition.filters().stream()
                .map(field -> filter(field, options(field, classes), edition.book().cases().size()))
                .sorted(Comparator.comparingInt(Filter::rank))
                .toList();
        return filters.isEmpty() || edition.book().cases().size() < 2 ? Optional.empty() : Optional.of(new Filters(filters, CaseOrders.of(edition)));
    }

    private static Filter filter(FactField field, List<Option> options, int cases) {
        boolean telling = options.size() >= 2 && options.size() <= MOST_AT_A_GLANCE;
        // A choice of one case each is a list of the cases once more.
        boolean folded = !telling && options.size() >= Math.min(cases, MOST_UNFOLDED);
        return new Filter(field.label(), options, folded);
    }

    private static List<Option> options(FactField field, FactClasses classes) {
        return classes.counts(field).entrySet().stream()
                .map(entry -> new Option(field.key(), entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public boolean hasSomethingToKeep() {
        return true;
    }

    @Override
    public String template() {
        return "overview";
    }
}
