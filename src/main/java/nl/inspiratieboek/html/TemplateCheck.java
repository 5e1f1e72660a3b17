package nl.inspiratieboek.html;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;

/**
 * Holds the templates of an author's theme against all views, whether a book prints them or not. What is wrong with the
 * program's own templates is no problem of an author: only in the files that came over them, and where these use them.
 */
public final class TemplateCheck {

    private static final String FOLDER = "templates/";
    private static final String ENDING = ".mustache";

    private final ThemeFiles theme;
    private final Set<String> words;
    private final ProblemList problems = new ProblemList();
    private final Map<String, List<TemplateTag>> tags = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<Place> misfits = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private TemplateCheck(ThemeFiles theme, Set<String> words) {
        this.theme = theme;
        this.words = words;
    }

    /**
     * What is wrong with the templates that came over the program's own.
     *
     * @param views the view of each template that is a page
     * @param words the keys of the texts of the interface
     */
    public static List<Problem> problems(
            ThemeFiles theme, Map<String, Class<? extends Record>> views, Set<String> words) {
        if (theme.own().stream().noneMatch(path -> path.endsWith(ENDING))) {
            return List.of();
        }
        return new TemplateCheck(theme, words).check(views);
    }

    private List<Problem> check(Map<String, Class<? extends Record>> views) {
        views.forEach((name, view) -> {
            String file = FOLDER + name + ENDING;
            if (theme.own().contains(file) && theme.text(file).orElse("").isBlank()) {
                problems.add(Code.TEMPLATE_EMPTY, Place.startOf(file).inTheme());
            }
            template(name, ViewShape.of(view), Optional.empty());
        });
        for (String path : theme.own()) {
            if (path.endsWith(ENDING) && !used.contains(path)) {
                problems.add(Problem.of(Code.THEME_FILE_UNUSED, Place.startOf(path).inTheme())
                        .suggesting(Nearest.nearest(name(path), views.keySet()).map(name -> FOLDER + name + ENDING)));
                // Its form is looked at all the same.
                int end = path.length() - ENDING.length();
                if (path.startsWith(FOLDER)) {
                    template(path.substring(FOLDER.length(), end), ViewShape.UNKNOWN, Optional.empty());
                }
            }
        }
        return problems.toList();
    }

