package nl.inspiratieboek.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.edition.AssetPaths;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.LookSheet;
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

    /** For the logo of a book that has one; no other waits for it. */
    private static final String LOGO = "css/logo.css";

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
        return of(theme, codes, words, LookSheet.NONE);
    }

    /**
     * The same in a book's own colours.
     *
     * @throws IOException if the program's own files cannot be read
     */
    public static Assets of(ThemeFiles theme, String codes, Function<String, Optional<String>> words, LookSheet look)
            throws IOException {
        List<OutputFile> files = new ArrayList<>();
        SitePath stylesheet = add(files, "assets/boek.css", styles(theme, look));
        String drawn = theme.text("motifs/boek.svg").orElseThrow(() -> new IOException("the theme has no motifs/boek.svg"));
        SitePath icon = add(files, "assets/boek.svg", look.inLights(drawn));
        Optional<SitePath> early = addJoined(files, "assets/begin.js", "", theme.texts("js/early", ".js"));
        Optional<SitePath> script = addJoined(files, "assets/boek.js", "", theme.texts("js", ".js"));
        Optional<SitePath> forwarding = addJoined(files, "assets/doorleiden.js", "", theme.texts("js/forwarding", ".js"));
        Map<String, String> data = theme.texts("js/data", ".js");
        Map<String, String> drawing = theme.texts("js/drawing", ".js");
        Optional<SitePath> searchScript =
                addJoined(files, "assets/zoeken.js", COMPILE_EARLY, both(drawing, theme.texts("js/search", ".js")));
        List<SitePath> citeFiles = new ArrayList<>();
        Map<String, String> heading = theme.texts("js/heading", ".js");
        Map<String, String> citing = both(heading, theme.texts("js/citing", ".js"));
        addJoined(files, "assets/citeren.js", "", inLanguage(both(citing, theme.texts("js/cite", ".js")), words))
                .ifPresent(citeFiles::add);
        citeFiles.add(add(files, "assets/citeren.css", joined(theme.texts("css/cite", ".css"))));
        List<SitePath> searchFiles = new ArrayList<>();
        searchFiles.add(add(files, "assets/stammen.js", COMPILE_EARLY + stemmers(codes)));
        searchScript.ifPresent(searchFiles::add);
        searchFiles.add(add(files, "assets/zoeken.css", joined(theme.texts("css/search", ".css"))));
        SitePath chooseStylesheet = add(files, "assets/kiezen.css", joined(theme.texts("css/choose", ".css")));
        Optional<SitePath> chooseScript = addJoined(files, "assets/kiezen.js", "", theme.texts("js/choose", ".js"));
        SitePath compareStylesheet = add(files, "assets/vergelijken.css", joined(theme.texts("css/compare", ".css")));
        Optional<SitePath> compareScript =
                addJoined(files, "assets/vergelijken.js", "", both(both(data, drawing), theme.texts("js/compare", ".js")));
        Map<String, String> kept = both(heading, theme.texts("js/kept", ".js"));
        Optional<SitePath> keepScript =
                addJoined(files, "assets/bewaren.js", "", inLanguage(both(kept, theme.texts("js/keep", ".js")), words));
        SitePath selectionStylesheet = add(files, "assets/selectie.css", joined(theme.texts("css/selection", ".css")));
        Map<String, String> tools = both(both(both(data, drawing), citing), kept);
        Optional<SitePath> selectionScript = addJoined(
                files, "assets/selectie.js", "", inLanguage(both(tools, theme.texts("js/selection", ".js")), words));
        return new Assets(
                new AssetPaths(
                        stylesheet, icon, early, script, forwarding, citeFiles, searchFiles, chooseStylesheet, chooseScript,
                        compareStylesheet, compareScript, keepScript, selectionStylesheet, selectionScript),
                files);
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

    /** The files that the pages of an edition load: what leads readers on, only where some address does. */
    public List<OutputFile> of(Edition edition) {
        boolean leadsOn = !edition.former().pages().isEmpty();
        return files.stream()
                .filter(file -> leadsOn || !paths.forwardingScript().equals(Optional.of(file.path())))
                .toList();
    }

    private static String styles(ThemeFiles theme, LookSheet look) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : STYLES) {
            theme.text("css/" + name + ".css").ifPresent(text -> all.put(name, text));
        }
        all.putAll(theme.texts("css/parts", ".css"));
        theme.text(LOGO).filter(unused -> look.logo()).ifPresent(text -> all.put(LOGO, text));
        return joined(all) + (look.rules().isEmpty() ? "" : StyleText.withoutRemarks(look.rules()));
    }

    private static String joined(Map<String, String> styles) {
        return StyleText.withoutRemarks(String.join("\n", styles.values()));
    }

    private static Optional<SitePath> addJoined(List<OutputFile> files, String path, String begin, Map<String, String> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                // A file that ends in a comment or without a line end must not reach into the next.
                : Optional.of(add(files, path, texts.values().stream()
                        .map(ScriptText::withoutRemarks)
                        .collect(Collectors.joining("\n", begin, "\n"))));
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
