package nl.inspiratieboek.load.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.PublishTarget;
import nl.inspiratieboek.book.PublishTarget.Branch;
import nl.inspiratieboek.book.PublishTarget.Folder;
import nl.inspiratieboek.book.PublishTarget.Server;
import nl.inspiratieboek.book.PublishTarget.Where;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
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
        String gitWord = language.keyword("publish.git");
        String branchWord = language.keyword("publish.branch");
        String sftpWord = language.keyword("publish.sftp");
        Optional<Where> folder = fields.text(language.keyword("publish.folder")).map(Folder::new);
        Optional<Typed> git = fields.typed(gitWord);
        Optional<Typed> branch = fields.typed(branchWord);
        Optional<Typed> sftp = fields.typed(sftpWord);
        Optional<Place> unclear = unclear(map, place);
        unclear.ifPresent(at -> problems.add(Code.PUBLISH_WHERE, at, FileKeys.PUBLISH.words(language).toArray(String[]::new)));
        if (git.isPresent() && branch.isEmpty()) {
            fields.missing(Code.MISSING_KEY, branchWord, branchWord);
        }
        fields.reportUnknown(FileKeys.PUBLISH, language);
        if (unclear.isEmpty()) {
            folder.or(() -> git.flatMap(typed -> branch(gitWord, typed, branchWord, branch)))
                    .or(() -> sftp.flatMap(typed -> server(sftpWord, typed)))
                    .ifPresent(where -> targets.add(new PublishTarget(name, where)));
        }
    }

    /** Where it is not said which place is meant: at the second that is named, or at all of it; a branch belongs to git. */
    private Optional<Place> unclear(YamlMap map, Place place) {
        String branchWord = language.keyword("publish.branch");
        Set<String> ways = new LinkedHashSet<>(FileKeys.PUBLISH.words(language));
        ways.remove(branchWord);
        List<YamlEntry> named = map.entries().stream().filter(entry -> ways.contains(entry.key())).toList();
        if (named.size() > 1) {
            return Optional.of(named.get(1).keyPlace());
        }
        if (named.isEmpty()) {
            // What was meant by a slip is told with the key that nobody knows.
            Nearest meant = Nearest.among(ways);
            boolean slip = map.entries().stream().anyMatch(entry -> meant.to(entry.key()).isPresent());
            return slip ? Optional.empty() : Optional.of(place);
        }
        return named.get(0).key().equals(language.keyword("publish.git"))
                ? Optional.empty()
                : map.entries().stream().filter(entry -> entry.key().equals(branchWord)).map(YamlEntry::keyPlace).findFirst();
    }

    private Optional<Where> branch(String gitWord, Typed git, String branchWord, Optional<Typed> branch) {
        if (branch.isEmpty() || isSecret(gitWord, git)) {
            return Optional.empty();
        }
        if (!PublishAddresses.isBranchName(branch.get().text())) {
            problems.add(Code.PUBLISH_ADDRESS, branch.get().place(), branchWord, branch.get().text(), "gh-pages");
            return Optional.empty();
        }
        Optional<Branch> found = PublishAddresses.branch(git.text(), branch.get().text());
        if (found.isEmpty()) {
            problems.add(Code.PUBLISH_ADDRESS, git.place(), gitWord, git.text(), language.text("deploy.example.git"));
        }
        return found.map(where -> where);
    }

    private Optional<Where> server(String word, Typed sftp) {
        if (isSecret(word, sftp)) {
            return Optional.empty();
        }
        Optional<Server> found = PublishAddresses.server(sftp.text());
        if (found.isEmpty()) {
            problems.add(Code.PUBLISH_ADDRESS, sftp.place(), word, sftp.text(), language.text("deploy.example.sftp"));
        }
        return found.map(where -> where);
    }

    private boolean isSecret(String word, Typed address) {
        boolean secret = PublishAddresses.holdsSecret(address.text());
        if (secret) {
            problems.add(Code.PUBLISH_SECRET_ADDRESS, address.place(), word);
        }
        return secret;
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
