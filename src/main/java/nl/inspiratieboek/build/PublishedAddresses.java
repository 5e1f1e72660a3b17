package nl.inspiratieboek.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.address.Address;
import nl.inspiratieboek.address.AddressList;
import nl.inspiratieboek.address.AddressList.Published;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Fix;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/**
 * The addresses that a printed site gives its readers, held against those that it ever gave. Left out are places that the
 * program makes (their ids have two hyphens in them: also the copy of a finding on the page of its theme, whose home is kept),
 * and the pages on which a long one goes on, for they shift as the book grows.
 */
public final class PublishedAddresses {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile(".*--\\d+-*\\.html");
    private static final String OWN = "--";

    private final Site site;
    private final AddressList known;
    private final Map<SitePath, Set<String>> ids = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PublishedAddresses(Site site, AddressList known) {
        this.site = site;
        this.known = known;
    }

    /**
     * The addresses of a book's site as it stands now, to be written down when it is published.
     *
     * @param printed a book without errors
     */
    public static SortedSet<Address> of(PrintedBook printed) {
        AddressList known = printed.book().book().published();
        PublishedAddresses all = new PublishedAddresses(printed.site(), known);
        String notFound = printed.book().language().name("not-found");
        SortedSet<Address> addresses = new TreeSet<>();
        for (OutputFile file : printed.site().files()) {
            SitePath page = file.path();
            boolean kept = page.value().endsWith(".html")
                    && !page.value().equals(notFound)
                    && !PART.matcher(page.value()).matches();
            if (kept && !all.isForwarding(page)) {
                addresses.add(Address.of(page));
                all.idsOn(page).forEach(id -> addresses.add(Address.of(page).at(id)));
            }
        }
        return addresses;
    }

    /** What readers who kept an address would miss of a site. */
    static List<Problem> problems(Site site, AddressList known) {
        PublishedAddresses held = new PublishedAddresses(site, known);
        known.published().forEach(held::hold);
        return held.problems;
    }

    private void hold(Published line) {
        Address address = line.address();
        Address now = known.resolve(address);
        boolean page = address.anchor().isEmpty();
        if (line.onward().isEmpty()) {
            // Of a page that is gone its places are not told one by one.
            boolean told = !page && known.has(address.top()) && !stands(known.resolve(address.top()));
            if (!stands(now) && !told) {
                problems.add(Problem.of(Code.ADDRESS_DEAD, line.place(), address.encoded())
                        .suggesting(nearest(now).map(Address::encoded))
                        .fixedBy(sure(now).map(onward -> leadingOn(line.place(), onward)).stream().toList()));
            }
        } else if (page && site.contains(address.page()) && !isForwarding(address.page())) {
            problems.add(Problem.of(Code.FORWARDING_UNUSED, line.place(), address.encoded()));
        } else if (now.equals(address) || !stands(now)) {
            problems.add(Problem.of(Code.FORWARDING_DEAD, line.place(), address.encoded(), line.onward().get().encoded())
                    .suggesting(nearest(now).map(Address::encoded)));
        }
    }

    private boolean stands(Address address) {
        return site.contains(address.page())
                && !isForwarding(address.page())
                && address.anchor().map(id -> idsOn(address.page()).contains(id)).orElse(true);
    }

    /** The nearest that stands: on the page itself another place, or its top; else a page of nearly the same name. */
    private Optional<Address> nearest(Address dead) {
        if (site.contains(dead.page()) && !isForwarding(dead.page())) {
            return dead.anchor()
                    .flatMap(id -> Nearest.nearest(id, idsOn(dead.page())))
                    .map(dead::at)
                    .or(() -> Optional.of(dead.top()));
        }
        List<SitePath> pages = standing();
        return pages.stream()
                .filter(path -> path.name().equals(dead.page().name()) && !path.name().equals("index.html"))
                .findFirst()
                .or(() -> Nearest.nearest(dead.page().value(), pages.stream().map(SitePath::value).toList()).map(SitePath::of))
                .map(Address::of);
    }

    /**
     * What surely took over: on the page itself a place whose name differs in a letter or two; else the one page of that name that
     * was never published before, in whatever folder, or one whose name differs as little.
     */
    private Optional<Address> sure(Address dead) {
        if (site.contains(dead.page()) && !isForwarding(dead.page())) {
            return dead.anchor().flatMap(id -> Nearest.among(idsOn(dead.page())).sure(id)).map(dead::at);
        }
        List<SitePath> pages = standing();
        List<SitePath> moved = pages.stream()
                .filter(path -> path.name().equals(dead.page().name()) && !known.has(Address.of(path)))
                .toList();
        Optional<SitePath> now = moved.isEmpty()
                ? Nearest.among(pages.stream().map(SitePath::value).toList()).sure(dead.page().value()).map(SitePath::of)
                : Optional.of(moved.get(0)).filter(only -> moved.size() == 1);
        return now.map(Address::of);
    }

    private List<SitePath> standing() {
        return site.files().stream()
                .map(OutputFile::path)
                .filter(path -> path.value().endsWith(".html") && !isForwarding(path))
                .toList();
    }

    /** Behind the colon of a line that has nothing there. */
    private static Fix.Edit leadingOn(Place key, Address onward) {
        Place line = new Place(key.path(), key.line(), key.column(), key.length() + 1);
        return new Fix.Edit(line, ":", ": " + onward.encoded());
    }

    private boolean isForwarding(SitePath page) {
        Address resolved = known.resolve(Address.of(page));
        return !resolved.page().equals(page) && text(page).contains("http-equiv=\"refresh\"");
    }

    private Set<String> idsOn(SitePath page) {
        return ids.computeIfAbsent(page, asked -> {
            Set<String> found = new TreeSet<>();
            Matcher matcher = ID.matcher(text(asked));
            while (matcher.find()) {
                if (!matcher.group(1).contains(OWN)) {
                    found.add(matcher.group(1));
                }
            }
            return found;
        });
    }

    private String text(SitePath page) {
        try {
            return new String(site.file(page).orElseThrow().bytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a page is made in memory", impossible);
        }
    }
}
