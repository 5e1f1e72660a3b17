package nl.inspiratieboek.build;

import java.io.IOException;

/** What is remembered of a book between two readings of it. For one thread. */
public final class BookMemory {

    /**
     * Reads and checks a book.
     *
     * @throws IOException when the machine fails, not when the book is wrong
     */
    public LoadedBook load(BuildRequest request) throws IOException {
        return BookBuild.load(request);
    }
}
