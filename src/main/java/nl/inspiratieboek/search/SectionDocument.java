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
 * @param page what holds for its page
 * @param title its heading
 * @param text its text
 * @param kind the kind's id, for findings
 * @param also where else it stands, for findings: their theme's page
 * @param words further words by which it is found but which are not shown
 * @param keywords words of readers that its author expects, and its lists of sources: not shown either
 */
public record SectionDocument(
        String ref,
        Page page,
        String title,
        String text,
        Optional<String> kind,
        Optional<Also> also,
        String words,
        String keywords) {

    /** A section that is found by what it shows. */
    static SectionDocument of(String ref, Page page, String title, String text) {
        return new SectionDocument(ref, page, title, text, Optional.empty(), Optional.empty(), "", "");
    }

    SectionDocument withRef(String ref) {
        return new SectionDocument(ref, page, title, text, kind, also, words, keywords);
    }

    SectionDocument withText(String text) {
        return new SectionDocument(ref, page, title, text, kind, also, words, keywords);
    }

    SectionDocument withFinding(String kind, Optional<Also> also) {
        return new SectionDocument(ref, page, title, text, Optional.of(kind), also, words, keywords);
    }

    SectionDocument withWords(String words) {
        return new SectionDocument(ref, page, title, text, kind, also, words, keywords);
    }

    SectionDocument withKeywords(String keywords) {
        return new SectionDocument(ref, page, title, text, kind, also, words, keywords);
    }

    /**
     * What all sections of a page have in common.
     *
     * @param name its name
     * @param group the sort of page: the folder of cases or of free pages, a kind's id, or the glossary
     * @param number the house number, for a case
     * @param fictional whether it is an invented case
     * @param facts the values of the book's filter facts, for a case
     */
    public record Page(
            String name, String group, OptionalInt number, boolean fictional, Map<String, List<String>> facts) {

        /** Keeps the facts in the book's order. */
        public Page {
            facts = facts.entrySet().stream()
                    .collect(Collectors.collectingAndThen(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> List.copyOf(entry.getValue()),
                                    (a, b) -> a,
                                    LinkedHashMap::new),
                            Collections::unmodifiableMap));
        }

        /** A page that is no case. */
        static Page of(String name, String group) {
            return new Page(name, group, OptionalInt.empty(), false, Map.of());
        }
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
            return withoutAnchor(ref);
        }
    }

    /** The address of its page. */
    public String pageRef() {
        return withoutAnchor(ref);
    }

    private static String withoutAnchor(String ref) {
        int anchor = ref.indexOf('#');
        return anchor < 0 ? ref : ref.substring(0, anchor);
    }
}
