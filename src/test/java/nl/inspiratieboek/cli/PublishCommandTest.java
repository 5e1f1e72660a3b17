package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book goes where book.yaml says, and nothing else there is touched. */
class PublishCommandTest {

    @TempDir
    Path folder;

    private Path online;

    @BeforeEach
    void where() {
        online = folder.resolve("online");
    }

    @Test
    void theSiteComesInTheFolderThatTheBookNames() throws IOException {
        book("publiceren: {map: ../online}\n");

        CommandRun run = publish();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("Publiceren naar " + online + " …")
                .contains("Gepubliceerd in " + online + ": ")
                .contains("Lezers vinden het boek op https://voorbeeld.nl/boek/");
        assertThat(online.resolve("index.html")).exists();
        assertThat(online.resolve("praktijkvoorbeelden/een.html")).exists();
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    @Test
    void aSecondTimeOnlyWhatChangedIsWritten() throws IOException {
        book("publiceren: {map: ../online}\n");
        publish();
        CommandRun again = publish();
        Files.delete(folder.resolve("boek/praktijkvoorbeelden/een.md"));

        CommandRun without = publish();

        assertThat(again.err()).contains(": 0 nieuw of anders, ").contains(" 0 weg.");
        assertThat(without.exit()).as(without.err()).isZero();
        assertThat(without.err()).containsPattern("Weggehaald: .*praktijkvoorbeelden/een\\.html");
        assertThat(online.resolve("praktijkvoorbeelden/een.html")).doesNotExist();
    }

    @Test
    void aTrialListsEverythingAndWritesNothing() throws IOException {
        book("publiceren: {map: ../online}\n");

        CommandRun run = publish("--dry-run");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("(?m)^nieuw: praktijkvoorbeelden/een\\.html \\([\\d.]+ bytes\\)$");
        assertThat(run.out().lines().reduce((one, next) -> next).orElse("")).startsWith("nieuw: index.html");
        assertThat(run.err()).contains("Niets veranderd, dit was een proef. Naar " + online + " zouden gaan: ");
        assertThat(online).doesNotExist();
    }

    @Test
    void aTrialSaysWhatThenHappens() throws IOException {
        book("publiceren: {map: ../online}\n");
        publish();
        TestBook.dutch().withCase(2, "twee", "Meer.").writeTo(folder.resolve("meer"));
        Files.move(
                folder.resolve("meer/praktijkvoorbeelden/twee.md"), folder.resolve("boek/praktijkvoorbeelden/twee.md"));
        Files.delete(folder.resolve("boek/praktijkvoorbeelden/een.md"));
        List<String> before = files();

        CommandRun trial = publish("--dry-run");

        assertThat(files()).isEqualTo(before);
        assertThat(trial.out())
                .contains("nieuw: praktijkvoorbeelden/twee.html (")
                .contains("anders: index.html (")
                .contains("weg: praktijkvoorbeelden/een.html (");
        String counts = trial.err().replaceAll("(?s).*zouden gaan: (\\d+) nieuw of anders .*; (\\d+) gelijk, (\\d+) weg.*", "$1 $2 $3");
        assertThat(publish().err().replaceAll("(?s).*: (\\d+) nieuw of anders, (\\d+) gelijk, (\\d+) weg.*", "$1 $2 $3"))
                .isEqualTo(counts);
    }

    @Test
    void aFileOfSomebodyElseIsNeverWrittenOver() throws IOException {
        book("publiceren: {map: ../online}\n");
        Files.createDirectories(online);
        Files.writeString(online.resolve("index.html"), "van een ander");
        Files.writeString(online.resolve("foto.jpg"), "ook");

        CommandRun run = publish();
        CommandRun trial = publish("--dry-run");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("een bestand dat dit programma niet heeft gemaakt").contains("index.html");
        assertThat(trial.exit()).isEqualTo(2);
        assertThat(trial.err()).contains("een bestand dat dit programma niet heeft gemaakt").contains("index.html");
        assertThat(files()).containsExactlyInAnyOrder("foto.jpg", "index.html");
        assertThat(online.resolve("index.html")).hasContent("van een ander");
    }

    @Test
    void anotherBookIsLeftAloneUntilOneSaysSo() throws IOException {
        book("publiceren: {map: ../online}\n");
        publish();
        TestBook.dutch()
                .with("book.yaml", "title: Heel iets anders\nlanguage: nl\npubliceren: {map: ../online}\n")
                .withCase(1, "elders", "Tekst.")
                .writeTo(folder.resolve("ander"));

        CommandRun run = command("ander");
        CommandRun trial = command("ander", "--dry-run");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("staat een ander boek, 'Proefboek'").contains("'map:' in book.yaml");
        assertThat(trial.exit()).isEqualTo(2);
        assertThat(online.resolve("praktijkvoorbeelden/een.html")).exists();
        assertThat(command("ander", "--replace-book").exit()).isZero();
        assertThat(online.resolve("praktijkvoorbeelden/een.html")).doesNotExist();
    }

    @Test
    void aBookWithAnErrorGoesNowhere() throws IOException {
        book("publiceren: {map: ../online}\n");
        publish();
        List<String> before = files();
        Files.writeString(folder.resolve("boek/praktijkvoorbeelden/twee.md"), "---\ntitle: Twee\nnummer: 2\n---\n[weg](niets.md)\n");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[dead-link]").contains("Er is niets gepubliceerd.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void draftsAreNeverPublished() throws IOException {
        book("publiceren: {map: ../online}\n");

        CommandRun run = publish("--drafts");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("concepten worden nooit gepubliceerd");
        assertThat(online).doesNotExist();
    }

    @Test
    void ofSeveralPlacesOneIsNamed() throws IOException {
        book("publiceren:\n  proef: {map: ../proef}\n  live: {map: ../online}\n");

        CommandRun none = publish();
        CommandRun unknown = publish("life");
        CommandRun live = publish("live");

        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("inspiratieboek publish proef|live");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("geen plek 'life'; kies uit proef en live");
        assertThat(live.exit()).as(live.err()).isZero();
        assertThat(online.resolve("index.html")).exists();
        assertThat(folder.resolve("proef")).doesNotExist();
    }

    @Test
    void withoutAPlaceTheBookIsToldHowToNameOne() throws IOException {
        book("");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("publiceren: {map: /pad/naar/de/map}");
    }

    @Test
    void aShareThatIsNotConnectedIsNotMadeHere() throws IOException {
        book("publiceren: {map: ../share/boek}\n");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("de map " + folder.resolve("share") + " is er niet, dus boek kan daar niet in komen");
        assertThat(folder.resolve("share")).doesNotExist();
    }

    @Test
    void thePlacesOfTheBookItselfAndOfTheSystemAreRefused() throws IOException {
        book("publiceren:\n  binnen: {map: media}\n  rondom: {map: ..}\n");

        CommandRun inside = publish("binnen");
        CommandRun around = publish("rondom");

        assertThat(inside.exit()).isEqualTo(2);
        assertThat(inside.err()).contains("daaruit wordt de site gemaakt; kies een andere map met 'map:' in book.yaml");
        assertThat(around.exit()).isEqualTo(2);
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    @Test
    void nobodyIsToldAPasswordInTheBook() throws IOException {
        book("publiceren: {map: ../online, wachtwoord: welkom}\n");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[publish-secret]").contains("een wachtwoord staat niet in book.yaml");
        assertThat(online).doesNotExist();
    }

    private void book(String publish) {
        TestBook.dutch()
                .with("book.yaml", "title: Proefboek\nlanguage: nl\nurl: https://voorbeeld.nl/boek/\n" + publish)
                .withCase(1, "een", "Tekst.")
                .writeTo(folder.resolve("boek"));
    }

    private CommandRun publish(String... words) {
        return command("boek", words);
    }

    private CommandRun command(String book, String... words) {
        List<String> arguments = new ArrayList<>(List.of("publish", "--content", folder.resolve(book).toString()));
        arguments.addAll(List.of(words));
        return CommandRun.of(arguments);
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(online)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> online.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
