package nl.inspiratieboek.weave;

import java.util.List;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.ForeignCase;
import nl.inspiratieboek.book.ForeignFinding;

/**
 * What another book says of a theme of this one. It stands beside what this book says and is never counted with it.
 *
 * @param book the other book
 * @param cases its cases with a finding on the theme, at least one
 */
public record ForeignUse(ForeignBook book, List<CaseUse> cases) {

    public ForeignUse {
        cases = List.copyOf(cases);
    }

    /**
     * A case of the other book.
     *
     * @param theCase the case
     * @param findings its findings on the theme, at least one
     */
    public record CaseUse(ForeignCase theCase, List<ForeignFinding> findings) {
        public CaseUse {
            findings = List.copyOf(findings);
        }
    }

    /** What other books say of a theme, in the order in which this book names them; books that say nothing are left out. */
    public static List<ForeignUse> of(Book book, String theme) {
        return book.others().stream()
                .map(other -> new ForeignUse(other, cases(other, theme)))
                .filter(use -> !use.cases().isEmpty())
                .toList();
    }

    /** In how many cases of other books a theme was seen. */
    public static int count(List<ForeignUse> uses) {
        return uses.stream().mapToInt(use -> use.cases().size()).sum();
    }

    private static List<CaseUse> cases(ForeignBook other, String theme) {
        return other.cases().stream()
                .map(each -> new CaseUse(
                        each, each.findings().stream().filter(finding -> finding.theme().filter(theme::equals).isPresent()).toList()))
                .filter(use -> !use.findings().isEmpty())
                .toList();
    }
}
