package nl.inspiratieboek.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.scaffold.NewBook;
import nl.inspiratieboek.scaffold.NewPage;
import nl.inspiratieboek.scaffold.Writer;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors mark what is wrong in a book's heads, and nothing that is right. */
class EditorSchemasTest {

    private static final String BOOK = """
            title: Proefboek
            language: nl
            facts:
              gemeente: {label: Gemeente, type: place, required: true}
              aanpak: {label: Soort aanpak, type: choice, options: [preventief, 2024, true]}
              domeinen: {type: list, options: [jeugd, wonen]}
              inwoners: {label: Inwoners, type: number, classes: [10000, 25000]}
              start: {type: date}
              site: {type: link}
            """;

    private static final String CASE = """
            title: Een zaak
            basis: ervaring
            nummer: 1
            niet-gezien: [delen]
            gemeente: Voorbeeldstad
            aanpak: 2024
            domeinen: [jeugd]
            inwoners: {waarde: 22000, jaar: 2019-2023, bron: [een, twee]}
            start: 2024-05
            site: https://www.voorbeeld.nl/
            """;

    @TempDir
    Path folder;

    static Stream<Path> books() throws IOException {
        try (Stream<Path> golden = Files.list(Path.of("src/test/books"))) {
            List<Path> books = golden.map(book -> book.resolve("content")).filter(Files::isDirectory).toList();
            return Stream.concat(Stream.of(Path.of("content")), books.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void nothingIsMarkedInABookWithoutErrors(Path content) throws IOException {
        assertNothingMarked(load(content));
    }

    @ParameterizedTest
    @CsvSource({"nl, false", "nl, true", "en, false", "en, true"})
    void nothingIsMarkedInANewBook(String language, boolean sample) throws IOException {
        new Writer(folder).make(NewBook.of("Proef", language, sample));

        assertNothingMarked(load(folder));
    }

    @Test
    void inANewCaseOnlyWhatMustBeFilledInIsMarked() {
        LoadedBook book = book();
        String made = new NewPage(book).ofCase("Een zaak", Optional.empty()).text();

        List<String> mistakes = ofCases(book).mistakes(made);

        assertThat(mistakes).isNotEmpty().allMatch(mistake -> mistake.startsWith("/gemeente "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "title: Een zaak | titel: Een zaak | additionalProperties",
        "title: Een zaak | title: [een, twee] | /title",
        "basis: ervaring | basis: ervaringen | /basis",
        "nummer: 1 | nummer: 0 | /nummer",
        "nummer: 1 | nummer: een | /nummer",
        "niet-gezien: [delen] | niet-gezien: [dellen] | /niet-gezien/0",
        "gemeente: Voorbeeldstad | gemente: Voorbeeldstad | required",
        "gemeente: Voorbeeldstad | gemeente: {onbekent: wij weten het niet} | /gemeente",
        "aanpak: 2024 | aanpak: 2025 | /aanpak",
        "domeinen: [jeugd] | domeinen: [jeugt] | /domeinen/0",
        "waarde: 22000 | waarde: veel | /inwoners/waarde",
        "jaar: 2019-2023 | jaar: vorig jaar | /inwoners/jaar",
        "start: 2024-05 | start: 5 mei 2024 | /start",
        "start: 2024-05 | start: 2024-13 | /start",
        "site: https://www.voorbeeld.nl/ | site: www.voorbeeld.nl | /site",
    })
    void aMistakeInTheHeadOfACaseIsMarkedWhereItStands(String right, String wrong, String where) throws IOException {
        LoadedBook book = book();
        SchemaCheck schema = ofCases(book);
        assertThat(CASE).contains(right);
        assertThat(schema.mistakes(CASE)).isEmpty();

        String head = CASE.replace(right, wrong);

        assertThat(schema.mistakes(head)).anyMatch(mistake -> mistake.contains(where));
        // the program itself says so too
        write(BOOK, head);
        assertThat(load(folder).problems())
                .anyMatch(problem -> problem.place().path().equals("praktijkvoorbeelden/een.md"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "language: nl | language: fr | /language",
        "title: Proefboek | titel: Proefboek | required",
        "type: place | type: plaats | /facts/gemeente/type",
        "required: true | required: misschien | /facts/gemeente/required",
        "required: true | verplicht: true | /facts/gemeente",
        "classes: [10000, 25000] | classes: [laag, hoog] | /facts/inwoners/classes/0",
        "language: nl | language: nl;url: voorbeeld.nl | /url",
        "language: nl | language: nl;kinds: [{id: Met Spaties}] | /kinds/0/id",
        "language: nl | language: nl;woorden: een | /woorden",
        "language: nl | language: nl;uiterlijk: {lucht: blauw} | /uiterlijk/lucht",
        "language: nl | language: nl;vertaling: {taal: en, adress: ../en/} | /vertaling",
        "language: nl | language: nl;publiceren: {git: /boek.git} | /publiceren",
        "language: nl | language: nl;publiceren: {map: /www, sftp: 'a@b.nl:/www'} | /publiceren",
        "language: nl | language: nl;publiceren: {live: {sfpt: 'a@b.nl:/www'}} | /publiceren/live",
        "language: nl | language: nl;uiterlijk: {kleuren: {knelpnt: wit}} | /uiterlijk/kleuren",
    })
    void aMistakeInBookYamlIsMarkedWhereItStands(String right, String wrong, String where) throws IOException {
        SchemaCheck schema = new SchemaCheck(EditorSchemas.of(book()).get(0).text());
        assertThat(BOOK).contains(right);
        assertThat(schema.mistakes(BOOK)).isEmpty();

        String text = BOOK.replace(right, wrong.replace(";", "\n"));

        assertThat(schema.mistakes(text)).anyMatch(mistake -> mistake.contains(where));
        write(text, CASE);
        assertThat(load(folder).problems()).anyMatch(problem -> problem.place().path().equals("book.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{map: ../online}",
        "{git: 'https://voorbeeld.nl/boek.git', tak: pages}",
        "{sftp: 'jan@voorbeeld.nl:/www'}",
        "{proef: {map: ../proef}, live: {sftp: 'jan@voorbeeld.nl:/www'}}",
        ""
    })
    void everyWayToSayWhereABookGoesIsRight(String places) throws IOException {
        write(BOOK + "publiceren: " + places + "\n", CASE);

        assertNothingMarked(load(folder));
    }

    @Test
    void eachKeyIsExplainedInTheBooksLanguage() {
        String schema = EditorSchemas.of(book()).get(1).text();

        assertThat(schema)
                .contains("\"title\" : \"Soort aanpak\"")
                .contains("Soort aanpak; kies uit preventief, 2024, true")
                .contains("het vaste huisnummer van de zaak")
                .contains("- delen (knelpunt: Thema delen)")
                .contains("\"title\" : \"De kop van een zaak in ‘Proefboek’\"");
        assertThat(EditorSchemas.of(book()).get(0).text()).contains("kies uit text, number, date, list, choice, place en link");
    }

    private void assertNothingMarked(LoadedBook book) {
        assertThat(book.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        SchemaCheck ofBook = new SchemaCheck(EditorSchemas.of(book).get(0).text());
        SchemaCheck ofCases = ofCases(book);
        String cases = book.language().name("cases") + "/";
        for (SourceFile file : book.tree().markdown()) {
            String path = file.path().value();
            if (path.startsWith(cases) && !path.endsWith("/index.md")) {
                assertThat(ofCases.mistakes(file.text())).as(path).isEmpty();
            }
        }
        assertThat(ofBook.mistakes(book.tree().file(SourcePath.of("book.yaml")).orElseThrow().text()))
                .isEmpty();
    }

    private LoadedBook book() {
        return load(write(BOOK, CASE));
    }

    private Path write(String book, String head) {
        return TestBook.dutch()
                .with("book.yaml", book)
                .with("praktijkvoorbeelden/een.md", "---\n" + head + "---\nTekst.\n")
                .with("bronnen.yaml", "een: {titel: Een, uitgever: Ons}\ntwee: {titel: Twee, uitgever: Ons}\n")
                .withTheme("knelpunten", "delen")
                .writeTo(folder);
    }

    private static SchemaCheck ofCases(LoadedBook book) {
        return new SchemaCheck(EditorSchemas.of(book).get(1).text());
    }

    private static LoadedBook load(Path content) {
        try {
            return BookBuild.load(new BuildRequest(content, Optional.empty(), Drafts.SHOWN, Limits.defaults()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
