package nl.inspiratieboek.load;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguageFile;
import nl.inspiratieboek.language.LanguageFile.KindWords;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Which folder of a book was meant by a name that is nearly that of one. */
final class MeantFolders {

    /** A shorter word is as near to others as to the one meant. */
    private static final int SHORTEST = 4;

    private final Set<String> known = new HashSet<>();
    private final String pages;
    private final Map<String, String> words = new TreeMap<>();

    /**
     * The folders of a book.
     *
     * @param language the book's language
     * @param languages all languages: their words for the cases are known too
     * @param kinds what book.yaml says of its kinds, if it does
     */
    MeantFolders(LanguageFile language, Collection<LanguagePack> languages, Optional<YamlValue> kinds) {
        pages = language.names().getOrDefault("pages", "pages");
        String cases = language.names().getOrDefault("cases", "cases");
        known.addAll(List.of(pages, cases, language.names().getOrDefault("media", "media"), "assets"));
        if (kinds.isPresent()) {
            kinds.flatMap(YamlValue::asList).map(YamlList::values).orElse(List.of()).stream()
                    .flatMap(value -> value.asMap().stream())
                    .forEach(this::declared);
        } else {
            language.kinds().forEach(kind -> kind(kind.folder(), kind));
        }
        for (LanguagePack other : languages) {
            words.putIfAbsent(plain(other.name("cases")), cases);
            if (kinds.isEmpty()) {
                sameKinds(other.file().kinds(), language.kinds());
            }
        }
    }

    private void sameKinds(List<KindWords> others, List<KindWords> own) {
        for (int i = 0; i < Math.min(others.size(), own.size()); i++) {
            words.putIfAbsent(plain(others.get(i).folder()), own.get(i).folder());
        }
    }

    private void kind(String folder, KindWords kind) {
        known.add(folder);
        Stream.of(folder, kind.id(), kind.singular(), kind.plural(), kind.heading())
                .forEach(word -> words.putIfAbsent(plain(word), folder));
    }

    private void declared(YamlMap kind) {
        text(kind, "folder").or(() -> text(kind, "id")).ifPresent(folder -> {
            known.add(folder);
            words.putIfAbsent(plain(folder), folder);
            Stream.of("id", "singular", "plural")
                    .flatMap(key -> text(kind, key).stream())
                    .forEach(word -> words.putIfAbsent(plain(word), folder));
        });
    }

    private static Optional<String> text(YamlMap map, String key) {
        return map.get(key).flatMap(YamlValue::asScalar).map(YamlScalar::text);
    }

    /** The folder that was meant by the name of another; empty when the name is right, or that of something else. */
    Optional<String> meant(String typed) {
        if (known.contains(typed)) {
            return Optional.empty();
        }
        Optional<String> otherCase = known.stream()
                .filter(folder -> PortableName.folded(folder).equals(PortableName.folded(typed)))
                .findFirst();
        String plain = plain(typed);
        return otherCase
                .or(() -> Optional.ofNullable(words.get(plain)))
                .or(() -> words.keySet().stream().filter(word -> isNear(plain, word)).findFirst().map(words::get));
    }

    /** Whether a folder has the name of one of the book. */
    boolean isKnown(String folder) {
        return known.contains(folder);
    }

    /** Whether markdown files in a folder at the top are pages; those at the top itself are. */
    boolean holdsPages(String folder) {
        return folder.isEmpty() || folder.equals(pages) || words.containsValue(folder);
    }

    /** Whether a word is another one with a letter or two wrong, in the singular, or with capitals. */
    static boolean isNear(String word, String right) {
        String plain = plain(word);
        String other = plain(right);
        if (plain.equals(other)) {
            return true;
        }
        boolean begin = plain.length() >= SHORTEST && other.startsWith(plain) && other.length() - plain.length() <= 4;
        boolean alike = Math.abs(plain.length() - other.length()) <= 2
                && plain.length() >= SHORTEST
                && plain.substring(0, 2).equals(other.substring(0, 2))
                && Nearest.nearest(plain, List.of(other)).isPresent();
        return begin || alike;
    }

    /** Lower case, without marks, words joined by one dash. */
    private static String plain(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
