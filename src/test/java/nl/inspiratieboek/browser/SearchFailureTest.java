package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.fixture.SearchSite;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search needs does not come, or search itself fails: a reader is told, opens nothing old, and can try again. */
class SearchFailureTest {

    private static final String HEAR =
            """
            () => {
              const live = document.querySelector('.search [role=status]');
              window.heard = [];
              new MutationObserver(() => { if (live.textContent !== '') heard.push(live.textContent); }).observe(live, {childList: true});
            }""";

    @Test
    void aFileThatDidNotComeIsLoadedOnTheButtonAndTheOthersAreNot() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            List<String> asked = asked(desk, "/assets/stammen.", "/assets/zoeken.", "/assets/zoekgegevens.");
            once(desk, "**/zoekgegevens*", Route::abort);

            desk.open("index.html");
            assertThat(desk.failure()).containsText("Zoeken lukt nu niet.");
            assertThat(desk.failure()).containsText("kwam niet binnen");
            desk.page().keyboard().type("boa");
            desk.press("Enter");
            desk.again();

            desk.settled("boa");
            assertThat(desk.failure()).isHidden();
            assertThat(desk.field()).isFocused();
            assertThat(desk.hits().first()).isVisible();
            assertThat(asked.stream().map(name -> name.replaceAll("[.].*", "")))
                    .containsExactlyInAnyOrder("stammen", "zoeken", "zoeken", "zoekgegevens", "zoekgegevens");
            assertThat(desk.page().url()).endsWith("/index.html");
            desk.expect("ERR_FAILED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stammen", "zoeken", "zoekgegevens"})
    void aPageOfExcusesIsNoScriptAndIsAskedForAgain(String file) {
        try (SearchDesk desk = SearchDesk.at("http")) {
            List<String> asked = asked(desk, "/assets/stammen.", "/assets/zoeken.", "/assets/zoekgegevens.");
            once(desk, "**/" + file + ".*.js", route -> route.fulfill(excuses("text/javascript")));

            desk.open("index.html");
            assertThat(desk.failure()).containsText("kwam niet binnen");
            desk.again();

            desk.ask("boa");
            assertThat(desk.hits().first()).isVisible();
            assertThat(asked).hasSize(5);
            desk.expect("Unexpected token");
        }
    }

    @Test
    void aPageOfExcusesIsNoStyleSheetEither() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            List<String> asked = asked(desk, "/assets/zoeken.");
            once(desk, "**/zoeken.*.css", route -> route.fulfill(excuses("text/css")));

            desk.open("index.html");
            assertThat(desk.failure()).containsText("kwam niet binnen");
            desk.again();

            desk.ask("boa");
            assertThat(desk.hits().first()).hasCSS("display", "grid");
            assertThat(asked).hasSize(3);
        }
    }

    @Test
    void whatWasTypedOnTheSearchPageBeforeItCouldSearchIsAskedForInPlaceOfItsAddress() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            once(desk, "**/zoekgegevens*", Route::abort);
            desk.page().navigate(desk.root() + "zoeken.html?q=wijkrechter&soort=knelpunt");
            assertThat(desk.failure()).isVisible();

            desk.field().fill("jongeren");
            desk.again();

            desk.settled("jongeren");
            assertThat(desk.field()).hasValue("jongeren");
            assertThat(desk.page().locator(".search__chosen .chip span:first-child")).hasText("Knelpunten");
            desk.expect("ERR_FAILED");
        }
    }

    @Test
    void noOldHitIsLeftToOpenAndAReaderWhoListensHearsItOnce() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.type("boa").answer("boa");
            desk.settled("boa");
            desk.page().evaluate(HEAR);

            desk.type("wijkr").lose("wijkr");
            assertThat(desk.failure()).isVisible();
            desk.type("wijkrechter").lose("wijkrechter");
            desk.settled("wijkrechter");
            assertThat(desk.options()).hasCount(0);
            assertThat(desk.field()).hasAttribute("aria-expanded", "false");
            assertThat(desk.page().locator(".search__body")).isHidden();
            desk.press("ArrowDown", "Enter");
            assertThat(desk.page().locator("dialog.search")).isVisible();
            desk.page().evaluate("answers.clear()");
            desk.again();
            desk.until("answers.has('wijkrechter')");
            desk.answer("wijkrechter");

            assertThat(desk.hits().first()).isVisible();
            assertThat(desk.field()).isFocused();
            String count = desk.page().locator(".search__count").textContent();
            assertThat(desk.page().locator(".search [role=status]")).hasText(count);
            List<?> heard = (List<?>) desk.page().evaluate("heard");
            assertThat(heard).hasSize(2);
            assertThat(heard.get(0).toString()).startsWith("Zoeken lukt nu niet. Een deel van de zoekmachine kwam niet binnen.");
            assertThat(heard.get(1)).isEqualTo(count);
        }
    }

    @Test
    void whatIsChosenStaysButHasNoCountsWhileTheSearchHasFailed() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.type("jongeren").answer("jongeren");
            desk.settled("jongeren");
            desk.toggle("Velsen");
            desk.page().locator(".search__sorts .chip:visible").nth(1).click();

            desk.type("wijkrechter").lose("wijkrechter");

            assertThat(desk.failure()).isVisible();
            assertThat(desk.page().locator(".search__chosen .chip")).hasCount(2);
            assertThat(desk.page().locator(".search__tools .num:not(:empty)")).hasCount(0);
        }
    }

    @Test
    void anotherSearchAfterAFailedOneIsAnsweredAsAnyOther() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.type("boa").lose("boa");
            assertThat(desk.failure()).isVisible();

            desk.type("wijkrechter").answer("wijkrechter");

            assertThat(desk.failure()).isHidden();
            assertThat(desk.page().locator(".search__count")).containsText("plekken");
            assertThat(desk.hits().first()).isVisible();
        }
    }

    @Test
    void aFailureThatComesBackIsHeardAgain() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.page().evaluate(HEAR);
            desk.type("boa").lose("boa");
            assertThat(desk.failure()).isVisible();

            desk.page().evaluate("answers.clear()");
            desk.again();
            desk.until("answers.has('boa')");
            assertThat(desk.failure()).isHidden();
            desk.lose("boa");

            assertThat(desk.failure()).isVisible();
            assertThat((List<?>) desk.page().evaluate("heard")).hasSize(2);
        }
    }

    @Test
    void aFaultOfOurOwnIsNotHidden() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.type("boa").type("wijkrechter");

            desk.page().evaluate("answers.get('wijkrechter').fail()");
            assertThat(desk.failure()).containsText("Er ging iets mis in de zoekmachine.");
            desk.expect("a fault of ours");
            desk.page().evaluate("() => { answers.get('boa').fail(); return new Promise(done => setTimeout(done)); }");

            desk.expect("a fault of ours");
        }
    }

    @Test
    void dataThatOurScriptsCannotReadIsAFaultOfOurOwn() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.page().route("**/zoekgegevens*", route -> route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setBody("inspiratieboekZoekgegevens('{}');")));

            desk.open("index.html");

            assertThat(desk.failure()).containsText("Er ging iets mis in de zoekmachine.");
            desk.expect("undefined");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartOfALargeBookThatDidNotComeIsLoadedOnTheButton(boolean excuses, @TempDir Path folder) throws IOException {
        for (OutputFile file : BookBuild.print(ShippedBook.loaded(), SearchSite.small()).site().files()) {
            Path target = folder.resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
        try (SiteServer server = SiteServer.of(folder);
                SearchDesk desk = SearchDesk.at("http")) {
            desk.page().navigate(server.root() + "index.html");
            desk.press("/");
            List<String> asked = asked(desk, "/assets/zoek/");
            desk.ask("boa");
            // What this question still brings in must not be taken for the part that the next one misses.
            desk.page().waitForLoadState(LoadState.NETWORKIDLE);
            once(desk, "**/assets/zoek/t*.js*", route -> {
                if (excuses) {
                    route.fulfill(excuses("text/javascript"));
                } else {
                    route.abort();
                }
            });

            desk.field().fill("wijkrechter");
            assertThat(desk.failure()).containsText("kwam niet binnen");
            assertThat(desk.options()).hasCount(0);
            List<String> before = List.copyOf(asked);
            asked.clear();
            desk.again();

            assertThat(desk.hits().first()).isVisible();
            assertThat(desk.field()).isFocused();
            assertThat(before.stream().filter(name -> !name.startsWith("t"))).isNotEmpty().doesNotContainAnyElementsOf(asked);
            desk.expect(excuses ? "Unexpected token" : "ERR_FAILED");
            desk.expect("request to " + server.root());
        }
    }

    /** The names of the files that search asks for, as they are asked for, of those whose address has one of these. */
    private static List<String> asked(SearchDesk desk, String... some) {
        List<String> names = new ArrayList<>();
        desk.page().onRequest(request -> {
            if (Stream.of(some).anyMatch(request.url()::contains)) {
                names.add(request.url().replaceAll(".*/", ""));
            }
        });
        return names;
    }

    /** As a host may answer for any address, with the type that was asked for. */
    private static Route.FulfillOptions excuses(String type) {
        return new Route.FulfillOptions().setContentType(type).setBody("<!doctype html><title>Even geduld</title>");
    }

    /** Answers the first request for a file otherwise than the server would. */
    private static void once(SearchDesk desk, String file, Consumer<Route> answer) {
        List<Route> answered = new ArrayList<>();
        desk.page().route(file, route -> {
            if (answered.isEmpty()) {
                answered.add(route);
                answer.accept(route);
            } else {
                route.resume();
            }
        });
    }
}
