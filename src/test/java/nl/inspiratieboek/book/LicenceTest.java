package nl.inspiratieboek.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC BY 4.0, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "cc-by-nc-nd-3.0, CC BY-NC-ND 3.0, https://creativecommons.org/licenses/by-nc-nd/3.0/",
        "CC BY-SA 2.5, CC BY-SA 2.5, https://creativecommons.org/licenses/by-sa/2.5/",
        "CC-BY-3.0-NL, CC BY 3.0 NL, https://creativecommons.org/licenses/by/3.0/nl/",
        "CC0-1.0, CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "cc0, CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/"
    })
    void aCreativeCommonsLicenceIsALinkHoweverItIsTyped(String typed, String name, String href) {
        assertThat(Licence.of(typed)).isEqualTo(new Licence(name, Optional.of(href)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Alle rechten voorbehouden", "CC-BY", "CC-BY-9.0", "MIT", "CC-NC-4.0", "CC BY 4.0, foto's niet", "CC-BY-SA-ND-4.0"
    })
    void otherTermsAreTheAuthorsOwnWords(String typed) {
        assertThat(Licence.of(typed)).isEqualTo(new Licence(typed, Optional.empty()));
    }
}
