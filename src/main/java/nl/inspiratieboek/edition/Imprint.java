package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Contact;
import nl.inspiratieboek.book.Licence;
import nl.inspiratieboek.language.LanguagePack;

/**
 * Who made the book, in the foot of each page, as far as book.yaml says so.
 *
 * @param lines at least one
 */
public record Imprint(List<Line> lines) {

    /**
     * A line of it.
     *
     * @param imprintLabel what it tells
     * @param imprintText the words
     * @param imprintHref where they lead; none for words alone
     * @param imprintRel what that page is to this one, for machines
     */
    public record Line(String imprintLabel, String imprintText, Optional<String> imprintHref, Optional<String> imprintRel) {}

    /** What a book says of itself, if it does. */
    static Optional<Imprint> of(Book book, LanguagePack language) {
        BookSettings settings = book.settings();
        List<Line> lines = new ArrayList<>();
        if (!settings.authors().isEmpty()) {
            String names = settings.authors().stream().map(Author::name).collect(Collectors.joining(", "));
            lines.add(plain(language.count("imprint.authors", settings.authors().size()), names));
        }
        settings.publisher().ifPresent(name -> lines.add(plain(language.text("imprint.publisher"), name)));
        settings.licence().map(Licence::of).ifPresent(licence -> lines.add(new Line(
                language.text("imprint.licence"),
                licence.name(),
                licence.href(),
                licence.href().map(unused -> "license"))));
        settings.contact().ifPresent(contact -> lines.add(new Line(
                language.text("imprint.contact"), shown(contact), Optional.of(contact.href()), Optional.empty())));
        // No clock: the same book gives the same bytes on every day.
        settings.date()
                .map(date -> plain(language.text("imprint.date"), FactText.date(date, language)))
                .or(() -> book.lastReviewed()
                        .map(date -> plain(language.text("imprint.reviewed"), FactText.date(date, language))))
                .ifPresent(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Imprint(lines));
    }

    private static Line plain(String label, String text) {
        return new Line(label, text, Optional.empty(), Optional.empty());
    }

    private static String shown(Contact contact) {
        return contact.mail() ? contact.shown() : FactText.shown(contact.shown());
    }
}
