package nl.inspiratieboek.html;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.problem.Place;

/**
 * A tag of a template, or a word of the interface in it.
 *
 * @param sort what it does
 * @param name what it names, without spaces around it
 * @param place where the name stands, in the template's file
 */
record TemplateTag(Sort sort, String name, Place place) {

    enum Sort {
        /** {@code {{name}}}. */
        VALUE,
        /** {@code {{{name}}}} or {@code {{&name}}}. */
        MARKUP,
        /** {@code {{#name}}}. */
        SECTION,
        /** {@code {{^name}}}. */
        INVERTED,
        /** {@code {{/name}}}. */
        END,
        /** {@code {{>name}}}. */
        PART,
        /** {@code [[key]]}. */
        WORD,
        /** Anything else between braces, or an opening without its end. */
        UNREADABLE
    }

    /** The tags of a template, in order. Linear in its length. */
    static List<TemplateTag> of(String file, String text) {
        List<TemplateTag> tags = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                line++;
                lineStart = at + 1;
                continue;
            }
            boolean tag = text.startsWith("{{", at);
            if (!tag && !text.startsWith("[[", at)) {
                continue;
            }
            String closing = tag ? text.startsWith("{{{", at) ? "}}}" : "}}" : "]]";
            int begin = at + closing.length();
            int lineEnd = text.indexOf('\n', at);
            int end = text.indexOf(closing, begin);
            boolean comment = tag && text.startsWith("!", begin);
            if (end < 0 || !comment && lineEnd >= 0 && lineEnd < end) {
                if (tag) {
                    Place place = place(file, text, line, lineStart, at, at + 2);
                    tags.add(new TemplateTag(Sort.UNREADABLE, text.substring(at, at + 2), place));
                }
                at++;
                continue;
            }
            if (!comment) {
                Sort sort = tag ? sort(text, begin, closing) : Sort.WORD;
                int from = begin + (sort == Sort.VALUE || sort == Sort.WORD || closing.length() == 3 ? 0 : 1);
                String name = text.substring(Math.min(from, end), end).strip();
                int start = name.isEmpty() ? at : text.indexOf(name, Math.min(from, end));
                Place place = place(file, text, line, lineStart, start, Math.max(start + 1, start + name.length()));
                boolean readable = sort == Sort.WORD || !name.isEmpty() && name.chars().noneMatch(TemplateTag::isOdd);
                tags.add(readable
                        ? new TemplateTag(sort, name, place)
                        : new TemplateTag(Sort.UNREADABLE, text.substring(at, end + closing.length()), place));
            }
            for (int i = at; i < end; i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            at = end + closing.length() - 1;
        }
        return tags;
    }

    private static Sort sort(String text, int at, String closing) {
        if (closing.length() == 3) {
            return Sort.MARKUP;
        }
        return switch (at < text.length() ? text.charAt(at) : ' ') {
            case '#' -> Sort.SECTION;
            case '^' -> Sort.INVERTED;
            case '/' -> Sort.END;
            case '>' -> Sort.PART;
            case '&' -> Sort.MARKUP;
            default -> Sort.VALUE;
        };
    }

    private static boolean isOdd(int letter) {
        return !(Character.isLetterOrDigit(letter) || letter == '.' || letter == '-' || letter == '/' || letter == '_');
    }

    private static Place place(String file, String text, int line, int lineStart, int from, int to) {
        int column = 1 + text.codePointCount(Math.min(lineStart, from), from);
        return new Place(file, line, column, Math.max(1, text.codePointCount(from, Math.min(to, text.length()))));
    }
}
