package nl.inspiratieboek.fix;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.problem.Fix;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.LineMap;

/** The bytes of one file with fixes put in. Line ends, the end of the last line and a byte-order mark stay as they are. */
final class EditedText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A stretch of the text, in UTF-16 units from 0, and what is to stand there. */
    private record Span(int from, int to, String meant) {}

    private EditedText() {}

    /**
     * The bytes with as many of the fixes as fit: one that finds other words at its place, or that lies over another, is left out.
     *
     * @return empty when nothing changes
     */
    static Optional<byte[]> of(byte[] bytes, Collection<Fix> fixes) {
        Optional<Charset> encoding = fixes.stream()
                .filter(Fix.Decoding.class::isInstance)
                .map(fix -> Charset.forName(((Fix.Decoding) fix).encoding()))
                .findFirst();
        byte[] changed = encoding
                .map(charset -> new String(bytes, charset).getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> edited(bytes, fixes));
        return Arrays.equals(changed, bytes) ? Optional.empty() : Optional.of(changed);
    }

    private static byte[] edited(byte[] bytes, Collection<Fix> fixes) {
        int mark = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length) ? MARK.length : 0;
        String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        LineMap lines = LineMap.of(text);
        List<Span> spans = new ArrayList<>();
        for (Fix fix : fixes) {
            if (fix instanceof Fix.Edit edit) {
                span(edit, text, lines).ifPresent(spans::add);
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        StringBuilder changed = new StringBuilder(new String(bytes, 0, mark, StandardCharsets.UTF_8));
        int copied = 0;
        for (Span span : spans) {
            if (span.from() >= copied) {
                changed.append(text, copied, span.from()).append(span.meant());
                copied = span.to();
            }
        }
        return changed.append(text, copied, text.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where an edit's words stand; empty when they do not stand at its place, or more than once. */
    private static Optional<Span> span(Fix.Edit edit, String text, LineMap lines) {
        Place place = edit.place();
        if (place.line() > lines.count()) {
            return Optional.empty();
        }
        return edit.found(lines.line(place.line())).map(lines::position).map(start ->
                new Span(start, start + edit.typed().length(), edit.meant()));
    }
}
