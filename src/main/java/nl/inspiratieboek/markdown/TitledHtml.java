package nl.inspiratieboek.markdown;

import java.util.Objects;

/**
 * A heading that a page prints by itself, and the text below it.
 *
 * @param title what is inside the heading, its tag not
 * @param text the blocks, then the footnotes of both
 */
public record TitledHtml(Html title, Html text) {

    public TitledHtml {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
    }
}
