package nl.inspiratieboek.weave;

import java.util.List;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.Finding;

/**
 * A chapter with the uses of its themes.
 *
 * @param chapter the chapter as written
 * @param themes its themes, most shared first; equal counts by title
 * @param other findings of its kind without a theme, in the order of the book
 */
public record ChapterUse(Chapter chapter, List<ThemeUse> themes, List<Finding> other) {

    public ChapterUse {
        themes = List.copyOf(themes);
        other = List.copyOf(other);
    }

    /** How many findings the chapter gathers, those without a theme included. */
    public int findingCount() {
        return themes.stream().mapToInt(use -> use.findings().size()).sum() + other.size();
    }
}
