package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** An engine may have to load before it answers: the search waits without losing or mixing up anything. */
class SearchWaitTest {

    @Test
    void anOlderAnswerNeverComesInPlaceOfANewerOne() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.type("boa");
            desk.type("wijkrechter");

            desk.answer("wijkrechter");
            desk.settled("wijkrechter");
            String first = desk.hits().first().getAttribute("href");
            desk.page().evaluate("() => { answers.get('boa').give(); return new Promise(done => setTimeout(done)); }");

            assertThat(desk.hits().first()).hasAttribute("href", first);
        }
    }

    @Test
    void theHitsStayUntilThereAreOthersAndAKeyWaitsForThose() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.type("boa");
            desk.answer("boa");
            desk.settled("boa");
            int hits = desk.hits().count();

            desk.type("wijkrechter");
            desk.press("ArrowDown");
            assertThat(desk.page().locator(".search__count")).hasText("Bezig met zoeken …");
            assertThat(desk.hits()).hasCount(hits);
            assertThat(desk.chosen()).hasCount(0);
            desk.answer("wijkrechter");

            desk.settled("wijkrechter");
            assertThat(desk.chosen()).hasAttribute("id", desk.options().first().getAttribute("id"));
        }
    }

    @Test
    void theSearchIsNotBusyWithAQuestionThatALaterOneHasTakenThePlaceOf() {
        try (SearchDesk desk = SearchDesk.slow()) {
            desk.page().clock().install();
            desk.type("boa").type("wijkrechter").answer("wijkrechter");
            desk.settled("wijkrechter");

            desk.page().clock().runFor(2_000);

            assertThat(desk.page().locator(".search__count")).containsText("plekken");
        }
    }
}
