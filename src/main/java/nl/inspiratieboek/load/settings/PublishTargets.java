package nl.inspiratieboek.load.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.PublishTarget;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads where book.yaml says that the site goes: to one place, or to several that have names. */
final class PublishTargets {

    private static final Set<String> SECRETS =
            Set.of("password", "wachtwoord", "passphrase", "wachtzin", "token", "secret", "geheim");

    private final LanguagePack language;
    private final ProblemList problems;
    private final List<PublishTarget> targets = new ArrayList<>();

    private PublishTargets(LanguagePack language, Limits limits) {
        this.language = language;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /** The targets without mistakes, in the order of the file. */
    static Checked<List<PublishTarget>> read(Fields book, LanguagePack language, Limits limits) {
        PublishTargets targets = new PublishTargets(language, limits);
        String word = language.keyword("publish");
        book.value(word).ifPresent(value -> targets.read(word, value));
        return targets.problems.with(List.copyOf(targets.targets));
    }

    private void read(String word, YamlValue value) {
        if (!(value instanceof YamlMap map)) {
            problems.add(Code.NOT_A_MAP, value.place(), word);
            return;
        }
        Set<String> words = FileKeys.PUBLISH.words(language);
        boolean hasNames = map.entries().stream()
                .allMatch(entry -> entry.value() instanceof YamlMap && !words.contains(entry.key()));
        if (!hasNames) {
            read("", map, map.place());
            return;
        }
        for (YamlEntry entry : map.entries()) {
            if (entry.value() instanceof YamlMap target) {
                read(entry.key(), target, entry.keyPlace());
            }
        }
    }

    private void read(String name, YamlMap map, Place place) {
        Fields fields = new Fields(Optional.of(map), place, problems);
        refuseSecrets(map, fields);
        Optional<String> folder = fields.text(language.keyword("publish.folder"));
        fields.reportUnknown(FileKeys.PUBLISH, language);
        folder.ifPresent(typed -> targets.add(new PublishTarget(name, typed)));
    }

    /** What stands in book.yaml is read by all who have the book, and in git by all who will ever have it. */
    private void refuseSecrets(YamlMap map, Fields fields) {
        for (YamlEntry entry : map.entries()) {
            if (SECRETS.contains(entry.key().toLowerCase(Locale.ROOT))) {
                problems.add(Code.PUBLISH_SECRET, entry.keyPlace(), entry.key());
                fields.excuse(Set.of(entry.key()));
            }
        }
    }
}
