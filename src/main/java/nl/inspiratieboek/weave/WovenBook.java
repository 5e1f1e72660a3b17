package nl.inspiratieboek.weave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;

/**
 * A book with what follows from it.
 *
 * @param book the book as written
 * @param chapters a chapter's themes with their uses, in the order of the kinds
 * @param answers for each kind that another answers and that has findings: what is answered and what is not
 * @param related the cases most like a case, by its id
 * @param shapes the shape of a case's house, by its id
 * @param register the index at the back of the book
 * @param findings every finding by its home
 */
public record WovenBook(
        Book book,
        List<ChapterUse> chapters,
        List<Answers> answers,
        RelatedCases related,
        Map<String, HouseShape> shapes,
        List<RegisterEntry> register,
        Map<FindingId, Finding> findings) {

    public WovenBook {
        chapters = List.copyOf(chapters);
        answers = List.copyOf(answers);
        shapes = Map.copyOf(shapes);
        register = List.copyOf(register);
        findings = Map.copyOf(findings);
    }

    /** A theme with its uses. */
    public Optional<ThemeUse> theme(String id) {
        return chapters.stream()
                .flatMap(chapter -> chapter.themes().stream())
                .filter(use -> use.theme().id().equals(id))
                .findFirst();
    }

    /** The findings, of whichever case, that say they answer a finding; in the order of the book. */
    public List<Finding> answersTo(FindingId question) {
        return answers.stream()
                .flatMap(answer -> answer.all().stream())
                .filter(answered -> answered.question().id().equals(question))
                .findFirst()
                .map(Answered::answers)
                .orElse(List.of());
    }
}
