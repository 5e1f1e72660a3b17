package nl.inspiratieboek.book;

import java.util.List;

/**
 * A chapter: the introduction and the themes of one kind.
 *
 * @param kind what it gathers
 * @param introduction its index.md; its title is the kind's first heading if there is no file
 * @param themes its themes, by id
 */
public record Chapter(Kind kind, FreePage introduction, List<Theme> themes) {

    public Chapter {
        themes = List.copyOf(themes);
    }
}
