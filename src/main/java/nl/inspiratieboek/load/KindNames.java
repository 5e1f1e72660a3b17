package nl.inspiratieboek.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.language.LanguageFile.KindWords;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Nearest;

/** Which kind a heading names, and which it nearly names: by its singular, with a typing mistake, in another language. */
final class KindNames {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF\\u00AD]+");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\p{N}+(?:[.]\\p{N}+)*|[ivx]+(?=[.)])|[a-z](?=[.)]))[.):]*\\s+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|een|onze|the|our|a|an) ");
    private static final Pattern AND = Pattern.compile("\\s+(?:en|and|of|or)\\s+|\\s*[&/,+;]\\s*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** By its headings, folded; of two kinds that have one heading the first. */
    private final Map<String, Kind> byHeading = new HashMap<>();

    private final Map<String, Kind> near = new HashMap<>();

    KindNames(List<Kind> kinds, LanguagePack own, Collection<LanguagePack> languages) {
        kinds.forEach(kind -> kind.headings().forEach(heading -> byHeading.putIfAbsent(folded(heading), kind)));
        List<KindWords> words = own.file().kinds();
        for (LanguagePack language : languages) {
            List<KindWords> others = language.file().kinds();
            for (int i = 0; i < Math.min(words.size(), others.size()); i++) {
                String id = words.get(i).id();
                KindWords other = others.get(i);
                kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().ifPresent(kind ->
                        List.of(other.heading(), other.singular(), other.plural()).forEach(name -> add(name, kind)));
            }
        }
        // The book's own names last: they win from a word that another language has too.
        for (Kind kind : kinds) {
            List<String> names = new ArrayList<>(List.of(kind.id(), kind.folder(), kind.singular(), kind.plural()));
            names.addAll(kind.headings());
            names.forEach(name -> add(name, kind));
        }
    }

    private void add(String name, Kind kind) {
        String letters = letters(name);
        if (!letters.isEmpty()) {
            near.put(letters, kind);
        }
    }

    /** The kind that a heading opens: by one of its headings, whatever the case and the spaces. */
    Optional<Kind> named(String heading) {
        return Optional.ofNullable(byHeading.get(folded(heading)));
    }

    /** The kind that a heading names or was probably meant to name. */
    Optional<Kind> meant(String heading) {
        Optional<Kind> named = named(heading);
        if (named.isPresent() || heading.length() > 100) {
            return named;
        }
        String text = REMARK.matcher(folded(heading)).replaceFirst("");
        text = NUMBER.matcher(text).replaceFirst("");
        text = ARTICLE.matcher(text).replaceFirst("");
        String letters = letters(text);
        if (near.containsKey(letters)) {
            return Optional.of(near.get(letters));
        }
        String[] parts = AND.split(text);
        if (parts.length > 1 && Stream.of(parts).allMatch(part -> near.containsKey(letters(part)))) {
            // Two kinds under one heading: each needs its own.
            return Optional.ofNullable(near.get(letters(parts[0])));
        }
        // Short words are near to too many others, and so are words that begin otherwise.
        int mistakes = letters.length() < 6 ? 0 : letters.length() < 8 ? 1 : 2;
        Optional<String> once = mistakes < 1 ? Optional.empty() : Nearest.within(1, letters, new TreeSet<>(near.keySet()));
        return once.or(() -> mistakes < 2 ? Optional.empty() : Nearest.within(2, letters, new TreeSet<>(near.keySet()))
                        .filter(name -> name.charAt(0) == letters.charAt(0)))
                .map(near::get);
    }

    private static String folded(String text) {
        return Normalizer.normalize(SPACE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /** A name's letters and digits only, without marks. */
    private static String letters(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return NO_LETTERS.matcher(plain).replaceAll("");
    }
}
