package nl.inspiratieboek.book;

import java.util.List;

/**
 * A case of another book.
 *
 * @param id its id in that book; a case of ours may have the same
 * @param name its short name
 * @param title its title
 * @param summary one or two sentences, empty if there are none
 * @param invented whether it is made up
 * @param href its page on that book's site
 * @param findings what was learned there
 */
public record ForeignCase(
        String id, String name, String title, String summary, boolean invented, String href, List<ForeignFinding> findings) {

    public ForeignCase {
        findings = List.copyOf(findings);
    }
}
