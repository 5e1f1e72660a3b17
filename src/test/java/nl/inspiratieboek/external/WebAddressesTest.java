package nl.inspiratieboek.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTPS://Example.ORG/Pad#kop, https://example.org/Pad",
        "http://example.org?a=b c, http://example.org/?a=b%20c",
        "http://bücher.example/straße, http://xn--bcher-kva.example/stra%C3%9Fe",
        "http://example.org/a[1]|b%20c, http://example.org/a%5B1%5D%7Cb%20c",
        "http://[::1]:8080/x, http://[::1]:8080/x",
    })
    void anAddressIsAskedAsABrowserAsksIt(String typed, String asked) {
        assertThat(WebAddresses.parse(typed)).contains(URI.create(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "http:///x", "http://naam:geheim@example.org/", "http://a b/", "mailto:a@b.nl"})
    void whatIsNoneIsNotAsked(String typed) {
        assertThat(WebAddresses.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true", "10.1.2.3, true", "172.16.0.1, true", "192.168.1.1, true", "169.254.169.254, true",
        "100.64.0.1, true", "0.0.0.0, true", "::1, true", "fd00::1, true", "fe80::1, true", "224.0.0.1, true",
        "100.63.0.1, false", "93.184.216.34, false", "2001:db8::1, false",
    })
    void ourOwnNetworkIsKnownByItsNumbers(String number, boolean own) throws Exception {
        assertThat(OwnNetwork.holds(InetAddress.getByName(number))).isEqualTo(own);
    }
}
