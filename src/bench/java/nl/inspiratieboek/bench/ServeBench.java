package nl.inspiratieboek.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.LargeBook;

/**
 * How long an author waits in the preview: from the moment that a file is saved until its page is served with what was typed. The
 * program runs as a process of its own; the page is asked for over HTTP again and again.
 */
public final class ServeBench {

    private static final Path BENCH = Path.of("target/bench");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    /** The first saves find a Java that has compiled little yet; they are shown apart. */
    private static final int WARMING = 10;

    private static final int SAVES = 21;

    /** An author types between two saves; search is made meanwhile. */
    private static final long TYPING_MILLISECONDS = 1_500;

    private final HttpClient client = HttpClient.newHttpClient();

    private ServeBench() {}

    /** Measures books of so many cases, 10, 1,000 and 10,000 where none are named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Integer> sizes = arguments.length == 0
                ? List.of(10, 1_000, 10_000)
                : Stream.of(arguments).map(Integer::valueOf).toList();
        System.out.println("milliseconds from save to served; " + SAVES + " saves after " + WARMING);
        System.out.printf("%8s%10s%10s%10s%10s%14s%n", "cases", "first", "median", "90%", "longest", "processor s");
        for (int cases : sizes) {
            new ServeBench().measure(cases);
        }
    }

    private void measure(int cases) throws IOException, InterruptedException {
        Path book = BENCH.resolve("serve-" + cases);
        Folders.remove(book);
        LargeBook.ofCases(Options.SEED, cases, Path.of("content")).writeTo(book);
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/inspiratieboek.jar",
                        "serve",
                        "--quiet",
                        "--port",
                        "0",
                        "--content",
                        book.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            Path file = aCase(book);
            String name = book.relativize(file).toString().replace('\\', '/').replaceAll("\\.md$", ".html");
            URI page = URI.create(address(said)).resolve(name);
            List<Double> times = new ArrayList<>();
            for (int save = 0; save < WARMING + SAVES; save++) {
                times.add(save(file, page, "opgeslagen" + save + "woord"));
                Thread.sleep(TYPING_MILLISECONDS);
            }
            List<Double> warm = times.subList(WARMING, times.size()).stream().sorted().toList();
            double processor = program.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(Double.NaN);
            System.out.printf(
                    Locale.ROOT,
                    "%,8d%10.0f%10.0f%10.0f%10.0f%14.1f%n",
                    cases,
                    times.get(0),
                    warm.get(SAVES / 2),
                    warm.get(SAVES * 9 / 10),
                    warm.get(SAVES - 1),
                    processor);
        } finally {
            program.destroy();
            program.waitFor();
        }
        Folders.remove(book);
    }

    private static Path aCase(Path book) throws IOException {
        try (Stream<Path> files = Files.walk(book.resolve("praktijkvoorbeelden"))) {
            List<Path> all = files.filter(Content::isPage).sorted().toList();
            return all.get(all.size() / 2);
        }
    }

    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new IOException("the program ended");
    }

    private double save(Path file, URI page, String word) throws IOException, InterruptedException {
        String text = Files.readString(file) + "\n" + word + "\n";
        HttpRequest request = HttpRequest.newBuilder(page).build();
        long begun = System.nanoTime();
        Files.writeString(file, text);
        while (!client.send(request, HttpResponse.BodyHandlers.ofString()).body().contains(word)) {
            Thread.sleep(1);
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
