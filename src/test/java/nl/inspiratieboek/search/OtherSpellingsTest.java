package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.inspiratieboek.search.SectionDocument.Page;
import org.junit.jupiter.api.Test;

class OtherSpellingsTest {

    @Test
    void hyphenatedWordsAreFoundAsOne() {
        assertThat(OtherSpellings.joined("Maak een Back-up, elke dag-en-nacht: een back-up van 2020-2021."))
                .containsExactly("backup", "dagennacht");
    }

    @Test
    void aHyphenThatJoinsNoTwoWordsJoinsNothing() {
        assertThat(OtherSpellings.joined("-voor na- los - vast, dubbel--streep, x-ray2, 3d-print, a-1, ½-jaar, 1-a-b, \uD801\uDC28-x")).containsExactly("\uD801\uDC28x");
        assertThat(OtherSpellings.joined("een-woord-van-meer-dan-vierentwintig-letters op-maat")).containsExactly("opmaat");
        assertThat(OtherSpellings.joined("-")).isEmpty();
    }

    @Test
    void aNameIsFoundByItsInitials() {
        assertThat(OtherSpellings.initials("Meld Misdaad Anoniem")).containsExactly("mma");
        assertThat(OtherSpellings.initials("Vereniging van Nederlandse Gemeenten")).containsExactly("vvng", "vng");
        assertThat(OtherSpellings.initials("Öffentlicher Dienst Österreich")).containsExactly("ödö");
    }

    @Test
    void aPlaceIsFoundByWhatItsAddressCallsItBesideItsTitle() {
        assertThat(address("pages/digital-signatures.html", "DocuSign")).containsExactly("digital", "signatures");
        assertThat(address("pages/2-owp-09-archiveren.html#na-jaar-7", "Na een jaar")).containsExactly("owp", "archiveren");
        assertThat(address("a/caf%C3%A9.html#stra%C3%9Fe", "Plein")).containsExactly("café", "straße");
        assertThat(address("ideas/index.html#--facts", "Facts")).isEmpty();
    }

    @Test
    void aCaseHasItsNameAndOnlyItsPlacesAreFoundByTheirAddress() {
        Page page = new Page("Leeuwarden", "zaken", OptionalInt.of(2), false, Map.of());
        assertThat(OtherSpellings.address(SectionDocument.of("zaken/leeuwarden-oost.html#meldingsmoe", page, "Bellen helpt niet", "")))
                .containsExactly("meldingsmoe");
    }

    private static Set<String> address(String ref, String title) {
        return OtherSpellings.address(SectionDocument.of(ref, Page.of(title, "pages"), title, ""));
    }

    @Test
    void aHeadingThatIsNoNameHasNone() {
        assertThat(OtherSpellings.initials("Partners mogen gegevens niet delen")).isEmpty();
        assertThat(OtherSpellings.initials("Openbaar Ministerie")).isEmpty();
        assertThat(OtherSpellings.initials("Een Heel Lange Naam Van Zeven Woorden")).isEmpty();
        assertThat(OtherSpellings.initials("")).isEmpty();
    }
}
