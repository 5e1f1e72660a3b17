package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases under src/test/oracle, with the bytes that lunr.js made of them: {@code node oracle.mjs build CASE.json} in
 * src/test/npm makes those of a new case.
 */
final class OracleTest {
    private static final Path CASES = Path.of("src", "test", "oracle", "cases");
    private static final Path EXPECTED = Path.of("src", "test", "oracle", "expected");

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBytesAreThoseOfLunr(String name) throws Exception {
        byte[] bytes = Files.readAllBytes(CASES.resolve(name));

        byte[] index = IndexWriter.bytes(IndexCaseReader.read(bytes).build());

        assertThat(new String(index, StandardCharsets.UTF_8)).isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }
}
