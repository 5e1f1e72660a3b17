package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author adds to a book, from the command line. */
class NewCommandTest {

    private static final String BOOK = """
            title: Proefboek
            language: nl
            facts:
              gemeente: {label: Gemeente, type: place, required: true}
              aanpak: {label: Soort aanpak, type: choice, options: [preventief, repressief]}
              "rare: sleutel": {label: "Iets # raars", type: list}
              inwoners: {label: Inwoners, type: number}
            """;

    @TempDir
    Path folder;

    @Test
    void aCaseHasEveryFactAndKindAndTheNextNumber() throws IOException {
        book().withCase(7, "zeven", "Tekst.\n")
                .with("praktijkvoorbeelden/map/negen.md", "---\ntitle: \"Negen\nnummer: 9\n---\n")
                .withTheme("knelpunten", "delen")
                .writeTo(folder);

        CommandRun run = make("case", "Thee op de hoek: “ja”");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("""
                Gemaakt: %s
                Vul in wat u weet. Het is nog een concept: lezers zien het pas als u de regel 'concept: true' weghaalt.
                """.formatted(path("praktijkvoorbeelden/thee-op-de-hoek-ja.md")));
        assertThat(text("praktijkvoorbeelden/thee-op-de-hoek-ja.md")).startsWith("""
                ---
                # yaml-language-server: $schema=../.schema/case.schema.json
                title: "Thee op de hoek: “ja”"
                summary:                  # waar de pagina over gaat, in een of twee zinnen
                basis:                    # hoe u weet wat u hier vond; kies uit ervaring, evaluatie en onderzoek
                nummer: 10                # het vaste huisnummer van de zaak
                """).contains("""
                gemeente:                 # Gemeente; een plaats; verplicht
                aanpak:                   # Soort aanpak; kies uit preventief, repressief
                "rare: sleutel":          # Iets # raars; een of meer, zo: [een, twee]
                inwoners:                 # Inwoners; een getal in cijfers, zonder punten
                ---
                """).contains("## Gemene delers\n", "## Knelpunten\n", "## Oplossingen\n", "## Vernieuwende ideeën\n")
                .contains("{#anker thema=delen}", "lost-op=anker}");
    }

    @Test
    void aCaseOfTheShippedBookIsADraftWithoutAWarning() throws IOException {
        copyOfTheShippedBook();
        CommandRun run = make("case", "De elfde zaak");

        CommandRun left = check();
        CommandRun shown = check("--drafts");

        assertThat(run.err()).contains("de-elfde-zaak.md");
        assertThat(text("praktijkvoorbeelden/de-elfde-zaak.md")).contains("nummer: 11");
        assertThat(left.exit()).as(left.err()).isZero();
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(shown.err()).doesNotContain("warning").contains("want concept: praktijkvoorbeelden/de-elfde-zaak.md");
    }

