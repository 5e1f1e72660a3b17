package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An engine may have to load before it answers: the search waits without losing or mixing up anything. */
class SearchWaitTest {

    /** Answers each question only when the test says so, or not at all. */
    private static final String SLOW =
            """
            () => {
              const real = inspiratieboek.part('engine');
              window.answers = new Map();
              inspiratieboek.add('engine', {data: real.data, search: (request) => new Promise((resolve, reject) => {
                answers.set(request.text, {give: () => resolve(real.search(request)), fail: () => reject(new Error('no file'))});
              })});
            }""";

    @Test
    void anOlderAnswerNeverComesInPlaceOfANewerOne() {
        try (SearchDesk desk = slow()) {
            type(desk, "boa");
            type(desk, "wijkrechter");

            desk.page().evaluate("answers.get('wijkrechter').give()");
            desk.settled("wijkrechter");
            String first = desk.hits().first().getAttribute("href");
            desk.page().evaluate("() => { answers.get('boa').give(); return new Promise(done => setTimeout(done)); }");

            assertThat(desk.hits().first()).hasAttribute("href", first);
        }
    }

    @Test
    void theHitsStayUntilThereAreOthersAndAKeyWaitsForThose() {
        try (SearchDesk desk = slow()) {
            type(desk, "boa");
            desk.page().evaluate("answers.get('boa').give()");
            desk.settled("boa");
            int hits = desk.hits().count();

            type(desk, "wijkrechter");
            desk.press("ArrowDown");
            assertThat(desk.page().locator(".search__count")).hasText("Bezig met zoeken …");
            assertThat(desk.hits()).hasCount(hits);
            assertThat(desk.chosen()).hasCount(0);
            desk.page().evaluate("answers.get('wijkrechter').give()");

            desk.settled("wijkrechter");
            assertThat(desk.chosen()).hasAttribute("id", desk.options().first().getAttribute("id"));
        }
    }

    @Test
    void whereAnAnswerCannotBeLoadedTheSearchSaysSoAndGoesOn() {
        try (SearchDesk desk = slow()) {
            type(desk, "boa");
            desk.page().evaluate("answers.get('boa').fail()");
            assertThat(desk.page().locator(".search__count")).containsText("Zoeken lukt nu niet.");

            type(desk, "wijkrechter");
            desk.page().evaluate("answers.get('wijkrechter').give()");

            desk.settled("wijkrechter");
            assertThat(desk.page().locator(".search__count")).containsText("plekken");
        }
    }

    /** The list of keys loads what the search needs; then its engine is replaced before the search opens. */
    private static SearchDesk slow() {
        SearchDesk desk = SearchDesk.at("http");
        desk.page().navigate(desk.root() + "matrix.html");
        desk.press("?");
        desk.page().locator("dialog.keys").waitFor();
        desk.page().evaluate(SLOW);
        desk.press("Escape", "/");
        desk.field().waitFor();
        return desk;
    }

    private static void type(SearchDesk desk, String text) {
        desk.field().fill(text);
        desk.until("answers.has('" + text + "')");
    }
}
