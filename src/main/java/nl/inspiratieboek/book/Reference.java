package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source that texts cite.
 *
 * @param id what citations name; its anchor on the page of sources
 * @param title its title
 * @param authors who wrote it; often nobody but its publisher
 * @param publisher who published it; what readers see at a citation
 * @param date its date, as the author typed it
 * @param url where it stands
 * @param consulted when it was last read
 */
public record Reference(
        String id,
        String title,
        List<Author> authors,
        String publisher,
        Optional<String> date,
        Optional<String> url,
        Optional<PartialDate> consulted) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[0-9]|20)\\d\\d(?!\\d)");

    public Reference {
        authors = List.copyOf(authors);
    }

    /** The year of its date, also where that is typed in words. */
    public Optional<String> year() {
        Matcher year = YEAR.matcher(date.orElse(""));
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }
}
