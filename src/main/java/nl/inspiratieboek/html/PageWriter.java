package nl.inspiratieboek.html;

import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.view.PageView;

/** Prints views as pages. Safe for use by several threads. */
public final class PageWriter {

    private final Templates templates;

    private PageWriter(Templates templates) {
        this.templates = templates;
    }

    /**
     * A writer with the templates of a theme.
     *
     * @param words the texts of the interface in the book's language, by key; empty for a key that it lacks
     */
    public static PageWriter of(ThemeFiles theme, Function<String, Optional<String>> words) {
        return new PageWriter(Templates.of(theme, words));
    }

    /**
     * The page of a view.
     *
     * @throws TemplateException if the theme's template does not fit the view
     */
    public OutputFile write(PageView view) {
        if (!(view.content() instanceof Record content)) {
            throw new IllegalArgumentException("what a page shows is a record: " + view.content().getClass());
        }
        String page = templates.print(view.content().template(), view.frame(), content);
        return OutputFile.of(view.address(), FormerPlaces.keptIn(page, view.formerPlaces()));
    }
}