    @Test
    void whenItIsNoDraftAnyMoreItIsToldWhatItLacks() throws IOException {
        book().writeTo(folder);
        make("case", "Een zaak");
        Path file = path("praktijkvoorbeelden/een-zaak.md");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^concept.*\n", ""));

        CommandRun run = check();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("het verplichte feit 'gemeente' ontbreekt").contains("1 fout\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "case Een zaak | praktijkvoorbeelden/een-zaak.md",
        "zaak Een zaak | praktijkvoorbeelden/een-zaak.md",
        "case Ça ïs Één! | praktijkvoorbeelden/ca-is-een.md",
        "case ??? | praktijkvoorbeelden/zaak-8.md",
        "case Index | praktijkvoorbeelden/zaak-index.md",
        "case Con | praktijkvoorbeelden/zaak-con.md",
        "case Een zaak --name molenbuurt | praktijkvoorbeelden/molenbuurt.md",
        "case Een zaak --name molenbuurt.md | praktijkvoorbeelden/molenbuurt.md",
        "page Wat het kost | paginas/wat-het-kost.md",
        "pagina Wat het kost | paginas/wat-het-kost.md",
        "theme Angst --kind knelpunt | knelpunten/angst.md",
        "thema Angst --kind Knelpunten | knelpunten/angst.md",
        "theme Angst --kind knelpunten | knelpunten/angst.md",
        "theme Angst --kind idee | ideeen/angst.md",
    })
    void whatIsMadeIsADraftWithoutAWarning(String words, String file, @TempDir Path site) throws IOException {
        book().with(
                        "praktijkvoorbeelden/zeven.md",
                        "---\ntitle: Zeven\nnummer: 7\ngemeente: Voorbeeldstad\n---\nTekst.\n")
                .writeTo(folder);

        CommandRun run = make(words.split(" "));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(path(file)).exists();
        CommandRun checked = check("--drafts", "--strict");
        assertThat(checked.exit()).as(checked.err()).isZero();
        CommandRun built = CommandRun.of(List.of(
                "build", "--drafts", "--content", folder.toString(), "--output", site.resolve("new").toString()));
        assertThat(built.exit()).as(built.err()).isZero();
    }

    @Test
    void anEnglishBookHasEnglishFiles() throws IOException {
        TestBook.dutch()
                .with("book.yaml", "title: Book\nlanguage: en\nfacts: {town: {label: Town, required: true}}\n")
                .writeTo(folder);

        assertThat(make("case", "Tea").err()).contains("Made: ").contains("'draft: true'");
        assertThat(make("theme", "Fear", "--kind", "bottleneck").exit()).isZero();
        assertThat(make("page", "About").exit()).isZero();

        assertThat(text("cases/tea.md")).contains("number: 1 ", "draft: true", "## Innovative ideas", "town:  ");
        assertThat(text("bottlenecks/fear.md")).contains("claim:");
        assertThat(check("--drafts", "--strict").exit()).isZero();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        book().withCase(1, "een", "Tekst.\n").writeTo(folder);
        Files.createDirectories(path("paginas"));
        Files.writeString(path("paginas/over.md"), "niet in het boek, wel hier");

        for (List<String> words : List.of(
                List.of("case", "Een"), List.of("case", "Anders", "--name", "EEN"), List.of("page", "Over"))) {
            CommandRun run = make(words.toArray(String[]::new));
            assertThat(run.exit()).as(run.err()).isEqualTo(2);
        }
        assertThat(text("praktijkvoorbeelden/een.md")).endsWith("Tekst.\n");
        assertThat(text("paginas/over.md")).isEqualTo("niet in het boek, wel hier");
    }

    @Test
    void aNameIsUniqueOverAllFoldersAndKinds() throws IOException {
        book().with("praktijkvoorbeelden/noord/een.md", "---\ntitle: Een\nnummer: 1\n---\n")
                .withTheme("knelpunten", "angst")
                .writeTo(folder);

        assertThat(make("case", "Een").err()).contains("'een' is al van").contains("noord");
        assertThat(make("theme", "Angst", "--kind", "idee").err()).contains("'angst' is al van");
        assertThat(make("page", "Angst").exit()).isZero();
    }

    @Test
    void aTermIsPutBehindTheOthers() throws IOException {
        book().withCase(1, "een", "Tekst.\n").writeTo(folder);
        Files.writeString(path("begrippen.yaml"), "# Woorden\r\nboa:\r\n  term: boa\r\n  uitleg: Iemand.");

        CommandRun run = make("term", "AVG", "--explanation", "De \"wet\" over gegevens: streng.");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("Toegevoegd: 'avg' in " + path("begrippen.yaml") + "\n");
        assertThat(text("begrippen.yaml"))
                .startsWith("# Woorden\r\nboa:\r\n  term: boa\r\n  uitleg: Iemand.\r\n\r\navg:\r\n  term: \"AVG\"\r\n")
                .doesNotContainPattern("[^\r]\n");
        assertThat(check().err()).doesNotContain("begrippen.yaml");
    }

