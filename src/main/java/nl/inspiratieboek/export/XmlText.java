package nl.inspiratieboek.export;

/** Writes XML 1.0 as text: escapes what would be markup, leaves out the characters that XML cannot hold. */
public final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /**
     * Begins an element that holds others.
     *
     * @param attributes names and values in turn
     */
    public XmlText open(String name, String... attributes) {
        tag(name, attributes);
        text.append(">\n");
        return this;
    }

    /** Ends such an element. */
    public XmlText close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    /**
     * An element that holds nothing.
     *
     * @param attributes names and values in turn
     */
    public XmlText empty(String name, String... attributes) {
        tag(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element that holds a text. */
    public XmlText element(String name, String content) {
        text.append('<').append(name).append('>');
        escape(content);
        text.append("</").append(name).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void tag(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    /** The greater-than sign too, so that no text can hold the end of a CDATA section. */
    private void escape(String content) {
        content.codePoints().filter(XmlText::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(character);
            }
        });
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
