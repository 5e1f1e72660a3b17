package nl.inspiratieboek.markdown;

import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A call-out: its title, which may be empty, then its blocks. */
final class CalloutBlock extends CustomBlock {

    /** Whether a reader can fold it. */
    enum Fold {
        NONE,
        OPEN,
        CLOSED
    }

    /** The words after the type, as inline nodes. */
    static final class Title extends CustomBlock {}

    private final String typed;
    private final Fold fold;
    private final Optional<String> line;
    private final Title title = new Title();

    /** A call-out in a quote. @param typed the word by which the author named its type */
    CalloutBlock(String typed, Fold fold) {
        this(typed, fold, Optional.empty());
    }

    /** @param line the line that opened it, when that may be a sentence too */
    CalloutBlock(String typed, Fold fold, Optional<String> line) {
        this.line = line;
        this.typed = typed;
        this.fold = fold;
        appendChild(title);
    }

    String typed() {
        return typed;
    }

    Optional<String> fromLine() {
        return line;
    }

    CalloutType type() {
        return CalloutType.of(typed);
    }

    Fold fold() {
        return fold;
    }

    Title title() {
        return title;
    }
}
