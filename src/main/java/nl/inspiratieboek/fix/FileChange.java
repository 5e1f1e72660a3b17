package nl.inspiratieboek.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.inspiratieboek.source.SourcePath;

/**
 * A file of the book before and after it is mended.
 *
 * @param path which
 * @param before its bytes as they were read
 * @param after its bytes as they are to be
 */
public record FileChange(SourcePath path, byte[] before, byte[] after) {

    /** How many lines around a change are shown. */
    private static final int CONTEXT = 3;

    /**
     * The lines of a unified difference, as other tools show changes. Bytes that are not UTF-8 are shown as U+FFFD.
     *
     * @param name the path as it is shown
     */
    public List<String> difference(String name) {
        List<String> old = lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(name, name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    }

    private static List<String> lines(byte[] bytes) {
        return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\\R", -1));
    }
}
