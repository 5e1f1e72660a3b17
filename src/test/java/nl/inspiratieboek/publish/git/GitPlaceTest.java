package nl.inspiratieboek.publish.git;

import static nl.inspiratieboek.publish.Folders.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inspiratieboek.fixture.GitForge;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.publish.PublishResult.NotSent;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.PublishResult.Refused;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemotePublisher;
import nl.inspiratieboek.publish.SiteIdentity;
import nl.inspiratieboek.publish.ssh.SshAccess;
import nl.inspiratieboek.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real git repository takes a site into a branch, over HTTP as forges speak it. */
class GitPlaceTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of(GitPlace.TOKEN, GitForge.TOKEN));
    private BareRepository repository;
    private GitForge forge;

    @BeforeEach
    void start() throws IOException {
        repository = BareRepository.at(folder.resolve("forge/book.git"));
        forge = GitForge.start(folder.resolve("forge"));
    }

    @AfterEach
    void stop() {
        forge.close();
        repository.close();
    }

    @Test
    void theSiteBeginsTheBranch() throws IOException {
        PublishResult result = publish(site("a/b.html", "b", "index.html", "i"));

        assertThat(result).isEqualTo(new Published(2, 0, 0, List.of(), List.of()));
        assertThat(repository.files("pages")).isEqualTo(Map.of("a/b.html", "b", "index.html", "i"));
        assertThat(repository.messages("pages")).containsExactly("Book: the site");
    }

    @Test
    void onlyWhatChangedIsSentAsOneCommitMore() throws IOException {
        String large = "x" + IntStream.range(0, 20_000).boxed().toList();
        publish(site("big.css", large, "index.html", "1", "old.html", "o"));

        PublishResult result = publish(site("big.css", large, "index.html", "2"));

        assertThat(result).isEqualTo(new Published(1, 1, 1, List.of("old.html"), List.of()));
        assertThat(repository.files("pages")).isEqualTo(Map.of("big.css", large, "index.html", "2"));
        assertThat(repository.messages("pages")).hasSize(2);
        assertThat(forge.sent()).hasSize(2);
        assertThat(forge.sent().get(1)).isLessThan(forge.sent().get(0) / 10);
    }

    @Test
    void whereNothingChangedThereIsNoCommit() throws IOException {
        publish(site("index.html", "1"));

        PublishResult result = publish(site("index.html", "1"));

        assertThat(result).isEqualTo(new Published(0, 1, 0, List.of(), List.of()));
        assertThat(repository.messages("pages")).hasSize(1);
        assertThat(forge.sent()).hasSize(1);
    }

    @Test
    void whatElseIsInTheBranchStaysWithItsHistory() throws IOException {
        repository.commit("pages", Map.of("CNAME", "www.example.org", "a/notes.txt", "n", "index.html", "foreign"), "First");

        PublishResult refused = publish(site("a/b.html", "b", "index.html", "i"));
        repository.commit("pages", Map.of("CNAME", "www.example.org", "a/notes.txt", "n"), "Second");
        publish(site("a/b.html", "b", "index.html", "i"));
        publish(site("index.html", "i"));

        assertThat(refused).isEqualTo(new Refused(List.of(new Obstacle(Obstacle.Reason.FOREIGN_FILE, "index.html"))));
        assertThat(repository.files("pages"))
                .isEqualTo(Map.of("CNAME", "www.example.org", "a/notes.txt", "n", "index.html", "i"));
        assertThat(repository.messages("pages")).containsExactly("Book: the site", "Book: the site", "Second", "First");
    }

    @Test
    void otherBranchesAreNotTouched() throws IOException {
        repository.commit("main", Map.of("README.md", "r"), "First");

        publish(site("index.html", "i"));

        assertThat(repository.files("main")).isEqualTo(Map.of("README.md", "r"));
        assertThat(repository.files("pages")).isEqualTo(Map.of("index.html", "i"));
    }

    @Test
    void aBranchThatMovedMeanwhileIsNotWrittenOver() throws IOException {
        publish(site("index.html", "1"));
        Site next = site("a.css", "a", "index.html", "2");

        PublishResult result = RemotePublisher.to(place(), identity(), false).publish(next, () -> false, (done, all) -> {
            if (done == all) {
                repository.commit("pages", Map.of("of-another.html", "o"), "Another");
            }
        });
        Map<String, String> left = repository.files("pages");

        assertThat(result).isEqualTo(new NotSent(RemoteCause.CHANGED_MEANWHILE, List.of(), false));
        assertThat(left).isEqualTo(Map.of("of-another.html", "o"));
        assertThat(publish(next)).isInstanceOf(Published.class);
        assertThat(repository.files("pages")).isEqualTo(Map.of("a.css", "a", "index.html", "2", "of-another.html", "o"));
    }

    @Test
    void withoutATokenAForgeAsksForOne() throws IOException {
        environment.clear();

        assertThat(publish(site("index.html", "i")))
                .isEqualTo(new NotSent(RemoteCause.TOKEN_MISSING, List.of("127.0.0.1"), false));
        assertThat(repository.files("pages")).isEmpty();
    }

    @Test
    void aTokenThatAForgeDoesNotKnowIsTold() {
        environment.put(GitPlace.TOKEN, "mis");

        assertThat(publish(site("index.html", "i")))
                .isEqualTo(new NotSent(RemoteCause.TOKEN_REFUSED, List.of("127.0.0.1"), false));
    }

    @Test
    void aTokenThatMayOnlyReadIsTold() throws IOException {
        environment.put(GitPlace.TOKEN, GitForge.READING_TOKEN);

        assertThat(publish(site("index.html", "i")))
                .isEqualTo(new NotSent(RemoteCause.TOKEN_REFUSED, List.of("127.0.0.1"), false));
        assertThat(repository.files("pages")).isEmpty();
    }

    @Test
    void aTokenIsNotSentOverAnOpenLine() {
        GitPlace open = new GitPlace("http://forge.invalid/book.git", "pages", "m", access());

        PublishResult result = RemotePublisher.to(open, identity(), false).list(site("index.html", "i"));

        assertThat(result)
                .isEqualTo(new NotSent(RemoteCause.TOKEN_UNSAFE, List.of("http://forge.invalid/book.git"), false));
    }

    @Test
    void aRepositoryThatIsNotThereIsTold() {
        PublishResult result = RemotePublisher.to(place("none.git"), identity(), false).list(site("index.html", "i"));

        assertThat(result).isEqualTo(new NotSent(RemoteCause.NO_REPOSITORY, List.of(forge.address("none.git")), false));
    }

    @Test
    void aForgeThatDoesNotAnswerIsTold() {
        String address = forge.address("book.git");
        forge.close();

        PublishResult result = RemotePublisher.to(place(), identity(), false).list(site("index.html", "i"));

        assertThat(address).startsWith("http://127.0.0.1");
        assertThat(result).isEqualTo(new NotSent(RemoteCause.NO_ANSWER, List.of("127.0.0.1"), false));
    }

    @Test
    void aMachineWithoutAnAddressIsTold() {
        environment.clear();
        GitPlace nowhere = new GitPlace("https://nowhere.invalid/book.git", "pages", "m", access());

        PublishResult result = RemotePublisher.to(nowhere, identity(), false).list(site("index.html", "i"));

        assertThat(result).isEqualTo(new NotSent(RemoteCause.HOST_NOT_FOUND, List.of("nowhere.invalid"), false));
    }

    @Test
    void aTrialChangesNothing() throws IOException {
        publish(site("index.html", "1"));

        PublishResult result = RemotePublisher.to(place(), identity(), false).list(site("index.html", "2"));

        assertThat(result).isInstanceOfSatisfying(
                PublishResult.Listed.class,
                listed -> assertThat(listed.changes())
                        .containsExactly(new PublishResult.Change(PublishResult.Change.Kind.CHANGED, "index.html", 1)));
        assertThat(repository.files("pages")).isEqualTo(Map.of("index.html", "1"));
    }

    @Test
    void theCommitIsOfWhomTheSettingsOfGitName() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("home")).resolve(".gitconfig"),
                "[user]\n\tname = Jan Jansen\n\temail = jan@example.org\n");

        publish(site("index.html", "i"));

        assertThat(repository.author("pages")).isEqualTo("Jan Jansen <jan@example.org>");
    }

    @Test
    void aRepositoryMayLieOnThisMachine() throws IOException {
        GitPlace here = new GitPlace(folder.resolve("forge/book.git").toString(), "pages", "Book: the site", access());

        PublishResult result = RemotePublisher.to(here, identity(), false)
                .publish(site("index.html", "i"), () -> false, (done, all) -> {});

        assertThat(result).isInstanceOf(Published.class);
        assertThat(repository.files("pages")).isEqualTo(Map.of("index.html", "i"));
        assertThat(folder.resolve("home")).doesNotExist();
    }

    private PublishResult publish(Site site) {
        return RemotePublisher.to(place(), identity(), false).publish(site, () -> false, (done, all) -> {});
    }

    private GitPlace place() {
        return place("book.git");
    }

    private GitPlace place(String name) {
        return new GitPlace(forge.address(name), "pages", "Book: the site", access());
    }

    private SshAccess access() {
        return new SshAccess(folder.resolve("home"), variable -> Optional.ofNullable(environment.get(variable)));
    }

    private static SiteIdentity identity() {
        return new SiteIdentity("Book", Set.of());
    }
}
