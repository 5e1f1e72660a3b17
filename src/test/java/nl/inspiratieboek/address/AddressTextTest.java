package nl.inspiratieboek.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The file of addresses keeps its lines, and what is added lands among them in order. */
class AddressTextTest {

    @Test
    void aNewFileSaysWhatItIsAndIsSorted() {
        String text = AddressText.of("", List.of("Adressen.")).publishing(addresses("b.html", "a.html#x", "a.html", "_é.html")).text();

        assertThat(text).isEqualTo("# Adressen.\n_%C3%A9.html:\na.html:\na.html#x:\nb.html:\n");
    }

    @Test
    void linesThatAreThereStayByteForByte() {
        String old = "# Top\r\n\r\na.html:   \r\n# remark\r\nc.html: \"d.html\"  # moved\r\n# below\r\n";

        String text = AddressText.of(old, List.of()).publishing(addresses("b.html", "c.html", "a.html")).text();

        assertThat(text).isEqualTo("# Top\r\n\r\na.html:   \r\nb.html:\r\n# remark\r\nc.html: \"d.html\"  # moved\r\n# below\r\n");
        assertThat(AddressText.of(old, List.of()).text()).isEqualTo(old);
    }

    @Test
    void whatIsMovedBackStandsByItselfAgain() {
        AddressText moved = AddressText.of("a.html:\n", List.of()).forwarding(address("a.html"), address("b.html"));

        assertThat(moved.text()).isEqualTo("a.html: b.html\nb.html:\n");
        assertThat(moved.forwarding(address("b.html"), address("a.html")).text()).isEqualTo("a.html:\nb.html: a.html\n");
    }

    @Test
    void whatWasReadTakesThePlaceOfWhatWasReadBeforeALineEach() {
        AddressText before = AddressText.of("# Top\nk/a.html een#x: 0000000000\nk/a.html oud#y: 0000000000\nk/ab.html een#x: 0000000000\n", List.of());

        String text = before.reviewing(
                address("k/a.html"), "nagekeken", new Review("2026-11-23", new TreeMap<>(Map.of("een#x", "1111111111", "na#z", "2222222222"))))
                .text();

        assertThat(text).isEqualTo("# Top\nk/a.html een#x: 1111111111\nk/a.html na#z: 2222222222\nk/a.html nagekeken: 2026-11-23\n"
                + "k/ab.html een#x: 0000000000\n");
    }

    @Test
    void whatWasReadGoesWithAPageOrACaseThatGetsAnotherName() {
        AddressText before = AddressText.of("a.html:\n# remark\nk/a.html een#x: 0000000000\nk/a.html eend#x: 1111111111\nk/a.html nagekeken: 2026-11-23\n", List.of());

        assertThat(before.forwarding(address("k/a.html"), address("k/b.html")).text())
                .isEqualTo("a.html:\nk/a.html: k/b.html\nk/b.html:\n# remark\nk/b.html een#x: 0000000000\nk/b.html eend#x: 1111111111\n"
                        + "k/b.html nagekeken: 2026-11-23\n");
        assertThat(before.naming("een#", "zes#").text())
                .isEqualTo("a.html:\nk/a.html eend#x: 1111111111\nk/a.html nagekeken: 2026-11-23\n# remark\nk/a.html zes#x: 0000000000\n");
    }

    private static List<Address> addresses(String... texts) {
        return List.of(texts).stream().map(AddressTextTest::address).toList();
    }

    private static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }
}
