package nl.inspiratieboek.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.paper.PdfBook;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.SourceFile;

/**
 * The book on paper.
 *
 * @param bytes a PDF
 * @param problems what could not be set as it was written
 */
public record PaperBook(byte[] bytes, List<Problem> problems) {

    private static final String SHEET = "css/paper/paper.css";

    public PaperBook {
        problems = List.copyOf(problems);
    }

    /**
     * A book, or parts of it.
     *
     * @throws IOException when the machine fails
     */
    public static PaperBook of(PrintedBook printed, Extract extract) throws IOException {
        LoadedBook book = printed.book();
        PdfBook pdf = PdfBook.of(BookBuild.edition(book), printed.site(), extract, book.theme().text(SHEET).orElse(""));
        List<Problem> problems = new ArrayList<>();
        pdf.missing().forEach((letter, words) -> {
            String name = String.format(Locale.ROOT, "U+%04X", letter);
            problems.add(Problem.of(Code.MISSING_GLYPH, place(book, letter), Character.toString(letter), name));
        });
        return new PaperBook(pdf.bytes(), problems);
    }

    /** Where the letter stands first in the book's files; it may come from the theme. */
    private static Place place(LoadedBook book, int letter) {
        return Stream.concat(book.tree().markdown().stream(), book.tree().yaml().stream())
                .flatMap(file -> place(file, letter).stream())
                .findFirst()
                .orElseGet(() -> Place.startOf("book.yaml"));
    }

    private static Optional<Place> place(SourceFile file, int letter) {
        int start = file.text().indexOf(letter);
        return start < 0
                ? Optional.empty()
                : Optional.of(file.lines().place(file.path(), start, start + Character.charCount(letter)));
    }
}
