package nl.inspiratieboek.docx;

/** Text as XML 1.0 may hold it: without the control characters and lone halves of characters that it forbids. */
final class Legal {

    private Legal() {}

    static String text(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
