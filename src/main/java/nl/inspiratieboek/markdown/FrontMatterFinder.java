package nl.inspiratieboek.markdown;

import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.LineMap;
import nl.inspiratieboek.source.SourceFile;

/** Finds the YAML between {@code ---} lines at the very start of a file. */
record FrontMatterFinder(Optional<FrontMatter> found, int bodyStart) {

    static FrontMatterFinder find(SourceFile file, ProblemList problems) {
        LineMap lines = file.lines();
        if (!lines.line(1).stripTrailing().equals("---")) {
            return new FrontMatterFinder(Optional.empty(), 0);
        }
        int closing = closing(lines);
        int body = HeadGuess.bodyLine(lines, closing);
        if (body < closing || closing > lines.count()) {
            return unclosed(file, lines, body, problems);
        }
        return new FrontMatterFinder(Optional.of(front(file, lines, closing, true)), after(file, lines, closing));
    }

    /** The text below an unclosed head is read all the same, so that its headings are known and its mistakes are told. */
    private static FrontMatterFinder unclosed(SourceFile file, LineMap lines, int body, ProblemList problems) {
        FrontMatter front = front(file, lines, body, false);
        boolean nearly = body <= lines.count() && HeadGuess.isNearlyClosing(lines.line(body));
        if (nearly) {
            int start = lines.startOf(body);
            String typed = lines.line(body);
            problems.add(Problem.of(Code.FRONT_MATTER_DASHES, lines.place(file.path(), start, start + typed.length()))
                    .replacing(typed, Optional.of("---")));
            return new FrontMatterFinder(Optional.of(front), after(file, lines, body));
        }
        problems.add(Code.FRONT_MATTER_UNCLOSED, front.opening());
        return new FrontMatterFinder(Optional.of(front), start(file, lines, body));
    }

    private static FrontMatter front(SourceFile file, LineMap lines, int end, boolean closed) {
        Place opening = lines.place(file.path(), 0, 3);
        return new FrontMatter(start(file, lines, 2), start(file, lines, end), opening, closed);
    }

    /** The first line that closes a head; the line after the last when there is none. */
    private static int closing(LineMap lines) {
        for (int line = 2; line <= lines.count(); line++) {
            String text = lines.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return line;
            }
        }
        return lines.count() + 1;
    }

    private static int start(SourceFile file, LineMap lines, int line) {
        return line <= lines.count() ? lines.startOf(line) : file.text().length();
    }

    private static int after(SourceFile file, LineMap lines, int line) {
        return start(file, lines, line + 1);
    }
}
