package nl.inspiratieboek.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A small book with every way in which cases, themes, bottlenecks and solutions may meet, and hostile text in it. */
final class WovenSample {

    private static final String HOSTILE = "<script>alert(1)</script> \"x\" & {{title}} [[nav.menu]] '";

    private static final PrintedBook BOOK = print();

    private WovenSample() {}

    /** The book, printed once for all tests. */
    static PrintedBook book() {
        return BOOK;
    }

    private static PrintedBook print() {
        Map<String, String> files = new HashMap<>();
        files.put("book.yaml", """
                title: Proefboek
                language: nl
                facts:
                  gemeente: {label: Gemeente, type: place, filter: true}
                  inwoners: {label: Inwoners, type: number, filter: true, classes: [25000, 50000]}
                  start: {label: Begonnen in, type: date, filter: true}
                  partners: {label: Partners, type: list}
                  geld: {label: Geld, type: text}
                  site: {label: Site, type: link}
                """);
        files.put("bronnen.yaml", """
                krant: {titel: Een bericht, uitgever: De Krant, datum: 2021-05-04, url: "https://krant.example/a"}
                stil: {titel: Nooit genoemd, uitgever: Archief}
                """);
        files.put("begrippen.yaml", """
                convenant: {term: convenant, uitleg: Een afspraak op papier., bron: [krant]}
                """);
        files.put("praktijkvoorbeelden/alfa.md", """
                ---
                title: De zaak Alfa
                summary: Kort.
                nummer: 1
                kort: Alfa
                basis: ervaring
                nagekeken: 2026-01-31
                gemeente: Alfastad
                inwoners: {waarde: 23000, jaar: 2021, bron: krant, opmerking: "geschat"}
                start: 2017
                partners: [convenant, politie]
                geld: {onbekend: "niet openbaar"}
                site: "https://alfa.example/"
                ---
                ## De wijk

                Een tekst met een noot.[^1] Hier staat een convenant.

                [^1]: Van de wijk.

                ## Knelpunten

                ### Eerste knelpunt {#een thema=kt}

                Tekst met een noot.[^a]

                #### Kopje {#kopje}

                Zie [het kopje](#kopje).

                [^a]: Noot van een.

                ### Tweede knelpunt {#twee thema=kt basis=onderzoek}

                Ook met een noot.[^b]

                [^b]: Noot van twee.

                ### Vierde knelpunt {#drie}

                Dat nergens bij hoort.

                ## Oplossingen

                ### Eigen oplossing {#eigen thema=ot lost-op=een}

                Dit hielp [@krant].
                """);
        files.put("praktijkvoorbeelden/beta.md", """
                ---
                title: "%s"
                summary: Kort.
                nummer: 2
                kort: Beta
                fictief: true
                ---
                ## Knelpunten

                ### Derde knelpunt {#een thema=kt}

                Niemand weet raad.

                ## Oplossingen

                ### Vergeefse oplossing {#vergeefs thema=ot lost-op="alfa#twee" uitkomst=geen-resultaat}

                Het hielp niet.

                ### Oplossing misschien {#misschien thema=ot lost-op="alfa#een alfa#drie" verband=onze-lezing}

                Het hielp daar misschien.

                ### Oplossing misschien vergeefs {#misschien-niet thema=ot lost-op=alfa#drie verband=onze-lezing uitkomst=geen-resultaat}

                Het hielp daar misschien niet.

                ### Verre oplossing {#ver thema=ot lost-op="alfa#een"}

                Het hielp daar.
                """.formatted(HOSTILE.replace("\"", "\\\"")));
        files.put("praktijkvoorbeelden/gamma.md", """
                ---
                title: De zaak Gamma
                summary: Kort.
                nummer: 3
                kort: Gamma
                niet-gezien: [kt]
                ---
                Tekst.
                """);
        files.put("praktijkvoorbeelden/delta.md", """
                ---
                title: De zaak Delta
                summary: Kort.
                nummer: 4
                kort: Delta
                ---
                Tekst.
                """);
        files.put("knelpunten/kt.md", """
                ---
                title: Knelthema
                stelling: Het knelt.
                nagekeken: 2026-02
                ---
                ## Kop in de synthese

                De lijn, zie [Alfa](../praktijkvoorbeelden/alfa.md#een).
                """);
        files.put("oplossingen/ot.md", "---\ntitle: Losthema\nstelling: Het lost op.\n---\nDe lijn.\n");
        try {
            Files.createDirectories(Path.of("target"));
            return PrintedBook.of(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "woven-sample-"), files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
