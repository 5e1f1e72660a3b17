package nl.inspiratieboek.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsOfOneSortTest {

    private static final int MANY = 5_000;

    @ParameterizedTest
    @CsvSource({"dead-link,[een](x%d.md)", "unknown-source,[@x%d]", "dead-anchor,[een](een.md#x%d)", "dead-image,![een](x%d.png)"})
    void ofVeryManyInAFileTheRestIsCounted(String code, String text) {
        String body = IntStream.range(0, MANY)
                .mapToObj(number -> text.formatted(number) + (number % 50 == 0 ? "\n\n" : " "))
                .collect(Collectors.joining());

        List<String> problems = TestBook.dutch().withCase(1, "een", body).problems();

        assertThat(problems).filteredOn(line -> line.endsWith(" " + code)).hasSize(Limits.defaults().problemsPerCode());
        assertThat(problems).filteredOn(line -> line.endsWith(" more-errors")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"not-yes-or-no", "dead-link"})
    void eachFileHasItsOwnCount(String code) {
        TestBook book = TestBook.dutch();
        int files = Limits.defaults().problemsPerCode() + 1;
        for (int number = 1; number <= files; number++) {
            book.with(
                    "praktijkvoorbeelden/zaak-" + number + ".md",
                    "---\ntitle: Zaak\nnummer: " + number + "\nfictief: misschien\n---\n[weg](nergens.md)\n");
        }

        assertThat(book.problems()).filteredOn(line -> line.endsWith(" " + code)).hasSize(files);
    }
}
