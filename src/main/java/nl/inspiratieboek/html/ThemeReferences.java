package nl.inspiratieboek.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;

/**
 * What the style sheets and scripts of an author's theme refer to. They are joined into a few files, and nothing else of a
 * theme is published: only what they hold themselves, and the pictures of the book, can be there.
 */
public final class ThemeReferences {

    private static final Pattern IN_SHEET = Pattern.compile(
            "/\\*|url\\([ \\t]*+(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'|([^)\"'\\s]*+))|@import[ \\t]++(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)')");

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?m)^[ \\t]*+import\\b[^'\"\\n(]*+['\"]([^'\"\\n]*+)['\"]|\\b(?:import|importScripts)\\([ \\t]*+['\"]([^'\"\\n]*+)['\"]"
                    + "|^//# sourceMappingURL=(\\S++)");

    /** Pages lie in folders of different depth, so that no address in a template can be right on all of them. */
    private static final Pattern IN_TEMPLATE = Pattern.compile(
            "\\b(?:src|srcset|poster)[ \\t]*+=[ \\t]*+\"([^\"{\\[\\n]++)\""
                    + "|\\bhref[ \\t]*+=[ \\t]*+\"((?!#|https?:|mailto:|tel:)[^\"{\\[\\n]++)\"");

    private ThemeReferences() {}

    /**
     * The references that lead nowhere.
     *
     * @param inBook whether the book publishes a file at this path
     */
    public static List<Problem> problems(ThemeFiles theme, Predicate<String> inBook) {
        List<Problem> problems = new ArrayList<>();
        for (String path : theme.own()) {
            String text = theme.text(path).orElse("");
            if (path.endsWith(".css")) {
                find(IN_SHEET, path, text, inBook, problems);
            } else if (path.endsWith(".js")) {
                find(IN_SCRIPT, path, text, address -> false, problems);
            } else if (path.endsWith(".mustache")) {
                find(IN_TEMPLATE, path, text, address -> false, problems);
            }
        }
        return problems;
    }

    private static void find(Pattern pattern, String path, String text, Predicate<String> inBook, List<Problem> problems) {
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        int line = 1;
        int lineStart = 0;
        while (at <= text.length() && matcher.find(at)) {
            at = matcher.end();
            if (matcher.group().equals("/*")) {
                int end = text.indexOf("*/", at);
                at = end < 0 ? text.length() + 1 : end;
                continue;
            }
            int group = 1;
            while (group < matcher.groupCount() && matcher.group(group) == null) {
                group++;
            }
            String address = matcher.group(group) == null ? "" : matcher.group(group);
            if (isThere(address, inBook)) {
                continue;
            }
            int start = matcher.start(group);
            for (int i = text.indexOf('\n', lineStart); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
                line++;
                lineStart = i + 1;
            }
            int column = 1 + text.codePointCount(lineStart, start);
            Place place = new Place(path, line, column, Math.max(1, address.codePointCount(0, address.length())));
            problems.add(Problem.of(Code.THEME_REFERENCE, place.inTheme(), address));
        }
    }

    private static boolean isThere(String address, Predicate<String> inBook) {
        String lower = address.toLowerCase(Locale.ROOT);
        // From the folder of the joined file.
        return lower.startsWith("data:") || lower.startsWith("#") || address.startsWith("../") && inBook.test(address.substring(3));
    }
}
