package nl.inspiratieboek.book;

import java.util.List;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.Prose;

/**
 * The part of a case that a level-2 heading of a kind opens.
 *
 * @param kind the kind
 * @param heading its heading as written
 * @param introduction the text before its first finding; mostly empty
 * @param whole the heading and the introduction, to be shown together
 * @param findings its findings, in order
 */
public record KindSection(Kind kind, Heading heading, Prose introduction, Prose whole, List<Finding> findings) {

    public KindSection {
        findings = List.copyOf(findings);
    }
}
