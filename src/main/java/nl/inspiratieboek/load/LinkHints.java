package nl.inspiratieboek.load;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.source.SourcePath;

/** What the author of a link that leads nowhere probably meant: it is said as it must be typed, from where the link stands. */
final class LinkHints {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

    private static final Pattern SITE =
            Pattern.compile("(?i)(?:[a-z0-9-]++\\.)++(?:nl|be|com|org|net|eu|de|info|gov)(?:[/?#]\\S*+)?");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[0-9() -]{7,18})[0-9]");

    private final Set<SourcePath> documents;
    private final Set<SourcePath> files;
    private final Set<String> folders = new HashSet<>();

    /**
     * Hints for the links of a book.
     *
     * @param documents every page that a link may name
     * @param files every file that a link may name, pages among them
     */
    LinkHints(Set<SourcePath> documents, Set<SourcePath> files) {
        this.documents = documents;
        this.files = files;
        folders.add("");
        files.forEach(path -> {
            for (SourcePath in = path.parent(); folders.add(in.value()); in = in.parent()) {
                // Each folder, up to the first that was met before.
            }
        });
    }

    /** What is wrong with a link, and how it should read. */
    record Hint(Code code, String named, Optional<String> suggestion) {

        /** Whether it says more than that there is no such file. */
        boolean isExplained() {
            return code != Code.DEAD_LINK && code != Code.DEAD_IMAGE;
        }
    }

    /** Why a link to a file that does not exist leads nowhere. */
    Hint unknown(SourcePath from, String destination, SourcePath path, boolean image) {
        String end = end(destination);
        if (image) {
            return new Hint(Code.DEAD_IMAGE, path.value(), Optional.empty());
        }
        Optional<String> elsewhere = elsewhere(destination.strip());
        if (elsewhere.isPresent()) {
            return new Hint(Code.LINK_WITHOUT_SCHEME, destination.strip(), elsewhere);
        }
        if (folders.contains(path.value())) {
            Optional<SourcePath> index = Optional.of(path.child("index.md")).filter(documents::contains);
            Optional<SourcePath> page = Optional.of(withExtension(path)).filter(documents::contains);
            return new Hint(
                    Code.LINK_TO_FOLDER, destination, index.or(() -> page).map(found -> FileSuggestions.typed(from, found) + end));
        }
        Optional<SourcePath> page = page(path);
        if (page.isPresent()) {
            Code code = path.extension().isEmpty() ? Code.LINK_WITHOUT_EXTENSION : Code.LINK_TO_HTML;
            return new Hint(code, destination, Optional.of(FileSuggestions.typed(from, page.get()) + end));
        }
        return new Hint(Code.DEAD_LINK, path.value(), Optional.empty());
    }

    /** How a link from the root of the site should read, if what it names exists. */
    Optional<String> absolute(SourcePath from, String destination) {
        String path = destination.strip().replace('\\', '/');
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        String end = end(path);
        Optional<SourcePath> file =
                SourcePath.of("x").parent().resolve(path.substring(start, path.length() - end.length()));
        return file.flatMap(found -> Optional.of(found)
                        .filter(known -> files.contains(known))
                        .or(() -> Optional.of(found.child("index.md")).filter(documents::contains))
                        .or(() -> page(found)))
                .map(found -> FileSuggestions.typed(from, found) + end);
    }

    private Optional<SourcePath> page(SourcePath path) {
        String extension = path.extension().toLowerCase(Locale.ROOT);
        boolean html = extension.equals("html") || extension.equals("htm");
        String bare = html ? path.value().substring(0, path.value().length() - extension.length() - 1) : path.value();
        return Optional.of(SourcePath.of(bare + ".md")).filter(documents::contains);
    }

    private static SourcePath withExtension(SourcePath path) {
        return SourcePath.of(path.value().isEmpty() ? "index.md" : path.value() + ".md");
    }

    /** A mail address, site or telephone number without what says so. */
    private static Optional<String> elsewhere(String destination) {
        if (MAIL.matcher(destination).matches()) {
            return Optional.of("mailto:" + destination);
        }
        if (PHONE.matcher(destination).matches()) {
            return Optional.of("tel:" + destination.replaceAll("[() -]", ""));
        }
        boolean site = destination.regionMatches(true, 0, "www.", 0, 4) || SITE.matcher(destination).matches();
        return site ? Optional.of("https://" + destination) : Optional.empty();
    }

    /** The path of a destination, as typed, without what follows it. */
    static String withoutEnd(String destination) {
        return destination.substring(0, destination.length() - end(destination).length());
    }

    /** What follows the path of a destination: a question or an anchor. */
    private static String end(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            if (destination.charAt(i) == '#' || destination.charAt(i) == '?') {
                return destination.substring(i);
            }
        }
        return "";
    }
}
