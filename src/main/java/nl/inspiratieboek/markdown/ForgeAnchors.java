package nl.inspiratieboek.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The anchors that other programs make of the same headings, so that a link that works where an author looks at the file
 * works in the book: those of GitHub and its like, GitLab, MkDocs, and Pandoc.
 */
final class ForgeAnchors {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]+");
    private static final Pattern NO_PANDOC = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_. -]+");
    private static final Pattern NO_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern GAPS = Pattern.compile("[ -]+");
    private static final Pattern NO_LETTER_FIRST = Pattern.compile("^[^\\p{L}]+");

    private static final List<UnaryOperator<String>> FORGES = List.of(
            ForgeAnchors::gitHub,
            text -> HYPHENS.matcher(gitHub(text)).replaceAll("-"),
            ForgeAnchors::mkDocs,
            ForgeAnchors::pandoc);

    private ForgeAnchors() {}

    /** Our anchor for each of theirs that we do not have ourselves. */
    static Map<String, String> of(List<Heading> headings) {
        Set<String> ours = new HashSet<>();
        headings.forEach(heading -> ours.add(heading.anchor()));
        Map<String, String> theirs = new HashMap<>();
        for (UnaryOperator<String> forge : FORGES) {
            for (String between : List.of("-", "_")) {
                number(headings, forge, between, theirs);
            }
        }
        theirs.keySet().removeAll(ours);
        return theirs;
    }

    private static void number(
            List<Heading> headings, UnaryOperator<String> forge, String between, Map<String, String> theirs) {
        Map<String, Integer> counts = new HashMap<>();
        for (Heading heading : headings) {
            for (String typed : typed(heading)) {
                String slug = forge.apply(Normalizer.normalize(typed, Normalizer.Form.NFC));
                int count = counts.merge(slug, 1, Integer::sum) - 1;
                theirs.putIfAbsent(count == 0 ? slug : slug + between + count, heading.anchor());
            }
        }
    }

    /** The words of a heading; for who does not know attributes, those too. */
    private static List<String> typed(Heading heading) {
        HeadingAttributes attributes = heading.attributes();
        if (attributes.equals(HeadingAttributes.NONE)) {
            return List.of(heading.text());
        }
        List<String> words = new ArrayList<>();
        words.add(heading.text());
        attributes.id().map(AttributeValue::value).ifPresent(words::add);
        attributes.classes().forEach(name -> words.add(name.value()));
        attributes.keyValues().forEach(attribute -> words.add(attribute.key() + attribute.value()));
        return List.of(heading.text(), String.join(" ", words));
    }

    private static String gitHub(String text) {
        return NO_WORD.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }

    private static String mkDocs(String text) {
        String plain = NO_ASCII.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_WORD.matcher(plain).replaceAll("").strip().toLowerCase(Locale.ROOT);
        return GAPS.matcher(words).replaceAll("-");
    }

    private static String pandoc(String text) {
        String words = NO_PANDOC.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        return NO_LETTER_FIRST.matcher(words.replace(' ', '-')).replaceAll("");
    }
}
