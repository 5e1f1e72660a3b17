package nl.inspiratieboek.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Fix;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;

/** Turns bytes into text: UTF-8 or nothing, and no letter that a reader cannot see. */
public final class Utf8Text {

    private static final List<Charset> OLD_CHARSETS = List.of(
            Charset.forName("windows-1252"), Charset.forName("IBM850"), Charset.forName("x-MacRoman"));

    private static final String LIKELY_LETTERS = "éëïöüèáóíúçêôâîûàäßÉËÏÖÜ€’‘“”–—…•°²";

    private static final Pattern MIXED = Pattern.compile("[ÂÃ][\u0080-\u00BF]|â€");

    private Utf8Text() {}

    /**
     * Reads a text file's bytes.
     *
     * @return the text without byte-order mark; empty when it is not UTF-8. Characters that no reader sees are errors
     *     and stay in the text; letters without width are left out of it, and places still count them
     */
    public static Checked<Optional<SourceFile>> decode(SourcePath path, byte[] bytes, Limits limits) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Optional<String> other = kindOfFile(bytes);
        if (other.isPresent()) {
            problems.add(Code.NOT_TEXT, Place.startOf(path.value()), other.get());
            return problems.with(Optional.empty());
        }
        if (looksLikeUtf16(bytes)) {
            problems.add(Code.NOT_UTF8, Place.startOf(path.value()), "UTF-16");
            return problems.with(Optional.empty());
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            Place place = LineMap.of(text).place(path, text.length(), text.length());
            String likely = likelyCharset(bytes, in.position());
            problems.add(Problem.of(Code.NOT_UTF8, place, likely).fixedBy(decoding(path, bytes, text, likely)));
            return problems.with(Optional.empty());
        }
        String seen = checkCharacters(path, text, problems);
        return problems.with(Optional.of(new SourceFile(path, seen, text)));
    }

    /** Only the encoding of Windows, and a file that is wholly in it: of one that two programs wrote nobody knows the letters. */
    private static List<Fix> decoding(SourcePath path, byte[] bytes, String before, String likely) {
        if (!likely.equals("Windows-1252") || !before.chars().allMatch(letter -> letter < 0x80)) {
            return List.of();
        }
        String text = new String(bytes, OLD_CHARSETS.get(0));
        // What is UTF-8 further on would become such pairs of letters; bytes that the encoding does not have become U+FFFD.
        boolean sure = !MIXED.matcher(text).find() && text.indexOf('\uFFFD') < 0;
        return sure ? List.of(new Fix.Decoding(Place.startOf(path.value()), likely)) : List.of();
    }

    /** The bytes as text as far as possible, for showing a line of a file that is not UTF-8. */
    static String lenient(byte[] bytes) {
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    }

    /** Reports what nobody sees; gives the text without the letters that have no width. */
    private static String checkCharacters(SourcePath path, String text, ProblemList problems) {
        LineMap lines = null;
        ZeroWidth zeroWidth = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= ' ' && letter < 0x7F || letter == '\n' || letter == '\r' || letter == '\t') {
                continue;
            }
            Optional<Code> code = InvisibleCharacters.judge(text, i);
            if (code.isPresent()) {
                lines = lines == null ? LineMap.of(text) : lines;
                String number = InvisibleCharacters.number(text.codePointAt(i));
                Place place = lines.place(path, i, i + 1);
                if (code.get() == Code.ZERO_WIDTH_CHARACTER) {
                    zeroWidth = zeroWidth == null ? new ZeroWidth(path, text, lines, problems) : zeroWidth;
                    zeroWidth.leaveOut(i);
                } else if (code.get() == Code.REPLACEMENT_CHARACTER) {
                    problems.add(code.get(), place);
                } else {
                    problems.add(code.get(), place, number);
                }
            }
        }
        return zeroWidth == null ? text : zeroWidth.finish();
    }

    private static Optional<String> kindOfFile(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of("PNG");
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("JPEG");
        }
        if (startsWith(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of("GIF");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("PDF");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("ZIP, Word");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("Word");
        }
        boolean riff = startsWith(bytes, 'R', 'I', 'F', 'F') && bytes.length > 12 && bytes[8] == 'W';
        return riff ? Optional.of("WebP") : Optional.empty();
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return true;
        }
        // Without a mark, western text in UTF-16 has a zero in every second byte.
        int seen = Math.min(bytes.length, 4096) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < seen; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        return seen >= 8 && Math.max(zeros[0], zeros[1]) * 3 > seen && Math.min(zeros[0], zeros[1]) * 20 < seen;
    }

    /** The charset in which the bytes above ASCII are most often letters and signs that people type. */
    private static String likelyCharset(byte[] bytes, int firstBad) {
        if ((bytes[firstBad] & 0xFF) == 0xED) {
            return "CESU-8";
        }
        Map<Integer, Integer> counts = new TreeMap<>();
        int end = Math.min(bytes.length, firstBad + 100_000);
        for (int i = firstBad; i < end; i++) {
            if (bytes[i] < 0) {
                counts.merge(bytes[i] & 0xFF, 1, Integer::sum);
            }
        }
        Charset best = OLD_CHARSETS.get(0);
        int bestScore = -1;
        for (Charset charset : OLD_CHARSETS) {
            int score = 0;
            for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
                String letter = new String(new byte[] {entry.getKey().byteValue()}, charset);
                score += LIKELY_LETTERS.contains(letter) ? entry.getValue() : 0;
            }
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        String name = best.name();
        return name.startsWith("x-") ? name.substring(2) : name.replaceFirst("^windows", "Windows");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
