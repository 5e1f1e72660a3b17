package nl.inspiratieboek.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README names exists. */
class ReadmeTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("[a-z]+(?:\\.[a-z]+)*\\.[A-Z][A-Za-z]+");
    private static final Pattern FILE = Pattern.compile("(?:theme|src|content|seeds)/[\\w./-]+");
    private static final Path SOURCES = Path.of("src/main/java/nl/inspiratieboek");

    @Test
    void everyClassItNamesExists() throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> named = names(CLASS);
        for (String name : named) {
            if (!Files.exists(SOURCES.resolve(name.replace('.', '/') + ".java"))) {
                missing.add(name);
            }
        }

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFileItNamesExists() throws IOException {
        List<String> missing = names(FILE).stream().filter(name -> !Files.exists(Path.of(name))).toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyRoomIsInItsTable() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (var rooms = Files.list(SOURCES)) {
            for (Path room : rooms.toList()) {
                assertThat(readme).contains("`" + room.getFileName() + "`");
            }
        }
    }

    private static List<String> names(Pattern form) throws IOException {
        List<String> names = new ArrayList<>();
        Matcher matcher = CODE.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            if (form.matcher(matcher.group(1)).matches()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
