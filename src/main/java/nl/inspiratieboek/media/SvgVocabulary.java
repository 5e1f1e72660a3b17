package nl.inspiratieboek.media;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a drawing may consist of. */
final class SvgVocabulary {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Shapes, text and what paints them; no image, script, foreignObject or animation. */
    private static final Set<String> ELEMENTS = words("""
            svg g defs symbol use title desc metadata switch a view style
            path rect circle ellipse line polyline polygon text tspan textPath
            linearGradient radialGradient stop clipPath mask pattern marker
            filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
            feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
            feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence""");

    /** Attributes that hold words for people or numbers: what looks like a call in them is none. */
    private static final Set<String> PLAIN = words("id class lang role d points title name");

    /** Functions of style sheets that paint, move, count or select; none of them fetches. */
    private static final Set<String> FUNCTIONS = words("""
            rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var
            matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scale3d
            rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
            blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
            circle ellipse inset polygon path
            not is where has lang dir nth-child nth-last-child nth-of-type nth-last-of-type""");

    /** What can fetch, or spell what fetches: a call, another rule than media, a backslash, an open tag. */
    private static final Pattern HARM = Pattern.compile(
            "(?<![A-Za-z0-9_-])([A-Za-z0-9_-]*+)\\([^)]{0,40}+|@(?!media\\b)[A-Za-z-]*+|\\\\.?|<",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOCAL = Pattern.compile("url\\(\\s*+['\"]?+\\s*+#.*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SvgVocabulary() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** Whether attributes of a namespace belong to a drawing; those of others are notes of drawing programs. */
    static boolean isKept(String namespace) {
        return namespace.isEmpty() || namespace.equals(SVG) || namespace.equals(XLINK) || namespace.equals(XML);
    }

    /**
     * Whether an attribute only draws: no handler, and no reference but to the drawing itself.
     *
     * @param namespace its namespace, one of those that are kept
     * @param name its name without prefix
     * @param value what it says, with entities read
     */
    static boolean isAttribute(String namespace, String name, String value) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("on") || small.equals("base") || small.equals("src")) {
            return false;
        }
        if (small.equals("href")) {
            return value.strip().startsWith("#");
        }
        boolean words = PLAIN.contains(name) || name.startsWith("aria-") || name.startsWith("data-");
        return words || !namespace.isEmpty() || harm(value).isEmpty();
    }

    /**
     * What in a style sheet, a declaration or a value refers to more than the drawing itself. A backslash is
     * refused because it can spell any of the other words; the text is not otherwise parsed, so what is odd is
     * refused as well.
     */
    static Optional<String> harm(String style) {
        Matcher each = HARM.matcher(style);
        int from = 0;
        while (each.find(from)) {
            String function = each.group(1) == null ? "?" : each.group(1).toLowerCase(Locale.ROOT);
            boolean known = function.isEmpty() || FUNCTIONS.contains(function);
            if (!known && !LOCAL.matcher(each.group()).matches()) {
                return Optional.of(each.group());
            }
            // What stands between the brackets is judged too.
            from = each.end(1) + 1;
        }
        return Optional.empty();
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
