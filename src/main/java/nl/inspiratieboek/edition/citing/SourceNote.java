package nl.inspiratieboek.edition.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.language.LanguagePack;

/** A source as a footnote names it: who, what, when, where, and when that was read. */
public final class SourceNote {

    private SourceNote() {}

    /** The whole note, without the address of the source. */
    public static String words(Reference source, LanguagePack language) {
        List<String> parts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            parts.add(source.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
        }
        if (!source.publisher().isBlank()) {
            parts.add(source.publisher());
        }
        parts.add(source.title());
        source.date().ifPresent(parts::add);
        source.consulted()
                .map(day -> language.text("docx.consulted", FactText.date(day, language)))
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
