package nl.inspiratieboek.twin;

import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.source.SourcePath;

/** What a page can be: nothing is the translation of a page of another sort. */
enum PageSort {
    CASE {
        @Override
        List<SourcePath> files(Book book) {
            return book.cases().stream().map(Case::path).toList();
        }
    },
    THEME {
        @Override
        List<SourcePath> files(Book book) {
            return book.chapters().stream()
                    .flatMap(chapter -> chapter.themes().stream())
                    .map(Theme::path)
                    .toList();
        }
    },
    CHAPTER {
        @Override
        List<SourcePath> files(Book book) {
            return book.chapters().stream()
                    .map(chapter -> chapter.introduction().path())
                    .toList();
        }

        /** All are called {@code index}: a chapter is known by its folder. */
        @Override
        String id(SourcePath file) {
            return file.parent().value();
        }
    },
    PAGE {
        @Override
        List<SourcePath> files(Book book) {
            return book.pages().stream().map(FreePage::path).toList();
        }
    },
    COVER {
        @Override
        List<SourcePath> files(Book book) {
            return List.of(book.cover().path());
        }
    },
    OVERVIEW {
        @Override
        List<SourcePath> files(Book book) {
            return Stream.of(book.overview().path()).filter(unused -> book.hasOverview()).toList();
        }
    };

    /** The pages of this sort that stand in a book. */
    abstract List<SourcePath> files(Book book);

    /** What a page is called where its file is not named. */
    String id(SourcePath file) {
        return file.baseName();
    }
}
