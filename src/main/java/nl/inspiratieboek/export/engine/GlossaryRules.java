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
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.search.SearchSections;

/**
 * What the book says of its words as an engine's synonyms: a term, its other words and abbreviations stand for each other, and
 * so do the words of its own list, where that does not say one way only. What the theme says of any book stays with the
 * browser's search: an engine has lists of its own.
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

    static GlossaryRules of(List<Term> terms, List<Synonyms> own, SearchSections sections) {
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
        own.forEach(each -> rules.addAll(rules(each, sections)));
        return new GlossaryRules(List.copyOf(rules), spelledOut);
    }

    /** A rule for words that find each other, or one for each that finds others: it keeps what was said. */
    private static List<String> rules(Synonyms synonyms, SearchSections sections) {
        List<String> find = phrases(synonyms.find(), sections);
        if (synonyms.bothWays()) {
            return find.size() > 1 ? List.of(String.join(", ", find)) : List.of();
        }
        return find.isEmpty()
                ? List.of()
                : phrases(synonyms.say(), sections).stream()
                        .map(said -> said + " => " + said + ", " + String.join(", ", find))
                        .toList();
    }

    private static List<String> phrases(List<String> expressions, SearchSections sections) {
        return expressions.stream()
                .map(expression -> String.join(" ", sections.words(expression)))
                .filter(phrase -> !phrase.isEmpty())
                .map(GlossaryRules::escaped)
                .distinct()
                .toList();
    }

    private static String escaped(String phrase) {
        return SPECIAL.matcher(phrase).replaceAll(special -> Matcher.quoteReplacement("\\" + special.group()));
    }
}
