package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Optional;

/**
 * One piece of an author's HTML, taken apart into tags and text. Every tag is written anew from its name and the
 * attributes that are allowed, so no piece can reach beyond itself; balance is the writer's work.
 *
 * @param tokens in order
 */
record RawHtml(List<Token> tokens) {

    /** Nothing at all. */
    static final RawHtml NONE = new RawHtml(List.of());

    /**
     * A tag or a text.
     *
     * @param name of the tag, empty for a text
     * @param markup of a text its words, not yet escaped; of a tag its attributes, those left out that each page writes in its own way
     * @param id the anchor, without what a page puts before it
     * @param link where a link leads, or the picture that is shown
     * @param size what the author wants of a picture
     */
    record Token(Kind kind, String name, String markup, Optional<String> id, Optional<LinkUse> link, Size size) {

        static Token text(String words) {
            return new Token(Kind.TEXT, "", words, Optional.empty(), Optional.empty(), Size.ANY);
        }

        static Token close(String name) {
            return new Token(Kind.CLOSE, name, "", Optional.empty(), Optional.empty(), Size.ANY);
        }
    }

    enum Kind {
        OPEN,
        CLOSE,
        /** A tag that holds nothing: one that never does, or one that its author closed at once. */
        EMPTY,
        TEXT
    }

    /** The size of a picture in CSS pixels; 0 where the author left it open. */
    record Size(int width, int height) {

        /** Whatever the file says. */
        static final Size ANY = new Size(0, 0);

        /** A picture at this size, in the proportions of its file. */
        ImageUse of(ImageUse picture) {
            if (picture.width() <= 0 || picture.height() <= 0) {
                return picture.sized(width, height);
            }
            double scale = width > 0
                    ? (double) width / picture.width()
                    : height > 0 ? (double) height / picture.height() : 1;
            return picture.sized(scaled(picture.width(), scale), scaled(picture.height(), scale));
        }

        private static int scaled(int length, double scale) {
            return (int) Math.max(1, Math.round(length * scale));
        }
    }

    RawHtml {
        tokens = List.copyOf(tokens);
    }

    /** The links and pictures in it, in order. */
    List<LinkUse> links() {
        return tokens.stream().flatMap(token -> token.link().stream()).toList();
    }
}
