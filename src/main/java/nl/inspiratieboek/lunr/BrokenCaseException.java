package nl.inspiratieboek.lunr;

import java.util.Arrays;
import java.util.List;

/** An index case that cannot be read: what is wrong with it, and where. It holds no sentence. */
public final class BrokenCaseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String[] arguments;

    BrokenCaseException(Fault fault, String... arguments) {
        super(fault + " " + String.join(" ", arguments));
        this.fault = fault;
        this.arguments = arguments;
    }

    /** What can be wrong with a case. A place in it is written as in JavaScript: {@code documents[0].title}. */
    public enum Fault {
        /** 0: how deep values may stand in one another, 1: how many digits a number may have. */
        TOO_MUCH,
        /** 0: the line, 1: the column, both from 1. */
        NOT_JSON,
        /** The whole is no object. */
        NOT_A_CASE,
        /** 0: the place. */
        NOT_A_TEXT,
        /** 0: what was asked for, 1: the codes that there are. */
        UNKNOWN_LANGUAGE,
        /** 0: the place of a field. */
        NO_NAME,
        /** 0: the place of a field, 1: its name. */
        IMPOSSIBLE_NAME,
        /** 0: the place. */
        NOT_A_KEY,
        /** 0: the place. */
        NOT_AN_OBJECT,
        /** 0: the place. */
        MISSING,
        /** 0: the place. */
        NOT_A_LIST,
        /** 0: the place. */
        NOT_A_NUMBER,
        /** 0: the place of an object that hides how it becomes a text. */
        NO_TEXT
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** What belongs into the sentence on it. */
    public List<String> arguments() {
        return Arrays.asList(arguments);
    }
}
