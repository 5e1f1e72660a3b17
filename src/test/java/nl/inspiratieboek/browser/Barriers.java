package nl.inspiratieboek.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What stands in a reader's way in what a page shows right now: by axe, by its width, by the size of what is to be hit. */
final class Barriers {

    /** axe judges forced colours by the colours that they replace: there it cannot tell contrast. */
    private static final String RUN = "(forced) => axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: !forced}}})"
            + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))";

    private static final String WIDER = "() => [document.documentElement, ...document.querySelectorAll('dialog[open]')]"
            + ".filter(one => one.scrollWidth > one.clientWidth).map(one => one.className + ' ' + one.scrollWidth + ' wide')";

    private static final String SMALL =
            """
            () => [...document.querySelectorAll(':is(dialog[open], .search--page, .found-bar, .choose-bar, .keep, .toolbar) :is(button, a, summary, label:not(.hidden), [role=option])')]
              .filter(one => one.checkVisibility({visibilityProperty: true}))
              .map(one => [one, one.getBoundingClientRect()])
              .filter(([, {width, height}]) => width < 24 || height < 24)
              .map(([one, {width, height}]) => `${one.outerHTML.slice(0, 80)} is ${width} by ${height}`)
            """;

    private Barriers() {}

    /**
     * Looks at a page.
     *
     * @param what what it shows, to name it by
     * @param forced whether its colours are forced
     * @param found what was found is added here
     */
    static void judge(Page page, String what, boolean forced, List<String> found) {
        page.evaluate(AccessibilityTest.AXE);
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
