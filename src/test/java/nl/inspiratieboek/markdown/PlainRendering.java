package nl.inspiratieboek.markdown;

import java.util.Optional;

/** A page that shows everything as it is. */
record PlainRendering(int headingShift, String idPrefix) implements Rendering {

    static final PlainRendering PLAIN = new PlainRendering(0, "");

    @Override
    public Optional<String> href(LinkUse link) {
        return Optional.of(link.destination());
    }

    @Override
    public Optional<ImageUse> image(LinkUse image) {
        return Optional.of(new ImageUse(image.destination(), 640, 480));
    }

    @Override
    public SourceName source(String id) {
        return new SourceName(id, "jaar van " + id, "bronnen.html#" + id);
    }

    @Override
    public String word(Word word, int number) {
        return number == 0 ? word.name() : word.name() + " " + number;
    }
}
