package nl.inspiratieboek.media;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a drawing may consist of. The lists are long because drawing programs use much of SVG 1.1 and 2. */
final class SvgVocabulary {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Shapes, text and what paints them; no image, script, foreignObject, link to elsewhere or animation. */
    private static final Set<String> ELEMENTS = words("""
            svg g defs symbol use title desc metadata switch a view style
            path rect circle ellipse line polyline polygon text tspan textPath
            linearGradient radialGradient stop clipPath mask pattern marker
            filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
            feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
            feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence""");

    private static final Set<String> ATTRIBUTES = words("""
            id class lang role tabindex focusable version baseProfile viewBox width height preserveAspectRatio
            zoomAndPan enable-background x y x1 y1 x2 y2 z cx cy r rx ry fx fy fr d points dx dy rotate textLength lengthAdjust
            startOffset method spacing side path transform transform-origin transform-box gradientTransform
            gradientUnits patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits mask-type
            markerWidth markerHeight markerUnits refX refY orient offset spreadMethod pathLength requiredFeatures
            requiredExtensions systemLanguage media type
            fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
            stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow clip
            clip-path clip-rule mask filter marker marker-start marker-mid marker-end stop-color stop-opacity flood-color
            flood-opacity lighting-color color-interpolation color-interpolation-filters color-rendering image-rendering
            isolation mix-blend-mode pointer-events
            font font-family font-size font-size-adjust font-weight font-style font-variant font-stretch font-kerning
            text-anchor text-align letter-spacing word-spacing line-height dominant-baseline alignment-baseline
            baseline-shift text-decoration text-overflow text-transform white-space writing-mode direction unicode-bidi
            glyph-orientation-vertical kerning vector-effect paint-order shape-rendering text-rendering
            filterUnits primitiveUnits in in2 result stdDeviation values mode operator k1 k2 k3 k4 surfaceScale
            diffuseConstant specularConstant specularExponent kernelMatrix kernelUnitLength order divisor bias edgeMode
            targetX targetY preserveAlpha scale xChannelSelector yChannelSelector baseFrequency numOctaves seed
            stitchTiles radius azimuth elevation limitingConeAngle pointsAtX pointsAtY pointsAtZ tableValues slope
            intercept amplitude exponent""");

    /** Attributes that hold words for people or numbers: what looks like a call in them is none. */
    private static final Set<String> PLAIN = words("id class lang role d points");

    /** Where drawing programs keep their own notes; browsers see nothing in them. */
    private static final Set<String> EDITORS = words("""
            http://www.inkscape.org/namespaces/inkscape http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd
            http://www.w3.org/1999/02/22-rdf-syntax-ns# http://creativecommons.org/ns# http://web.resource.org/cc/
            http://purl.org/dc/elements/1.1/ http://www.serif.com/ http://www.bohemiancoding.com/sketch/ns
            http://www.figma.com/figma/ns http://vectornator.io http://www.vectornator.io/xmlns/vectornator
            https://boxy-svg.com http://krita.org/namespaces/svg/krita""");

    private static final Set<String> XLINK_NOTES = words("type title show actuate role arcrole");

    /** Functions of style sheets that paint, move, count or select; none of them fetches. */
    private static final Set<String> FUNCTIONS = words("""
            rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var
            matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scale3d
            rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
            blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
            circle ellipse inset polygon path
            not is where has lang dir nth-child nth-last-child nth-of-type nth-last-of-type""");

    private static final Pattern CALL = Pattern.compile("(?<![A-Za-z0-9_-])([A-Za-z0-9_-]*+)\\(");
    private static final Pattern LOCAL = Pattern.compile("\\s*+['\"]?+\\s*+#");
    private static final Pattern AT_RULE = Pattern.compile("@(?!media\\b)", Pattern.CASE_INSENSITIVE);

    private SvgVocabulary() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** Whether a namespace is that of a drawing program's own notes. */
    static boolean isEditors(String namespace) {
        return EDITORS.contains(namespace) || namespace.startsWith("http://ns.adobe.com/");
    }

    /**
     * Whether an attribute may stay.
     *
     * @param namespace its namespace, empty for the attributes of SVG itself
     * @param name its name without prefix
     * @param value what it says, with entities read
     */
    static boolean isAttribute(String namespace, String name, String value) {
        if (name.equals("href") && (namespace.isEmpty() || namespace.equals(XLINK))) {
            return value.strip().startsWith("#");
        }
        return switch (namespace) {
            case XLINK -> XLINK_NOTES.contains(name);
            case XML -> name.equals("space") || name.equals("lang") || name.equals("id");
            case "" -> isWords(name) || name.equals("style") && isHarmless(value)
                    || ATTRIBUTES.contains(name) && (PLAIN.contains(name) || isHarmless(value));
            default -> false;
        };
    }

    /**
     * Whether a style sheet, a declaration or a value only refers to the drawing itself. A backslash is refused
     * because it can spell any of the other words; the text is not otherwise parsed, so what is odd is refused as
     * well.
     */
    static boolean isHarmless(String style) {
        if (style.indexOf('\\') >= 0 || style.indexOf('<') >= 0 || AT_RULE.matcher(style).find()) {
            return false;
        }
        Matcher call = CALL.matcher(style);
        while (call.find()) {
            String function = call.group(1).toLowerCase(Locale.ROOT);
            boolean local = function.equals("url")
                    && LOCAL.matcher(style).region(call.end(), style.length()).lookingAt();
            if (!local && !function.isEmpty() && !FUNCTIONS.contains(function)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWords(String name) {
        return name.startsWith("aria-") || name.startsWith("data-");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
