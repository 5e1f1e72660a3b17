package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.language.LanguagePack;

/** What is said of a finding wherever it is named beside another. */
final class FindingRemark {

    private FindingRemark() {}

    /** Beside what it answers: that it had no result, or that only the editor calls it an answer. */
    static Optional<String> ofAnswer(Finding answer, LanguagePack language) {
        if (answer.ourReading()) {
            return Optional.of(language.text(
                    answer.withoutResult() ? "finding.possible.without-result" : "finding.possible"));
        }
        return ofQuestion(answer, language);
    }

    /** Beside what answers it. What it answers itself, in a book whose kinds answer each other in a row, is no matter there. */
    static Optional<String> ofQuestion(Finding question, LanguagePack language) {
        return question.withoutResult() ? Optional.of(language.text("finding.without-result")) : Optional.empty();
    }
}
