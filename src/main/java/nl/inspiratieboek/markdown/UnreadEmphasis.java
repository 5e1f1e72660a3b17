package nl.inspiratieboek.markdown;

import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;

/** Finds marks of bold, italic and struck text that stayed text: {@code **let op:**dit}, {@code **vet **}. */
final class UnreadEmphasis {

    /** A run of one sign. @param from its first index @param to behind its last */
    private record Run(char sign, int from, int to) {}

    private final RunningText text;
    private final ProblemList problems;

    private UnreadEmphasis(RunningText text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
    }

    static void find(RunningText text, ProblemList problems) {
        UnreadEmphasis emphasis = new UnreadEmphasis(text, problems);
        emphasis.strong('*', true);
        emphasis.strong('~', true);
        emphasis.strong('_', false);
        emphasis.single('*');
        emphasis.single('_');
    }

    /** Doubled marks. @param alone whether one without a partner is said too */
    private void strong(char sign, boolean alone) {
        int longest = sign == '*' ? 3 : 2;
        Optional<Run> open = Optional.empty();
        Optional<Run> apart = Optional.empty();
        for (Run run = next(sign, 0); run.from() < text.length(); run = next(sign, run.to())) {
            int length = run.to() - run.from();
            if (length < 2 || length > longest || isMention(run) || open.isEmpty() && inWord(run)) {
                continue;
            }
            if (open.isEmpty() && isApart(run)) {
                // A power of two or the start of bold: what comes next decides.
                apart = Optional.of(run);
            } else if (open.isEmpty() && apart.isPresent() && alone && closes(run)) {
                pair(apart.get(), run);
                apart = Optional.empty();
            } else if (open.isPresent() && (alone || !text.isSpace(run.from() - 1) || !text.isSpace(open.get().to()))) {
                pair(open.get(), run);
                open = Optional.empty();
            } else if (alone || !text.isWord(run.from() - 1)) {
                open = Optional.of(run);
                apart = Optional.empty();
            }
        }
        if (alone && open.isPresent() && (touches(open.get().from() - 1) || touches(open.get().to()))) {
            report(open.get(), open.get().from(), Math.min(text.partOfLine(open.get().to()), open.get().to() + 40));
        }
    }

    /** Single marks: only where both are clearly a pair, because a star also stands for a note or a product. */
    private void single(char sign) {
        Optional<Run> open = Optional.empty();
        for (Run run = next(sign, 0); run.from() < text.length(); run = next(sign, run.to())) {
            if (run.to() - run.from() != 1) {
                open = Optional.empty();
                continue;
            }
            boolean spaceBefore = text.isSpace(run.from() - 1);
            boolean closes = spaceBefore && !text.isWord(run.to()) && !isApartOnLine(run)
                    || !spaceBefore && !text.isWord(run.from() - 1) && text.isWord(run.to());
            boolean sameLine = open.isPresent() && text.isOneLine(open.get().to(), run.from());
            if (sameLine && closes) {
                pair(open.get(), run);
                open = Optional.empty();
            } else {
                boolean opens = isBefore(run.from() - 1) && text.isWord(run.to());
                open = opens ? Optional.of(run) : Optional.empty();
            }
        }
    }

    private boolean isApartOnLine(Run run) {
        return text.at(run.to()) == ' ' && text.isWord(run.to() + 1) && Character.isDigit(text.at(run.to() + 1));
    }

    private void pair(Run open, Run close) {
        boolean atOpen = text.isSpace(open.to());
        report(atOpen ? open : close, open.from(), close.to());
    }

    private void report(Run at, int from, int to) {
        problems.add(Code.EMPHASIS_UNREAD, text.place(at.from(), at.to()), text.typed(at.from(), at.to()), text.typed(from, to));
        text.said(from, to);
    }

    private boolean closes(Run run) {
        return text.isWord(run.from() - 1) && !text.isWord(run.to());
    }

    private boolean isApart(Run run) {
        return text.isSpace(run.from() - 1) && text.isSpace(run.to());
    }

    /** Between two other signs, such as quotes: a text about the mark itself. */
    private boolean isMention(Run run) {
        return !text.isSpace(run.from() - 1) && !text.isSpace(run.to()) && !touches(run.from() - 1) && !touches(run.to());
    }

    private boolean touches(int index) {
        return text.isWord(index) || RunningText.isOwn(text.at(index));
    }

    /** Whether a mark may open behind this character. */
    private boolean isBefore(int index) {
        return text.isSpace(index) || RunningText.isOwn(text.at(index)) || "([\"'‘“„«-–—/".indexOf(text.at(index)) >= 0;
    }

    /** Between two letters or digits: a power, a wild card, a name in a program. */
    private boolean inWord(Run run) {
        return text.isWord(run.from() - 1) && text.isWord(run.to())
                && (run.sign() != '*' || Character.isDigit(text.at(run.to())));
    }

    private Run next(char sign, int from) {
        int at = from;
        while (at < text.length() && text.at(at) != sign) {
            at++;
        }
        int to = at;
        while (to < text.length() && text.at(to) == sign) {
            to++;
        }
        return new Run(sign, at, to);
    }
}
