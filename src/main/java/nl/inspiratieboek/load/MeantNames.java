package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inspiratieboek.language.LanguageFile;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.settings.LanguageChoice;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.FileNames;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/**
 * Files and folders under the names that they should have had. A folder in capitals, a {@code book.yml}, a theme's folder in
 * the singular: each is said once, and the book is then read as if the name were right, so that nothing else is called
 * missing because of it. {@code .md} may be in any case, and that is no problem.
 */
public final class MeantNames {

    private static final String SETTINGS = "book.yaml";

    private final SourceTree tree;
    private final Map<String, LanguagePack> languages;
    private final Limits limits;
    private final ProblemList problems = new ProblemList();
    private final Map<SourcePath, SourcePath> meant = new TreeMap<>();
    private final Set<SourcePath> unread = new TreeSet<>();

    private MeantNames(SourceTree tree, Map<String, LanguagePack> languages, Limits limits) {
        this.tree = tree;
        this.languages = languages;
        this.limits = limits;
    }

    /**
     * A book's files under the right names.
     *
     * @param tree the files
     * @param typed the names that the renamed ones really have
     */
    public record Renamed(SourceTree tree, Map<String, String> typed) {

        /** A problem of the renamed files as one of those that the author has. */
        public Problem asTyped(Problem problem) {
            Place place = problem.place();
            if (typed.isEmpty()) {
                return problem;
            }
            String path = typed.getOrDefault(place.path(), place.path());
            return problem.at(new Place(path, place.line(), place.column(), place.length()));
        }
    }

    /** The files of a book under the names that were meant. */
    public static Checked<Renamed> of(SourceTree tree, Map<String, LanguagePack> languages, Limits limits) {
        return new MeantNames(tree, languages, limits).rename();
    }

    private Checked<Renamed> rename() {
        list(SETTINGS, List.of());
        Optional<SourceFile> settings = tree.paths().stream()
                .filter(path -> meant.getOrDefault(path, path).value().equals(SETTINGS))
                .findFirst()
                .flatMap(tree::file);
        Optional<YamlMap> map = settings.flatMap(
                file -> YamlReader.within(limits).readWhole(file).value());
        LanguageChoice choice = new LanguageChoice(languages);
        LanguageFile language = map.flatMap(fields -> text(fields, "language"))
                .flatMap(choice::named)
                .orElseGet(() -> choice.guess(tree, settings))
                .file();
        for (String key : List.of("glossary", "sources", "synonyms")) {
            list(language.names().getOrDefault(key, key), languages.values().stream()
                    .map(other -> other.name(key))
                    .toList());
        }
        folders(new MeantFolders(language, languages.values(), map.flatMap(fields -> fields.get("kinds"))), language);
        Map<String, String> typed = new HashMap<>();
        meant.forEach((path, right) -> typed.put(right.value(), path.value()));
        tree.paths().stream().filter(path -> !meant.containsKey(path)).forEach(path -> typed.remove(path.value()));
        return problems.with(new Renamed(meant.isEmpty() && unread.isEmpty() ? tree : tree.renamed(meant, unread), typed));
    }

    private static Optional<String> text(YamlMap map, String key) {
        return map.get(key).flatMap(YamlValue::asScalar).map(YamlScalar::text);
    }

