package nl.inspiratieboek.view.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.markdown.ImageUse;
import nl.inspiratieboek.markdown.LinkTarget;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.markdown.Rendering;
import nl.inspiratieboek.markdown.SourceName;
import nl.inspiratieboek.markdown.Word;
import nl.inspiratieboek.site.SitePath;

/** How a page shows prose: links to files become links to pages, images get their size, sources their publisher, terms a link. */
record ProseRendering(
        Edition edition,
        PageLinks links,
        GlossaryMarker terms,
        RegionNames regions,
        int headingShift,
        String idPrefix,
        String notePrefix)
        implements Rendering {

    @Override
    public int highestHeading() {
        return 2;
    }

    @Override
    public String regionName(String name) {
        return regions.next(name);
    }

    @Override
    public Optional<String> place(String id) {
        return Optional.of(links.href(Target.of(links.page(), id)));
    }

    @Override
    public Optional<String> newPlace(Word what) {
        return Optional.of(regions.place(what == Word.FIGURE_LINK ? "figuur" : "tabel"));
    }

    @Override
    public boolean opensPictures() {
        return true;
    }

    @Override
    public Html text(String words) {
        return terms.text(words);
    }

    @Override
    public Optional<String> href(LinkUse link) {
        LinkTarget target = link.target();
        if (target instanceof LinkTarget.External elsewhere) {
            return Optional.of(elsewhere.url());
        }
        return target.inside().filter(inside -> !isOfDraft(inside)).flatMap(inside -> {
            // Our anchor where the author typed another program's.
            Optional<String> anchor = inside.anchor().map(typed -> edition.book().aliases().ours(inside.path(), typed));
            return Addresses.linked(inside.path()).map(page -> links.href(new Target(page, anchor)));
        });
    }

    /** A draft that is left out has no page. */
    private boolean isOfDraft(LinkTarget.Inside inside) {
        return edition.book().drafts().withoutPage().contains(inside.path());
    }

    @Override
    public Optional<ImageUse> image(LinkUse image) {
        return image.target()
                .inside()
                .flatMap(inside -> edition.medium(inside.path()))
                .map(medium -> {
                    List<ImageUse.Candidate> widths = medium.renditions().stream()
                            .map(each -> new ImageUse.Candidate(links.href(SitePath.of(each.address())), each.width()))
                            .toList();
                    // A browser that knows no widths, and a printer, get the widest.
                    String src = widths.isEmpty()
                            ? links.href(Addresses.page(medium.path()))
                            : widths.get(widths.size() - 1).src();
                    return new ImageUse(src, medium.width().orElse(0), medium.height().orElse(0), widths);
                });
    }

    @Override
    public SourceName source(String id) {
        Optional<Reference> reference = edition.reference(id);
        return new SourceName(
                publisher(id),
                reference.flatMap(Reference::year)
                        .or(() -> reference.map(Reference::title))
                        .orElse(id),
                links.href(edition.addresses().reference(id)));
    }

    /** Sources that are named outside a text, by a fact or a term. */
    Html citation(List<String> ids) {
        StringBuilder html = new StringBuilder("<span class=\"citation\">(");
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            html.append(i == 0 ? "" : "; ")
                    .append("<a href=\"")
                    .append(Html.escape(links.href(edition.addresses().reference(id))))
                    .append("\">")
                    .append(Html.escape(publisher(id)))
                    .append("</a>");
        }
        return new Html(html.append(")</span>").toString());
    }

    @Override
    public String word(Word word, int number) {
        String key = "prose." + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return edition.language().text(key, number);
    }

    private String publisher(String id) {
        return edition.reference(id).map(Reference::publisher).orElse(id);
    }
}
