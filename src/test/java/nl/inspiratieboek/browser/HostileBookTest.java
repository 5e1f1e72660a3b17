package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.SiteFolder;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A book that attacks its readers in every field: nothing of it runs, asks for anything elsewhere or breaks the policy, on
 * load, while the reader moves over the page, and while searching; and what was typed is shown as it was typed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBookTest {

    /** Each attack sets a mark in the page when it runs. */
    private static final String IMAGE = "\"><img src=x onerror=\"window.hacked=1\">";

    private static final String SCRIPT = "</script><script>window.hacked=1</script><!-- ]]>";
    private static final String TEMPLATE = "{{title}}{{{textHtml}}}{{>parts/house}}{{=<% %>=}}";
    private static final String TITLE = "aanval " + SCRIPT + IMAGE + TEMPLATE + " $& \u2028 =1+1";

    @TempDir
    private static Path folder;

    private final List<String> pages = new ArrayList<>();
    private SiteServer server;

    @BeforeAll
    void build() throws IOException {
        pages.addAll(SiteFolder.write(book().site(), folder));
        server = SiteServer.of(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void nothingRunsOnAnyPage() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = watched(context, faults);
            for (String address : pages) {
                page.navigate(server.root() + address);
                touchEverything(page);
                harm(page, address, faults);
            }
        }

        assertThat(pages).hasSizeGreaterThan(14);
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingRunsWhileSearching() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = watched(context, faults);
            for (String query : List.of("aanval", IMAGE, SCRIPT, TEMPLATE, "constructor", "__proto__")) {
                page.navigate(server.root() + "zoeken.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                page.waitForCondition(() -> !page.locator("main [role=status]").first().innerText().isBlank());
                touchEverything(page);
                harm(page, query, faults);
            }
            page.navigate(server.root() + "zoeken.html?q=aanval");
            page.locator("[role=option]").first().waitFor();
            assertThat(page.locator("main").innerText()).contains("window.hacked=1");
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void whatWasTypedIsShownAsItWasTyped() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(server.root() + "praktijkvoorbeelden/constructor.html");

            assertThat(page.locator("h1").textContent()).contains(TITLE.replace("\u2028", "").substring(0, 60));
            assertThat(page.title()).contains(TEMPLATE);
            assertThat(page.locator("main pre code").first().textContent()).contains("{{title}}");
        }
    }

    private static TestBook book() {
        String quoted = "'" + TITLE + "'";
        return TestBook.dutch()
                .with(
                        "book.yaml",
                        "title: " + quoted + "\nlanguage: nl\nsummary: " + quoted + "\npublisher: " + quoted
                                + "\nlicence: " + quoted + "\nfacts:\n"
                                + "  __proto__: {label: " + quoted + ", type: place, filter: true}\n"
                                + "  lijst: {label: " + quoted + ", type: list, filter: true}\n")
                .with("index.md", "---\ntitle: " + quoted + "\nsummary: " + quoted + "\n---\n" + TITLE + "\n")
                .with(
                        "praktijkvoorbeelden/constructor.md",
                        "---\ntitle: " + quoted + "\nsummary: " + quoted + "\nkort: " + quoted + "\nnummer: 1\n__proto__: "
                                + quoted + "\nlijst: [" + quoted + ", constructor]\n---\n" + prose()
                                + "\n## Knelpunten\n\n### Aanval `" + SCRIPT + "` {#constructor thema=__proto__}\n\n" + prose2()
                                + "\n## Oplossingen\n\n### Aanval " + TEMPLATE
                                + " {#tostring thema=hasownproperty lost-op=constructor}\n\nTekst.\n")
                .with("knelpunten/__proto__.md", theme(quoted))
                .with("oplossingen/hasownproperty.md", theme(quoted))
                .with("paginas/tostring.md", "---\ntitle: " + quoted + "\n---\n" + TITLE + "\n")
                .with(
                        "begrippen.yaml",
                        "constructor: {term: " + quoted + ", synoniemen: [constructor, aanval], uitleg: " + quoted
                                + ", bron: constructor}\n")
                .with(
                        "bronnen.yaml",
                        "constructor: {titel: " + quoted + ", uitgever: " + quoted + ", datum: " + quoted
                                + ", url: 'https://example.org/?\"><script>window.hacked=1</script>'}\n");
    }

    private static String theme(String quoted) {
        return "---\ntitle: " + quoted + "\nstelling: " + quoted + "\n---\n" + TITLE + " [@constructor]\n";
    }

    /** Attacks by way of markdown: titles, alternative texts, languages of code, labels. */
    private static String prose() {
        return TITLE + "\n\n[link](https://example.org/ \"" + "x' onmouseover='window.hacked=1" + "\")\n\n"
                + "[met \"](<https://example.org/\" onclick=window.hacked=1 x=\">)\n\n"
                + "```js\" onclick=\"window.hacked=1\n{{title}}" + SCRIPT + "\n```\n\n"
                + "Een noot[^constructor] en nog een[^__proto__].\n\n"
                + "[^constructor]: " + IMAGE + "\n[^__proto__]: " + TEMPLATE + "\n\n";
    }

    /** Attacks by way of raw HTML. */
    private static String prose2() {
        return "<svg><style><img src=x onerror=window.hacked=1></style></svg>\n\n"
                + "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.hacked=1&gt;\">\n\n"
                + "<form id=location><input name=body onfocus=window.hacked=1 autofocus></form>\n\n"
                + "<a href=\"java&#10;script:window.hacked=1\">x</a> <base href=\"https://example.org/\">\n\n"
                + "<meta http-equiv=refresh content=\"0;url=https://example.org/\"> <iframe srcdoc=\"<script>top.hacked=1</script>\">"
                + "</iframe>\n\n<div style=\"background:url(https://example.org/x)\" onmouseover=window.hacked=1>tekst</div>\n\n"
                + "<details open ontoggle=window.hacked=1><summary>x</summary>y</details>\n\n";
    }

    private Page watched(BrowserContext context, List<String> faults) {
        Page page = context.newPage();
        page.onDialog(dialog -> {
            faults.add("dialog on " + page.url());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(server.root())) {
                faults.add(page.url() + " asks for " + request.url());
            }
        });
        return page;
    }

    private static void touchEverything(Page page) {
        page.evaluate("for (const one of document.querySelectorAll('*')) {"
                + " one.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));"
                + " one.dispatchEvent(new PointerEvent('pointerenter')); if (one.focus) one.focus(); }");
    }

    private static void harm(Page page, String where, List<String> faults) {
        if (Boolean.TRUE.equals(page.evaluate("'hacked' in window"))) {
            faults.add("an attack ran: " + where);
        }
    }
}
