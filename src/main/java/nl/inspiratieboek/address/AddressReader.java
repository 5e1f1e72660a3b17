package nl.inspiratieboek.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Reads the file of addresses, one of them a line: {@code a/b.html:} was published, {@code a/b.html: a/c.html} leads on. */
public final class AddressReader {

    private final List<Published> published = new ArrayList<>();
    private final ProblemList problems;

    private AddressReader(Limits limits) {
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /** What a file says; lines that cannot be read are reported and left out. */
    public static Checked<AddressList> read(SourceFile file, Limits limits) {
        AddressReader reader = new AddressReader(limits);
        Optional<YamlMap> map = YamlReader.within(limits).readWhole(file).into(reader.problems);
        map.map(YamlMap::entries).orElse(List.of()).forEach(reader::line);
        return reader.problems.with(new AddressList(reader.published));
    }

    private void line(YamlEntry entry) {
        Optional<YamlScalar> value = entry.value().asScalar();
        if (value.isEmpty()) {
            malformed(entry.value().place(), entry.key());
        } else {
            published(entry, value.get());
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
