package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;

/**
 * The case overview: template {@code overview}.
 *
 * @param frame what every page has
 * @param title its title
 * @param lead its summary
 * @param textHtml the author's introduction
 * @param street the street, which answers the filters
 * @param filters the facts that readers filter by
 * @param cards all cases
 * @param termNotes the terms the text uses
 */
public record OverviewView(
        FrameView frame,
        String title,
        Optional<String> lead,
        Html textHtml,
        StreetView street,
        List<Filter> filters,
        List<CaseCard> cards,
        Optional<TermNotes> termNotes)
        implements PageView {

    public OverviewView {
        filters = List.copyOf(filters);
        cards = List.copyOf(cards);
    }

    /**
     * A fact that readers filter by.
     *
     * @param factKey its key
     * @param factLabel its label
     * @param options its values
     */
    public record Filter(String factKey, String factLabel, List<Option> options) {
        public Filter {
            options = List.copyOf(options);
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

    /** The view of the overview. */
    public static OverviewView of(Edition edition) {
        LanguagePack language = edition.language();
        FreePage page = edition.book().overview();
        PageLinks links = PageLinks.from(edition.addresses().overview());
        PageText text = PageText.of(edition, links);
        Html html = text.prose(page.text());
        Houses houses = Houses.of(edition);
        Streets streets = Streets.of(edition, links);
        return new OverviewView(
                Frames.of(edition, links).frame(page.title(), page.summary()),
                page.title(),
                Optional.of(page.summary()).filter(summary -> !summary.isBlank()),
                html,
                streets.street(
                        language.text("overview.street"),
                        true,
                        each -> streets.plot(
                                each, houses.lit(each), Optional.empty(), Optional.of(houses.contents(each)))),
                filters(edition),
                edition.book().cases().stream()
                        .map(each -> CaseCard.of(edition, links, each))
                        .toList(),
                text.termNotes());
    }

    private static List<Filter> filters(Edition edition) {
        FactClasses classes = FactClasses.of(edition);
        return edition.book().settings().facts().stream()
                .filter(FactField::filter)
                .map(field -> new Filter(field.key(), field.label(), options(field, classes)))
                .filter(filter -> !filter.options().isEmpty())
                .toList();
    }

    private static List<Option> options(FactField field, FactClasses classes) {
        return classes.counts(field).entrySet().stream()
                .map(entry -> new Option(field.key(), entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public String template() {
        return "overview";
    }
}