    /** The name of a template as views know it, by its path. */
    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    }

    /** A template where it is put; {@code caller} is the author's last tag on the way to it. */
    private void template(String name, ViewShape around, Optional<TemplateTag> caller) {
        String file = FOLDER + name + ENDING;
        used.add(file);
        if (!seen.add(file + " " + around + " " + caller.map(TemplateTag::place)) || open.contains(file)) {
            return;
        }
        if (!isWellFormed(file)) {
            // What is around the rest of it cannot be told.
            return;
        }
        open.push(file);
        Deque<TemplateTag> sections = new ArrayDeque<>();
        Deque<ViewShape> shapes = new ArrayDeque<>(List.of(around));
        for (TemplateTag tag : tags(file)) {
            switch (tag.sort()) {
                case SECTION, INVERTED -> {
                    Optional<Type> type = type(tag, shapes.element(), caller);
                    sections.push(tag);
                    boolean opens = tag.sort() == TemplateTag.Sort.SECTION;
                    shapes.push(type.map(found -> opens ? shapes.element().within(found) : shapes.element())
                            .orElse(ViewShape.UNKNOWN));
                }
                case END -> {
                    sections.pop();
                    shapes.pop();
                }
                case PART -> part(tag, shapes.element(), caller);
                case VALUE, MARKUP -> value(tag, shapes.element(), caller);
                case WORD -> {
                    if (!words.contains(tag.name())) {
                        report(Code.TEMPLATE_NO_WORD, tag, Nearest.nearest(tag.name(), words));
                    }
                }
                case UNREADABLE -> throw new IllegalStateException("this template is not well formed: " + file);
            }
        }
        open.pop();
    }

    private List<TemplateTag> tags(String file) {
        return tags.computeIfAbsent(file, path -> TemplateTag.of(path, theme.text(path).orElse("")));
    }

    /** Whether every tag can be read and every section is closed; the first that is not is reported. */
    private boolean isWellFormed(String file) {
        List<TemplateTag> unreadable =
                tags(file).stream().filter(tag -> tag.sort() == TemplateTag.Sort.UNREADABLE).toList();
        if (!unreadable.isEmpty()) {
            unreadable.forEach(tag -> report(Code.TEMPLATE_TAG, tag, Optional.empty()));
            return false;
        }
        Deque<TemplateTag> sections = new ArrayDeque<>();
        for (TemplateTag tag : tags(file)) {
            if (tag.sort() == TemplateTag.Sort.SECTION || tag.sort() == TemplateTag.Sort.INVERTED) {
                sections.push(tag);
            } else if (tag.sort() == TemplateTag.Sort.END) {
                if (!sections.isEmpty() && sections.element().name().equals(tag.name())) {
                    sections.pop();
                } else if (sections.stream().anyMatch(section -> section.name().equals(tag.name()))) {
                    report(Code.TEMPLATE_UNCLOSED, sections.element(), Optional.empty());
                    return false;
                } else {
                    report(Code.TEMPLATE_NOT_OPEN, tag, Optional.empty());
                    return false;
                }
            }
        }
        sections.stream().findFirst().ifPresent(section -> report(Code.TEMPLATE_UNCLOSED, section, Optional.empty()));
        return sections.isEmpty();
    }

    private void part(TemplateTag tag, ViewShape around, Optional<TemplateTag> caller) {
        String file = FOLDER + tag.name() + ENDING;
        if (!theme.paths().contains(file)) {
            Set<String> parts = new TreeSet<>();
            theme.paths().stream()
                    .filter(path -> path.startsWith(FOLDER) && path.endsWith(ENDING))
                    .forEach(path -> parts.add(path.substring(FOLDER.length(), path.length() - ENDING.length())));
            report(Code.TEMPLATE_NO_PART, tag, Nearest.nearest(tag.name(), parts));
        } else if (open.contains(file)) {
            report(Code.TEMPLATE_PART_IN_ITSELF, tag, Optional.empty());
        } else {
            template(tag.name(), around, isOwn(tag) ? Optional.of(tag) : caller);
        }
    }

    private void value(TemplateTag tag, ViewShape around, Optional<TemplateTag> caller) {
        boolean three = tag.sort() == TemplateTag.Sort.MARKUP;
        if (three != tag.name().endsWith("Html")) {
            report(Code.TEMPLATE_BRACES, tag, Optional.empty());
            return;
        }
        type(tag, around, caller).filter(type -> !ViewShape.isText(type)).ifPresent(type ->
                report(Code.TEMPLATE_NOT_A_TEXT, tag, Optional.empty()));
    }

    private Optional<Type> type(TemplateTag tag, ViewShape around, Optional<TemplateTag> caller) {
        if (!around.isKnown()) {
            return Optional.empty();
        }
        Optional<Type> type = around.type(tag.name());
        if (type.isEmpty() && isOwn(tag)) {
            report(Code.TEMPLATE_UNKNOWN_NAME, tag, Nearest.nearest(tag.name(), around.names()));
        } else if (type.isEmpty() && caller.isPresent()) {
            Place place = caller.get().place().inTheme();
            if (misfits.add(place)) {
                problems.add(Code.TEMPLATE_PART_DOES_NOT_FIT, place, caller.get().name(), tag.name());
            }
        } else if (type.isPresent()
                && !tag.name().equals(".")
                && ViewShape.isMarkup(type.get()) != tag.name().endsWith("Html")) {
            report(Code.TEMPLATE_BRACES, tag, Optional.empty());
        }
        return type;
    }

    private boolean isOwn(TemplateTag tag) {
        return theme.own().contains(tag.place().path());
    }

    private void report(Code code, TemplateTag tag, Optional<String> suggestion) {
        if (isOwn(tag)) {
            problems.add(new Problem(code, tag.place().inTheme(), List.of(tag.name()), suggestion));
        }
    }
}
