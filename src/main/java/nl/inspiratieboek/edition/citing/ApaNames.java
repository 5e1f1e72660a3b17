package nl.inspiratieboek.edition.citing;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.language.LanguagePack;

/**
 * The names at the head of a reference, in the style of the American Psychological Association (seventh edition, section
 * 9.8): the family's name first, then initials; of more than twenty names the first nineteen and the last. Where
 * {@code van der} stands is a convention of the language: a Dutch list says {@code Berg, J. van der}.
 */
final class ApaNames {

    private static final int MOST = 20;

    private ApaNames() {}

    /** The names with the full stop that closes them; empty without names. */
    static String of(List<Author> authors, LanguagePack language) {
        List<String> names = new ArrayList<>(authors.stream().map(author -> name(author, language)).toList());
        if (names.isEmpty()) {
            return "";
        }
        String last = names.remove(names.size() - 1);
        if (names.size() >= MOST) {
            return Sentence.closed(String.join(", ", names.subList(0, MOST - 1)) + ", … " + last);
        }
        return Sentence.closed(names.isEmpty() ? last : String.join(", ", names) + ", & " + last);
    }

    private static String name(Author author, LanguagePack language) {
        if (author instanceof Author.Person person) {
            String initials = initials(person.given());
            return person.particle().isEmpty()
                    ? person.family() + ", " + initials
                    : language.text("cite.name", person.family(), initials, person.particle());
        }
        return author.name();
    }

    /** {@code Jan Piet} and {@code J.P.} are {@code J. P.}, {@code Jean-Luc} is {@code J.-L.}, {@code IJsbrand} is {@code IJ.} */
    private static String initials(String given) {
        List<String> initials = new ArrayList<>();
        for (String name : given.replace(".", ". ").strip().split("\\s+")) {
            List<String> parts = new ArrayList<>();
            for (String part : name.split("-")) {
                if (!part.isEmpty()) {
                    int end = part.startsWith("IJ") ? 2 : part.offsetByCodePoints(0, 1);
                    parts.add(part.substring(0, end) + ".");
                }
            }
            initials.add(String.join("-", parts));
        }
        return String.join(" ", initials);
    }
}
