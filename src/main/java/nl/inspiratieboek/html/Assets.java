package nl.inspiratieboek.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.edition.AssetPaths;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.LookSheet;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;
import tools.jackson.databind.json.JsonMapper;

/**
 * What pages load, joined into few files whose names carry their bytes' fingerprint.
 *
 * @param paths where they stand
 * @param files the files
 */
public record Assets(AssetPaths paths, List<OutputFile> files) {

    /** The cascade's layers come first; each further file sits in its own layer, so that their order is free. */
    private static final List<String> STYLES = List.of("layers", "tokens", "base", "layout", "pages", "print");

    /** The worker by which a browser keeps the book. */
    private static final SitePath WORKER = SitePath.of("offline.js");

    /** For the logo of a book that has one; no other waits for it. */
    private static final String LOGO = "css/logo.css";

    /** For the way to a translation, in a book that has one. */
    private static final String TRANSLATION = "css/translation.css";

    /** A word of the language in a script: {@code '[[cite.copy]]'}. */
    private static final Pattern WORD = Pattern.compile("'\\[\\[([a-z0-9.-]+)]]'");

    /** The stemmers that the indexes are made with, compiled to JavaScript by the build: a script for each language. */
    private static final String STEMMERS = "/stemmers/";

    /**
     * Tells browsers that know it to compile a script's functions while it loads, beside the page, and not at the first letter
     * that a reader types.
     */
    private static final String COMPILE_EARLY = "//# allFunctionsCalledOnLoad\n";

    public Assets {
        files = List.copyOf(files);
    }

    /**
     * The assets of a theme.
     *
     * @param codes the codes of the book's languages, joined by commas: readers load the stemmers of these
     * @param words the texts of the interface in the book's language, by key; empty for a key that it lacks
     * @throws IOException if the program's own files cannot be read
     */
    public static Assets of(ThemeFiles theme, String codes, Function<String, Optional<String>> words) throws IOException {
        return of(theme, codes, words, LookSheet.NONE, false);
    }

    /**
     * The same in a book's own colours.
     *
     * @param offline whether browsers may keep the book
     * @throws IOException if the program's own files cannot be read
     */
    public static Assets of(ThemeFiles theme, String codes, Function<String, Optional<String>> words, LookSheet look, boolean offline)
            throws IOException {
        List<OutputFile> files = new ArrayList<>();
        SitePath stylesheet = add(files, "assets/boek.css", styles(theme, look));
        String drawn = theme.text("motifs/boek.svg").orElseThrow(() -> new IOException("the theme has no motifs/boek.svg"));
        SitePath icon = add(files, "assets/boek.svg", look.inLights(drawn));
        Optional<SitePath> early = addJoined(files, "assets/begin.js", "", theme.texts("js/early", ".js"));
        SitePath stemmers = add(files, "assets/stammen.js", COMPILE_EARLY + stemmers(codes));
        Map<Tool, SitePath> stylesheets = new EnumMap<>(Tool.class);
        Map<Tool, SitePath> scripts = new EnumMap<>(Tool.class);
        for (Tool tool : Tool.values()) {
            String path = "assets/" + tool.file();
            Map<String, String> styles = theme.texts("css/" + tool.folder(), ".css");
            if (!styles.isEmpty()) {
                stylesheets.put(tool, add(files, path + ".css", joined(styles)));
            }
            Map<String, String> all = inLanguage(
                    scripts(theme, tool),
                    key -> words.apply(key).or(() -> named(key, "style", Optional.ofNullable(stylesheets.get(tool)))));
            addJoined(files, path + ".js", tool == Tool.SEARCH ? COMPILE_EARLY : "", all)
                    .ifPresent(joined -> scripts.put(tool, joined));
        }
        Map<String, String> everywhere = theme.texts("js", ".js");
        if (offline) {
            // At the site's root, for it answers for what lies below it.
            files.add(OutputFile.of(WORKER, joinedScripts("", theme.texts("js/offline/worker", ".js")).getBytes(StandardCharsets.UTF_8)));
            Optional<SitePath> kept = Optional.ofNullable(scripts.get(Tool.OFFLINE));
            everywhere = both(everywhere, inLanguage(theme.texts("js/offline/visit", ".js"), key -> named(key, "script", kept)));
        }
        Optional<SitePath> script = addJoined(files, "assets/boek.js", "", everywhere);
        return new Assets(new AssetPaths(stylesheet, icon, early, script, stemmers, stylesheets, scripts), files);
    }

