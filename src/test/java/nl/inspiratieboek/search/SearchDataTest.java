package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.site.OutputFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search loads of a small book, read back as the browser does. */
class SearchDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everySectionHasAnAddressOfItsOwnAndStandsInTheIndex() throws IOException {
        OutputFile index = BookBuild.site(ShippedBook.loaded()).files().stream()
                .filter(file -> file.path().value().equals("assets/lunr-index.json"))
                .findFirst()
                .orElseThrow();
        Set<String> indexed = new LinkedHashSet<>();
        JSON.readTree(index.bytes()).get("fieldVectors").forEach(vector -> indexed.add(reference(vector.get(0).asString())));

        assertThat(indexed).hasSizeGreaterThan(200)
                .containsExactlyElementsOf(CutBook.of(ShippedBook.loaded(), SearchLimits.standard()).sections().keySet());
    }

    @Test
    void theTextBeforeTheFirstHeadingOfACaseIsInItsHead() throws IOException {
        TestBook book = TestBook.dutch().withCase(1, "een", "Opening van de tekst.\n\n## Kop\n\nVerder.\n");

        List<JsonNode> sections = sectionsOf(book, "praktijkvoorbeelden/een.html");

        assertThat(sections).extracting(section -> section.get("title").asString()).containsExactly("Zaak een", "Kop");
        assertThat(sections.get(0).get("text").asString()).isEqualTo("Opening van de tekst.");
    }

    @Test
    void aListOfSourcesIsFoundButNotShownAsText() throws IOException {
        TestBook book = TestBook.dutch().withCase(1, "een", """
                ## Bronnen

                - [Handreiking straatcoach](https://www.overheid.nl/zeldzaamheid)
                - https://voorbeeld.nl/zeldzaamheid

                ## Verder

                De straatcoach liep mee, zie https://voorbeeld.nl/zeldzaamheid.
                """);

        List<JsonNode> sections = sectionsOf(book, "praktijkvoorbeelden/een.html");

        assertThat(sections).extracting(section -> section.get("text").asString())
                .containsExactly("", "", "De straatcoach liep mee, zie voorbeeld.nl.");
        assertThat(documentsWith(book, "straatcoach")).containsExactlyInAnyOrder(
                "praktijkvoorbeelden/een.html#bronnen", "praktijkvoorbeelden/een.html#verder");
        assertThat(documentsWith(book, "voorbeeld.nl/zeldzaamheid")).isEmpty();
    }

    @Test
    void theFactsOfACaseAreASectionThatSaysWhatItsBoxShows() throws IOException {
        TestBook book = TestBook.dutch()
                .with("book.yaml", """
                        title: Proefboek
                        language: nl
                        facts:
                          gemeente: {label: Gemeente, type: place}
                          geld: {label: Geld, type: number}
                          uren: {label: Uren, type: text}
                        """)
                .with("praktijkvoorbeelden/een.md", """
                        ---
                        title: Zaak een
                        nummer: 1
                        gemeente: Voorbeeldstad
                        geld: {waarde: 23000, jaar: 2021}
                        uren: {onbekend: niet openbaar}
                        ---
                        Tekst.
                        """);

        List<JsonNode> sections = sectionsOf(book, "praktijkvoorbeelden/een.html");

        assertThat(sections.get(1).get("anchor").asString()).isEqualTo("--feiten");
        assertThat(sections.get(1).get("title").asString()).isEqualTo("De zaak in feiten");
        assertThat(sections.get(1).get("text").asString())
                .isEqualTo("Gemeente: Voorbeeldstad\nGeld: 23.000 (2021)\nUren: Onbekend: niet openbaar");
        assertThat(documentsWith(book, "voorbeeldstad")).containsExactly(
                "praktijkvoorbeelden/een.html", "praktijkvoorbeelden/een.html#--feiten");
        assertThat(documentsWith(book, "2021")).containsExactly("praktijkvoorbeelden/een.html#--feiten");
    }

    @Test
    void wordsThatAnAuthorAddsLeadToTheHeadOfThePage() throws IOException {
        TestBook book = TestBook.dutch()
                .with("praktijkvoorbeelden/een.md", head("nummer: 1", "zoekwoorden: [uithalers]") + "Tekst.\n\n## Kop\n\nVerder.\n")
                .with("knelpunten/geld.md", head("stelling: Het is zo.", "zoekwoorden: [subsidie]") + "Tekst.\n")
                .with("paginas/over.md", head("zoekwoorden: colofon") + "## Kop\n\nTekst.\n")
                .with("begrippen.yaml", "riec: {term: RIEC, uitleg: Een bureau., zoekwoorden: [knooppunt]}\n");

        assertThat(documentsWith(book, "uithaler")).containsExactly("praktijkvoorbeelden/een.html");
        assertThat(documentsWith(book, "subsidie")).containsExactly("knelpunten/geld.html");
        assertThat(documentsWith(book, "colofon")).containsExactly("paginas/over.html");
        assertThat(documentsWith(book, "knooppunt")).containsExactly("begrippen.html#riec");
    }

    @Test
    void pagesThatTheBookMakesAreFoundByTheirNames() throws IOException {
        TestBook book = TestBook.dutch()
                .with("begrippen.yaml", "riec: {term: RIEC, uitleg: Een bureau.}\n")
                .with("bronnen.yaml", "krant: {titel: Krant, uitgever: Krant}\n")
                .withTheme("knelpunten", "geld")
                .withCase(1, "een", "## Knelpunten\n\n### Te weinig {thema=geld}\n\nTekst.\n");

        assertThat(documentsWith(book, "matrix")).containsExactly("matrix.html");
        assertThat(documentsWith(book, "trefwoord")).containsExactly("register.html");
        assertThat(documentsWith(book, "bronnenlijst")).containsExactly("bronnen.html");
        assertThat(documentsWith(book, "woordenlijst")).containsExactly("begrippen.html");
    }

    @Test
    void pagesThatTheBookDoesNotMakeAreNotFound() throws IOException {
        TestBook book = TestBook.dutch().withCase(1, "een", "Tekst.\n");

        for (String name : List.of("matrix", "trefwoord", "bronnenlijst", "woordenlijst", "oplossingzoeker")) {
            assertThat(documentsWith(book, name)).as(name).isEmpty();
        }
    }

    @Test
    void aFindingIsFoundByTheNameOfItsTheme() throws IOException {
        TestBook book = TestBook.dutch()
                .with("knelpunten/geld.md", "---\ntitle: Subsidies\nstelling: Het is zo.\n---\nTekst.\n")
                .withCase(1, "een", "## Knelpunten\n\n### Te weinig {#weinig thema=geld}\n\nTekst.\n");

        assertThat(documentsWith(book, "subsidies"))
                .containsExactly("praktijkvoorbeelden/een.html#weinig", "knelpunten/geld.html");
    }

    @Test
    void weakWordsAreIndexed() {
        for (String code : List.of("nl", "en")) {
            LanguageWords words = LanguageWords.of(LunrLanguage.of(code));

            assertThat(words.weakWords()).hasSizeGreaterThan(80).doesNotContainAnyElementsOf(words.stopWords());
            assertThat(words.endings()).contains("s").doesNotHaveDuplicates();
            assertThat(words.derivations()).isNotEmpty().allSatisfy(one -> assertThat(one.shortestRoot())
                    .isGreaterThan(2));
        }
        assertThat(LanguageWords.of(LunrLanguage.of("nl")).prefixes()).containsExactly("ge");
    }

    @Test
    void theBooksOwnSynonymsComeAfterItsGlossaryAndBeforeThoseOfTheTheme() throws IOException {
        TestBook book = TestBook.dutch()
                .with("begrippen.yaml", "boa: {term: boa, synoniemen: [handhaver], uitleg: Iemand.}\n")
                .with("synoniemen.yaml", "pandjesbaas: {vindt: [eigenaar, kasteel]}\neigenaar: [bezitter]\n")
                .withCase(1, "een", "De eigenaar en een bezitter in de wijk, of in de buurt.\n");

        List<String> entries = new ArrayList<>();
        CutBook.of(book.load(), SearchLimits.standard()).ofSort('t').values().forEach(file -> file.forEach(entry -> entry.forEach(one -> entries.add(one.toString()))));

        assertThat(entries)
                .contains(
                        "[\"boa\",\"handhaver\"]",
                        "[\"handhaver\",\"boa\"]",
                        // no page has a castle
                        "[\"pandjesbaas\",\"eigenaar\"]",
                        "[\"eigenaar\",\"bezitter\"]",
                        "[\"wijk\",\"buurt\"]",
                        "[\"buurt\",\"wijk\"]");
    }

    /** The stem of 'leerling/en' ends as the key of a list of word parts would. */
    @Test
    void aStemThatEndsInASlashIsNoListOfWordParts() {
        LoadedBook book = TestBook.dutch()
                .withCase(1, "een", "De leerling/en, de leerling en de oud-leerlingraad.\n")
                .withCase(2, "twee", "basisleerling brugleerling vakleerling zijleerling wijkleerling huisleerling topleerling buurleerling\n")
                .load();
        CutBook cut = CutBook.of(book, new SearchLimits(0, 24, 6, 20_000));
        List<String> keys = new ArrayList<>();
        cut.ofLetter('t').forEach(file -> file.forEach(entry -> keys.add(entry.get(0).asString())));

        assertThat(keys).contains("leerling", "leerling/", "leerling-/").doesNotHaveDuplicates();
    }

    @Test
    void oddWordsAndKeysBreakNothing() {
        LoadedBook book = TestBook.dutch()
                .with("book.yaml", "title: Proefboek\nlanguage: nl\nfacts:\n  __proto__: {label: Proto, type: text, filter: true}\n")
                .with("praktijkvoorbeelden/een.md", """
                        ---
                        title: "constructor __proto__ </script>"
                        nummer: 1
                        __proto__: </script><!--
                        ---
                        En/of 12:30 a*b 5%x pre%2Fpost politie/gemeente ab😀cdefg wijk\u2028aanpak één een.
                        """)
                .load();

        CutBook cut = CutBook.of(book, new SearchLimits(0, 24, 6, 20));

        assertThat(String.join(" ", texts(cut.ofLetter('w'))).split(" "))
                .contains("12%3a30", "a%2ab", "5%25x", "pre%252fpost", "politie%2fgemeenteA", "constructor");
        assertThat(String.join(" ", texts(cut.ofLetter('s'))))
                .contains("gemeente/politie%2f")
                .doesNotContain("�", " 2fgemeente/", " fgemeente/");
    }

    /** Words that nobody repeats: what a text of this length costs at most. */
    @Test
    void aSearchThatCostsReadersMuchIsAWarning() throws IOException {
        Random random = new Random(20261125L);
        TestBook book = TestBook.dutch();
        for (int number = 1; number <= 40; number++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 1000; word++) {
                text.append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36)).append(' ');
            }
            book.withCase(number, "zaak" + number, text.toString());
        }

        PrintedBook light = BookBuild.print(TestBook.dutch().withCase(1, "een", "Tekst.\n").load());
        PrintedBook heavy = BookBuild.print(book.load(), new SearchLimits(0, 24, 6, 300_000));

        assertThat(light.book().problems()).isEmpty();
        assertThat(heavy.book().problems()).extracting(problem -> problem.place() + " " + problem.code().id())
                .containsExactly("book.yaml:1:1 search-too-large");
        assertThat(heavy.book().isPublishable(false)).isTrue();
        assertThat(heavy.book().isPublishable(true)).isFalse();
        // the cases, a reader's selection and the book as data: without findings, terms and sources there is no other page to find
        assertThat(heavy.search().sections()).isEqualTo(42);
    }

    private static String head(String... lines) {
        return "---\ntitle: Titel\n" + String.join("\n", lines) + "\n---\n";
    }

    private static List<String> texts(List<JsonNode> files) {
        return files.stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> sectionsOf(TestBook book, String page) {
        List<JsonNode> sections = new ArrayList<>();
        CutBook.of(book.load(), SearchLimits.standard()).sections().forEach((address, section) -> {
            if (address.replaceFirst("#.*", "").equals(page)) {
                sections.add(section);
            }
        });
        return sections;
    }

    /** The addresses of the sections that a word leads to, in any field. */
    private static List<String> documentsWith(TestBook book, String word) {
        CutBook cut = CutBook.of(book.load(), SearchLimits.standard());
        List<String> addresses = List.copyOf(cut.sections().keySet());
        String term = LunrLanguage.of("nl").pipeline().stem(word).orElseThrow();
        List<String> found = new ArrayList<>();
        cut.ofLetter('t').forEach(file -> file.forEach(list -> {
            if (list.get(0).asString().equals(term)) {
                LevelList.of(list).keySet().forEach(section -> found.add(addresses.get(section)));
            }
        }));
        return found;
    }

    private static String reference(String fieldReference) {
        return fieldReference.substring(fieldReference.indexOf('/') + 1);
    }
}
