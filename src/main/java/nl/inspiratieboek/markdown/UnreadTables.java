package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;

/** Finds rows with bars that became no table: the line under the head is missing or does not fit it. */
final class UnreadTables {

    /** A line of a paragraph. @param apart how many have space around them @param rule whether it looks like a line under a head */
    private record Line(int from, int to, int bars, int apart, boolean opens, boolean closes, boolean rule) {}

    private UnreadTables() {}

    static void find(RunningText text, ProblemList problems) {
        List<Line> lines = new ArrayList<>();
        int rows = 0;
        int bars = 0;
        int even = 0;
        for (int from = 0; from < text.length(); ) {
            Line line = line(text, from);
            lines.add(line);
            bars += line.bars();
            rows += line.opens() && line.bars() > 1 ? 1 : 0;
            even += line.apart() > 0 && line.apart() == lines.get(0).apart() ? 1 : 0;
            from = line.to() + 1;
        }
        if (bars == 0) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean near = i > 0 && lines.get(i - 1).bars() > 0 || i + 1 < lines.size() && lines.get(i + 1).bars() > 0;
            if (lines.get(i).rule() && near) {
                say(text, lines, lines.get(i), problems);
                return;
            }
        }
        Line first = lines.get(0);
        boolean row = rows > 1 || rows == 1 && lines.stream().anyMatch(line -> line.opens() && line.closes() && line.bars() > 2);
        boolean columns = even == lines.size() && lines.size() > 1 && (first.apart() > 1 || lines.size() > 2);
        if (row || columns) {
            Line at = lines.stream().filter(line -> line.bars() > 1 || columns).findFirst().orElse(first);
            say(text, lines, at, problems);
        }
    }

    private static void say(RunningText text, List<Line> lines, Line at, ProblemList problems) {
        problems.add(Code.TABLE_UNREAD, text.place(at.from(), at.to()));
        lines.stream().filter(line -> line.bars() > 0 || line.rule()).forEach(line -> text.said(line.from(), line.to()));
    }

    private static Line line(RunningText text, int from) {
        int bars = 0;
        int apart = 0;
        int dashes = 0;
        boolean rule = true;
        int at = from;
        char last = ' ';
        char first = ' ';
        for (; at < text.length() && text.at(at) != '\n'; at++) {
            char letter = text.at(at);
            bars += letter == '|' ? 1 : 0;
            apart += letter == '|' && text.isSpace(at - 1) && text.isSpace(at + 1) ? 1 : 0;
            dashes += letter == '-' || letter == '–' || letter == '—' || letter == '=' ? 1 : 0;
            rule &= "|+-–—=: \t".indexOf(letter) >= 0;
            first = first == ' ' ? letter : first;
            last = letter == ' ' || letter == '\t' ? last : letter;
        }
        return new Line(from, at, bars, apart, first == '|', last == '|', rule && dashes > 1);
    }
}
