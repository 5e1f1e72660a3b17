package nl.inspiratieboek.cli;

import java.util.Optional;

/** Asks whoever sits at the terminal for what was not given on the command line; nobody where no one sits there. */
final class Questions {

    private final Optional<Machine.Person> person;

    Questions(Optional<Machine.Person> person) {
        this.person = person;
    }

    /** Whether somebody can answer. */
    boolean canBeAsked() {
        return person.isPresent();
    }

    /** What was given, else the answer to a question; empty when neither says anything. */
    Optional<String> orAsk(Optional<String> given, String question) {
        return given.map(TypedLine::of).filter(value -> !value.isEmpty()).or(() -> ask(question));
    }

    /** The answer to a question; empty when nothing was typed. */
    Optional<String> ask(String question) {
        return person.flatMap(asked -> asked.answer(question)).map(TypedLine::of).filter(value -> !value.isEmpty());
    }
}
