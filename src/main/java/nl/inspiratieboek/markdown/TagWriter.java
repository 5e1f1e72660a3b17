package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.path.PercentEncoding;

/** Writes the author's own tags, each close only where its open stands, so that what we write ourselves stays whole. */
final class TagWriter {

    /** What leads somewhere or folds already, and code. */
    private static final Set<String> LEFT_ALONE = Set.of("a", "summary", "code", "pre", "kbd", "samp", "var");

    private final HtmlWriter out;
    private final Rendering rendering;
    private OpenTags openTags = new OpenTags();

    /** How many open tags hold text that stays as it is. */
    private int leftAlone;

    TagWriter(HtmlWriter out, Rendering rendering) {
        this.out = out;
        this.rendering = rendering;
    }

    /** Goes into a node: what is open around it stays open. @return what {@link #leave} wants back */
    OpenTags enter() {
        OpenTags outer = openTags;
        openTags = new OpenTags();
        return outer;
    }

    /** Whether what is written now stands in a tag of the author's in which no term is explained. */
    boolean isLeftAlone() {
        return leftAlone > 0;
    }

    /** Closes what the author left open in a node. */
    void leave(OpenTags outer) {
        closeAll();
        openTags = outer;
    }

    void closeAll() {
        close(openTags.closeAll());
    }

    /** Ends a paragraph of the author's tags where a block of markdown starts. */
    void endParagraph() {
        close(openTags.beforeBlock());
    }

    void write(RawHtml html) {
        for (RawHtml.Token token : html.tokens()) {
            switch (token.kind()) {
                case OPEN -> open(token);
                case CLOSE -> close(openTags.close(token.name()));
                case EMPTY -> empty(token);
                case TEXT -> out.text(token.markup());
            }
        }
    }

    private void open(RawHtml.Token tag) {
        boolean link = tag.name().equals("a");
        Optional<String> address = tag.link().flatMap(rendering::href).filter(Scheme::isSafe);
        if (link && (out.isInLink() || address.isEmpty() && tag.id().isEmpty())) {
            return;
        }
        close(openTags.open(tag.name()));
        leftAlone += LEFT_ALONE.contains(tag.name()) ? 1 : 0;
        out.raw("<" + tag.name() + tag.markup());
        id(tag);
        address.ifPresent(href -> out.raw(" href=\"" + Html.escape(PercentEncoding.ofAddress(href)) + '"'));
        out.raw(address.isPresent() && tag.link().map(LinkUse::external).orElse(false) ? " rel=\"external\">" : ">");
    }

    private void empty(RawHtml.Token tag) {
        close(openTags.before(tag.name()));
        if (tag.name().equals("img")) {
            picture(tag);
            return;
        }
        // A link cannot hold an anchor of its own.
        String name = tag.name().equals("a") && out.isInLink() ? "span" : tag.name();
        out.raw("<" + name + tag.markup());
        id(tag);
        out.raw(Sanitizer.isVoid(name) ? ">" : "></" + name + ">");
    }

    private void picture(RawHtml.Token tag) {
        Optional<ImageUse> shown = tag.link().flatMap(rendering::image).filter(image -> Scheme.isSafe(image.src()));
        if (shown.isEmpty()) {
            out.text(tag.link().map(LinkUse::alt).orElse(""));
            return;
        }
        out.raw("<img src=\"" + Html.escape(PercentEncoding.ofAddress(shown.get().src())) + '"' + tag.markup());
        out.sized(tag.size().of(shown.get()));
    }

    private void id(RawHtml.Token tag) {
        tag.id().ifPresent(id -> out.raw(" id=\"" + Html.escape(rendering.idPrefix() + id) + '"'));
    }

    private void close(List<String> names) {
        for (String name : names) {
            out.raw("</" + name + ">");
            leftAlone -= LEFT_ALONE.contains(name) ? 1 : 0;
        }
    }
}
