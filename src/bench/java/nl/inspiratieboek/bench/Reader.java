package nl.inspiratieboek.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A reader with a slow machine who searches a site by keyboard. Times are taken inside the page, by {@code watch.js}. */
final class Reader {

    /** How many times slower than this machine: a cheap phone beside a workstation. */
    private static final int SLOWER = 4;

    private static final int COLD_SEARCHES = 5;
    private static final Duration LONGEST_COLD = Duration.ofSeconds(30);
    private static final String FIELD = "dialog.search input[type=search]";
    private static final String SETTLED = "() => inspiratieboekBench.settled()";

    private final Chromium chromium;
    private final CompressingServer server;
    private final List<String> queries;
    private final Set<Path> askedFor = new TreeSet<>();

    Reader(Chromium chromium, CompressingServer server, List<String> queries) {
        this.chromium = chromium;
        this.server = server;
        this.queries = List.copyOf(queries);
    }

    /** The installed browser, for all sizes. */
    record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

        private static final List<String> PLACES = List.of(
                "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");

        static Chromium start() {
            Path path = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
            Playwright playwright =
                    Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Chromium(playwright, playwright.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"))));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /**
     * The first search on a page that never searched: the middle one of some readers.
     *
     * @param requests how many files it took
     * @param bytes how many bytes those were, compressed
     * @param milliseconds from the last key to the frame with the hits
     * @param memory what the page's scripts then hold, in bytes
     */
    record FirstSearch(int requests, long bytes, double milliseconds, double memory) {}

    /**
     * Queries typed letter by letter after the first search.
     *
     * @param queries how many
     * @param requests how many files they took together
     * @param bytes how many bytes those were, compressed
     * @param milliseconds for each key, from the key to the frame with its hits, sorted
     */
    record Typing(int queries, int requests, long bytes, List<Double> milliseconds) {

        int keys() {
            return milliseconds.size();
        }

        /** The time that this part of the keys did not exceed. */
        double at(double part) {
            int place = (int) Math.ceil(part * milliseconds.size()) - 1;
            return milliseconds.isEmpty() ? Double.NaN : milliseconds.get(Math.max(0, place));
        }
    }

    /** Why there is nothing to tell. */
    static final class GaveUpException extends RuntimeException {
        private static final long serialVersionUID = 1;

        GaveUpException(String message) {
            super(message);
        }
    }

    /** What a first search loads. Goes before what is timed, so that the server has it compressed by then. */
    Set<Path> filesOfAFirstSearch() {
        first(queries.get(0));
        return Set.copyOf(askedFor);
    }

    /** All files that any search loaded. */
    Set<Path> filesAskedFor() {
        return Set.copyOf(askedFor);
    }

    FirstSearch firstSearch() {
        List<FirstSearch> all = new ArrayList<>();
        long end = System.nanoTime() + LONGEST_COLD.toNanos();
        do {
            all.add(first(queries.get(all.size() + 1)));
        } while (all.size() < COLD_SEARCHES && System.nanoTime() < end);
        all.sort((one, other) -> Double.compare(one.milliseconds(), other.milliseconds()));
        return all.get(all.size() / 2);
    }

    private FirstSearch first(String query) {
        try (BrowserContext context = chromium.browser().newContext()) {
            return search(open(context), query);
        } catch (PlaywrightException failure) {
            throw new GaveUpException(firstLine(failure));
        }
    }

    Typing type(Duration longest) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = open(context);
            search(page, queries.get(0));
            List<Double> times = new ArrayList<>();
            int typed = 0;
            long end = System.nanoTime() + longest.toNanos();
            for (String query : queries.subList(1, queries.size())) {
                if (System.nanoTime() < end) {
                    times.addAll(type(page, query));
                    typed++;
                }
            }
            List<CompressingServer.Answer> answers = taken();
            times.sort(Double::compare);
            return new Typing(typed, answers.size(), bytes(answers), List.copyOf(times));
        } catch (PlaywrightException failure) {
            throw new GaveUpException(firstLine(failure));
        }
    }

    /** Times of the keys from the second on: one letter is no query. */
    private static List<Double> type(Page page, String query) {
        page.locator(FIELD).evaluate("field => { field.value = ''; field.focus(); }");
        List<Double> times = new ArrayList<>();
        query.codePoints().forEach(letter -> {
            page.keyboard().press(letter == ' ' ? "Space" : Character.toString(letter));
            Map<?, ?> settled = settle(page);
            if (letter != ' ' && ((String) settled.get("query")).length() > 1) {
                times.add(number(settled, "milliseconds"));
            }
        });
        return times;
    }

    private Page open(BrowserContext context) {
        context.addInitScript(script());
        Page page = context.newPage();
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        // A plain page: what the cover shows of a large book is not what is measured here.
        page.navigate(server.root() + plainPage());
        page.waitForLoadState();
        server.takeAnswers();
        return page;
    }

    private String plainPage() {
        try {
            return Folders.files(server.folder().resolve("paginas")).stream()
                    .findFirst()
                    .map(file -> server.folder().relativize(file).toString().replace('\\', '/'))
                    .orElse("index.html");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FirstSearch search(Page page, String query) {
        page.keyboard().press("/");
        page.locator(FIELD).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        page.keyboard().insertText(query);
        Map<?, ?> settled = settle(page);
        List<CompressingServer.Answer> answers = taken();
        return new FirstSearch(answers.size(), bytes(answers), number(settled, "milliseconds"), number(settled, "memory"));
    }

    private static Map<?, ?> settle(Page page) {
        Map<?, ?> settled = (Map<?, ?>) page.evaluate(SETTLED);
        if (Boolean.TRUE.equals(settled.get("late"))) {
            throw new GaveUpException("no hits for '" + settled.get("query") + "' after "
                    + Math.round(number(settled, "milliseconds") / 1000) + " seconds");
        }
        return settled;
    }

    private List<CompressingServer.Answer> taken() {
        List<CompressingServer.Answer> answers = server.takeAnswers();
        answers.forEach(answer -> askedFor.add(answer.file()));
        return answers;
    }

    private static long bytes(List<CompressingServer.Answer> answers) {
        return answers.stream().mapToLong(CompressingServer.Answer::bytes).sum();
    }

    private static double number(Map<?, ?> of, String name) {
        return Optional.ofNullable((Number) of.get(name)).map(Number::doubleValue).orElse(Double.NaN);
    }

    private static String firstLine(PlaywrightException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static String script() {
        try (InputStream script = Files.newInputStream(Path.of("src/bench/watch.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
