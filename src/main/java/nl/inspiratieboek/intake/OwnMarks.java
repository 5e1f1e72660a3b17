package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.citing.SourceNote;
import nl.inspiratieboek.language.LanguagePack;
import org.jsoup.nodes.Element;

/** What this program's own Word files say of findings and sources, as authors type it: a text made of the book comes back into it. */
final class OwnMarks {

    /** An element of our own, whose text is typed as it is. */
    static final String MARK = "own-mark";

    /** Stands at a link that leads to a heading of the text. */
    static final String PLACE = "data-place";

    /** What is answered, and what more is said of it. */
    private static final Pattern ANSWER = Pattern.compile("\"?([^\" ][^\"]*?)\"?((?: \\S+=\\S+)?)");

    private final LanguagePack language;
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> themes = new HashMap<>();

    OwnMarks(LoadedBook loaded) {
        this.language = loaded.language();
        Book book = loaded.book();
        book.references().forEach(source -> sources.putIfAbsent(
                plain(SourceNote.words(source, language) + source.url().map(url -> ", " + url).orElse("")), source.id()));
        book.chapters().stream()
                .flatMap(chapter -> chapter.themes().stream())
                .forEach((Theme theme) -> themes.putIfAbsent(plain(theme.title()), theme.id()));
    }

    private static String plain(String text) {
        return Tidying.tidy(text).strip().toLowerCase(Locale.ROOT);
    }

    /** The id of the source that a note names, if it names nothing else. */
    private Optional<String> source(Element note) {
        return Optional.ofNullable(note == null ? null : sources.get(plain(note.text())));
    }

    /** Takes the sources out of a fact's value. @return their ids */
    List<String> takeSources(Element value, Map<String, Element> notes) {
        List<String> ids = new ArrayList<>();
        for (Element number : value.select(Notes.NUMBER)) {
            source(notes.get(number.text())).ifPresent(id -> {
                ids.add(id);
                notes.remove(number.text());
                number.remove();
            });
        }
        value.select("sup").stream().filter(each -> each.text().strip().equals(",")).forEach(Element::remove);
        return ids;
    }

    /** Notes that name a source of the book become citations. */
    void cite(Element body, Map<String, Element> notes) {
        for (Element number : body.select(Notes.NUMBER)) {
            source(notes.get(number.text())).ifPresent(id -> {
                notes.remove(number.text());
                number.replaceWith(new Element(MARK).text("[@" + id + "]"));
            });
        }
        body.select("sup").stream()
                .filter(each -> each.text().strip().equals(",") && isMark(each.previousElementSibling()))
                .forEach(Element::remove);
    }

    private static boolean isMark(Element element) {
        return element != null && element.normalName().equals(MARK);
    }

    /** Headings that links of the text lead to keep their place, and the links lead there. */
    private static void keepPlaces(Element body, Map<Element, String> places) {
        for (Element heading : body.select("> h2, > h3, > h4, > h5, > h6")) {
            for (Element place : heading.select("a[id~=^[a-z][a-z0-9_]*$]")) {
                List<Element> links = body.select("a[href=#" + place.id() + "]");
                if (!links.isEmpty()) {
                    String anchor = place.id().replace('_', '-');
                    places.putIfAbsent(heading, anchor);
                    links.forEach(link -> link.attr("href", "#" + places.get(heading)).attr(PLACE, ""));
                }
            }
        }
    }

    /** Takes out the line that says which themes were looked for and not seen. @return their ids */
    List<String> takeNotSeen(Element body) {
        List<String> ids = new ArrayList<>();
        for (Element remark : body.select("> p.remark")) {
            after(remark.text(), language.text("docx.not-seen")).ifPresent(titles -> {
                List<String> known = Arrays.stream(titles.split(";"))
                        .map(title -> themes.get(plain(title)))
                        .filter(Objects::nonNull)
                        .toList();
                if (!known.isEmpty()) {
                    ids.addAll(known);
                    remark.remove();
                }
            });
        }
        return ids;
    }

    /** What stands below a heading about its finding goes into the heading. */
    void markFindings(Element body) {
        Map<Element, String> places = new IdentityHashMap<>();
        keepPlaces(body, places);
        for (Element heading : body.select("> h2, > h3, > h4, > h5")) {
            List<String> marks = new ArrayList<>();
            Optional.ofNullable(places.get(heading)).ifPresent(anchor -> marks.add("#" + anchor));
            Element next = heading.nextElementSibling();
            while (next != null && next.is("p.remark")) {
                Element remark = next;
                next = next.nextElementSibling();
                attribute(remark).ifPresent(mark -> {
                    add(mark, marks);
                    remark.remove();
                });
            }
            if (!marks.isEmpty()) {
                heading.appendChild(new Element(MARK).text("{" + String.join(" ", marks) + "}"));
            }
        }
    }

    /** A finding that answers several names them in one attribute. */
    private void add(String mark, List<String> marks) {
        String solves = language.keyword("solves") + "=";
        for (int at = 0; at < marks.size() && mark.startsWith(solves); at++) {
            Matcher other = ANSWER.matcher(marks.get(at).startsWith(solves) ? marks.get(at).substring(solves.length()) : "");
            Matcher more = ANSWER.matcher(mark.substring(solves.length()));
            if (other.matches() && more.matches() && other.group(2).equals(more.group(2))) {
                marks.set(at, solves + '"' + other.group(1) + " " + more.group(1) + '"' + more.group(2));
                return;
            }
        }
        marks.add(mark);
    }

    private Optional<String> attribute(Element block) {
        String remark = block.text();
        Element link = block.selectFirst("a[" + PLACE + "]");
        if (link != null) {
            String solves = language.keyword("solves") + "=" + link.attr("href").substring(1);
            if (after(remark, language.text("finding.answers")).isPresent()) {
                return Optional.of(solves);
            }
            if (after(remark, language.text("finding.may-answer")).isPresent()) {
                return Optional.of(solves + " " + language.keyword("link") + "=" + language.keyword("our-reading"));
            }
        }
        return after(remark, language.text("finding.theme"))
                .flatMap(title -> Optional.ofNullable(themes.get(plain(title))))
                .map(id -> language.keyword("theme") + "=" + id)
                .or(() -> after(remark, language.text("theme.known")).flatMap(this::basis))
                .or(() -> remark.strip().equals(language.text("finding.no-result"))
                        ? Optional.of(language.keyword("outcome") + "=" + language.keyword("no-result"))
                        : Optional.empty());
    }

    private Optional<String> basis(String word) {
        for (Basis each : Basis.values()) {
            if (each != Basis.NOT_STATED && plain(language.text("basis." + each.id())).equals(plain(word))) {
                return Optional.of("basis=" + language.keyword("basis." + each.id()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> after(String remark, String label) {
        return plain(remark).startsWith(plain(label))
                ? Optional.of(remark.strip().substring(Math.min(label.length(), remark.strip().length())).strip())
                : Optional.empty();
    }
}
