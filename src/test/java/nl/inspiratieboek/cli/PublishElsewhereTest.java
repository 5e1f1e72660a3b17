package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.GitForge;
import nl.inspiratieboek.fixture.SshServerHere;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.publish.ssh.SshAccess;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book goes to the servers that book.yaml names, as it goes to a folder, and says in the user's language why it does not. */
class PublishElsewhereTest {

    @TempDir
    Path folder;

    private SshServerHere server;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        Files.createDirectories(folder.resolve("server/www"));
        server = SshServerHere.start(folder.resolve("server"), folder.resolve("home")).withPassword().knownBy("ssh-ed25519");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aServerTakesTheBook() throws IOException {
        book("sftp: 'sftp://jan@127.0.0.1:" + server.port() + "/www/boek'");

        CommandRun trial = publish("--dry-run");
        boolean made = Files.exists(folder.resolve("server/www/boek"));
        CommandRun run = publish();
        CommandRun again = publish();

        assertThat(trial.exit()).as(trial.err()).isZero();
        assertThat(trial.out()).containsPattern("(?m)^nieuw: praktijkvoorbeelden/een\\.html \\([\\d.]+ bytes\\)$");
        assertThat(trial.err()).contains("Naar jan@127.0.0.1:" + server.port() + ":/www/boek zouden gaan: ");
        assertThat(made).isFalse();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("Gepubliceerd in jan@127.0.0.1:" + server.port() + ":/www/boek: ");
        assertThat(folder.resolve("server/www/boek/praktijkvoorbeelden/een.html")).exists();
        assertThat(again.err()).contains(": 0 nieuw of anders, ");
    }

