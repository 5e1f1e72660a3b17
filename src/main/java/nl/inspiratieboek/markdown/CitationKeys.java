package nl.inspiratieboek.markdown;

import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads Pandoc's citation keys: {@code @key}, {@code -@key} and <code>@{odd key}</code>. A key starts and ends with a letter,
 * digit or underscore, with single signs between. Whether it names a source is not known here; an address such as
 * {@code info@gemeente.nl} is no key, because something stands right before the sign. Used for one file.
 */
final class CitationKeys implements InlineContentParserFactory, InlineContentParser {

    /** What may stand right before a key, besides a space and the start of a line. */
    private static final String BEFORE = "(,[{\"'“‘„«*>;–—|";

    private static final String INSIDE = ":.#$%&-+?<>~/";

    /** No author types a longer key. */
    private static final int LONGEST = 500;

    private final Places places;
    private int last = -1;

    CitationKeys(Places places) {
        this.places = places;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('@', '-');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    /** Whether a key was read behind this position of the parser's input that was not asked for before. */
    boolean readAfter(int inputIndex) {
        boolean read = last > inputIndex;
        if (read) {
            // Each key is looked for in one pair of brackets only, or nested brackets would cost their square.
            last = -1;
        }
        return read;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (before != 0 && !Character.isWhitespace(before) && !Character.isSpaceChar(before) && BEFORE.indexOf(before) < 0) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        boolean withoutAuthor = scanner.next('-');
        if (!scanner.next('@')) {
            return ParsedInline.none();
        }
        boolean braced = scanner.next('{');
        Position from = scanner.position();
        boolean read = braced ? braced(scanner) : plain(scanner);
        Position to = scanner.position();
        if (!read || braced && !scanner.next('}')) {
            return ParsedInline.none();
        }
        String id = scanner.getSource(from, to).getContent();
        String typed = scanner.getSource(start, scanner.position()).getContent();
        if (id.length() > LONGEST) {
            return ParsedInline.none();
        }
        SourceSpan span = scanner.getSource(from, to).getSourceSpans().get(0);
        last = span.getInputIndex();
        int at = places.inFile(last);
        return ParsedInline.of(
                new CitationNode(id, places.place(at, at + id.length()), typed, withoutAuthor), scanner.position());
    }

    private static boolean braced(Scanner scanner) {
        boolean read = false;
        for (char next = scanner.peek(); isInBraces(next); next = scanner.peek()) {
            scanner.next();
            read = true;
        }
        return read;
    }

    private static boolean isInBraces(char next) {
        return next > ' ' && next != '{' && next != '}' && next != '\\' && next != 0x7F && !Character.isWhitespace(next);
    }

    private static boolean plain(Scanner scanner) {
        if (!word(scanner)) {
            return false;
        }
        while (INSIDE.indexOf(scanner.peek()) >= 0) {
            Position end = scanner.position();
            scanner.next();
            if (!word(scanner)) {
                scanner.setPosition(end);
                return true;
            }
        }
        return true;
    }

    private static boolean word(Scanner scanner) {
        boolean read = false;
        for (int next = scanner.peekCodePoint(); isOfWord(next, read); next = scanner.peekCodePoint()) {
            for (int i = 0; i < Character.charCount(next); i++) {
                scanner.next();
            }
            read = true;
        }
        return read;
    }

    private static boolean isOfWord(int letter, boolean inside) {
        int type = Character.getType(letter);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(letter) || letter == '_' || inside && mark;
    }
}
