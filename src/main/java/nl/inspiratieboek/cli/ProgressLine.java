package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.language.LanguagePack;

/**
 * Tells a person how far long work is: at a terminal in one line with a bar that is written over and goes when the work is done, in
 * a log in a plain line now and then. Without colours, and without anything that a terminal would have to know.
 */
final class ProgressLine implements Progress, AutoCloseable {

    /** How it is told. */
    enum Form {
        /** Not at all. */
        NONE(Long.MAX_VALUE),
        /** In one line that is written over, five times a second. */
        BAR(200_000_000L),
        /** In a line every five seconds. */
        LINES(5_000_000_000L);

        private final long interval;

        Form(long interval) {
            this.interval = interval;
        }
    }

    private static final int BAR_WIDTH = 24;

    /** As much as the narrowest terminal shows: a line that breaks could not be written over. */
    private static final int WIDEST = 79;

    private final Form form;
    private final Supplier<LanguagePack> language;
    private final PrintWriter err;
    private final LongSupplier nanos;
    private long last;
    private int shown;

    /**
     * A line.
     *
     * @param language asked when there is something to say
     * @param nanos a clock in nanoseconds
     */
    ProgressLine(Form form, Supplier<LanguagePack> language, PrintWriter err, LongSupplier nanos) {
        this.form = form;
        this.language = language;
        this.err = err;
        this.nanos = nanos;
        // A bar is there at once; a log has no line of what is soon over.
        this.last = nanos.getAsLong() - (form == Form.BAR ? form.interval : 0);
    }

    @Override
    public synchronized void at(Step step, int done, int all) {
        long now = nanos.getAsLong();
        if (now - last < form.interval) {
            return;
        }
        last = now;
        LanguagePack words = language.get();
        String name = words.command("progress." + step.name().toLowerCase(Locale.ROOT));
        String text = all > 0 ? words.command("progress.count", name, words.number(done), words.number(all)) : name + " …";
        if (form == Form.LINES) {
            err.println(text);
        } else {
            overwrite(all > 0 ? bar(done, all) + " " + text : text);
        }
        err.flush();
    }

    private static String bar(int done, int all) {
        int full = (int) ((long) BAR_WIDTH * Math.min(done, all) / all);
        return "[" + "#".repeat(full) + ".".repeat(BAR_WIDTH - full) + "]";
    }

    private void overwrite(String text) {
        String line = text.substring(0, Math.min(text.length(), WIDEST));
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        shown = line.length();
    }

    /** Takes the bar away, so that what is said next begins on a clean line; the work may go on. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            overwrite("");
            err.print("\r");
            err.flush();
            shown = 0;
        }
    }
}
