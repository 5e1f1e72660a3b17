package nl.inspiratieboek.view.prose;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.markdown.ImageUse;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.markdown.Rendering;
import nl.inspiratieboek.markdown.SourceName;
import nl.inspiratieboek.markdown.Word;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;

/** How a page shows prose: links to files become links to pages, images get their size, sources their publisher. */
record ProseRendering(Edition edition, PageLinks links, int headingShift, String idPrefix, String notePrefix)
        implements Rendering {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[0-9]|20)\\d\\d(?!\\d)");

    static ProseRendering of(Edition edition, PageLinks links, int headingShift, String idPrefix) {
        return new ProseRendering(edition, links, headingShift, idPrefix, idPrefix);
    }

    @Override
    public int highestHeading() {
        return 2;
    }

    @Override
    public Optional<String> href(LinkUse link) {
        if (link.external()) {
            return Optional.of(link.destination());
        }
        String destination = link.destination();
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> anchor =
                Optional.of(hash < 0 ? "" : decoded(destination.substring(hash + 1))).filter(id -> !id.isEmpty());
        if (file(link, path).filter(edition.book().drafts().withoutPage()::contains).isPresent()) {
            return Optional.empty();
        }
        Optional<String> ours = anchor.map(id -> ours(link, path, id));
        return page(link, path).map(page -> links.href(new Target(page, ours)));
    }

    @Override
    public Optional<ImageUse> image(LinkUse image) {
        return file(image, image.destination())
                .flatMap(edition::medium)
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
                reference.flatMap(Reference::date)
                        .flatMap(ProseRendering::year)
                        .or(() -> reference.map(Reference::title))
                        .orElse(id),
                links.href(edition.addresses().reference(id)));
    }

    /** The year of a date as an author typed it. */
    private static Optional<String> year(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
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

    private Optional<SitePath> page(LinkUse link, String path) {
        if (path.isEmpty()) {
            return Addresses.linked(SourcePath.of(link.place().path()));
        }
        return file(link, path).flatMap(file -> {
            boolean folder = path.endsWith("/") || file.value().isEmpty();
            return Addresses.linked(folder ? file.child("index.md") : file);
        });
    }

    /** Our anchor where the author typed another program's. */
    private String ours(LinkUse link, String path, String anchor) {
        SourcePath here = SourcePath.of(link.place().path());
        return (path.isEmpty() ? Optional.of(here) : file(link, path))
                .map(file -> edition.book().aliases().ours(file, anchor))
                .orElse(anchor);
    }

    private static Optional<SourcePath> file(LinkUse link, String path) {
        int query = path.indexOf('?');
        String plain = query < 0 ? path : path.substring(0, query);
        return SourcePath.of(link.place().path()).parent().resolve(decoded(plain));
    }

    /** Resolves percent signs as a browser does; one that encodes nothing stays as it is. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
