package nl.inspiratieboek.media;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Rendition;
import nl.inspiratieboek.source.SourcePath;

/** Gives pictures in the widths that pages show, from the cache or made now. */
public final class Renditions {

    /** Part of each name in the cache: another way of making gives other names. */
    private static final String RECIPE = "2";

    private final PictureCache cache;
    private final Map<SourcePath, String> contents = new ConcurrentHashMap<>();
    /** What the cache would not take. */
    private final Map<String, byte[]> held = new ConcurrentHashMap<>();

    public Renditions(PictureCache cache) {
        this.cache = cache;
    }

    /**
     * Makes those widths of a picture that the cache does not hold.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public void prepare(Medium medium) throws IOException {
        for (Rendition each : medium.renditions()) {
            if (kept(medium, each).isEmpty()) {
                make(medium);
                return;
            }
        }
    }

    /**
     * The bytes of one width: without place and camera data, upright, in sRGB.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public byte[] bytes(Medium medium, Rendition rendition) throws IOException {
        Optional<byte[]> kept = kept(medium, rendition);
        if (kept.isPresent()) {
            return kept.get();
        }
        make(medium);
        return kept(medium, rendition).orElseThrow(() -> new IOException("picture lost: " + rendition.address()));
    }

    private Optional<byte[]> kept(Medium medium, Rendition rendition) throws IOException {
        String name = name(medium, rendition);
        return Optional.ofNullable(held.get(name)).or(() -> cache.get(name));
    }

    private void make(Medium medium) throws IOException {
        Map<Rendition, byte[]> made = PictureScaler.scale(medium);
        for (Map.Entry<Rendition, byte[]> each : made.entrySet()) {
            String name = name(medium, each.getKey());
            if (!cache.put(name, each.getValue())) {
                held.put(name, each.getValue());
            }
        }
    }

    private String name(Medium medium, Rendition rendition) throws IOException {
        String content = contents.get(medium.path());
        if (content == null) {
            content = ContentHash.of(medium.file().location());
            contents.put(medium.path(), content);
        }
        String address = rendition.address();
        return content + "-" + RECIPE + "-" + rendition.width() + address.substring(address.lastIndexOf('.'));
    }
}
