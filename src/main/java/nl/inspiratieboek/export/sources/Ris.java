package nl.inspiratieboek.export.sources;

import java.util.List;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.edition.citing.CitedWork;

/**
 * Sources as RIS, the format of Research Information Systems (<i>RIS Format Specifications</i>, 2001): a tag of two signs, two
 * spaces, a hyphen, a space and the value, each on a line that ends in CR LF; {@code TY} opens a record and {@code ER} closes
 * it. There is no escape: a line's end would end the value, so that it becomes a space. A name is family, then given names,
 * behind a comma; an organisation's own comma cannot be told from that one. A date is {@code 2026/11/23/}.
 */
final class Ris {

    private Ris() {}

    static String of(List<CitedWork> works) {
        return works.stream().map(Ris::record).collect(Collectors.joining("\r\n"));
    }

    private static String record(CitedWork work) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", work.type() == CitedWork.Type.WEB_PAGE ? "ELEC" : "GEN");
        line(lines, "ID", work.id());
        work.authors().forEach(author -> line(lines, "AU", name(author)));
        line(lines, "TI", work.title());
        work.publisher().ifPresent(publisher -> line(lines, "PB", publisher));
        work.issued().ifPresent(date -> {
            line(lines, "PY", Integer.toString(date.year()));
            line(lines, "DA", date(date));
        });
        work.url().ifPresent(url -> line(lines, "UR", url));
        work.accessed().ifPresent(date -> line(lines, "Y2", date(date)));
        line(lines, "ER", "");
        return lines.toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append("\r\n");
    }

    private static String name(Author author) {
        if (author instanceof Author.Person person) {
            String particle = person.particle().isEmpty() ? "" : person.particle() + " ";
            return particle + person.family() + ", " + person.given();
        }
        return author.name();
    }

    private static String date(PartialDate date) {
        String parts = date.toString().replace('-', '/');
        return parts + "/".repeat(parts.length() == 4 ? 3 : parts.length() == 7 ? 2 : 1);
    }
}
