package nl.inspiratieboek.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.address.Address;
import nl.inspiratieboek.address.AddressText;
import nl.inspiratieboek.book.Synthesis;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Attribute;
import nl.inspiratieboek.markdown.FrontMatter;
import nl.inspiratieboek.markdown.LinkTarget;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.markdown.MarkdownParser;
import nl.inspiratieboek.path.PercentEncoding;
import nl.inspiratieboek.path.RelativePath;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlValue;

/**
 * What changes in a book's files when a case, theme or page gets another name: the file itself, every word that names it, the
 * links in it where its folder is another, and its old address, which leads on.
 */
public final class Renaming {

    private final LoadedBook book;
    private final LanguagePack language;
    private final SourcePath old;
    private final SourcePath now;
    private final BookPart part;
    private final List<Change> changes = new ArrayList<>();
    private final List<Place> unmended = new ArrayList<>();

    private Renaming(LoadedBook book, SourcePath old, SourcePath now) {
        this.book = book;
        this.language = book.language();
        this.old = old;
        this.now = now;
        this.part = BookPart.of(old, book);
    }

    /**
     * The changes of a book without errors.
     *
     * @param book read with its drafts
     * @param old a file of the book
     * @param now where it is to lie; nothing lies there
     */
    public static Renaming of(LoadedBook book, SourcePath old, SourcePath now) {
        Renaming renaming = new Renaming(book, old, now);
        MarkdownParser parser = MarkdownParser.within(Limits.defaults());
        book.tree().markdown().forEach(file -> renaming.mend(file, parser.parse(file).value()));
        renaming.leadOn();
        return renaming;
    }

    /** The files that change. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Where the file is to lie. */
    public SourcePath now() {
        return now;
    }

    /** Words that name the old file and that cannot be changed as they are written; with any of them nothing may be done. */
    public List<Place> unmended() {
        return List.copyOf(unmended);
    }

    private void mend(SourceFile file, MarkdownDocument document) {
        TextEdits edits = new TextEdits(file);
        document.body().links().forEach(link -> link(file.path(), link, edits));
        document.headings().stream()
                .flatMap(heading -> heading.attributes().keyValues().stream())
                .forEach(attribute -> attribute(attribute, edits));
        if (part == BookPart.THEME) {
            document.frontMatter().filter(FrontMatter::closed).ifPresent(head -> notSeen(file, head, edits));
        }
        Optional<String> changed = edits.result();
        if (file.path().equals(old)) {
            changes.add(new Change(now, Optional.empty(), Optional.of(changed.orElse(file.typed()))));
            changes.add(new Change(old, Optional.of(file.typed()), Optional.empty()));
        } else if (changed.isPresent()) {
            changes.add(new Change(file.path(), Optional.of(file.typed()), changed));
        }
    }

    private void link(SourcePath from, LinkUse link, TextEdits edits) {
        SourcePath newFrom = renamed(from);
        LinkTarget target = link.target();
        String typed = pathOf(link.destination());
        if (typed.isEmpty() || target.inside().isEmpty()) {
            return;
        }
        SourcePath to = target.inside().get().path();
        boolean stays = to.equals(renamed(to)) && from.parent().equals(newFrom.parent());
        if (stays) {
            return;
        }
        String path = link(newFrom, renamed(to));
        String written = edits.at(link.place());
        // As typed, with what markdown escapes; else as it was meant, within the whole link.
        boolean plain = LinkTarget.of(from, written).inside().filter(target.inside().get()::equals).isPresent();
        if (!edits.replace(link.place(), plain ? pathOf(written) : typed, path)) {
            unmended.add(link.place());
        }
    }

    private static String pathOf(String destination) {
        return destination.strip().replaceFirst("[?#].*", "");
    }

    private static String link(SourcePath from, SourcePath to) {
        String folder = from.parent().value();
        return PercentEncoding.ofPath(RelativePath.of(
                folder.isEmpty() ? List.of() : List.of(folder.split("/")), List.of(to.value().split("/"))));
    }

    private SourcePath renamed(SourcePath path) {
        return path.equals(old) ? now : path;
    }

    private void attribute(Attribute attribute, TextEdits edits) {
        if (part == BookPart.THEME
                && attribute.key().equals(language.keyword("theme"))
                && attribute.value().equals(old.baseName())) {
            replace(attribute.valuePlace(), attribute.value(), now.baseName(), edits);
        }
        if (part == BookPart.CASE && attribute.key().equals(language.keyword("solves"))) {
            String solved = "(?<=^|\\s)" + Pattern.quote(old.baseName()) + "(?=#)";
            String mended = attribute.value().replaceAll(solved, Matcher.quoteReplacement(now.baseName()));
            if (!mended.equals(attribute.value())) {
                replace(attribute.valuePlace(), attribute.value(), mended, edits);
            }
        }
    }

    private void notSeen(SourceFile file, FrontMatter head, TextEdits edits) {
        Optional<YamlValue> value = YamlReader.within(Limits.defaults())
                .read(file, head.start(), head.end())
                .value()
                .flatMap(map -> map.get(language.keyword("not-seen")));
        value.stream()
                .flatMap(found -> found.asList().map(YamlList::values).orElse(List.of(found)).stream())
                .flatMap(each -> each.asScalar().stream())
                .filter(name -> name.text().equals(old.baseName()))
                .forEach(name -> replace(name.place(), name.text(), now.baseName(), edits));
    }

    private void replace(Place place, String from, String to, TextEdits edits) {
        if (!from.equals(to) && !edits.replace(place, from, to)) {
            unmended.add(place);
        }
    }

    private AddressText ledOn(AddressText text) {
        AddressText forwarded = text.forwarding(Address.ofFile(old), Address.ofFile(now));
        return part == BookPart.CASE
                ? forwarded.naming(Synthesis.nameOfCase(old.baseName()), Synthesis.nameOfCase(now.baseName()))
                : forwarded;
    }

    /** A draft has no readers who could have kept its address. */
    private void leadOn() {
        if (!book.book().drafts().files().contains(old)) {
            SourcePath path = AddressFile.path(language);
            AddressFile.text(book).ifPresent(text -> changes.add(new Change(
                    path,
                    book.tree().file(path).map(SourceFile::typed),
                    Optional.of(ledOn(text).text()))));
        }
    }
}
