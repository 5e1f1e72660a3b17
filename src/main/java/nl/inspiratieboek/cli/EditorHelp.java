package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.scaffold.NewFile;
import nl.inspiratieboek.schema.EditorSchemas;
import nl.inspiratieboek.schema.SchemaFolder;

/** Keeps what editors of text are told of a book's files as the book is now. */
final class EditorHelp {

    private final Console console;
    private final SchemaFolder folder;

    EditorHelp(Console console, Path content) {
        this.console = console;
        this.folder = new SchemaFolder(content);
    }

    /**
     * Writes the schemas, unless something lies in their place that we did not make.
     *
     * @param book read with its drafts
     * @return what stands in the way
     * @throws IOException when the machine fails
     */
    Optional<Path> write(LoadedBook book) throws IOException {
        List<NewFile> schemas = EditorSchemas.of(book);
        Optional<Path> foreign = folder.foreign(schemas);
        if (foreign.isEmpty() && !folder.isCurrent(schemas)) {
            folder.write(schemas);
        }
        return foreign;
    }

    /** The same beside other work, which is done already and does not fail for it: what went wrong is told. */
    void follow(LoadedBook book) {
        try {
            write(book).ifPresent(foreign -> console.err().println(book.language().text("schema.foreign", foreign)));
        } catch (IOException failure) {
            console.err().println(book.language().text("schema.not-written", Failures.sentence(failure, book.language())));
        }
    }

    /** Where the schemas lie. */
    List<Path> paths(LoadedBook book) {
        return EditorSchemas.of(book).stream().map(folder::path).toList();
    }
}
