package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.inspiratieboek.address.Address;
import nl.inspiratieboek.address.AddressText;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.PublishedAddresses;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.AddressFile;
import nl.inspiratieboek.scaffold.Change;
import nl.inspiratieboek.scaffold.Changes;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;

/** A book's file of addresses, to which those are added that the book has now. */
final class AddressRecord {

    private final PrintedBook printed;
    private final Path content;

    /**
     * The file of a book without errors.
     *
     * @param content the book's folder
     */
    AddressRecord(PrintedBook printed, Path content) {
        this.printed = printed;
        this.content = content;
    }

    /** Adds what is new. How many that were; empty where the file cannot be read, so that it stays as it is. */
    Optional<Integer> add() throws IOException {
        LoadedBook book = printed.book();
        Optional<AddressText> text = AddressFile.text(book);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<Address> addresses = PublishedAddresses.of(printed);
        long more = addresses.stream().filter(address -> !book.book().published().has(address)).count();
        if (more > 0) {
            SourcePath path = AddressFile.path(book.language());
            Optional<String> before = book.tree().file(path).map(SourceFile::typed);
            String after = text.get().publishing(addresses).text();
            new Changes(content, List.of(new Change(path, before, Optional.of(after)))).make();
        }
        return Optional.of((int) more);
    }

    /** Where the file lies. */
    Path file() {
        return content.resolve(AddressFile.path(printed.book().language()).value());
    }

    /**
     * What is said of so many new addresses.
     *
     * @param more at least one
     */
    String recorded(int more) {
        LanguagePack language = printed.book().language();
        return language.text("addresses.recorded", file(), language.count("count.addresses", more));
    }
}
