package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that the search shows: without barriers that axe knows, as wide as its window, and large enough to hit. */
class SearchLooksTest {

    /** axe judges forced colours by the colours that they replace: there it cannot tell contrast. */
    private static final String RUN = "(forced) => axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: !forced}}})"
            + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))";

    private static final String WIDER = "() => [document.documentElement, ...document.querySelectorAll('dialog[open]')]"
            + ".filter(one => one.scrollWidth > one.clientWidth).map(one => one.className + ' ' + one.scrollWidth + ' wide')";

    private static final String SMALL =
            """
            () => [...document.querySelectorAll(':is(dialog[open], .search--page, .found-bar) :is(button, a, summary, label:not(.hidden), [role=option])')]
              .filter(one => one.checkVisibility({visibilityProperty: true}))
              .map(one => [one, one.getBoundingClientRect()])
              .filter(([, {width, height}]) => width < 24 || height < 24)
              .map(([one, {width, height}]) => `${one.outerHTML.slice(0, 80)} is ${width} by ${height}`)
            """;

    @ParameterizedTest(name = "{0} px wide, {1}, forced colours {2}, text {3} %")
    @CsvSource({
        "320, LIGHT, NONE, 100", "320, DARK, NONE, 100", "1280, LIGHT, NONE, 100", "1280, DARK, NONE, 100",
        "640, LIGHT, NONE, 200", "320, DARK, ACTIVE, 100", "1280, LIGHT, ACTIVE, 100"
    })
    void nothingThatTheSearchShowsHasABarrier(int width, ColorScheme scheme, ForcedColors forced, int text) throws IOException {
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
            judge(page, "the empty field", active, found);
            desk.ask("jongerenwerk").press("ArrowDown", "ArrowDown");
            judge(page, "the hits", active, found);
            desk.toggle("Heerlen");
            judge(page, "the filters", active, found);
            desk.ask("wijkrechter");
            judge(page, "no hit with these choices", active, found);
            page.locator(".search__chosen .search__clear").click();
            desk.ask("zzqxj");
            judge(page, "no hit", active, found);
            page.locator(".search__foot button").click();
            judge(page, "the keys", active, found);
            page.navigate(desk.root() + "zoeken.html?q=boa");
            desk.hits().first().waitFor();
            judge(page, "the search page", active, found);
            page.navigate(desk.root() + "praktijkvoorbeelden/velsen-ijmuiden.html?z=jongerenwerk#structureel-jongerenwerk");
            page.locator("mark.found--on").waitFor();
            judge(page, "the marks", active, found);
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

    private static void judge(Page page, String what, boolean forced, List<String> found) throws IOException {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        for (Object violation : (List<?>) page.evaluate(RUN, forced)) {
            found.add(what + ": " + violation);
        }
        for (String script : new String[] {WIDER, SMALL}) {
            for (Object fault : (List<?>) page.evaluate(script)) {
                found.add(what + ": " + fault);
            }
        }
    }
}
