package nl.inspiratieboek.external;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.cache.FileCache;
import nl.inspiratieboek.external.Door.Clock;
import nl.inspiratieboek.external.ExternalReport.Unchecked;
import nl.inspiratieboek.hint.Hint;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;

/** Asks the addresses outside a book whether something stands there. */
public final class ExternalCheck {

    /** What we are called in robots.txt. */
    private static final String PRODUCT = "inspiratieboek";

    private final AnswerCache cache;
    private final Courtesy courtesy;
    private final LinkProbe probe;
    private final Map<String, Door> doors = new ConcurrentHashMap<>();
    private final Map<String, LinkAnswer> answers = new ConcurrentHashMap<>();

    ExternalCheck(AnswerCache cache, Courtesy courtesy, Clock clock, Asking web) {
        this.cache = cache;
        this.courtesy = courtesy;
        long end = clock.nanos() + courtesy.total().toNanos();
        this.probe = new LinkProbe(uri -> doors.computeIfAbsent(
                WebAddresses.door(uri), unused -> new Door(web, clock, courtesy.pause(), end, PRODUCT)));
    }

    /**
     * A check over the network, with what was learned lately.
     *
     * @param version the program's version, which servers are told
     */
    public static ExternalCheck overNetwork(String version) {
        Courtesy usual = Courtesy.usual();
        return new ExternalCheck(
                new AnswerCache(FileCache.ofUser("external", AnswerCache.NAMES), Instant::now),
                usual,
                waiting(),
                new Web(PRODUCT + "/" + version + " (link check)", usual.perRequest(), InetAddress::getAllByName));
    }

    private static Clock waiting() {
        return new Clock() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            }
        };
    }

    /** Asks each address that the book names, once, unless it answered lately. */
    public ExternalReport of(LoadedBook loaded, Progress progress) {
        Map<String, List<ExternalLink>> links = ExternalLinks.of(loaded).stream()
                .collect(Collectors.groupingBy(ExternalLink::asked, LinkedHashMap::new, Collectors.toList()));
        links.keySet().forEach(url -> cache.get(url).ifPresent(answer -> answers.put(url, answer)));
        int remembered = answers.size();
        List<String> unknown = links.keySet().stream().filter(url -> !answers.containsKey(url)).toList();
        ask(unknown, progress.counting(Progress.Step.LINKS, unknown.size()));
        boolean found = answers.values().stream().anyMatch(ExternalCheck::showsNetwork);
        unknown.forEach(url -> {
            if (found || answers.get(url).state() != LinkState.UNKNOWN_HOST) {
                cache.put(url, answers.get(url));
            } else {
                answers.put(url, LinkAnswer.of(LinkState.NO_NETWORK, answers.get(url).detail()));
            }
        });
        cache.prune();
        return report(links, remembered);
    }

    /** Without a network every host is unknown: only beside one that was found is that said of a host. */
    private static boolean showsNetwork(LinkAnswer answer) {
        return switch (answer.state()) {
            case FINE, GONE, ANSWERED, ROBOTS, TOO_OFTEN, ROUND -> true;
            default -> false;
        };
    }

    private void ask(List<String> urls, Runnable done) {
        Collection<List<String>> byHost = urls.stream()
                .collect(Collectors.groupingBy(
                        url -> WebAddresses.parse(url).map(WebAddresses::door).orElse(""), LinkedHashMap::new, Collectors.toList()))
                .values();
        ExecutorService workers = Executors.newFixedThreadPool(courtesy.hostsAtOnce(), ExternalCheck::quietly);
        try {
            byHost.forEach(host -> workers.execute(() -> host.forEach(url -> {
                answers.put(url, answer(url));
                done.run();
            })));
            workers.shutdown();
            // What is asked now ends by its own limit, and after the end nothing more is asked.
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
        urls.forEach(url -> answers.putIfAbsent(url, LinkAnswer.of(LinkState.TIME_IS_UP)));
    }

    private LinkAnswer answer(String url) {
        try {
            return probe.of(url);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return LinkAnswer.of(LinkState.TIME_IS_UP);
        }
    }

    /** Whoever stops the program waits for no server. */
    private static Thread quietly(Runnable work) {
        Thread thread = new Thread(work, "external");
        thread.setDaemon(true);
        return thread;
    }

    private ExternalReport report(Map<String, List<ExternalLink>> links, int remembered) {
        List<Problem> problems = new ArrayList<>();
        List<Hint> moved = new ArrayList<>();
        List<Unchecked> unchecked = new ArrayList<>();
        links.forEach((url, places) -> {
            LinkAnswer answer = answers.get(url);
            for (ExternalLink link : places) {
                problem(link, answer).ifPresent(problems::add);
                answer.movedTo().ifPresent(to -> moved.add(hint(link, to)));
            }
            if (!answer.state().isSure()) {
                unchecked.add(new Unchecked(places.get(0).place(), places.get(0).url(), answer.state().id(), answer.detail()));
            }
        });
        return new ExternalReport(problems, moved, unchecked, links.size(), remembered);
    }

    private static Optional<Problem> problem(ExternalLink link, LinkAnswer answer) {
        return switch (answer.state()) {
            case GONE -> Optional.of(Problem.of(Code.EXTERNAL_LINK_DEAD, link.place(), link.url(), answer.detail()));
            case UNKNOWN_HOST -> Optional.of(Problem.of(Code.EXTERNAL_HOST_UNKNOWN, link.place(), link.url(), answer.detail()));
            default -> Optional.empty();
        };
    }

    private static Hint hint(ExternalLink link, String to) {
        return new Hint(Hint.Sort.LINK_MOVED, link.place(), 0, List.of(link.url(), to + link.fragment()));
    }
}
