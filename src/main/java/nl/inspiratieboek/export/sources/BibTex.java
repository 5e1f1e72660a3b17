package nl.inspiratieboek.export.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.edition.citing.CitedWork;

/**
 * Sources as BibTeX, in UTF-8. Its rules are those of Oren Patashnik's <i>BibTeXing</i> (1988), which every TeX brings as
 * {@code btxdoc}: a value stands in braces, which must balance in it whatever stands before them, so a brace of the text
 * becomes a command; the signs that mean something to TeX get a backslash; a second pair of braces keeps capitals, and keeps
 * an organisation's name from falling apart at its spaces, commas and 'and'. A month is one of BibTeX's own abbreviations.
 * {@code url} and {@code urldate} are fields of biblatex, which reads an address as it stands; older styles skip them.
 */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTex() {}

    static String of(List<CitedWork> works) {
        Set<String> taken = new HashSet<>();
        return works.stream().map(work -> entry(work, key(work.id(), taken))).collect(Collectors.joining("\n"));
    }

    private static String entry(CitedWork work, String key) {
        StringBuilder entry = new StringBuilder("@misc{").append(key);
        field(entry, "author", "{" + work.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")) + "}");
        field(entry, "title", "{{" + escaped(work.title()) + "}}");
        work.publisher().ifPresent(publisher -> field(entry, "publisher", "{{" + escaped(publisher) + "}}"));
        work.issued().ifPresent(date -> {
            field(entry, "year", "{" + date.year() + "}");
            date.month().ifPresent(month -> field(entry, "month", MONTHS.get(month - 1)));
        });
        work.url().ifPresent(url -> field(entry, "url", "{" + address(url) + "}"));
        work.accessed().ifPresent(date -> field(entry, "urldate", "{" + date + "}"));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = ").append(value);
    }

    /** {@code van der Berg, Jan}: a particle in small letters is recognised before the comma. */
    private static String name(Author author) {
        if (author instanceof Author.Person person) {
            String particle = person.particle().isEmpty() ? "" : person.particle() + " ";
            return escaped(particle + person.family() + ", " + person.given());
        }
        return "{" + escaped(author.name()) + "}";
    }

    /** The signs that mean something to TeX or to BibTeX. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replaceAll("\\s+", " ").strip().codePoints().forEach(sign -> {
            switch (sign) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '#', '$', '%', '&', '_' -> escaped.append('\\').appendCodePoint(sign);
                default -> escaped.appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }

    /** An address stands as it is; only what would open or close a value is written as its code. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    /** A key has no spaces, commas, braces and signs of TeX; two that become alike get a number. */
    private static String key(String id, Set<String> taken) {
        String plain = id.replaceAll("[^A-Za-z0-9:._/+-]", "-");
        String key = plain;
        for (int number = 2; !taken.add(key.toLowerCase(Locale.ROOT)); number++) {
            key = plain + "-" + number;
        }
        return key;
    }
}
