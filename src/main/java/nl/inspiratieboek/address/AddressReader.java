package nl.inspiratieboek.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.inspiratieboek.address.AddressList.Published;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;

/**
 * Reads the file of addresses, one of them a line: {@code a/b.html:} was published, {@code a/b.html: a/c.html} leads on. Behind a
 * page and a space stands what its editor had read: {@code a/b.html reviewed: 2026-11-23} says when, {@code a/b.html
 * case#finding: 0123456789} what, with the fingerprint of its text.
 */
public final class AddressReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{10}");

    private final List<Published> published = new ArrayList<>();
    private final Map<Address, String> dates = new HashMap<>();
    private final Map<Address, TreeMap<String, String>> seen = new HashMap<>();
    private final Map<Address, YamlEntry> first = new HashMap<>();
    private final ProblemList problems;

    private AddressReader(Limits limits) {
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /** What a file says; lines that cannot be read are reported and left out. */
    public static Checked<AddressList> read(SourceFile file, Limits limits) {
        AddressReader reader = new AddressReader(limits);
        Optional<YamlMap> map = YamlReader.within(limits).readWhole(file).into(reader.problems);
        map.map(YamlMap::entries).orElse(List.of()).forEach(reader::line);
        return reader.problems.with(reader.list());
    }

    private void line(YamlEntry entry) {
        Optional<YamlScalar> value = entry.value().asScalar();
        if (value.isEmpty()) {
            malformed(entry.value().place(), entry.key());
        } else if (entry.key().indexOf(' ') > 0) {
            reviewed(entry, value.get());
        } else {
            published(entry, value.get());
        }
    }

    private AddressList list() {
        // What was read without a day says nothing of since when.
        first.forEach((page, entry) -> {
            if (!dates.containsKey(page)) {
                problems.add(Code.REVIEW_MALFORMED, entry.keyPlace(), entry.key());
            }
        });
        Map<Address, Review> reviews = new HashMap<>();
        dates.forEach((page, date) -> reviews.put(page, new Review(date, seen.getOrDefault(page, new TreeMap<>()))));
        return new AddressList(published, reviews);
    }

    /** A page's name and, behind a space, the word for when it was reviewed or the name of what was read. */
    private void reviewed(YamlEntry entry, YamlScalar value) {
        int space = entry.key().indexOf(' ');
        String name = entry.key().substring(space + 1);
        Optional<Address> page = Address.parse(entry.key().substring(0, space)).filter(one -> one.anchor().isEmpty());
        boolean finding = name.indexOf('#') > 0;
        if (page.isEmpty()) {
            malformed(entry.keyPlace(), entry.key());
        } else if (!(finding ? FINGERPRINT : DATE).matcher(value.text()).matches()) {
            problems.add(Code.REVIEW_MALFORMED, value.isEmpty() ? entry.keyPlace() : value.place(), entry.key());
        } else if (finding) {
            seen.computeIfAbsent(page.get(), unused -> new TreeMap<>()).put(name, value.text());
            first.putIfAbsent(page.get(), entry);
        } else {
            dates.put(page.get(), value.text());
        }
    }

    private void published(YamlEntry entry, YamlScalar value) {
        Optional<Address> address = Address.parse(entry.key());
        Optional<Address> onward = value.isEmpty() ? Optional.empty() : Address.parse(value.text());
        if (address.isEmpty()) {
            malformed(entry.keyPlace(), entry.key());
        } else if (onward.isEmpty() && !value.isEmpty()) {
            malformed(value.place(), value.text());
        } else {
            published.add(new Published(address.get(), onward, entry.keyPlace()));
        }
    }

    private void malformed(Place place, String typed) {
        problems.add(Code.ADDRESS_MALFORMED, place, typed);
    }
}