    @Test
    void whatIsNotKnownYetIsSaidWithItsPlace() throws IOException {
        book().withCase(1, "een", "Tekst.\n").writeTo(folder);

        CommandRun run = make("term", "algemene", "verordening");

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("Toegevoegd: 'algemene-verordening' in ")
                .contains("begrippen.yaml:4:3: error: 'uitleg' ontbreekt [missing-key]");
    }

    @Test
    void aTermThatIsThereUnderAnyOfItsNamesIsNotAddedTwice() throws IOException {
        book().with("begrippen.yaml", "avg:\n  term: AVG\n  synoniemen: [privacywet]\n  uitleg: Wet.\n").writeTo(folder);

        for (String word : List.of("avg", "Privacywet")) {
            CommandRun run = make("term", word);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("staat al in begrippen.yaml, als 'avg'");
        }
        assertThat(make("term", "A.V.G.", "--explanation", "Wet.").err()).contains("'a-v-g'");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{boa: {term: boa, uitleg: Iemand.}}\n", "boa: [\n", "  boa:\n    term: boa\n    uitleg: Iemand.\n", "- boa\n",
        "boa:\n  term: boa\n  uitleg: Iemand.\n...\n"
    })
    void aListThatNothingCanBePutBehindStaysAsItIs(String list) throws IOException {
        book().with("begrippen.yaml", list).writeTo(folder);

        CommandRun run = make("term", "AVG", "--explanation", "Wet.");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Er is niets veranderd");
        assertThat(run.out()).startsWith("avg:\n  term: \"AVG\"\n").contains("  uitleg: \"Wet.\"\n");
        assertThat(text("begrippen.yaml")).isEqualTo(list);
    }

    @Test
    void aListOfRemarksAloneIsEmpty() throws IOException {
        book().withCase(1, "een", "Tekst.\n").with("begrippen.yaml", "# Nog geen woorden.\n").writeTo(folder);

        assertThat(make("term", "AVG", "--explanation", "Wet.").exit()).isZero();
        assertThat(text("begrippen.yaml")).startsWith("# Nog geen woorden.\n\navg:\n");
    }

    @Test
    void aSourceGetsAKeyTheDateAndWhatIsKnown() throws IOException {
        book().withCase(1, "een", "Tekst.\n").writeTo(folder);

        CommandRun run = make("source", "https://www.zaanstad.nl/pact/Jaarverslag_2023.pdf?x=1", "--title", "Het pact", "--publisher", "Gemeente Zaanstad");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(text("bronnen.yaml")).isEqualTo("""
                zaanstad-het-pact:
                  titel: "Het pact"
                  auteurs:          # wie de bron schreef: `Berg, Jan van der`, of een organisatie; een of meer, zo: [een, twee]
                  uitgever: "Gemeente Zaanstad"
                  datum:            # van wanneer de bron is
                  url: "https://www.zaanstad.nl/pact/Jaarverslag_2023.pdf?x=1"
                  geraadpleegd: 2026-11-26
                """);
        assertThat(make("source", "https://www.zaanstad.nl/pact/Jaarverslag_2023.pdf?x=1").err())
                .contains("staat al in bronnen.yaml, als 'zaanstad-het-pact'");
        assertThat(make("source", "https://zaanstad.nl/het-pact/").err()).contains("'zaanstad-het-pact-2'");
        assertThat(make("bron", "zaanstad.nl").exit()).isEqualTo(2);
    }

