package nl.inspiratieboek.edition;

import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.language.Capital;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.weave.Answered;
import nl.inspiratieboek.weave.Answers;

/**
 * One of the four lists in which a kind's findings stand by how they are answered.
 *
 * @param id its anchor on the page of the finder
 * @param title its name
 * @param text what it says of its members
 * @param state how they are answered
 * @param answers the kinds of question and answer
 * @param members its findings, with their answers
 */
public record AnswerList(
        String id, String title, String text, State state, Answers answers, List<Answered> members) {

    public AnswerList {
        members = List.copyOf(members);
    }

    /** How the findings of a list are answered. */
    public enum State {
        /** By a finding that says so. */
        ANSWERED("answered"),
        /** By the editor's reading only. */
        POSSIBLE("possible"),
        /** What was tried had no result. */
        WITHOUT_RESULT("without-result"),
        /** Not. */
        OPEN("open");

        private final String id;

        State(String id) {
            this.id = id;
        }

        private List<Answered> of(Answers answers) {
            return switch (this) {
                case ANSWERED -> answers.answered();
                case POSSIBLE -> answers.possible();
                case WITHOUT_RESULT -> answers.withoutResult();
                case OPEN -> answers.open();
            };
        }
    }

    /** All lists of a book, each also where it has no members. */
    public static List<AnswerList> of(Edition edition) {
        return edition.woven().answers().stream()
                .flatMap(answers -> Stream.of(State.values()).map(state -> of(edition, answers, state)))
                .toList();
    }

    private static AnswerList of(Edition edition, Answers answers, State state) {
        LanguagePack language = edition.language();
        boolean alone = edition.woven().answers().size() == 1;
        String key = "finder." + state.id;
        String name = language.text(key);
        List<Answered> members = state.of(answers);
        return new AnswerList(
                "--" + state.id + "-" + answers.question().id() + "-" + answers.answer().id(),
                // Several kinds may be answered; then the name says which.
                alone ? name : language.text("finder.of-kind", Capital.of(answers.question().plural()), name),
                members.isEmpty()
                        ? language.text("finder.empty")
                        : language.text(
                                key + ".text",
                                answers.question().plural(),
                                answers.answer().singular(),
                                answers.question().singular()),
                state,
                answers,
                members);
    }
}
