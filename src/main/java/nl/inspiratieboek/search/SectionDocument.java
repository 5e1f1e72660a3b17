package nl.inspiratieboek.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A section of the book as search knows it: a heading and its text, so that a hit leads to the paragraph.
 *
 * @param ref its address from the site's root, with anchor: the key in the index
 * @param title its heading
 * @param page the name of its page
 * @param group the sort of page: the folder of cases or of free pages, a kind's id, or the glossary
 * @param number the house number, for sections of a case
 * @param kind the kind's id, for findings
 * @param also where else it stands, for findings: their theme's page
 * @param fictional whether it is of an invented case
 * @param facts the values of the book's filter facts, for sections of a case
 * @param words further words by which it is found but which are not shown
 * @param keywords words of readers that its author expects, and its lists of sources: not shown either
 * @param text its text
 */
public record SectionDocument(
        String ref,
        String title,
        String page,
        String group,
        OptionalInt number,
        Optional<String> kind,
        Optional<Also> also,
        boolean fictional,
        Map<String, List<String>> facts,
        String words,
        String keywords,
        String text) {

    /** Keeps the facts in the book's order. */
    public SectionDocument {
        facts = facts.entrySet().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> List.copyOf(entry.getValue()),
                                (a, b) -> a,
                                LinkedHashMap::new),
                        Collections::unmodifiableMap));
    }

    /**
     * Another place of a section.
     *
     * @param ref its address from the site's root
     * @param title the name of the page there
     */
    public record Also(String ref, String title) {

        /** The address of the page of that place. */
        public String pageRef() {
            return page(ref);
        }
    }

    /** The address of its page. */
    public String pageRef() {
        return page(ref);
    }

    private static String page(String ref) {
        int anchor = ref.indexOf('#');
        return anchor < 0 ? ref : ref.substring(0, anchor);
    }
}