    @Test
    void somebodyAtATerminalIsAsked() throws IOException {
        book().writeTo(folder);

        CommandRun theme = answering(List.of("Angst", "knelpunt"), "theme");
        CommandRun term = answering(List.of("boa", "Iemand van de gemeente."), "term");
        CommandRun source = answering(List.of("https://example.nl/a", "Een verslag", "Gemeente X"), "source");
        CommandRun nothing = answering(List.of("   "), "case");

        assertThat(theme.err()).containsSubsequence("Titel?", "Van welke soort: gemene-deler, ", "Gemaakt: ");
        assertThat(text("knelpunten/angst.md")).contains("title: \"Angst\"");
        assertThat(term.err()).containsSubsequence("Welk woord?", "Wat betekent het?", "Toegevoegd");
        assertThat(text("begrippen.yaml")).contains("uitleg: \"Iemand van de gemeente.\"");
        assertThat(source.err()).doesNotContain("error");
        assertThat(text("bronnen.yaml")).contains("uitgever: \"Gemeente X\"");
        assertThat(nothing.exit()).isEqualTo(2);
    }

    @Test
    void whatWasGivenIsNotAsked() throws IOException {
        book().writeTo(folder);

        assertThat(answering(List.of("?"), "theme", "Angst", "--kind", "idee").err()).startsWith("Gemaakt: ");
        assertThat(answering(List.of("?"), "case", "Een").err()).startsWith("Gemaakt: ");
        assertThat(answering(List.of("?"), "term", "boa", "--explanation", "Iemand.").err()).startsWith("Toegevoegd: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "case | er hoort een titel achter: inspiratieboek new case \"Titel\"",
        "theme Angst | noem de soort: --kind met gemene-deler, knelpunt, oplossing en idee",
        "theme Angst --kind vrees | vrees' is geen soort van dit boek",
        "term | er hoort een woord achter",
        "case Een --name a/b | a/b' kan niet de naam van een bestand zijn",
        "case Een --name con | con' kan niet",
        "case Een --name .. | ..' kan niet",
        "case Een\u202E | is; typ het opnieuw",
        "source ftp://example.nl/a | is geen webadres",
    })
    void wrongUseIsSaidInTheBooksLanguage(String words, String answer) throws IOException {
        book().writeTo(folder);

        CommandRun run = make(words.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(answer);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aBookWhoseFileHasErrorsIsMendedFirst() throws IOException {
        TestBook.dutch().with("book.yaml", "title: Boek\nlanguage: nl\nfacts: [a]\n").writeTo(folder);

        CommandRun run = make("case", "Een");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("book.yaml:3:8: error").contains("Herstel eerst book.yaml");
        assertThat(path("praktijkvoorbeelden")).doesNotExist();
    }

    @Test
    void errorsElsewhereAreNoReasonToWait() throws IOException {
        book().with("paginas/x.md", "---\ntitle: [\n---\n").writeTo(folder);

        assertThat(make("case", "Een").err()).startsWith("Gemaakt: ").doesNotContain("error");
    }

    @Test
    void withoutAWordMoreItSaysWhatCanBeMade() {
        CommandRun run = CommandRun.of(List.of("new"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("case, theme, page, term en source");
    }

    @Test
    void somethingElseThanCanBeMadeIsNamedWithWhatWasMeant() {
        CommandRun run = CommandRun.of(List.of("new", "tem"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("er is geen opdracht 'tem'; bedoelt u 'term'?");
    }

    private void copyOfTheShippedBook() throws IOException {
        Path content = Path.of("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(each -> !each.equals(content)).toList()) {
                Files.copy(file, path(content.relativize(file).toString()));
            }
        }
    }

    private static TestBook book() {
        return TestBook.dutch().with("book.yaml", BOOK);
    }

    private CommandRun make(String... words) {
        return CommandRun.of(arguments(words));
    }

    private CommandRun answering(List<String> answers, String... words) {
        return CommandRun.answering(answers, "en", arguments(words));
    }

    private List<String> arguments(String... words) {
        List<String> arguments = new ArrayList<>(List.of("new"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--content", folder.toString()));
        return arguments;
    }

    private CommandRun check(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--content", folder.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments);
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private String text(String name) throws IOException {
        return Files.readString(path(name));
    }
}
