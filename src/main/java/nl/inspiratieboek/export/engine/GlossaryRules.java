package nl.inspiratieboek.export.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.search.SearchSections;

/**
 * The glossary as an engine's synonyms: term, other words and abbreviations stand for each other.
 *
 * <p>An abbreviation may be a stop word when it is read without its capitals: OM, the Dutch public prosecutor, or IT. No rule
 * on words can save it, because stop words are gone by then; so it is spelled out before the text is cut, where it still has
 * its capitals.
 *
 * @param synonyms rules of words in lower case, in Solr's form
 * @param spelledOut what is written out before a query is cut: the abbreviation, and what it stands for
 */
record GlossaryRules(List<String> synonyms, Map<String, String> spelledOut) {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\,=>#]");

    static GlossaryRules of(List<Term> terms, SearchSections sections) {
        List<String> rules = new ArrayList<>();
        Map<String, String> spelledOut = new LinkedHashMap<>();
        for (Term term : terms) {
            Set<String> phrases = new LinkedHashSet<>();
            List<String> lost = new ArrayList<>();
            for (String name : term.words()) {
                // Without the stop words: the engine leaves them out too, and refuses a rule with a gap in it.
                List<String> words = sections.words(name);
                if (!words.isEmpty()) {
                    phrases.add(String.join(" ", words));
                } else if (!name.equals(name.toLowerCase(Locale.ROOT))) {
                    lost.add(name);
                }
            }
            if (phrases.size() > 1) {
                rules.add(String.join(", ", phrases.stream().map(GlossaryRules::escaped).toList()));
            }
            if (!phrases.isEmpty()) {
                String first = phrases.iterator().next();
                lost.forEach(name -> spelledOut.putIfAbsent(name, first));
            }
        }
        return new GlossaryRules(List.copyOf(rules), spelledOut);
    }

    private static String escaped(String phrase) {
        return SPECIAL.matcher(phrase).replaceAll(special -> Matcher.quoteReplacement("\\" + special.group()));
    }
}
