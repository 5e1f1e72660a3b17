package nl.inspiratieboek.markdown;

import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Finds lines that were meant as items of a list and stayed text: no space behind the mark, a bullet of a word processor,
 * a list that starts with another number than 1 right below a sentence. One such line alone may be anything.
 */
final class UnreadLists {

    private static final String BULLETS = "•●◦▪■‣∙·–—";

    /** The mark of an item. @param typed as typed @param meant how it must be typed @param kind what marks of one list share */
    private record Mark(String typed, String meant, String kind) {}

    private UnreadLists() {}

    static void find(RunningText text, Node paragraph, ProblemList problems) {
        task(text, paragraph, problems);
        int from = 0;
        Optional<Mark> before = before(text, paragraph);
        boolean said = before.isPresent();
        while (from < text.length()) {
            int end = text.lineEnd(from);
            Optional<Mark> mark = mark(text, from, end);
            Optional<Mark> next = mark.isEmpty() ? Optional.empty() : next(text, end, paragraph);
            boolean run = mark.isPresent() && next.isPresent() && next.get().kind().equals(mark.get().kind());
            if (run && !said) {
                Mark found = mark.get();
                problems.add(
                        Code.LIST_UNREAD, text.place(from, from + found.typed().length()), found.typed(), found.meant());
            }
            said = run || said && mark.isPresent();
            from = end + 1;
        }
    }

    /** {@code - [x]done} and {@code - []}: a space is missing in or behind the box of a task. */
    private static void task(RunningText text, Node paragraph, ProblemList problems) {
        if (!(paragraph.getParent() instanceof ListItem) || paragraph.getPrevious() != null || text.at(0) != '[') {
            return;
        }
        int close = text.at(1) == ']' ? 1 : text.at(2) == ']' ? 2 : -1;
        boolean box = close == 1 || close == 2 && "xX vV✓✔".indexOf(text.at(1)) >= 0;
        if (box && text.at(close + 1) != '(' && text.at(close + 1) != '[' && text.at(close + 1) != ':') {
            String meant = close == 1 || text.at(1) == ' ' ? "[ ] " : "[x] ";
            problems.add(Code.LIST_UNREAD, text.place(0, close + 1), text.typed(0, close + 1), meant);
        }
    }

    /** {@code a)}, which is no item for CommonMark. */
    private static boolean letter(RunningText text, int from) {
        char letter = text.at(from);
        return letter >= 'a' && letter <= 'z' && text.at(from + 1) == ')' && text.at(from + 2) == ' ';
    }

    private static Optional<Mark> next(RunningText text, int end, Node paragraph) {
        if (end < text.length()) {
            return mark(text, end + 1, text.partOfLine(end + 1));
        }
        return paragraph.getNext() instanceof Paragraph next ? first(next, text.places()) : Optional.empty();
    }

    /** The mark of the paragraph before, when that is one line: then the list was said there. */
    private static Optional<Mark> before(RunningText text, Node paragraph) {
        Optional<Mark> own = mark(text, 0, text.partOfLine(0));
        return paragraph.getPrevious() instanceof Paragraph previous && own.isPresent()
                ? first(previous, text.places()).filter(mark -> mark.kind().equals(own.get().kind()))
                : Optional.empty();
    }

    private static Optional<Mark> first(Paragraph paragraph, Places places) {
        if (!(paragraph.getFirstChild() instanceof Text) || paragraph.getFirstChild().getNext() != null) {
            return Optional.empty();
        }
        RunningText text = RunningText.of(paragraph, places);
        return mark(text, 0, text.partOfLine(0));
    }

    private static Optional<Mark> mark(RunningText text, int from, int end) {
        if (end - from < 2) {
            return Optional.empty();
        }
        char sign = text.at(from);
        char after = text.at(from + 1);
        if (BULLETS.indexOf(sign) >= 0) {
            boolean dash = sign == '–' || sign == '—';
            boolean words = dash ? text.isSpace(from + 1) : true;
            String typed = Character.toString(sign);
            return words ? Optional.of(new Mark(typed, "- ", typed)) : Optional.empty();
        }
        if (sign == '-' || sign == '*' || sign == '+') {
            boolean odd = Character.isSpaceChar(after) && after != ' ';
            boolean item = Character.isLetter(after) || odd || "\"'‘“(".indexOf(after) >= 0;
            String typed = Character.toString(sign);
            return item ? Optional.of(new Mark(typed, typed + " ", typed)) : Optional.empty();
        }
        if (letter(text, from)) {
            String typed = text.typed(from, from + 2);
            return Optional.of(new Mark(typed, "- ", "a)"));
        }
        int at = from;
        while (at < end && at < from + 4 && text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        boolean point = at > from && (text.at(at) == '.' || text.at(at) == ')');
        if (!point || at + 1 >= end || Character.isDigit(text.at(at + 1))) {
            return Optional.empty();
        }
        boolean space = text.at(at + 1) == ' ';
        boolean item = space || Character.isLetter(text.at(at + 1)) || Character.isSpaceChar(text.at(at + 1));
        String typed = text.typed(from, at + 1);
        return item ? Optional.of(new Mark(typed, typed + " ", text.at(at) + "")) : Optional.empty();
    }
}
