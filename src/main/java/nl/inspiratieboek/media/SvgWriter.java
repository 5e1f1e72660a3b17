package nl.inspiratieboek.media;

/** Writes what is kept of a drawing; namespaces stand at its root, under the prefixes that everyone uses. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder();
    private boolean open;

    void start(String name) {
        close();
        boolean root = out.length() == 0;
        out.append('<').append(name);
        if (root) {
            out.append(" xmlns=\"").append(SvgVocabulary.SVG).append('"');
            out.append(" xmlns:xlink=\"").append(SvgVocabulary.XLINK).append('"');
        }
        open = true;
    }

    void attribute(String namespace, String name, String value) {
        String prefix =
                switch (namespace) {
                    case SvgVocabulary.XLINK -> "xlink:";
                    case SvgVocabulary.XML -> "xml:";
                    default -> "";
                };
        out.append(' ').append(prefix).append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    void text(String text) {
        close();
        escape(text);
    }

    void end(String name) {
        if (open) {
            out.append("/>");
            open = false;
        } else {
            out.append("</").append(name).append('>');
        }
    }

    private void close() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                // A reader of XML makes a line feed of a bare one.
                case '\r' -> out.append("&#13;");
                default -> out.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return out + "\n";
    }
}