    /** Over HTTP with a token, and over SSH with a key. */
    @ParameterizedTest
    @ValueSource(strings = {"http", "ssh"})
    void aBranchTakesTheBook(String by) throws IOException, GeneralSecurityException {
        Path bare = Files.createDirectories(folder.resolve("server/boek.git"));
        try (Repository repository = new FileRepositoryBuilder().setGitDir(bare.toFile()).setBare().build();
                GitForge forge = GitForge.start(folder.resolve("server"))) {
            repository.create(true);
            server.withKey("").with("INSPIRATIEBOEK_TOKEN", GitForge.TOKEN);
            boolean open = by.equals("http");
            String address = open ? forge.address("boek.git") : "ssh://jan@127.0.0.1:" + server.port() + "/boek.git";
            book("git: '" + address + "', tak: pages");

            CommandRun run = publish();
            Files.delete(folder.resolve("boek/praktijkvoorbeelden/een.md"));
            CommandRun without = publish("--no-addresses");

            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.err()).contains("Gepubliceerd in de tak pages van " + address + ": ");
            assertThat(without.exit()).as(without.err()).isZero();
            assertThat(without.err()).contains("Weggehaald: praktijkvoorbeelden/een.html");
            ObjectId tip = repository.resolve("refs/heads/pages^{tree}");
            assertThat(TreeWalk.forPath(repository, "index.html", tip)).isNotNull();
            assertThat(TreeWalk.forPath(repository, "praktijkvoorbeelden/een.html", tip)).isNull();
        }
    }

    @Test
    void whatReadersHaveNowIsInTheFileOfAddresses() throws IOException {
        book("map: ../online");
        Path addresses = folder.resolve("boek/adressen.yaml");

        CommandRun trial = publish("--dry-run");
        CommandRun without = publish("--no-addresses");
        boolean written = Files.exists(addresses);
        CommandRun run = publish();
        CommandRun again = publish();

        assertThat(trial.exit()).as(trial.err()).isZero();
        assertThat(without.exit()).as(without.err()).isZero();
        assertThat(written).isFalse();
        assertThat(run.err()).containsPattern("adressen\\.yaml: \\d+ adressen");
        assertThat(addresses).content().contains("praktijkvoorbeelden/een.html:\n");
        assertThat(again.err()).doesNotContain("adressen.yaml");
    }

    @Test
    void whatDidNotArriveHasNoAddresses() throws IOException {
        server.with(SshAccess.PASSWORD, "mis");
        book("sftp: 'sftp://jan@127.0.0.1:" + server.port() + "/www/boek'");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("er is niets gepubliceerd: jan@127.0.0.1:" + server.port() + " laat u niet binnen")
                .contains("INSPIRATIEBOEK_PASSWORD")
                .doesNotContain(" mis");
        assertThat(folder.resolve("boek/adressen.yaml")).doesNotExist();
        assertThat(folder.resolve("server/www")).isEmptyDirectory();
    }

    @Test
    void aServerThatNobodyKnowsIsRefusedWithHowToKnowIt() throws IOException {
        Files.delete(folder.resolve("home/.ssh/known_hosts"));
        book("sftp: 'sftp://jan@127.0.0.1:" + server.port() + "/www/boek'");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("u hebt 127.0.0.1 nog nooit vertrouwd")
                .contains("SHA256:")
                .contains("'ssh -p " + server.port() + " jan@127.0.0.1'");
    }

    @Test
    void aFolderThatIsNotOnTheServerIsNotMadeThere() throws IOException {
        book("sftp: 'sftp://jan@127.0.0.1:" + server.port() + "/wwww/boek'");

        CommandRun run = publish("--dry-run");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("de map /wwww is er niet op de server, dus boek kan daar niet in komen");
    }

    @Test
    void aRepositoryThatIsNotThereIsTold() throws IOException {
        book("git: ../geen.git, tak: pages");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("er is geen git-archief op " + folder.resolve("geen.git"));
    }

    @Test
    void aServerThatIsAwayIsAFailureOfTheMachine() throws IOException {
        server.close();
        book("sftp: 'sftp://jan@127.0.0.1:" + server.port() + "/www/boek'");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("jan@127.0.0.1:" + server.port() + " antwoordt niet");
    }

    @Test
    void aFileOfSomebodyElseIsNamedWithItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("server/www/boek"));
        Files.writeString(folder.resolve("server/www/boek/index.html"), "van een ander");
        book("sftp: 'sftp://jan@127.0.0.1:" + server.port() + "/www/boek'");

        CommandRun run = publish();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("een bestand dat dit programma niet heeft gemaakt").contains("/www/boek: index.html");
        try (Stream<Path> left = Files.list(folder.resolve("server/www/boek"))) {
            assertThat(left).hasSize(1);
        }
    }

    /** Who publishes to a folder does not wait for libraries of git and SSH. */
    @Test
    void toAFolderNothingOfOtherMachinesIsLoaded() throws IOException, InterruptedException {
        book("map: ../online");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.inspiratieboek.cli.Main",
                "publish",
                "--content",
                folder.resolve("boek").toString());
        Process publishing = new ProcessBuilder(command).redirectErrorStream(true).start();

        String loaded = new String(publishing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(publishing.waitFor()).isZero();
        assertThat(loaded)
                .contains("nl.inspiratieboek.cli.FolderWay")
                .doesNotContain("org.eclipse.jgit.")
                .doesNotContain("org.apache.sshd.")
                .doesNotContain("nl.inspiratieboek.publish.git.");
    }

    private void book(String place) {
        TestBook.dutch()
                .with("book.yaml", "title: Proefboek\nlanguage: nl\npubliceren: {" + place + "}\n")
                .withCase(1, "een", "Tekst.")
                .withCase(2, "twee", "Meer.")
                .writeTo(folder.resolve("boek"));
    }

    private CommandRun publish(String... words) {
        List<String> arguments = new ArrayList<>(List.of("publish", "--content", folder.resolve("boek").toString()));
        arguments.addAll(List.of(words));
        return CommandRun.of(
                arguments,
                new Machine(Optional.empty(), "en", LocalDate.of(2026, 11, 26), Optional.empty(), server.access()));
    }
}
