package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The same book as Hugo and Eleventy read it: the markdown files as they are, a folder's introduction under the name that each
 * expects, and three plain templates. Chapters are lists; what is woven from findings has no counterpart.
 */
final class OtherFormat {

    private static final String HEAD = "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>%s</title><main data-pagefind-body>";
    private static final String HUGO_PAGE = HEAD.formatted("{{ .Title }}")
            + "<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</main></html>\n";
    private static final String HUGO_LIST = HEAD.formatted("{{ .Title }}")
            + "<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .RegularPagesRecursive }}"
            + "<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul></main></html>\n";
    private static final String ELEVENTY_PAGE = HEAD.formatted("{{ title }}")
            + "<h1>{{ title }}</h1><p>{{ summary }}</p>{{ content | safe }}</main></html>\n";
    private static final String ELEVENTY = """
            module.exports = (eleventy) => {
              eleventy.setUseGitIgnore(false);
              eleventy.addGlobalData('layout', 'page.njk');
              return { markdownTemplateEngine: false, dir: { layouts: '../eleventy', includes: '../eleventy' } };
            };
            """;

    private OtherFormat() {}

    /** The folder of a book's other format. */
    static Path of(Path book) {
        return book.resolveSibling(book.getFileName() + "-other");
    }

    /** Writes it. */
    static void write(Path book) throws IOException {
        Path other = of(book);
        Folders.remove(other);
        for (Path file : Folders.files(book)) {
            if (file.toString().endsWith(".md")) {
                String name = book.relativize(file).toString().replaceAll("(^|.*[/\\\\])index\\.md$", "$1_index.md");
                put(other.resolve("content").resolve(name), Files.readString(file));
            }
        }
        put(other.resolve("config.toml"), "baseURL = '/'\nlanguageCode = 'nl'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n");
        put(other.resolve("layouts/_default/single.html"), HUGO_PAGE);
        put(other.resolve("layouts/_default/list.html"), HUGO_LIST);
        put(other.resolve("layouts/index.html"), HUGO_LIST);
        put(other.resolve("eleventy/page.njk"), ELEVENTY_PAGE);
        put(other.resolve("eleventy.config.cjs"), ELEVENTY);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
