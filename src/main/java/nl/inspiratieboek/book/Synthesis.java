package nl.inspiratieboek.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inspiratieboek.address.Address;
import nl.inspiratieboek.address.Review;
import nl.inspiratieboek.path.PercentEncoding;

/** A theme's synthesis held against the findings that it sums up: those of now, and those that its editor had read. */
public final class Synthesis {

    private Synthesis() {}

    /**
     * What became of the findings since an editor read them, case by case.
     *
     * @param since when that was
     * @param added the short names of cases of which nothing was read
     * @param changed those of cases of which a finding was read otherwise, or not, or is gone
     * @param gone those of cases of which nothing is left; of one that is no more, its id
     */
    public record News(PartialDate since, List<String> added, List<String> changed, List<String> gone) {

        public News {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }
    }

    /** The page of a theme, by which the file of addresses knows it. */
    public static Address page(Theme theme) {
        return Address.ofFile(theme.path());
    }

    /** The findings on a theme by their names, each with the fingerprint of its words. Drafts are no part of the book. */
    public static SortedMap<String, String> findings(Book book, Theme theme) {
        SortedMap<String, String> findings = new TreeMap<>();
        for (Case each : book.cases()) {
            if (book.drafts().files().contains(each.path())) {
                continue;
            }
            for (Finding finding : each.findings()) {
                if (finding.theme().equals(Optional.of(theme.id()))) {
                    findings.put(nameOfCase(each.id()) + PercentEncoding.ofFragment(finding.id().anchor()), fingerprint(finding));
                }
            }
        }
        return findings;
    }

    /** How the names of a case's findings begin. */
    public static String nameOfCase(String id) {
        return PercentEncoding.ofPath(id) + "#";
    }

    private static String fingerprint(Finding finding) {
        String words = finding.title() + "\n" + finding.text().plainText() + "\n" + finding.basis() + finding.withoutResult();
        // Another line break is not another text.
        return Review.fingerprint(words.replaceAll("\\s+", " "));
    }

    /** What is new since a theme was reviewed; empty where that was not kept, or nothing is. */
    public static Optional<News> news(Book book, Theme theme) {
        return book.published().review(page(theme)).flatMap(review -> news(book, theme, review));
    }

    private static Optional<News> news(Book book, Theme theme, Review review) {
        SortedMap<String, String> now = findings(book, theme);
        Set<String> touched = new TreeSet<>();
        now.forEach((name, fingerprint) -> {
            if (!fingerprint.equals(review.seen().get(name))) {
                touched.add(caseOf(name));
            }
        });
        review.seen().keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> touched.add(caseOf(name)));
        Set<String> before = cases(review.seen());
        Set<String> after = cases(now);
        Map<String, String> names = book.cases().stream().collect(Collectors.toMap(Case::id, Case::shortName));
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String id : inOrder(book, touched)) {
            List<String> list = !before.contains(id) ? added : after.contains(id) ? changed : gone;
            list.add(names.getOrDefault(id, id));
        }
        return touched.isEmpty()
                ? Optional.empty()
                : PartialDate.parse(review.date()).map(since -> new News(since, added, changed, gone));
    }

    /** As the book has its cases; those that are no more come last. */
    private static Set<String> inOrder(Book book, Set<String> ids) {
        Set<String> ordered = new LinkedHashSet<>();
        book.cases().stream().map(Case::id).filter(ids::contains).forEach(ordered::add);
        ordered.addAll(ids);
        return ordered;
    }

    private static Set<String> cases(SortedMap<String, String> names) {
        return names.keySet().stream().map(Synthesis::caseOf).collect(Collectors.toSet());
    }

    private static String caseOf(String name) {
        return PercentEncoding.decode(name.substring(0, name.indexOf('#')));
    }
}
