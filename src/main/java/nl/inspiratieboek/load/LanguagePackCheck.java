package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.language.LanguageFile;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Holds the language file of an author's theme against the program's own: the same keys, the same placeholders. */
public final class LanguagePackCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}_-]++)*+");
    private static final List<String> KIND = List.of("id", "folder", "singular", "plural", "heading");
    private static final int MONTHS = 12;

    /** How many missing keys a message names. */
    private static final int NAMED = 5;

    private final LanguageFile standard;
    private final Place start;
    private final ProblemList problems = new ProblemList();

    private LanguagePackCheck(LanguageFile standard, Place start) {
        this.standard = standard;
        this.start = start;
    }

    /**
     * The problems of a language file, with places in the theme; without any, {@link LanguagePackLoader} can read it.
     *
     * @param standard the program's own file of that language
     */
    public static List<Problem> problems(LanguageFile standard, String text) {
        SourceFile file = new SourceFile(SourcePath.of("language/" + standard.code() + ".yaml"), text);
        Checked<Optional<YamlMap>> read = YamlReader.within(Limits.defaults()).readWhole(file);
        LanguagePackCheck check = new LanguagePackCheck(standard, file.start());
        Optional<YamlMap> map = read.into(check.problems);
        if (!read.hasErrors()) {
            map.filter(found -> !found.entries().isEmpty())
                    .ifPresentOrElse(check::all, () -> check.problems.add(Code.YAML_NOT_A_MAP, file.start()));
        }
        return check.problems.toList().stream()
                .map(problem -> problem.at(problem.place().inTheme()))
                .toList();
    }

    private void all(YamlMap map) {
        texts(map, "keywords", standard.keywords());
        texts(map, "names", standard.names());
        texts(map, "words", standard.words());
        texts(map, "messages", standard.messages());
        map.get("names").flatMap(YamlValue::asMap).ifPresent(this::names);
        list(map, "months").ifPresent(this::months);
        list(map, "kinds").ifPresent(this::kinds);
    }

    private void texts(YamlMap map, String group, Map<String, String> wanted) {
        Optional<YamlEntry> entry = map.entry(group);
        if (entry.isEmpty()) {
            problems.add(Code.MISSING_KEY, start, group);
            return;
        }
        if (!(entry.get().value() instanceof YamlMap texts)) {
            problems.add(Code.NOT_A_MAP, entry.get().value().place(), group);
            return;
        }
        Set<String> missing = new TreeSet<>(wanted.keySet());
        for (YamlEntry text : texts.entries()) {
            missing.remove(text.key());
            if (text.value() instanceof YamlScalar scalar) {
                Optional.ofNullable(wanted.get(text.key())).ifPresent(own -> placeholders(text.key(), own, scalar));
            } else {
                problems.add(Code.NOT_A_TEXT, text.value().place(), text.key());
            }
        }
        if (!missing.isEmpty()) {
            String named = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
            problems.add(
                    Code.PACK_KEYS_MISSING,
                    entry.get().keyPlace(),
                    Integer.toString(missing.size()),
                    missing.size() > NAMED ? named + " …" : named,
                    group);
        }
    }

    private void placeholders(String key, String own, YamlScalar text) {
        Set<String> wanted = placeholders(own);
        Set<String> found = placeholders(text.text());
        wanted.stream().filter(each -> !found.contains(each)).forEach(each ->
                problems.add(Code.PACK_PLACEHOLDER_MISSING, text.place(), key, each));
        found.stream().filter(each -> !wanted.contains(each)).forEach(each ->
                problems.add(Code.PACK_PLACEHOLDER_UNKNOWN, text.place(), key, each));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names become folders and addresses. */
    private void names(YamlMap names) {
        for (YamlEntry name : names.entries()) {
            name.value().asScalar().filter(text -> !NAME.matcher(text.text()).matches()).ifPresent(text ->
                    problems.add(Code.BAD_ID, text.place(), text.text()));
        }
    }

    private Optional<YamlList> list(YamlMap map, String key) {
        Optional<YamlValue> value = map.get(key);
        if (value.isEmpty()) {
            problems.add(Code.MISSING_KEY, start, key);
        } else if (value.get().asList().isEmpty()) {
            problems.add(Code.NOT_A_LIST, value.get().place(), key);
        }
        return value.flatMap(YamlValue::asList);
    }

    private void months(YamlList months) {
        if (months.values().size() != MONTHS) {
            problems.add(Code.PACK_MONTHS, months.place(), Integer.toString(months.values().size()));
        }
        notTexts(months.values(), "months");
    }

    private void kinds(YamlList kinds) {
        for (YamlValue value : kinds.values()) {
            if (!(value instanceof YamlMap kind)) {
                problems.add(Code.NOT_A_MAP, value.place(), "kinds");
                continue;
            }
            KIND.stream().filter(key -> kind.get(key).isEmpty()).forEach(key ->
                    problems.add(Code.MISSING_KEY, kind.place(), key));
            List<YamlValue> values = new ArrayList<>();
            kind.entries().forEach(entry -> values.add(entry.value()));
            notTexts(values, "kinds");
            for (String key : List.of("id", "folder")) {
                kind.get(key).flatMap(YamlValue::asScalar).filter(text -> !NAME.matcher(text.text()).matches()).ifPresent(text ->
                        problems.add(Code.BAD_ID, text.place(), text.text()));
            }
        }
    }

    private void notTexts(List<YamlValue> values, String key) {
        values.stream().filter(value -> value.asScalar().isEmpty()).forEach(value ->
                problems.add(Code.NOT_A_TEXT, value.place(), key));
    }
}
