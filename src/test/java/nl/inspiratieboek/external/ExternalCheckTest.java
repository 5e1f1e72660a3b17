package nl.inspiratieboek.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.cache.FileCache;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalCheckTest {

    /** Against a hang only: nothing here waits for it but the test that says so. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path cache;

    private AnsweringServer server;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));

    @BeforeEach
    void start() throws IOException {
        server = new AnsweringServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ExternalReport check(TestBook book) {
        return check(book, LONG);
    }

    private ExternalReport check(TestBook book, Duration perRequest) {
        Courtesy courtesy = new Courtesy(4, Duration.ofSeconds(1), perRequest, Duration.ofMinutes(1));
        AnswerCache answers = new AnswerCache(new FileCache(cache, AnswerCache.NAMES, now::get), now::get);
        return new ExternalCheck(answers, courtesy, new StandingClock(), new Web("proef/1", perRequest, ExternalCheckTest::machines))
                .of(book.load(), Progress.untold());
    }

    private static InetAddress[] machines(String host) throws UnknownHostException {
        if (host.endsWith(".nergens")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.getByName(host.endsWith(".binnen") ? "10.0.0.1" : host)};
    }

    private static TestBook book(String... urls) {
        StringBuilder body = new StringBuilder();
        for (String url : urls) {
            body.append("[x](").append(url).append(")\n\n");
        }
        return TestBook.dutch().withCase(1, "een", body.toString());
    }

    private static List<String> problems(ExternalReport report) {
        return report.problems().stream()
                .map(each -> each.place().line() + ":" + each.place().column() + " " + each.code().id() + " " + each.arguments())
                .toList();
    }

    private static Map<String, String> unchecked(ExternalReport report) {
        return report.unchecked().stream()
                .collect(Collectors.toMap(each -> each.url(), each -> (each.reason() + " " + each.detail()).strip()));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aDeadAddressIsToldAtEachPlaceThatLeadsThereAndAskedOnce(int status) {
        server.answering("/weg", status);

        ExternalReport report = check(book(server.at("/weg"), server.at("/weg#kop"), server.at("/leeft")));

        assertThat(problems(report)).containsExactly(
                "5:5 external-link-dead [" + server.at("/weg") + ", " + status + "]",
                "7:5 external-link-dead [" + server.at("/weg#kop") + ", " + status + "]");
        assertThat(server.asked()).containsExactly("GET /robots.txt", "HEAD /weg", "GET /weg", "HEAD /leeft");
        assertThat(server.names()).containsOnly("proef/1");
        assertThat(report.addresses()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {405, 501, 403, 404, 500})
    void whoRefusesHeadIsAskedForThePage(int status) {
        server.answering("/x", status, 200);

        ExternalReport report = check(book(server.at("/x")));

        assertThat(report.problems()).isEmpty();
        assertThat(report.unchecked()).isEmpty();
        assertThat(server.asked()).endsWith("HEAD /x", "GET /x");
    }

    @Test
    void ofAPageNoMoreIsReadThanThatItIsThere() {
        server.givingWithoutEnd("/film");

        assertThat(check(book(server.at("/film"))).unchecked()).isEmpty();
    }

    @Test
    void whatCouldNotBeCheckedIsNoMistake() throws IOException {
        AnsweringServer closed = new AnsweringServer();
        String refused = closed.at("/");
        closed.close();
        server.answering("/stuk", 503).answering("/dicht", 403).silentAt("/traag");
        server.giving("/robots.txt", "User-agent: *\nDisallow: /geen/robots\n");
        server.sending("/rond", 302, "/rond2").sending("/rond2", 302, "/rond");

        ExternalReport report = check(
                book(server.at("/stuk"), server.at("/dicht"), server.at("/geen/robots"), server.at("/rond"), refused,
                        server.at("/traag"), "http://a_b/"),
                Duration.ofSeconds(3));

        assertThat(report.problems()).isEmpty();
        assertThat(unchecked(report)).isEqualTo(Map.of(
                server.at("/stuk"), "answered 503",
                server.at("/dicht"), "answered 403",
                server.at("/geen/robots"), "robots",
                server.at("/rond"), "round",
                refused, "unreachable",
                server.at("/traag"), "too-slow",
                "http://a_b/", "no-address"));
        assertThat(server.asked()).doesNotContain("HEAD /geen/robots");
    }

    @Test
    void aHostThatWantsLessIsAskedNoMore() {
        server.answering("/a", 429);

        ExternalReport report = check(book(server.at("/a"), server.at("/b")));

        assertThat(unchecked(report)).isEqualTo(Map.of(server.at("/a"), "too-often", server.at("/b"), "too-often"));
        assertThat(server.asked()).containsExactly("GET /robots.txt", "HEAD /a");
    }

    @Test
    void aHostWhoseRulesCannotBeHadIsLeftAlone() {
        server.answering("/robots.txt", 503);

        assertThat(unchecked(check(book(server.at("/a"))))).containsValue("robots");
        assertThat(server.asked()).containsExactly("GET /robots.txt");
    }

    @Test
    void whatMovedForGoodIsAHintWithItsNewAddressAndTheReadersPlace() {
        server.sending("/oud", 301, "/nieuw").sending("/nieuw", 308, "/nieuwst").sending("/nieuwst", 302, "/vandaag");
        server.sending("/even", 302, "/elders").sending("/elders", 301, "/daar");
        server.sending("/dood", 301, "/weg").answering("/weg", 404);

        ExternalReport report = check(book(server.at("/oud#kop"), server.at("/even"), server.at("/dood")));

        assertThat(report.moved()).singleElement().satisfies(hint -> {
            assertThat(hint.arguments()).containsExactly(server.at("/oud#kop"), server.at("/nieuwst#kop"));
            assertThat(hint.place().line()).isEqualTo(5);
        });
        assertThat(problems(report)).containsExactly("9:5 external-link-dead [" + server.at("/dood") + ", 404]");
    }

    @Test
    void anUnknownHostIsDeadOnlyWhereAnotherWasFound() {
        assertThat(unchecked(check(book("http://site.nergens/x")))).containsValue("no-network site.nergens");

        ExternalReport report = check(book("http://site.nergens/x", server.at("/")));

        assertThat(problems(report)).containsExactly("5:5 external-host-unknown [http://site.nergens/x, site.nergens]");
        assertThat(report.unchecked()).isEmpty();
    }

    @Test
    void nothingLeadsIntoOurOwnNetworkButWhatTheBookNamesByItsNumber() {
        server.sending("/stuurt", 302, "http://localhost:1/binnen");

        ExternalReport report = check(
                book("http://site.binnen/", "http://169.254.169.254/geheim", server.at("/stuurt"), server.at("/zelf")));

        assertThat(unchecked(report)).isEqualTo(Map.of(
                "http://site.binnen/", "own-network site.binnen",
                "http://169.254.169.254/geheim", "own-network 169.254.169.254",
                server.at("/stuurt"), "own-network localhost"));
    }

    @Test
    void answersAreRememberedForAWeekAndDeadOnesForADay() {
        server.answering("/weg", 404).answering("/stuk", 500).sending("/oud", 301, "/nieuw");
        TestBook book = book(server.at("/weg"), server.at("/stuk"), server.at("/oud"));
        check(book);
        int first = server.asked().size();

        now.set(now.get().plus(Duration.ofHours(23)));
        ExternalReport again = check(book);

        assertThat(server.asked().subList(first, server.asked().size()))
                .containsExactly("GET /robots.txt", "HEAD /stuk", "GET /stuk");
        assertThat(again.problems()).hasSize(1);
        assertThat(again.moved()).hasSize(1);
        assertThat(again.remembered()).isEqualTo(2);

        now.set(now.get().plus(Duration.ofDays(2)));
        assertThat(check(book).remembered()).isEqualTo(1);
        now.set(now.get().plus(Duration.ofDays(5)));
        assertThat(check(book).remembered()).isZero();
    }

    @Test
    void everyPlaceOfTheBookWithAnAddressCountsAndDraftsDoNot() {
        server.answering("/weg", 404);
        String dead = server.at("/weg");
        TestBook book = TestBook.dutch()
                .with("book.yaml", "title: Proef\nlanguage: nl\nurl: " + server.at("/boek/") + "\ncontact: " + dead
                        + "\nfacts:\n  site:\n    label: Site\n    type: link\n")
                .with("bronnen.yaml", "bron:\n  titel: Bron\n  uitgever: Wij\n  url: " + dead + "\n")
                .with("praktijkvoorbeelden/een.md", "---\ntitle: Een\nnummer: 1\nsite: " + dead + "\n---\nZie <" + dead
                        + "> en <a href=\"" + dead + "\">hier</a> [@bron].\n\n[los]: " + dead + "\n\n[los]\n")
                .with("paginas/later.md", "---\ntitle: Later\nconcept: true\n---\n[x](" + dead + ")\n");

        assertThat(check(book).problems().stream().map(each -> each.place().toString()).toList()).containsExactlyInAnyOrder(
                "book.yaml:4:10",
                "bronnen.yaml:4:8",
                "praktijkvoorbeelden/een.md:4:7",
                "praktijkvoorbeelden/een.md:6:6",
                "praktijkvoorbeelden/een.md:6:" + (6 + dead.length() + 14),
                "praktijkvoorbeelden/een.md:8:8");
        assertThat(server.asked()).doesNotContain("HEAD /boek/");
    }
}
