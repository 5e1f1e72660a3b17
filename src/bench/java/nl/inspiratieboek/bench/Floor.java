package nl.inspiratieboek.bench;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.stem.Stemmer;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The least that a generator in Java could do with the same libraries: starts, reads each file's head as YAML and its text as
 * CommonMark, stems each word, fills one template and writes. No checks, no links, no chapters, no index, one thread.
 */
public final class Floor {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String PAGE = "<!doctype html><title>{{title}}</title><p>{{summary}}</p><p>{{stems}}</p>{{{body}}}";

    private Floor() {}

    /** The book's folder, and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        Path book = Path.of(arguments[0]);
        Path site = Path.of(arguments[1]);
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        Load yaml = new Load(LoadSettings.builder().build());
        Mustache template = new DefaultMustacheFactory().compile(new StringReader(PAGE), "page");
        Stemmer stemmer = Stemmer.find("nl").orElseThrow();
        for (Path file : Folders.files(book)) {
            if (file.toString().endsWith(".md")) {
                String text = Files.readString(file);
                int end = text.indexOf("\n---\n");
                Map<?, ?> head = (Map<?, ?>) yaml.loadFromString(text.substring(4, end));
                String body = text.substring(end + 5);
                int stems = 0;
                Matcher word = WORD.matcher(body);
                while (word.find()) {
                    stems += stemmer.stem(word.group()).length();
                }
                StringWriter page = new StringWriter();
                template.execute(page, Map.of(
                        "title", head.get("title"),
                        "summary", head.get("summary"),
                        "stems", stems,
                        "body", renderer.render(parser.parse(body))));
                Path target = site.resolve(book.relativize(file).toString().replaceAll("md$", "html"));
                Files.createDirectories(target.getParent());
                Files.writeString(target, page.toString());
            }
        }
    }
}
