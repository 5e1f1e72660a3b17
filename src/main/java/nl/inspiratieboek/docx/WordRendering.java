package nl.inspiratieboek.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.ImageUse;
import nl.inspiratieboek.markdown.LinkTarget;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.markdown.Rendering;
import nl.inspiratieboek.markdown.SourceName;
import nl.inspiratieboek.markdown.Word;
import nl.inspiratieboek.site.SitePath;

/**
 * How a text is shown in a Word file: links lead to the site, sources and pictures are named for {@link InlineText} to find.
 *
 * @param paper where it stands
 * @param headingShift how many levels headings go down
 */
record WordRendering(Edition edition, Paper paper, int headingShift) implements Rendering {

    /** What the address of a source begins with; no author's link has such a scheme. */
    static final String SOURCE = "book-source:";

    /** The same of a picture, behind which its path in the site follows: a scheme would be refused for one. */
    static final String PICTURE = "book-picture/";

    @Override
    public String idPrefix() {
        return "";
    }

    @Override
    public Optional<String> href(LinkUse link) {
        LinkTarget target = link.target();
        if (target instanceof LinkTarget.External elsewhere) {
            return Optional.of(elsewhere.url());
        }
        return target.inside()
                .filter(inside -> !edition.book().drafts().withoutPage().contains(inside.path()))
                .flatMap(inside -> Addresses.linked(inside.path())
                        .flatMap(page -> paper.address(new Target(
                                page, inside.anchor().map(typed -> edition.book().aliases().ours(inside.path(), typed))))));
    }

    @Override
    public Optional<ImageUse> image(LinkUse image) {
        return image.target().inside().flatMap(inside -> edition.medium(inside.path())).map(medium -> {
            List<SitePath> files = medium.renditions().stream()
                    .map(each -> SitePath.of(each.address()))
                    .toList();
            SitePath file = files.isEmpty() ? Addresses.page(medium.path()) : files.get(files.size() - 1);
            return new ImageUse(PICTURE + file.encoded(), medium.width().orElse(0), medium.height().orElse(0));
        });
    }

    @Override
    public SourceName source(String id) {
        Optional<Reference> reference = edition.reference(id);
        return new SourceName(
                reference.map(Reference::publisher).orElse(id),
                reference.flatMap(Reference::year).or(() -> reference.map(Reference::title)).orElse(id),
                SOURCE + id);
    }

    @Override
    public String word(Word word, int number) {
        return edition.language().text("prose." + word.name().toLowerCase(Locale.ROOT).replace('_', '-'), number);
    }
}
