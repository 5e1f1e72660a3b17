package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that the search shows: without barriers that axe knows, as wide as its window, and large enough to hit. */
class SearchLooksTest {

    @ParameterizedTest(name = "{0} px wide, {1}, forced colours {2}, text {3} %")
    @CsvSource({
        "320, LIGHT, NONE, 100", "320, DARK, NONE, 100", "1280, LIGHT, NONE, 100", "1280, DARK, NONE, 100",
        "640, LIGHT, NONE, 200", "320, DARK, ACTIVE, 100", "1280, LIGHT, ACTIVE, 100"
    })
    void nothingThatTheSearchShowsHasABarrier(int width, ColorScheme scheme, ForcedColors forced, int text) {
        List<String> found = new ArrayList<>();
        try (SearchDesk desk = SearchDesk.at(
                "http",
                new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setColorScheme(scheme)
                        .setForcedColors(forced)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = desk.page();
            page.addInitScript("addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '" + text + "%'; });"
                    + "localStorage.setItem('inspiratieboek-recent /', '[\"wijkrechter\", \"een heel lange zoekopdracht met veel woorden\"]');");
            boolean active = forced == ForcedColors.ACTIVE;
            desk.open("index.html");
            page.locator(".search__recent li").first().waitFor();
            Barriers.judge(page, "the empty field", active, found);
            desk.ask("jongerenwerk").press("ArrowDown", "ArrowDown");
            Barriers.judge(page, "the hits", active, found);
            desk.toggle("Heerlen");
            Barriers.judge(page, "the filters", active, found);
            desk.ask("wijkrechter");
            Barriers.judge(page, "no hit with these choices", active, found);
            page.locator(".search__chosen .search__clear").click();
            desk.ask("zzqxj");
            Barriers.judge(page, "no hit", active, found);
            page.locator(".search__foot button").click();
            Barriers.judge(page, "the keys", active, found);
            page.navigate(desk.root() + "zoeken.html?q=boa");
            desk.hits().first().waitFor();
            Barriers.judge(page, "the search page", active, found);
            page.navigate(desk.root() + "praktijkvoorbeelden/velsen-ijmuiden.html?z=jongerenwerk#structureel-jongerenwerk");
            page.locator("mark.found--on").waitFor();
            Barriers.judge(page, "the marks", active, found);
        }

        assertThat(found).isEmpty();
    }

    /** Prints how long the hits of a letter take on a slow computer; how busy this one is decides too much to judge by it. */
    @Test
    void theTimesOfEachLetterOnASlowComputerArePrinted() {
        try (SearchDesk desk = SearchDesk.at("http", new Browser.NewContextOptions().setViewportSize(390, 844))) {
            desk.open("index.html").ask("wijkrechter");
            CDPSession session = desk.context().newCDPSession(desk.page());
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", 4);
            session.send("Emulation.setCPUThrottlingRate", rate);
            desk.page().evaluate("""
                    () => {
                      window.times = [];
                      const field = document.querySelector('[role=combobox]');
                      const share = document.querySelector('.search__foot a');
                      let begun = 0;
                      field.addEventListener('keydown', () => { begun = performance.now(); });
                      new MutationObserver(() => times.push(`${field.value} ${Math.round(performance.now() - begun)}`))
                        .observe(share, {attributes: true, attributeFilter: ['href']});
                    }""");
            for (String text : new String[] {"jongerenwerk", "gegevens delen", "bezuinigd"}) {
                for (int end = 2; end <= text.length(); end++) {
                    if (end == 2) {
                        desk.field().fill(text.substring(0, 1));
                    }
                    desk.page().keyboard().type(text.substring(end - 1, end));
                    desk.settled(text.substring(0, end).strip());
                }
            }

            System.out.println("ms from key to hits, CPU slowed 4 times: " + desk.page().evaluate("times.join(', ')"));
        }
    }
}
