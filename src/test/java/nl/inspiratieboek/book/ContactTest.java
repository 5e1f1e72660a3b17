package nl.inspiratieboek.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redactie@voorbeeld.nl | mailto:redactie@voorbeeld.nl",
                "mailto:redactie@voorbeeld.nl | mailto:redactie@voorbeeld.nl",
                "o'neill+a?b@x.co.uk | mailto:o%27neill+a%3Fb@x.co.uk",
                "post@bücher.example | mailto:post@b%C3%BCcher.example",
                "https://voorbeeld.nl/contact?x=1#a | https://voorbeeld.nl/contact?x=1#a",
                "HTTPS://voorbeeld.nl | HTTPS://voorbeeld.nl",
                "http://localhost:8080/ | http://localhost:8080/"
            },
            quoteCharacter = '"')
    void anEMailAddressOrWebAddressIsALink(String typed, String href) {
        assertThat(Contact.parse(typed).map(Contact::href)).contains(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "redactie", "redactie@", "@voorbeeld.nl", "redactie@voorbeeld", "a b@voorbeeld.nl", "a@b@c.nl", "a..b@c.nl", ".a@c.nl",
        "a@c..nl", "a@c.nl.", "a@c.nl, b@c.nl", "Jan <jan@c.nl>", "www.voorbeeld.nl", "voorbeeld.nl", "https://", "https:// x",
        "javascript:alert(1)", "tel:+31201234567", "mailto:", "https:///pad", "a@c.nl?subject=x", "ftp://voorbeeld.nl"
    })
    void anythingElseIsNone(String typed) {
        assertThat(Contact.parse(typed)).isEmpty();
    }
}
