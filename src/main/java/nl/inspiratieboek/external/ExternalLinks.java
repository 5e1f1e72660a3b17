package nl.inspiratieboek.external;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.markdown.LinkTarget;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.markdown.MarkdownParser;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Finds the addresses of the web that a book sends its readers to: in its texts, in heads, in its list of sources, its contact. */
final class ExternalLinks {

    private static final Pattern WEB = Pattern.compile("(?i:https?)://\\S+");

    private final LoadedBook loaded;
    private final YamlReader yaml = YamlReader.within(Limits.defaults());

    private ExternalLinks(LoadedBook loaded) {
        this.loaded = loaded;
    }

    /** All of them, in the order of their places; those of drafts that the book leaves out are left out too. */
    static List<ExternalLink> of(LoadedBook loaded) {
        return new ExternalLinks(loaded).find();
    }

    private List<ExternalLink> find() {
        MarkdownParser parser = MarkdownParser.within(Limits.defaults());
        Stream<ExternalLink> inTexts = loaded.tree().markdown().parallelStream()
                .filter(file -> !loaded.book().drafts().isLeftOut(file.path()))
                .flatMap(file -> in(file, parser.parse(file).value()).stream());
        return Stream.concat(inTexts, Stream.concat(sources().stream(), contact().stream()))
                .sorted(Comparator.comparing(ExternalLink::place))
                .toList();
    }

    private List<ExternalLink> in(SourceFile file, MarkdownDocument document) {
        List<ExternalLink> links = new ArrayList<>();
        document.frontMatter().flatMap(head -> yaml.read(file, head.start(), head.end()).value()).ifPresent(map -> add(map, links));
        document.body().links().stream()
                .filter(link -> !link.image() && link.target() instanceof LinkTarget.External)
                .map(link -> new ExternalLink(link.destination().strip(), link.place()))
                .filter(link -> isWeb(link.url()))
                .forEach(links::add);
        return links;
    }

    private List<ExternalLink> sources() {
        List<ExternalLink> links = new ArrayList<>();
        whole(loaded.language().name("sources")).ifPresent(map -> add(map, links));
        return links;
    }

    /** Where the site itself will stand is not asked: it may have to be published yet. */
    private List<ExternalLink> contact() {
        List<ExternalLink> links = new ArrayList<>();
        whole("book.yaml").flatMap(map -> map.get("contact")).ifPresent(value -> add(value, links));
        return links;
    }

    private Optional<YamlMap> whole(String name) {
        return loaded.tree().file(SourcePath.of(name)).flatMap(file -> yaml.readWhole(file).value());
    }

    /** Every value that is an address as a whole, whatever key it stands behind. */
    private static void add(YamlValue value, List<ExternalLink> links) {
        value.asMap().map(YamlMap::entries).orElse(List.of()).forEach(entry -> add(entry.value(), links));
        value.asList().map(YamlList::values).orElse(List.of()).forEach(each -> add(each, links));
        value.asScalar().filter(scalar -> isWeb(scalar.text())).ifPresent(scalar -> links.add(link(scalar)));
    }

    private static ExternalLink link(YamlScalar scalar) {
        return new ExternalLink(scalar.text(), scalar.place());
    }

    private static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }
}
