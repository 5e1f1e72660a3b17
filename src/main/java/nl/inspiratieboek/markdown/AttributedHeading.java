package nl.inspiratieboek.markdown;

import org.commonmark.node.Heading;

/** The library's heading with the attributes that stood at its end, still as typed. */
final class AttributedHeading extends Heading {

    private final String attributes;
    private final int attributesAt;
    private final int signsAt;

    /**
     * @param attributes from the opening brace on; empty when there are none
     * @param attributesAt where they start in the parser's input
     * @param signsAt where the heading's signs or text start in the parser's input
     */
    AttributedHeading(int level, String attributes, int attributesAt, int signsAt) {
        setLevel(level);
        this.attributes = attributes;
        this.attributesAt = attributesAt;
        this.signsAt = signsAt;
    }

    String attributes() {
        return attributes;
    }

    int attributesAt() {
        return attributesAt;
    }

    int signsAt() {
        return signsAt;
    }
}
