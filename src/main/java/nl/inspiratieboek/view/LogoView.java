package nl.inspiratieboek.view;

import java.util.Optional;
import java.util.OptionalInt;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Rendition;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The publisher's logo: in the head of every page, and larger on the cover.
 *
 * @param logoSrc its address; of a heavy picture the smallest that there is
 * @param logoWidth in CSS pixels, for the room that it takes while it loads; style sheets make it smaller
 * @param logoHeight likewise
 * @param logoText what stands for it where it is not seen: whose it is
 */
public record LogoView(String logoSrc, Optional<String> logoWidth, Optional<String> logoHeight, String logoText) {

    /** The logo of a book that has one. */
    static Optional<LogoView> of(Edition edition, PageLinks links) {
        BookSettings settings = edition.book().settings();
        String publisher = settings.publisher().orElse(settings.title());
        return settings.look().logo().flatMap(logo -> edition.medium(logo.path())).map(medium -> of(medium, links, publisher));
    }

    private static LogoView of(Medium medium, PageLinks links, String publisher) {
        Optional<Rendition> small = medium.renditions().stream().findFirst();
        String address = small.map(Rendition::address).orElse(medium.path().value());
        return new LogoView(
                links.href(SitePath.of(address)), pixels(medium.width()), pixels(medium.height()), publisher);
    }

    private static Optional<String> pixels(OptionalInt size) {
        return size.isPresent() ? Optional.of(Integer.toString(size.getAsInt())) : Optional.empty();
    }
}