    /** The scripts of a tool, those that it shares first; none where it has none of its own. */
    private static Map<String, String> scripts(ThemeFiles theme, Tool tool) {
        Map<String, String> own = theme.texts("js/" + tool.folder(), ".js");
        Map<String, String> scripts = new LinkedHashMap<>();
        if (!own.isEmpty()) {
            tool.shared().forEach(shared -> scripts.putAll(theme.texts("js/" + shared, ".js")));
            scripts.putAll(own);
        }
        return scripts;
    }

    /** The address of a file that a script names: {@code '[[style]]'}. */
    private static Optional<String> named(String key, String name, Optional<SitePath> file) {
        return file.filter(unused -> key.equals(name)).map(SitePath::encoded);
    }

    /** Scripts that pages load when they are used bring their own words: no page carries them. */
    private static Map<String, String> inLanguage(Map<String, String> scripts, Function<String, Optional<String>> words) {
        Map<String, String> filled = new LinkedHashMap<>();
        scripts.forEach((name, script) -> filled.put(
                name,
                WORD.matcher(script).replaceAll(word -> Matcher.quoteReplacement(words.apply(word.group(1))
                        .map(text -> JsonMapper.shared().writeValueAsString(text))
                        .orElse(word.group())))));
        return filled;
    }

    /** What two scripts have in common comes with each of them: a page mostly loads one, and neither at first. */
    private static Map<String, String> both(Map<String, String> common, Map<String, String> own) {
        Map<String, String> both = new LinkedHashMap<>(common);
        both.putAll(own);
        return both;
    }

    /** The files that the pages of an edition load: no tool's that none of them uses. */
    public List<OutputFile> of(Edition edition) {
        Set<SitePath> unused = Stream.of(Tool.values())
                .filter(tool -> !tool.isUsedBy(edition))
                .flatMap(tool -> paths.loadedFor(tool).stream())
                .collect(Collectors.toSet());
        return files.stream().filter(file -> !unused.contains(file.path())).toList();
    }

    /** Whether a file is the worker by which a browser keeps the book. */
    public static boolean isWorker(SitePath path) {
        return path.equals(WORKER);
    }

    private static String styles(ThemeFiles theme, LookSheet look) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : STYLES) {
            theme.text("css/" + name + ".css").ifPresent(text -> all.put(name, text));
        }
        all.putAll(theme.texts("css/parts", ".css"));
        theme.text(LOGO).filter(unused -> look.logo()).ifPresent(text -> all.put(LOGO, text));
        theme.text(TRANSLATION).filter(unused -> look.translated()).ifPresent(text -> all.put(TRANSLATION, text));
        return joined(all) + (look.rules().isEmpty() ? "" : StyleText.withoutRemarks(look.rules()));
    }

    private static String joined(Map<String, String> styles) {
        return StyleText.withoutRemarks(String.join("\n", styles.values()));
    }

    private static Optional<SitePath> addJoined(List<OutputFile> files, String path, String begin, Map<String, String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(add(files, path, joinedScripts(begin, texts)));
    }

    /** A file that ends in a comment or without a line end must not reach into the next. */
    private static String joinedScripts(String begin, Map<String, String> texts) {
        return texts.values().stream().map(ScriptText::withoutRemarks).collect(Collectors.joining("\n", begin, "\n"));
    }

    private static SitePath add(List<OutputFile> files, String path, String text) {
        return add(files, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SitePath add(List<OutputFile> files, String path, byte[] bytes) {
        SitePath named = Fingerprint.of(bytes).into(SitePath.of(path));
        files.add(OutputFile.of(named, bytes).staying(Stay.ONE_BUILD));
        return named;
    }

    private static String stemmers(String codes) throws IOException {
        StringBuilder script = new StringBuilder();
        for (String code : codes.split(",")) {
            script.append(own(STEMMERS + code + ".js")).append('\n');
        }
        return script.append(ScriptText.withoutRemarks(own(STEMMERS + "join.js"))).toString();
    }

    private static String own(String path) throws IOException {
        try (InputStream stream = Assets.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("missing from the program: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
