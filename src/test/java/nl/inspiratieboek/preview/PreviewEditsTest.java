package nl.inspiratieboek.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.OrdinaryBook;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long a book was edited while it was previewed, it is shown as a build would make it that never saw it before. */
class PreviewEditsTest {

    private static final long SEED = 20261126;
    private static final int EDITS = 1_000;
    private static final int COMPARED_EVERY = 125;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    /** What stands in the book, by path. */
    private final Map<String, String> texts = new TreeMap<>();
    /** The texts that a mistake was put into, to be mended. */
    private final Map<String, String> mended = new TreeMap<>();
    private int made;

    @Test
    void aThousandEditsEndWithTheBytesOfACleanBuild() throws IOException {
        OrdinaryBook.of(5).files().forEach(this::write);
        BuildRequest request = new BuildRequest(folder, Optional.empty(), Limits.defaults());
        AtomicReference<Runnable> search = new AtomicReference<>(() -> {});
        Preview preview = Preview.of(request, search::set);
        int broken = 0;

        for (int edit = 1; edit <= EDITS; edit++) {
            edit();
            preview.read(List.of()).ifPresent(preview::show);
            LoadedBook loaded = preview.state().loaded();
            broken += loaded.isPublishable(false) ? 0 : 1;
            if (edit % COMPARED_EVERY == 0) {
                mended.forEach(this::write);
                mended.clear();
                preview.read(List.of()).ifPresent(preview::show);
                search.get().run();
                compare(preview.state(), request, edit);
            }
        }

        assertThat(broken).as("edits that left the book with errors").isBetween(EDITS / 20, EDITS * 4 / 5);
    }

    private static void compare(PreviewState shown, BuildRequest request, int edit) throws IOException {
        LoadedBook clean = BookBuild.load(request);
        assertThat(shown.loaded().problems()).as("seed %d, edit %d", SEED, edit).isEqualTo(clean.problems());
        assertThat(clean.isPublishable(false)).as("%s", clean.problems()).isTrue();
        for (OutputFile file : BookBuild.site(clean).files()) {
            Optional<OutputFile> live = shown.file(file.path());
            assertThat(live).as("seed %d, edit %d: %s", SEED, edit, file.path()).isPresent();
            assertThat(live.get().bytes()).as("seed %d, edit %d: %s", SEED, edit, file.path()).isEqualTo(file.bytes());
        }
    }

    private void edit() {
        if (!mended.isEmpty() && random.nextInt(3) > 0) {
            String path = pick(List.copyOf(mended.keySet()));
            write(path, mended.remove(path));
            return;
        }
        String path = pick(List.copyOf(texts.keySet()));
        switch (random.nextInt(9)) {
            case 0 -> write(path, path.endsWith(".md") ? texts.get(path) + "\nEen zin " + made++ + " over een *gevel*.\n" : texts.get(path));
            case 1 -> breakIt(path, texts.get(path).replaceFirst("\n", "\nnergens-voor: [1\n"));
            case 2 -> breakIt(path, texts.get(path) + "\n[dood](../nergens.md)\n");
            case 3 -> breakIt(path, texts.get(path).replace("{thema=thema-", "{thema=thama-"));
            case 4 -> write("book.yaml", texts.get("book.yaml").replaceFirst("title: .*", "title: Warme scholen " + made++));
            case 5 -> write("paginas/blad-" + random.nextInt(3) + ".md", "---\ntitle: Blad " + made++ + "\n---\n\nTekst over een kelder.\n");
            case 6 -> remove("paginas/blad-" + random.nextInt(3) + ".md");
            case 7 -> write("begrippen.yaml", "gevel:\n  term: gevel\n  uitleg: De voorkant, " + made++ + ".\n");
            default -> renumber();
        }
    }

    /** Two cases change places: what one says of itself is then right only with what the other says. */
    private void renumber() {
        // A mistake is mended with the text of before, which has its old number.
        List<String> cases = texts.keySet().stream()
                .filter(path -> path.startsWith("praktijkvoorbeelden/") && !mended.containsKey(path))
                .toList();
        if (cases.isEmpty()) {
            return;
        }
        String one = pick(cases);
        String other = pick(cases);
        String number = number(one);
        write(one, texts.get(one).replaceFirst("nummer: \\d+", "nummer: " + number(other)));
        write(other, texts.get(other).replaceFirst("nummer: \\d+", "nummer: " + number));
    }

    private String number(String path) {
        return texts.get(path).replaceAll("(?s).*?nummer: (\\d+).*", "$1");
    }

    private void breakIt(String path, String text) {
        mended.putIfAbsent(path, texts.get(path));
        write(path, text);
    }

    private void write(String path, String text) {
        try {
            texts.put(path, text);
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void remove(String path) {
        try {
            texts.remove(path);
            mended.remove(path);
            Files.deleteIfExists(folder.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String pick(List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
