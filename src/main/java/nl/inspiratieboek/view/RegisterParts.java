package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.PageLimits.Limit;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.RegisterView.Entry;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.weave.RegisterEntry.Sort;
import nl.inspiratieboek.weave.RegisterEntry;

/** Makes the index at the back, in a large book on several pages: by its words, and where one word has many cases, by these. */
final class RegisterParts {

    private final Edition edition;
    private final SitePath page;
    private final List<List<Row>> parts;
    private final List<SitePath> addresses;
    private final List<String> names;

    /**
     * A word with the cases that a page shows of it.
     *
     * @param word the word, as the page shows it
     * @param sorted the word by which it stands where it stands
     * @param entries what it may be: a term, a theme, a partner
     * @param cases in the book's order
     * @param themes the themes whose text uses it
     */
    private record Row(String word, String sorted, List<RegisterEntry> entries, List<Case> cases, List<Theme> themes) {
        private int weight() {
            return 1 + cases.size() + themes.size();
        }
    }

    private RegisterParts(Edition edition) {
        this.edition = edition;
        this.page = edition.addresses().of(MadePage.REGISTER);
        this.parts = parts();
        this.addresses = new ArrayList<>();
        this.names = new ArrayList<>();
        for (List<Row> part : parts) {
            addresses.add(edition.addresses().part(page, addresses.size() + 1));
            names.add(part.isEmpty() ? "" : PartsView.range(edition, part.get(0).word(), part.get(part.size() - 1).word()));
        }
    }

    static RegisterParts of(Edition edition) {
        return new RegisterParts(edition);
    }

    /** A page for each part. */
    List<PageMaker> pages() {
        return PageMaker.ofParts(addresses, this::view);
    }

    /** The page on which a term stands; none for one that is not used. */
    Optional<SitePath> ofTerm(String id) {
        for (int i = 0; i < parts.size(); i++) {
            boolean here = parts.get(i).stream()
                    .flatMap(row -> row.entries().stream())
                    .anyMatch(entry -> entry.term().filter(term -> term.id().equals(id)).isPresent());
            if (here) {
                return Optional.of(addresses.get(i));
            }
        }
        return Optional.empty();
    }

    private List<List<Row>> parts() {
        Limit limit = edition.limits().register();
        List<Row> rows = rows();
        if (rows.stream().mapToInt(Row::weight).sum() <= limit.whole()) {
            return List.of(rows);
        }
        List<Row> cut = rows.stream().flatMap(row -> cut(row, limit.part()).stream()).toList();
        return CasePart.cut(cut, Row::weight, limit.part());
    }

    private List<Row> cut(Row row, int most) {
        if (row.weight() <= most) {
            return List.of(row);
        }
        List<Row> cut = new ArrayList<>();
        for (List<Case> cases : CasePart.cut(row.cases(), each -> 1, most)) {
            boolean first = cut.isEmpty();
            String word = first ? row.word() : edition.language().text("register.continued", row.word());
            cut.add(new Row(word, row.sorted(), row.entries(), cases, first ? row.themes() : List.of()));
        }
        return cut;
    }

    private RegisterView view(PageLinks links, int part) {
        LanguagePack language = edition.language();
        String lead = language.text("register.lead");
        PageHead whole = PageHead.of(edition.title(MadePage.REGISTER), lead).using(Tool.LETTERS);
        PageHead head = part == 0 ? whole : PageHead.ofPart(edition, whole, page, names.get(part));
        return new RegisterView(
                head,
                head.title(),
                lead,
                Letter.divide(parts.get(part), Row::sorted, row -> entry(links, row)),
                PartsView.of(edition, links, addresses, names));
    }

    private Entry entry(PageLinks links, Row row) {
        Optional<String> href = row.entries().stream()
                .flatMap(entry -> href(edition, links, entry).stream())
                .findFirst();
        return new Entry(
                row.word(),
                href,
                RegisterView.houses(edition, links, row.cases()),
                RegisterView.themes(edition, links, row.themes()));
    }

    private List<Row> rows() {
        // A word may be a term and a partner at once: readers look it up once.
        Map<String, List<RegisterEntry>> used = new LinkedHashMap<>();
        for (RegisterEntry entry : edition.woven().register()) {
            if (!entry.cases().isEmpty() || !entry.themes().isEmpty()) {
                used.computeIfAbsent(entry.word().toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                        .add(entry);
            }
        }
        Map<String, Integer> places = new HashMap<>();
        edition.book().cases().forEach(each -> places.put(each.id(), places.size()));
        return used.values().stream().map(entries -> row(entries, places)).toList();
    }

    private static Row row(List<RegisterEntry> entries, Map<String, Integer> places) {
        Map<String, Case> found = new HashMap<>();
        entries.forEach(entry -> entry.cases().forEach(each -> found.put(each.id(), each)));
        List<Case> cases = found.values().stream()
                .sorted(Comparator.comparing(each -> places.get(each.id())))
                .toList();
        List<Theme> themes = entries.stream()
                .filter(entry -> entry.sort() != Sort.THEME)
                .flatMap(entry -> entry.themes().stream())
                .distinct()
                .toList();
        String word = entries.get(0).word();
        return new Row(word, word, entries, cases, themes);
    }

    private static Optional<String> href(Edition edition, PageLinks links, RegisterEntry entry) {
        return entry.sort() == Sort.THEME
                ? entry.themes().stream().findFirst().map(theme -> links.href(edition.addresses().of(theme)))
                : entry.term().map((Term term) -> links.href(edition.addresses().term(term.id())));
    }
}
