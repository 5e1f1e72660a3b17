package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.Imprint;
import nl.inspiratieboek.edition.LitView;
import nl.inspiratieboek.site.SitePath;

/**
 * What every page has around its own text.
 *
 * @param address where the page stands
 * @param language the language's code
 * @param documentTitle what a browser's tab and a search engine show
 * @param description one or two sentences for search engines
 * @param canonical its address in full, if the book says where it will stand
 * @param root what leads from here to the site's root
 * @param bookTitle the book's title
 * @param draft whether the page is a draft, which readers do not get to see
 * @param wall whether the head is dark, as on a chapter
 * @param homeHref the cover
 * @param searchHref the search page
 * @param logo the lit windows of the book's mark
 * @param headLogo the publisher's logo in the place of the mark; none on the cover, which shows it itself
 * @param navigation the main menu
 * @param crumbs the way from the cover to the page above this one
 * @param here what this page is called at the end of that way; none on the cover
 * @param footer the whole contents
 * @param imprint who made the book, if it says so
 * @param cite how the page is cited; none of a page that is no part of the book
 * @param twin the way to the page in another language, in a book with a translation
 * @param sharing what it says to those who show or list it elsewhere; none of a page that is no part of the book
 * @param stylesheetHref the style sheet of all pages
 * @param toolStylesheets the style sheets of pages of its kind
 * @param iconHref the icon
 * @param earlyScriptHref what runs before painting
 * @param scriptHref the script of all pages
 * @param comfortFiles what makes reading easier, loaded on first use, likewise from the root
 * @param keeps whether the page lets a browser keep the book, for which its policy must allow a worker
 * @param keeping what lets readers keep what the page says, where there is something to keep
 * @param searchFiles what search loads on first use, from the root, divided by spaces
 */
public record FrameView(
        SitePath address,
        String language,
        String documentTitle,
        Optional<String> description,
        Optional<String> canonical,
        String root,
        String bookTitle,
        boolean draft,
        boolean wall,
        String homeHref,
        String searchHref,
        List<LitView> logo,
        Optional<LogoView> headLogo,
        List<NavigationLink> navigation,
        List<LinkView> crumbs,
        Optional<String> here,
        List<FooterColumn> footer,
        Optional<Imprint> imprint,
        Optional<CiteView> cite,
        Optional<TwinView> twin,
        Optional<SharingView> sharing,
        String stylesheetHref,
        List<String> toolStylesheets,
        String iconHref,
        Optional<String> earlyScriptHref,
        Optional<String> scriptHref,
        String comfortFiles,
        boolean keeps,
        Optional<Keeping> keeping,
        String searchFiles) {

    public FrameView {
        logo = List.copyOf(logo);
        navigation = List.copyOf(navigation);
        crumbs = List.copyOf(crumbs);
        footer = List.copyOf(footer);
    }

    /**
     * What lets readers keep what a page says.
     *
     * @param keepScriptHref its script
     * @param keepHref the page with what they keep
     */
    public record Keeping(String keepScriptHref, String keepHref) {}

    /**
     * An entry of the main menu.
     *
     * @param href its address
     * @param linkText what it says
     * @param current {@code page} on that page itself, {@code true} below it
     */
    public record NavigationLink(String href, String linkText, Optional<String> current) {}

    /**
     * A column of the contents in the foot.
     *
     * @param heading what its links have in common
     * @param links its links
     */
    public record FooterColumn(String heading, List<LinkView> links) {
        public FooterColumn {
            links = List.copyOf(links);
        }
    }
}
