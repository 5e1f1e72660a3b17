package nl.inspiratieboek.scaffold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.address.AddressText;
import nl.inspiratieboek.address.Review;
import nl.inspiratieboek.book.Synthesis;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.markdown.FrontMatter;
import nl.inspiratieboek.markdown.MarkdownParser;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** What changes in a book's files when an editor has read the syntheses of themes against their findings. */
public final class Reviewing {

    private final LoadedBook book;
    private final String word;

    private Reviewing(LoadedBook book) {
        this.book = book;
        this.word = book.language().keyword("reviewed");
    }

    /**
     * The changes of a book without errors: each theme's date, and in the file of addresses what was read.
     *
     * @param themes what was read
     * @param today when
     * @return those files that change; empty where the file of addresses cannot be read
     */
    public static Optional<List<Change>> of(LoadedBook book, List<Theme> themes, LocalDate today) {
        return AddressFile.text(book).map(addresses -> new Reviewing(book).changes(themes, today.toString(), addresses));
    }

    private List<Change> changes(List<Theme> themes, String today, AddressText addresses) {
        List<Change> changes = new ArrayList<>();
        AddressText text = addresses;
        for (Theme theme : themes) {
            book.tree().file(theme.path()).flatMap(file -> dated(file, today)).ifPresent(changes::add);
            Review review = new Review(today, Synthesis.findings(book.book(), theme));
            text = text.reviewing(Synthesis.page(theme), word, review);
        }
        SourcePath path = AddressFile.path(book.language());
        Optional<String> before = book.tree().file(path).map(SourceFile::typed);
        if (!before.equals(Optional.of(text.text()))) {
            changes.add(new Change(path, before, Optional.of(text.text())));
        }
        return changes;
    }

    /** The date stands where it stood, or as the last line of the head. */
    private Optional<Change> dated(SourceFile file, String today) {
        Optional<FrontMatter> head = MarkdownParser.within(Limits.defaults()).parse(file).value().frontMatter();
        Optional<YamlScalar> date = head.flatMap(lines -> YamlReader.within(Limits.defaults())
                .read(file, lines.start(), lines.end())
                .value()
                .flatMap(map -> map.get(word))
                .flatMap(YamlValue::asScalar));
        TextEdits edits = new TextEdits(file);
        if (date.filter(typed -> !typed.isEmpty()).isPresent()) {
            edits.replace(date.get().place(), date.get().text(), today);
        } else if (date.isPresent()) {
            edits.insert(date.get().place(), " " + today);
        } else {
            head.ifPresent(lines -> edits.insertLine(file.lines().lineAt(lines.end()), word + ": " + today));
        }
        return edits.result()
                .filter(text -> !text.equals(file.typed()))
                .map(text -> new Change(file.path(), Optional.of(file.typed()), Optional.of(text)));
    }
}
