package nl.inspiratieboek.cli;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.inspiratieboek.publish.ssh.SshAccess;

/**
 * What a command asks of the machine that it runs on, in one place, so that the rest of the program gives the same on each.
 *
 * @param person who can be asked, if there is one
 * @param language the code of the language in which the person is addressed where no book says otherwise
 * @param today the date
 * @param screen whether progress is told on a screen, true, or in a log, false; empty where nobody is told
 * @param sshAccess who the user is to other machines, and which of them the user trusts
 */
public record Machine(
        Optional<Person> person, String language, LocalDate today, Optional<Boolean> screen, SshAccess sshAccess) {

    /** The launcher knows whether what is said to a person goes to a terminal; Java does not. */
    private static final String SCREEN = "inspiratieboek.screen";

    /** A machine that knows no other, and on which no progress is told. */
    public Machine(Optional<Person> person, String language, LocalDate today) {
        this(person, language, today, Optional.empty());
    }

    /** A machine that knows no other. */
    public Machine(Optional<Person> person, String language, LocalDate today, Optional<Boolean> screen) {
        this(person, language, today, screen, new SshAccess(Path.of(""), variable -> Optional.empty()));
    }

    /** Somebody at a terminal. */
    public interface Person {

        /** The answer to a question, as typed; empty when no more comes. */
        Optional<String> answer(String question);
    }

    /** This machine, with whoever sits at it. */
    static Machine attended() {
        Optional<Person> person = Optional.ofNullable(System.console())
                .filter(Machine::isTerminal)
                .map(console -> question -> Optional.ofNullable(console.readLine("%s ", question)));
        boolean screen = Optional.ofNullable(System.getProperty(SCREEN)).map(Boolean::valueOf).orElse(person.isPresent());
        return new Machine(
                person,
                UserLanguage.of(System::getenv, System.getProperty("user.language", "")),
                LocalDate.now(),
                Optional.of(screen),
                new SshAccess(
                        Path.of(System.getProperty("user.home", "")),
                        variable -> Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isEmpty())));
    }

    /** This machine, with nobody to ask. */
    static Machine unattended() {
        return new Machine(Optional.empty(), "en", LocalDate.now());
    }

    /** From Java 22 on there may be a console where nobody sits, and a method, unknown to 17, that tells. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            Method asked = java.io.Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(asked.invoke(console));
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
