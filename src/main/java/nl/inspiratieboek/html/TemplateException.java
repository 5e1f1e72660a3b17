package nl.inspiratieboek.html;

/** A template of the theme that cannot be used, with the place in it. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String reason;

    TemplateException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The template, from the theme's folder: {@code templates/cover.mustache}. */
    public String file() {
        return file;
    }

    /** The line in it, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong, in English. */
    public String reason() {
        return reason;
    }
}
