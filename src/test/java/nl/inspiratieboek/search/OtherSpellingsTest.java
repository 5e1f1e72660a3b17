package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherSpellingsTest {

    @Test
    void hyphenatedWordsAreFoundAsOne() {
        assertThat(OtherSpellings.joined("Maak een Back-up, elke dag-en-nacht: een back-up van 2020-2021."))
                .containsExactly("backup", "dagennacht");
    }

    @Test
    void aNameIsFoundByItsInitials() {
        assertThat(OtherSpellings.initials("Meld Misdaad Anoniem")).containsExactly("mma");
        assertThat(OtherSpellings.initials("Vereniging van Nederlandse Gemeenten")).containsExactly("vvng", "vng");
        assertThat(OtherSpellings.initials("Öffentlicher Dienst Österreich")).containsExactly("ödö");
    }

    @Test
    void aHeadingThatIsNoNameHasNone() {
        assertThat(OtherSpellings.initials("Partners mogen gegevens niet delen")).isEmpty();
        assertThat(OtherSpellings.initials("Openbaar Ministerie")).isEmpty();
        assertThat(OtherSpellings.initials("Een Heel Lange Naam Van Zeven Woorden")).isEmpty();
        assertThat(OtherSpellings.initials("")).isEmpty();
    }
}
