package nl.inspiratieboek.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.inspiratieboek.publish.Manifest.Entry;
import nl.inspiratieboek.publish.Manifest.State;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;
import org.junit.jupiter.api.Test;

final class ManifestTest {
    private static final Entry PAGE = entry(State.MADE, "a b/é.html");
    private static final Entry OLD = entry(State.STALE, "old.html");
    private static final Manifest MANIFEST = Manifest.of(List.of(OLD, PAGE), Optional.of("Wat wijken leren"));

    @Test
    void whatIsWrittenIsReadBack() {
        Manifest read = Manifest.parse(MANIFEST.toBytes());

        assertThat(read.entries()).containsExactly(PAGE, OLD);
        assertThat(read.damaged()).isFalse();
        assertThat(read.title()).contains("Wat wijken leren");
        assertThat(read.pages()).containsExactly(PAGE.path());
        assertThat(read.isStale(OLD.path())).isTrue();
        assertThat(read.isStale(PAGE.path())).isFalse();
    }

    @Test
    void howLongAFileStaysIsWrittenToo() {
        Entry asset = entry(State.LASTING, "x.css");
        Entry words = entry(State.QUOTING, "words.js");

        Manifest read = Manifest.parse(Manifest.of(List.of(PAGE, asset, words)).toBytes());

        assertThat(read.pages()).containsExactly(PAGE.path());
        assertThat(read.stay(PAGE.path())).isEqualTo(Stay.NOT);
        assertThat(read.stay(asset.path())).isEqualTo(Stay.ONE_BUILD);
        assertThat(read.stay(words.path())).isEqualTo(Stay.UNLESS_SOMETHING_GOES);
    }

    @Test
    void anEmptyListIsNotDamaged() {
        assertThat(Manifest.parse(Manifest.empty().toBytes()).damaged()).isFalse();
    }

    @Test
    void aListCutAnywhereIsKnownAsDamagedAndNamesNoOtherFileByItsWholeContent() {
        byte[] whole = MANIFEST.toBytes();
        for (int length = 0; length < whole.length; length++) {
            Manifest cut = Manifest.parse(Arrays.copyOf(whole, length));

            assertThat(cut.damaged()).as("cut at %d", length).isTrue();
            assertThat(List.of(PAGE, OLD)).as("cut at %d", length).containsAll(cut.entries());
        }
    }

    /** Else the next build would take its own page for another's, and refuse. */
    @Test
    void aListThatLostItsEndStillNamesAllThatItHolds() {
        String whole = new String(MANIFEST.toBytes(), StandardCharsets.UTF_8);
        String cut = whole.substring(0, whole.lastIndexOf("end "));

        Manifest read = Manifest.parse(cut.getBytes(StandardCharsets.UTF_8));

        assertThat(read.damaged()).isTrue();
        assertThat(read.entries()).containsExactly(PAGE, OLD);
    }

    @Test
    void aLineWithoutAWholeFingerprintNamesNoFile() {
        for (String hex : List.of("z".repeat(64), "a".repeat(63), "")) {
            Manifest read = Manifest.parse(("inspiratieboek manifest 1\nmade " + hex + " 1 a.html\nend 1\n")
                    .getBytes(StandardCharsets.UTF_8));

            assertThat(read.damaged()).as(hex).isTrue();
            assertThat(read.entries()).as(hex).isEmpty();
        }
    }

    @Test
    void anyBytesAtAllAreReadWithoutFailing() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = MANIFEST.toBytes();
            for (int change = 0; change < 5; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            for (Entry entry : Manifest.parse(bytes).entries()) {
                assertThat(SitePath.isAllowed(entry.path().value())).as("seed %d", seed).isTrue();
            }
        }
    }

    private static Entry entry(State state, String path) {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        return new Entry(state, SitePath.of(path), Sha256.of(bytes), bytes.length);
    }
}
