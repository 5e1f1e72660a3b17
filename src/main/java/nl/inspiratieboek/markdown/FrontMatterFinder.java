package nl.inspiratieboek.markdown;

import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
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
        Place opening = lines.place(file.path(), 0, 3);
        int start = lines.count() > 1 ? lines.startOf(2) : file.text().length();
        for (int line = 2; line <= lines.count(); line++) {
            String text = lines.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                int end = lines.startOf(line);
                int body = line < lines.count() ? lines.startOf(line + 1) : file.text().length();
                return new FrontMatterFinder(Optional.of(new FrontMatter(start, end, opening)), body);
            }
        }
        problems.add(Code.FRONT_MATTER_UNCLOSED, opening);
        return new FrontMatterFinder(Optional.empty(), file.text().length());
    }
}
