package nl.inspiratieboek.refi;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.KindSection;

/**
 * A case as plain text, as readers see it, with the place of each finding in it. Lines end in one line feed, so that every program
 * counts the same.
 *
 * @param text the title, the summary, the story, and the findings under the headings of their kinds
 * @param passages the findings, in the order of the text
 */
record CaseText(String text, List<Passage> passages) {

    CaseText {
        passages = List.copyOf(passages);
    }

    /**
     * Where a finding stands: its title and its text.
     *
     * @param start the first character, counted from 0 in Unicode code points as the standard asks
     * @param end behind the last one
     */
    record Passage(Finding finding, int start, int end) {}

    static CaseText of(Case theCase) {
        Pages pages = new Pages();
        pages.add(theCase.title());
        pages.add(theCase.summary());
        pages.add(theCase.narrative().plainText());
        List<Passage> passages = new ArrayList<>();
        for (KindSection section : theCase.sections()) {
            pages.add(section.heading().text());
            pages.add(section.introduction().plainText());
            for (Finding finding : section.findings()) {
                int end = pages.add(finding.title() + "\n" + finding.text().plainText());
                passages.add(new Passage(finding, pages.start, end));
            }
        }
        return new CaseText(pages.text + "\n", passages);
    }

    /** Parts of a text with a line between them. */
    private static final class Pages {

        private final StringBuilder text = new StringBuilder();
        private int length;
        private int start;

        /** Adds a part, unless it is empty, and says where it ends. */
        private int add(String part) {
            String lines = part.replaceAll("\\R", "\n").strip();
            if (!lines.isEmpty()) {
                append(length == 0 ? "" : "\n\n");
                start = length;
                append(lines);
            }
            return length;
        }

        private void append(String more) {
            text.append(more);
            length += more.codePointCount(0, more.length());
        }
    }
}
