package nl.inspiratieboek.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a b/é&c.html | a%20b/%C3%A9%26c.html | a%20b/%C3%A9%26c.html | a%20b/%C3%A9&c.html",
                "a?b#c:d@e | a%3Fb%23c%3Ad%40e | a?b%23c:d@e | a?b#c:d@e",
                "50%25 %zz % | 50%2525%20%25zz%20%25 | 50%2525%20%25zz%20%25 | 50%25%20%25zz%20%25",
                "[x]{y}^z | %5Bx%5D%7By%7D%5Ez | %5Bx%5D%7By%7D%5Ez | %5Bx%5D%7By%7D%5Ez",
                "o'neil(1)+2=3;4,5!$* | o%27neil%281%29%2B2%3D3%3B4%2C5%21%24%2A | o%27neil%281%29%2B2%3D3%3B4%2C5%21%24%2A"
                        + " | o'neil(1)+2=3;4,5!$*",
                "🏠.md | %F0%9F%8F%A0.md | %F0%9F%8F%A0.md | %F0%9F%8F%A0.md",
            })
    void eachPartOfAnAddressKeepsWhatMeansNothingThere(String text, String path, String fragment, String address) {
        assertThat(PercentEncoding.ofPath(text)).isEqualTo(path);
        assertThat(PercentEncoding.ofFragment(text)).isEqualTo(fragment);
        assertThat(PercentEncoding.ofAddress(text)).isEqualTo(address);
    }

    @Test
    void whatIsEncodedAlreadyInATypedAddressIsNotEncodedAgain() {
        assertThat(PercentEncoding.ofAddress("https://example.org/een%20huis?q=caf%C3%A9 x"))
                .isEqualTo("https://example.org/een%20huis?q=caf%C3%A9%20x");
        assertThat(PercentEncoding.ofAddress("%0Aé")).isEqualTo("%0A%C3%A9");
        assertThat(PercentEncoding.ofAddress("12% of%2")).isEqualTo("12%25%20of%252");
    }

    @Test
    void aMailAddressKeepsItsSignAndGivesNoSecondPart() {
        assertThat(PercentEncoding.ofMail("jan+boek@example.org")).isEqualTo("jan+boek@example.org");
        assertThat(PercentEncoding.ofMail("a@example.org?cc=b&c")).isEqualTo("a@example.org%3Fcc=b%26c");
    }

    @Test
    void whatIsEncodedComesBack() {
        String text = "één weg/50% + 2 = 🏠 [a]\"'#?&;";

        assertThat(PercentEncoding.decode(PercentEncoding.ofPath(text))).isEqualTo(text);
        assertThat(PercentEncoding.decode(PercentEncoding.ofFragment(text))).isEqualTo(text);
        assertThat(PercentEncoding.decode("a+b%2Bc")).isEqualTo("a+b+c");
    }

    @Test
    void aPercentSignThatEncodesNothingCannotBeDecoded() {
        assertThatThrownBy(() -> PercentEncoding.decode("50%")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PercentEncoding.decode("%zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
