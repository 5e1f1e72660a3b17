package nl.inspiratieboek.weave;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.Synthesis.News;
import nl.inspiratieboek.language.LanguagePack;

/** In words what became of a theme's findings since its synthesis was written. */
public final class SynthesisNews {

    private SynthesisNews() {}

    /** When its editor read them. */
    public static String since(News news, LanguagePack language) {
        return language.date(news.since().year(), news.since().month(), news.since().day());
    }

    /** What happened: 'Tilburg kwam erbij, Breda en Velsen zijn veranderd'. */
    public static String told(News news, LanguagePack language) {
        List<String> parts = new ArrayList<>();
        tell("added", news.added(), language, parts);
        tell("changed", news.changed(), language, parts);
        tell("gone", news.gone(), language, parts);
        return String.join(", ", parts);
    }

    private static void tell(String what, List<String> cases, LanguagePack language, List<String> parts) {
        if (!cases.isEmpty()) {
            String key = "stale." + what + (cases.size() == 1 ? ".one" : ".many");
            parts.add(language.text(key, language.list(cases)));
        }
    }
}
