package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.everythingIn;
import static nl.inspiratieboek.publish.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import nl.inspiratieboek.publish.MadeFiles.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command writes over what it made itself, as it left it, and over nothing else. */
final class MadeFilesTest {

    @TempDir
    Path temporary;

    @Test
    void whatWasMadeMayBeMadeAnewUntilSomeoneChangesIt() throws IOException {
        make("een.json", "1");
        make("twee.json", "2");
        make("een.json", "3");

        assertThat(everythingIn(folder()))
                .containsOnlyKeys("/", ".inspiratieboek/", ".inspiratieboek/made.txt", "een.json", "twee.json")
                .containsEntry("een.json", "3");
        assertThat(MadeFiles.in(folder()).objectionTo("een.json")).isEmpty();
        assertThat(MadeFiles.in(folder()).objectionTo("twee.json")).isEmpty();
        assertThat(MadeFiles.in(folder()).objectionTo("drie.json")).isEmpty();

        write(folder().resolve("een.json"), "mine");
        assertThat(MadeFiles.in(folder()).objectionTo("een.json")).contains(Objection.FOREIGN);
        assertThat(MadeFiles.in(folder()).objectionTo("twee.json")).isEmpty();
    }

    @Test
    void aFileThatIsAsItWouldBeIsNotWritten() throws IOException {
        make("een.json", "1");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder().resolve("een.json"), longAgo);

        make("een.json", "1");

        assertThat(Files.getLastModifiedTime(folder().resolve("een.json"))).isEqualTo(longAgo);
    }

    @Test
    void whatStandsThereAndIsNotOursIsNotWrittenOver() throws IOException {
        write(folder().resolve("een.json"), "mine");
        Files.createDirectories(folder().resolve("map.json"));
        Files.createSymbolicLink(folder().resolve("link.json"), temporary.resolve("elsewhere"));

        MadeFiles files = MadeFiles.in(folder());

        assertThat(files.objectionTo("een.json")).contains(Objection.FOREIGN);
        assertThat(files.objectionTo("map.json")).contains(Objection.NOT_A_FILE);
        assertThat(files.objectionTo("link.json")).contains(Objection.LINK);
    }

    @Test
    void aFolderThatIsAFileOrALinkIsNone() throws IOException {
        Path file = write(temporary.resolve("file"), "mine");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), Files.createDirectories(temporary.resolve("real")));

        assertThat(MadeFiles.in(file).objectionTo("een.json")).contains(Objection.NOT_A_FOLDER);
        assertThat(MadeFiles.in(link).objectionTo("een.json")).contains(Objection.NOT_A_FOLDER);
    }

    @Test
    void ourOwnFolderIsNoWayOut() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve(".inspiratieboek"), elsewhere);
        assertThat(MadeFiles.in(folder()).objectionTo("een.json")).contains(Objection.NOT_A_FOLDER);

        Files.delete(folder().resolve(".inspiratieboek"));
        make("een.json", "1");
        Path record = folder().resolve(".inspiratieboek/made.txt");
        Files.move(record, elsewhere.resolve("made.txt"));
        Files.createSymbolicLink(record, elsewhere.resolve("made.txt"));
        assertThat(MadeFiles.in(folder()).objectionTo("een.json")).contains(Objection.LINK);
        assertThat(MadeFiles.in(folder()).objectionTo("twee.json")).contains(Objection.LINK);
    }

    @Test
    void aDamagedLineOfTheRecordMakesItsFileForeign() throws IOException {
        make("een.json", "1");
        make("twee.json", "2");
        Path record = folder().resolve(".inspiratieboek/made.txt");
        Files.writeString(record, Files.readString(record).substring(1));

        assertThat(MadeFiles.in(folder()).objectionTo("een.json")).contains(Objection.FOREIGN);
        assertThat(MadeFiles.in(folder()).objectionTo("twee.json")).isEmpty();
    }

    private Path folder() {
        return temporary.resolve("folder");
    }

    private void make(String name, String text) throws IOException {
        MadeFiles.in(folder()).write(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
