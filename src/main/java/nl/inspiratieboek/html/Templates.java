package nl.inspiratieboek.html;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.markdown.Html;

/**
 * The templates of a theme: Mustache, strict. Words of the language stand in them as {@code [[key]]}. Safe for use by
 * several threads.
 */
final class Templates {

    private static final Pattern WORD = Pattern.compile("\\[\\[([^\\[\\]]*)]]");

    private final StrictFactory factory;

    private Templates(StrictFactory factory) {
        this.factory = factory;
    }

    /**
     * The templates of a theme.
     *
     * @param words the texts of the interface in the book's language, by key; empty for a key that it lacks
     */
    static Templates of(ThemeFiles theme, Function<String, Optional<String>> words) {
        return new Templates(new StrictFactory(theme, words));
    }

    /**
     * Prints a page.
     *
     * @param name the template's name, without {@code .mustache}
     * @param frame what stands around the page, which templates and their parts call {@code frame} wherever they are
     * @param content what the page shows
     * @throws TemplateException if the template cannot be read or asks for what the view does not have
     */
    String print(String name, Record frame, Record content) {
        StringWriter out = new StringWriter();
        try {
            Mustache template = factory.compile(name + ".mustache");
            template.execute(out, List.of(frame, content)).flush();
        } catch (MustacheException fault) {
            throw place(name, fault);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail", impossible);
        }
        return out.toString();
    }

    /** The library wraps what goes wrong in its own exceptions, one for each partial: ours is the innermost. */
    private static TemplateException place(String name, MustacheException fault) {
        Throwable cause = fault;
        TemplateContext context = null;
        while (cause != null) {
            if (cause instanceof TemplateException ours) {
                return ours;
            }
            if (cause instanceof MustacheException theirs && theirs.getContext() != null) {
                context = theirs.getContext();
            }
            if (cause.getCause() == null) {
                break;
            }
            cause = cause.getCause();
        }
        String reason = cause == null || cause.getMessage() == null ? fault.getMessage() : cause.getMessage();
        return context == null
                ? new TemplateException("templates/" + name + ".mustache", 1, reason)
                : new TemplateException("templates/" + context.file(), context.line(), reason);
    }

    private static final class StrictFactory extends DefaultMustacheFactory {

        StrictFactory(ThemeFiles theme, Function<String, Optional<String>> words) {
            super(name -> reader(theme, words, name));
            setObjectHandler(new StrictObjectHandler());
        }

        private static Reader reader(ThemeFiles theme, Function<String, Optional<String>> words, String name) {
            String file = "templates/" + name;
            String text = theme.text(file)
                    .orElseThrow(() -> new TemplateException(file, 1, "there is no such template in the theme"));
            Matcher matcher = WORD.matcher(text);
            StringBuilder filled = new StringBuilder();
            while (matcher.find()) {
                String key = matcher.group(1);
                String word = words.apply(key)
                        .orElseThrow(() -> new TemplateException(
                                file, lineAt(text, matcher.start()), "the language has no word '" + key + "'"));
                // A brace in a word must never become a tag.
                matcher.appendReplacement(filled, Matcher.quoteReplacement(Html.escape(word).replace("{", "&#123;")));
            }
            return new StringReader(matcher.appendTail(filled).toString());
        }

        private static int lineAt(String text, int offset) {
            return 1 + (int) text.substring(0, offset).chars().filter(letter -> letter == '\n').count();
        }

        /** Names of partials count from the templates' folder, whichever template asks. */
        @Override
        public String resolvePartialPath(String folder, String name, String extension) {
            return name + ".mustache";
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(Html.escape(value));
            } catch (IOException impossible) {
                throw new UncheckedIOException("a text in memory cannot fail", impossible);
            }
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new DefaultMustacheVisitor(this) {
                @Override
                public void value(TemplateContext context, String name, boolean encoded) {
                    if (encoded == name.endsWith("Html")) {
                        throw new TemplateException(
                                "templates/" + context.file(),
                                context.line(),
                                "'" + name + "' must be in three braces if, and only if, its name ends in Html");
                    }
                    super.value(context, name, encoded);
                }
            };
        }
    }
}
