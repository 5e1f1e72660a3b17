package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Test;

/** What the shipped book says of its accessibility is what is tested: {@link AccessibilityTest} holds it to what is found. */
class AccessibilityStatementTest {

    @Test
    void theStatementTellsOfEveryLookAndOfNoOther() throws IOException {
        int pages = ShippedBook.standingPages().size();
        List<String> rows = AccessibilityRun.statedRows();

        assertThat(rows)
                .as("the statement is written by: mvn test -Dtest=AccessibilityTest -Dgolden=update")
                .hasSameSizeAs(AccessibilityRun.ALL);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).startsWith(AccessibilityRun.ALL.get(i).row(pages));
        }
    }

    @Test
    void theStatementNamesTheAxeThatLooks() throws IOException {
        assertThat(AccessibilityRun.statedVersion()).isEqualTo(AccessibilityRun.version()).isNotEqualTo("none");
    }
}
