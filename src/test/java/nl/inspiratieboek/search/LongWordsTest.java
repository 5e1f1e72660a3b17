package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import nl.inspiratieboek.fixture.ProcessorTime;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import org.junit.jupiter.api.Test;

/** Words that nobody reads, such as a key or a picture in code, make neither the work nor the index grow faster than they. */
class LongWordsTest {

    @Test
    void aWordOfManyLettersCostsNoMoreThanItsLength() throws IOException {
        String sameLetters = "a".repeat(8_000) + " " + "a".repeat(7_999);
        String others = "abcdefghijk".chars().mapToObj(Character::toString).collect(Collectors.joining()).repeat(700);
        TestBook book = TestBook.dutch().withCase(1, "een", sameLetters + "\n\n`" + others + "`\n");

        Site site = ProcessorTime.atMost(Duration.ofSeconds(30), book::site);

        long bytes = 0;
        for (OutputFile file : site.files()) {
            bytes += file.bytes().length;
        }
        assertThat(bytes).isLessThan(3_000_000);
    }
}
