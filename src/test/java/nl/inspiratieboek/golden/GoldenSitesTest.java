package nl.inspiratieboek.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.Golden;
import nl.inspiratieboek.fixture.SiteBytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small books and the sites they must give, byte for byte: {@code src/test/books}. {@code -Dgolden=update} rewrites and removes
 * what is expected; read the difference before you commit it.
 *
 * <p>What the theme gives to every book alike (style sheet, scripts, icon) stands in {@code theme/} and not here a second time:
 * of those files the list of addresses is compared, and a fingerprint is written as a row of x, so that a change of
 * colour does not change every page.
 */
class GoldenSitesTest {

    private static final Path BOOKS = Path.of("src", "test", "books");
    private static final Pattern FINGERPRINT = Pattern.compile("(?<=[a-z]\\.)[0-9a-f]{10}(?=\\.(?:css|js|svg)\\b)");
    private static final Pattern OF_THE_THEME = Pattern.compile("assets/(?!zoekgegevens|search-?data)[^/]+\\.(?:css|js|svg)");
    private static final String LIST = "ALL-FILES.txt";
    private static final int LINES_SHOWN = 5;
    private static final int WIDTH_SHOWN = 160;

    @ParameterizedTest
    @MethodSource("books")
    void theSiteIsAsItWas(String book) throws IOException {
        Path golden = BOOKS.resolve(book).resolve("site");

        SortedMap<String, byte[]> site = compared(SiteBytes.built(BOOKS.resolve(book).resolve("content")));

        if (Golden.isUpdating()) {
            rewrite(golden, site);
        } else {
            assertThat(differences(SiteBytes.read(golden), site)).isEmpty();
        }
    }

    private static SortedMap<String, byte[]> compared(SortedMap<String, byte[]> site) {
        SortedMap<String, byte[]> compared = new TreeMap<>();
        SortedSet<String> list = new TreeSet<>();
        site.forEach((address, bytes) -> {
            String name = masked(address);
            list.add(name);
            if (!OF_THE_THEME.matcher(name).matches()) {
                // One byte is one character, so nothing but the fingerprints changes.
                compared.put(name, masked(new String(bytes, ISO_8859_1)).getBytes(ISO_8859_1));
            }
        });
        // Sorted as they are told: by fingerprint the order would change with every style.
        compared.put(LIST, (String.join("\n", list) + "\n").getBytes(UTF_8));
        return compared;
    }

    private static String masked(String text) {
        return FINGERPRINT.matcher(text).replaceAll("xxxxxxxxxx");
    }

    /** Each file that differs, with its first differing lines. */
    private static List<String> differences(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        List<String> differences = new ArrayList<>();
        expected.keySet().stream().filter(name -> !actual.containsKey(name)).forEach(name -> differences.add("gone: " + name));
        actual.forEach((name, bytes) -> {
            if (!expected.containsKey(name)) {
                differences.add("new: " + name);
            } else if (!Arrays.equals(expected.get(name), bytes)) {
                differences.add(name + firstLines(new String(expected.get(name), UTF_8), new String(bytes, UTF_8)));
            }
        });
        return differences;
    }

    private static String firstLines(String expected, String actual) {
        List<String> was = expected.lines().toList();
        List<String> is = actual.lines().toList();
        StringBuilder shown = new StringBuilder();
        int pairs = 0;
        for (int i = 0; i < Math.max(was.size(), is.size()) && pairs < LINES_SHOWN; i++) {
            String before = i < was.size() ? was.get(i) : "";
            String after = i < is.size() ? is.get(i) : "";
            if (!before.equals(after)) {
                pairs++;
                int from = Math.max(0, same(before, after) - WIDTH_SHOWN / 2);
                shown.append(":").append(i + 1).append("\n- ").append(cut(before, from));
                shown.append("\n+ ").append(cut(after, from)).append("\n");
            }
        }
        return shown.toString();
    }

    private static int same(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String cut(String line, int from) {
        int start = Math.min(from, line.length());
        return line.substring(start, Math.min(line.length(), start + WIDTH_SHOWN));
    }

    private static void rewrite(Path golden, SortedMap<String, byte[]> site) throws IOException {
        if (Files.exists(golden)) {
            try (Stream<Path> old = Files.walk(golden)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : site.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static List<String> books() throws IOException {
        try (Stream<Path> books = Files.list(BOOKS)) {
            return books.map(book -> book.getFileName().toString()).sorted().toList();
        }
    }
}
