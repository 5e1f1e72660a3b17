package nl.inspiratieboek.scaffold;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.address.AddressText;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;

/** Where a book's file of addresses lies, and its text to be changed. */
public final class AddressFile {

    private AddressFile() {}

    /** Where it lies, whether it is there or not. */
    public static SourcePath path(LanguagePack language) {
        return SourcePath.of(language.name("addresses"));
    }

    /** Its text, begun where there is none; empty where it cannot be read, so that nobody may write it anew. */
    public static Optional<AddressText> text(LoadedBook book) {
        SourcePath path = path(book.language());
        boolean faulty = book.tree().isFaulty(path)
                || book.problems().stream().anyMatch(problem -> problem.place().path().equals(path.value())
                        && problem.severity() == Severity.ERROR);
        List<String> opening =
                List.of(
                book.language().text("addresses.opening"),
                book.language().text("addresses.opening.forwarding"),
                book.language().text("addresses.opening.reviews"));
        return faulty
                ? Optional.empty()
                : Optional.of(AddressText.of(book.tree().file(path).map(SourceFile::typed).orElse(""), opening));
    }
}
