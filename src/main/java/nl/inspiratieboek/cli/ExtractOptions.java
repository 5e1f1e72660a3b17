package nl.inspiratieboek.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Nearest;
import picocli.CommandLine.Option;

/** Which parts of a book a command takes out of it. Parts are called by their id, their file or a name that readers see. */
final class ExtractOptions {

    @Option(names = "--case", paramLabel = "${bundle:label.case}", descriptionKey = "extract.case")
    private List<String> cases = new ArrayList<>();

    /** Not {@code --theme}: that is the folder of a look, in every command on a book. */
    @Option(names = "--of-theme", paramLabel = "${bundle:label.theme}", descriptionKey = "extract.theme")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--chapter", paramLabel = "${bundle:label.kind}", descriptionKey = "extract.chapter")
    private List<String> chapters = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "extract.all")
    private boolean all;

    /** Says of a name that it is of no part, or of several. */
    static final class UnknownPartException extends Exception {

        private static final long serialVersionUID = 1L;

        UnknownPartException(String sentence) {
            super(sentence);
        }

        /** What to tell, in the language of the book. */
        String sentence() {
            return Objects.requireNonNull(getMessage());
        }
    }

    /**
     * What they name.
     *
     * @throws UnknownPartException if a name is of no part or of several, or if both all and a part were asked for
     */
    Extract of(Book book, LanguagePack language) throws UnknownPartException {
        if (all && !(cases.isEmpty() && themes.isEmpty() && chapters.isEmpty())) {
            throw new UnknownPartException(language.text("extract.both"));
        }
        Choice choice = new Choice(language);
        Function<Case, Stream<String>> ofCase =
                each -> Stream.of(each.id(), each.path().value(), each.shortName(), each.title());
        Function<Theme, Stream<String>> ofTheme = each -> Stream.of(each.id(), each.path().value(), each.title());
        Function<Kind, Stream<String>> ofKind =
                each -> Stream.concat(Stream.of(each.id(), each.folder()), each.names().stream());
        List<Theme> known = book.chapters().stream().flatMap(chapter -> chapter.themes().stream()).toList();
        return new Extract(
                choice.of("case", cases, book.cases(), ofCase),
                choice.of("theme", themes, known, ofTheme),
                choice.of("chapter", chapters, book.chapters().stream().map(Chapter::kind).toList(), ofKind));
    }

    /** Finds parts by their names. */
    private record Choice(LanguagePack language) {

        <P> List<P> of(String sort, List<String> typed, Collection<P> parts, Function<P, Stream<String>> names)
                throws UnknownPartException {
            Map<String, Set<P>> byName = new LinkedHashMap<>();
            for (P part : parts) {
                names.apply(part).forEach(name -> byName.computeIfAbsent(key(name), unseen -> new LinkedHashSet<>())
                        .add(part));
            }
            Map<P, String> ids = parts.stream().collect(Collectors.toMap(part -> part, part -> names.apply(part)
                    .findFirst()
                    .orElseThrow()));
            Set<P> chosen = new LinkedHashSet<>();
            for (String name : typed) {
                Set<P> meant = byName.getOrDefault(key(name), Set.of());
                if (meant.isEmpty()) {
                    throw new UnknownPartException(unknown(sort, name, ids.values()));
                }
                List<P> exact = meant.stream().filter(part -> name.equals(ids.get(part))).toList();
                if (meant.size() > 1 && exact.size() != 1) {
                    List<String> all = meant.stream().map(ids::get).toList();
                    throw new UnknownPartException(language.text("extract.several", name, language.list(all)));
                }
                chosen.addAll(exact.size() == 1 ? exact : meant);
            }
            return parts.stream().filter(chosen::contains).toList();
        }

        /** A part is the same whatever the case of its letters, on which side the slashes lean, and with or without its ending. */
        private static String key(String name) {
            return name.strip().replace('\\', '/').replaceAll("\\.md$", "").toLowerCase(Locale.ROOT);
        }

        private String unknown(String sort, String name, Collection<String> ids) {
            return Nearest.nearest(name, ids)
                    .map(near -> language.text("extract." + sort + ".near", name, near))
                    .orElseGet(() -> language.text("extract." + sort + ".unknown", name));
        }
    }
}
