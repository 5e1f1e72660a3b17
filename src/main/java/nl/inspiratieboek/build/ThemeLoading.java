package nl.inspiratieboek.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.html.TemplateCheck;
import nl.inspiratieboek.html.ThemeFiles;
import nl.inspiratieboek.html.ThemeReferences;
import nl.inspiratieboek.language.LanguageFile;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.LanguagePackCheck;
import nl.inspiratieboek.load.LanguagePackLoader;
import nl.inspiratieboek.load.SynonymReader;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.source.Utf8Text;
import nl.inspiratieboek.stem.Stemmer;
import nl.inspiratieboek.view.BookPages;

/**
 * A theme with the languages in it, and what is wrong with the files of an author's own. Those of the program are not looked
 * at: its tests do that.
 *
 * @param standard the program's own theme
 * @param files the theme
 * @param languages the languages by code; where the author's file is broken, the program's own
 * @param problems what is wrong by itself; see {@link #problems(LanguagePack, SourceTree)}
 */
record ThemeLoading(ThemeFiles standard, ThemeFiles files, Map<String, LanguagePack> languages, List<Problem> problems) {

    /** The languages that the program brings. */
    private static final List<String> LANGUAGES = List.of("en", "nl");

    /** Where the author may put files of any name, which are joined with the others. */
    private static final Set<String> FREE = Stream.concat(
                    Stream.of("css/parts", "js", "js/early", "js/offline/visit", "js/offline/worker"),
                    Stream.of(Tool.values()).flatMap(tool -> Stream.concat(
                            Stream.of("css/" + tool.folder(), "js/" + tool.folder()), tool.shared().stream().map(shared -> "js/" + shared))))
            .collect(Collectors.toUnmodifiableSet());

    /** The theme of these files, of which those of the author's own came over the program's. */
    static ThemeLoading of(ThemeFiles standard, ThemeFiles theme, Limits limits) {
        // A folder that is no theme has many files that nothing uses.
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        problems.addAll(theme.problems());
        List<String> unread = new ArrayList<>();
        for (String path : theme.own()) {
            letters(path, theme.bytes(path).orElse(new byte[0]), limits).ifPresent(problem -> {
                problems.add(problem.at(problem.place().inTheme()));
                unread.add(path);
            });
            if (!path.endsWith(".mustache") && standard.text(path).isEmpty() && !FREE.contains(folder(path))) {
                problems.add(Code.THEME_FILE_UNUSED, Place.startOf(path).inTheme());
            }
        }
        Map<String, LanguagePack> languages = new TreeMap<>();
        for (String code : LANGUAGES) {
            LanguageFile own = standard(code, standard);
            String path = path(code);
            if (theme.own().contains(path) && !unread.contains(path)) {
                String text = theme.text(path).orElse("");
                List<Problem> faults = LanguagePackCheck.problems(own, text);
                problems.addAll(faults);
                own = faults.isEmpty() ? LanguagePackLoader.load(code, text) : own;
            }
            LanguagePack language = LanguagePack.of(own, stemmer(code)::stem);
            languages.put(code, language);
            if (theme.own().contains(synonyms(code)) && !unread.contains(synonyms(code))) {
                problems.addAll(synonyms(theme, language).problems());
            }
        }
        return new ThemeLoading(standard, theme, languages, problems.toList());
    }

    /** What a book in a language takes for the same in search, as far as the theme's file could be read. */
    List<Synonyms> synonyms(LanguagePack language) {
        return synonyms(files, language).value();
    }

    private static Checked<List<Synonyms>> synonyms(ThemeFiles theme, LanguagePack language) {
        String path = synonyms(language.code());
        return SynonymReader.ofTheme(new SourceFile(SourcePath.of(path), theme.text(path).orElse("")), language);
    }

    private static String synonyms(String code) {
        return "synonyms/" + code + ".yaml";
    }

    /** The program's own languages, by code, without the rest of its theme. */
    static Map<String, LanguagePack> standardLanguages() throws IOException {
        Map<String, LanguagePack> languages = new TreeMap<>();
        for (String code : LANGUAGES) {
            LanguageFile file = LanguagePackLoader.inParts(code, ThemeFiles.standardText(path(code)));
            languages.put(code, LanguagePack.of(file, stemmer(code)::stem));
        }
        return languages;
    }

    private static LanguageFile standard(String code, ThemeFiles standard) {
        return LanguagePackLoader.inParts(code, standard.text(path(code))
                .orElseThrow(() -> new IllegalArgumentException("the theme has no " + path(code))));
    }

    private static String path(String code) {
        return "language/" + code + ".yaml";
    }

    /** What is wrong in a book of this language, with these files. */
    List<Problem> problems(LanguagePack language, SourceTree tree) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(TemplateCheck.problems(files, BookPages.templates(), language.file().words().keySet()));
        all.addAll(ThemeReferences.problems(files, path -> isMedium(path, tree)));
        return all;
    }

    /** The book's pictures and fonts that style sheets of the author's own show: so they are used, though no page links them. */
    Set<SourcePath> media(SourceTree tree) {
        Set<SourcePath> shown = new TreeSet<>();
        ThemeReferences.problems(files, path -> {
            boolean medium = isMedium(path, tree);
            if (medium) {
                shown.add(SourcePath.of(path));
            }
            return medium;
        });
        return shown;
    }

    private static boolean isMedium(String path, SourceTree tree) {
        boolean plain = !path.isEmpty() && !path.startsWith("/") && !path.endsWith("/") && !path.contains("//");
        return plain && tree.medium(SourcePath.of(path)).isPresent();
    }

    /** Only what makes a file unreadable: in a style sheet, letters that nobody sees may be meant. */
    private static Optional<Problem> letters(String path, byte[] bytes, Limits limits) {
        return Utf8Text.decode(SourcePath.of(path), bytes, limits).problems().stream()
                .filter(problem -> problem.code() == Code.NOT_UTF8 || problem.code() == Code.NOT_TEXT)
                .findFirst();
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static Stemmer stemmer(String code) {
        return Stemmer.find(code).orElseThrow(() -> new IllegalArgumentException("no stemmer for '" + code + "'"));
    }
}
