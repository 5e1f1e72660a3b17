package nl.inspiratieboek.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.publish.OutputGuard.Objection;
import nl.inspiratieboek.publish.OutputGuard.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputGuardTest {
    @TempDir
    private Path temporary;

    private Path content;
    private Path home;
    private Path work;

    @BeforeEach
    void makeABook() throws IOException {
        content = Files.createDirectories(temporary.resolve("home/desk/book/content"));
        home = temporary.resolve("home");
        work = temporary.resolve("home/desk");
    }

    @Test
    void aFolderBesideTheContentIsFineWhetherItIsThereOrNot() throws IOException {
        assertThat(reasonFor(work.resolve("book/site"))).isEmpty();
        assertThat(reasonFor(work.resolve("book/new/deep/site"))).isEmpty();
        assertThat(reasonFor(work.resolve("book/content-site"))).isEmpty();
        Files.createDirectories(temporary.resolve("real"));
        assertThat(reasonFor(Files.createSymbolicLink(work.resolve("out"), temporary.resolve("real")))).isEmpty();
    }

    @Test
    void theContentItselfIsRefusedByWhateverWay() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), content);

        assertThat(guard().objectionTo(content)).contains(new Objection(Reason.IS_SOURCE, content));
        assertThat(reasonFor(link)).contains(Reason.IS_SOURCE);
        assertThat(reasonFor(content.resolve("../../book/./content"))).contains(Reason.IS_SOURCE);
        assertThat(reasonFor(work.resolve("book/nowhere/../content"))).contains(Reason.IS_SOURCE);
        assertThat(reasonFor(work.resolve("book/CONTENT"))).contains(Reason.IS_SOURCE);
    }

    @Test
    void aFolderInTheContentIsRefusedByWhateverWay() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), content);

        assertThat(reasonFor(content.resolve("site"))).contains(Reason.LIES_IN_SOURCE);
        assertThat(reasonFor(content.resolve("new/site"))).contains(Reason.LIES_IN_SOURCE);
        assertThat(reasonFor(link.resolve("new/site"))).contains(Reason.LIES_IN_SOURCE);
        assertThat(reasonFor(work.resolve("book/Content/site"))).contains(Reason.LIES_IN_SOURCE);
    }

    @Test
    void aFolderAroundTheContentIsRefusedByWhateverWay() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), work.resolve("book"));
        Path linkedContent = Files.createSymbolicLink(temporary.resolve("linked-content"), content);
        OutputGuard guard = new OutputGuard(List.of(linkedContent), home, work);

        assertThat(reasonFor(work.resolve("book"))).contains(Reason.HOLDS_SOURCE);
        assertThat(reasonFor(link)).contains(Reason.HOLDS_SOURCE);
        assertThat(guard.objectionTo(work.resolve("book"))).contains(new Objection(Reason.HOLDS_SOURCE, linkedContent));
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {"/etc", "/ETC/site", "/usr/bin", "/usr/lib/site", "/usr", "/var", "/home", "/System/x", "/dev/../etc"})
    void foldersOfTheSystemAreRefused(String output) {
        assertThat(reasonFor(Path.of(output))).contains(Reason.OF_THE_SYSTEM);
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {"/var/www/html", "/usr/share/nginx/html", "/srv/site", "/opt/site", "/tmp/site", "/site", "/libros"})
    void whereHostsPutSitesIsFine(String output) {
        assertThat(reasonFor(Path.of(output))).isEmpty();
    }

    @Test
    void homeAndWorkingFolderAndRootAreRefused() {
        OutputGuard guard = new OutputGuard(List.of(), home, work);

        assertThat(guard.objectionTo(home)).contains(new Objection(Reason.IS_OR_HOLDS_HOME, home));
        assertThat(guard.objectionTo(work)).contains(new Objection(Reason.IS_OR_HOLDS_WORKING_FOLDER, work));
        assertThat(guard.objectionTo(temporary)).contains(new Objection(Reason.IS_OR_HOLDS_HOME, home));
        assertThat(guard.objectionTo(temporary.getRoot()))
                .contains(new Objection(Reason.IS_ROOT, temporary.getRoot()));
    }

    @Test
    void aFileAndALinkToNowhereAreRefused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        Path broken = Files.createSymbolicLink(temporary.resolve("broken"), Path.of("nowhere"));

        assertThat(reasonFor(file)).contains(Reason.NOT_A_FOLDER);
        assertThat(reasonFor(file.resolve("site"))).contains(Reason.NOT_A_FOLDER);
        assertThat(reasonFor(broken)).contains(Reason.NOT_A_FOLDER);
        assertThat(reasonFor(broken.resolve("site"))).contains(Reason.NOT_A_FOLDER);
    }

    @Test
    void aFolderWithoutANameIsNotTakenForTheWorkingFolder() {
        assertThat(reasonFor(Path.of(""))).contains(Reason.NO_NAME);
    }

    private OutputGuard guard() {
        return new OutputGuard(List.of(content), home, work);
    }

    private Optional<Reason> reasonFor(Path output) {
        return guard().objectionTo(output).map(Objection::reason);
    }
}