    /** A file of the book that lies at the top: found under its own name, or said to be called otherwise. */
    private void list(String right, List<String> inOtherLanguages) {
        boolean there = tree.paths().contains(SourcePath.of(right));
        Set<String> words = new HashSet<>();
        words.add(withoutEnding(right));
        inOtherLanguages.forEach(name -> words.add(withoutEnding(name)));
        for (SourcePath path : tree.paths()) {
            String plain = FileNames.plainName(path.value());
            boolean other = path.parent().value().isEmpty() && plain.endsWith(".yaml") && !path.value().equals(right);
            if (!other || meant.containsKey(path) || !isMeant(withoutEnding(plain), words)) {
                continue;
            }
            if (there || !FileNames.isText(path)) {
                problems.add(Code.FILE_NOT_READ, Place.startOf(path.value()), right);
                unread.add(path);
            } else {
                problems.add(Code.WRONG_NAME, Place.startOf(path.value()), right);
                meant.put(path, SourcePath.of(right));
                there = true;
            }
        }
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.length() - ".yaml".length());
    }

    private static boolean isMeant(String word, Set<String> words) {
        return words.stream().anyMatch(right -> MeantFolders.isNear(word, right));
    }

    private void folders(MeantFolders folders, LanguageFile language) {
        Set<SourcePath> paths = tree.paths();
        Map<String, Optional<String>> byTyped = new TreeMap<>();
        paths.stream().filter(path -> isMarkdown(path) && !top(path).isEmpty()).forEach(path ->
                byTyped.computeIfAbsent(top(path), folders::meant));
        String cases = language.names().getOrDefault("cases", "cases");
        boolean there = byTyped.containsKey(cases) || byTyped.containsValue(Optional.of(cases));
        if (!there && !tree.lacksPartOf(SourcePath.of(cases))) {
            folderOfCases(byTyped, folders, language).ifPresent(typed -> byTyped.put(typed, Optional.of(cases)));
        }
        byTyped.forEach((typed, right) -> right
                // Two folders that differ in case only were reported as such.
                .filter(name -> !byTyped.containsKey(name) || !PortableName.folded(typed).equals(PortableName.folded(name)))
                .ifPresent(name -> problems.add(Code.WRONG_NAME, Place.startOf(typed), name)));
        for (SourcePath path : paths) {
            String top = top(path);
            String right = byTyped.getOrDefault(top, Optional.empty()).orElse(top);
            file(path, SourcePath.of(right + path.value().substring(top.length())), folders);
        }
    }

    /** In a book without its folder of cases, the one folder whose pages have a case's number: called otherwise, not absent. */
    private Optional<String> folderOfCases(
            Map<String, Optional<String>> byTyped, MeantFolders folders, LanguageFile language) {
        String number = language.keywords().getOrDefault("number", "number");
        Set<String> numbered = tree.markdown().stream()
                .filter(file -> byTyped.getOrDefault(top(file.path()), Optional.of("")).isEmpty())
                .filter(file -> !folders.isKnown(top(file.path())) && hasKey(file, number))
                .map(file -> top(file.path()))
                .collect(Collectors.toCollection(TreeSet::new));
        return numbered.size() == 1 ? numbered.stream().findFirst() : Optional.empty();
    }

    private static boolean hasKey(SourceFile file, String key) {
        String text = file.text();
        int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
        return end > 0 && text.substring(0, end).lines().anyMatch(line -> line.startsWith(key + ":"));
    }

    private void file(SourcePath path, SourcePath inFolder, MeantFolders folders) {
        String name = inFolder.fileName();
        String plain = FileNames.plainName(name);
        boolean page = plain.endsWith(".md") && folders.holdsPages(top(inFolder));
        SourcePath right = inFolder;
        if (page && !FileNames.isText(inFolder)) {
            problems.add(Code.FILE_NOT_READ, Place.startOf(path.value()), plain);
            unread.add(path);
        } else if (plain.endsWith(".md") && FileNames.isText(inFolder)) {
            String lower = plain.toLowerCase(Locale.ROOT);
            boolean index = lower.equals("index.md") && !plain.equals("index.md");
            if (index) {
                problems.add(Code.WRONG_NAME, Place.startOf(path.value()), lower);
            }
            right = inFolder.parent().child(index ? lower : plain);
        }
        if (!right.equals(path) && !unread.contains(path)) {
            meant.putIfAbsent(path, right);
        }
    }

    private static boolean isMarkdown(SourcePath path) {
        return FileNames.plainName(path.fileName()).endsWith(".md");
    }

    private static String top(SourcePath path) {
        int slash = path.value().indexOf('/');
        return slash < 0 ? "" : path.value().substring(0, slash);
    }
}
