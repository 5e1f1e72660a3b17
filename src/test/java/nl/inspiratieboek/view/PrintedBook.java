package nl.inspiratieboek.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.LookSheet;
import nl.inspiratieboek.edition.PageLimits;
import nl.inspiratieboek.html.Assets;
import nl.inspiratieboek.html.PageWriter;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.weave.Weaver;

/** The pages of a small book, printed, by their addresses. */
public record PrintedBook(Map<String, String> pages, List<OutputFile> assets) {

    /** A book of these files, written into a folder of the test. */
    static PrintedBook of(Path folder, Map<String, String> files) throws IOException {
        return of(folder, files, PageLimits.standard());
    }

    /** The same with other limits to its pages. */
    public static PrintedBook of(Path folder, Map<String, String> files, PageLimits limits) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        LoadedBook loaded = BookBuild.load(new BuildRequest(folder, Optional.empty(), Limits.defaults()));
        if (!loaded.isPublishable(false)) {
            throw new IllegalArgumentException("the test's book has errors: " + loaded.problems());
        }
        Assets assets = Assets.of(
                loaded.theme(), loaded.language().code(), loaded.language()::optionalText,
                LookSheet.of(loaded.book().settings()), false);
        Edition edition =
                Edition.of(Weaver.weave(loaded.book(), loaded.language()), loaded.language(), assets.paths(), limits);
        PageWriter writer = PageWriter.of(loaded.theme(), loaded.language()::optionalText);
        Map<String, String> pages = new TreeMap<>();
        for (PageMaker page : BookPages.of(edition)) {
            OutputFile file = writer.write(page.make(edition));
            pages.put(file.path().value(), new String(file.bytes(), StandardCharsets.UTF_8));
        }
        return new PrintedBook(pages, assets.files());
    }

    /** Writes the pages with their style sheets and scripts, so that a browser can show them. */
    public void writeTo(Path folder) throws IOException {
        for (OutputFile asset : assets) {
            Path path = folder.resolve(asset.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, asset.bytes());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path path = folder.resolve(page.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, page.getValue());
        }
    }

    String page(String address) {
        String page = pages.get(address);
        if (page == null) {
            throw new IllegalArgumentException("no page " + address + " among " + pages.keySet());
        }
        return page;
    }

    /** The first group of every match in a page, in order. */
    static List<String> all(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** What stands between a text and the next occurrence of another. */
    static String between(String page, String start, String end) {
        int from = page.indexOf(start);
        if (from < 0) {
            throw new IllegalArgumentException("not on the page: " + start);
        }
        return page.substring(from, page.indexOf(end, from));
    }
}
