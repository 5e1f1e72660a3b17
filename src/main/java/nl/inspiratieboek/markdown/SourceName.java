package nl.inspiratieboek.markdown;

import java.util.Objects;

/**
 * How a page names a source.
 *
 * @param publisher who published it: what readers see at a citation in brackets
 * @param year its year, or else its title: what they see where the text names the publisher itself
 * @param href its place in the list of sources
 */
public record SourceName(String publisher, String year, String href) {

    public SourceName {
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(year);
        Objects.requireNonNull(href);
    }
}
