package nl.inspiratieboek.book;

import java.util.ArrayList;
import java.util.List;

/** Who wrote something: a person, whose name falls in parts, or an organisation, whose name does not. */
public sealed interface Author {

    /**
     * A person.
     *
     * @param given the first names or initials: {@code Jan Piet}
     * @param particle what stands between, often empty: {@code van der}
     * @param family the name by which lists are sorted: {@code Berg}
     */
    record Person(String given, String particle, String family) implements Author {
        @Override
        public String name() {
            return String.join(" ", List.of(given, particle, family)).replace("  ", " ");
        }
    }

    /**
     * An organisation.
     *
     * @param name its name
     */
    record Organisation(String name) implements Author {}

    /** The name as one reads it. */
    String name();

    /**
     * Reads a name as authors of lists type it. {@code Berg, Jan van der} and {@code van der Berg, Jan} are the same person.
     * A name without a comma is an organisation's; so is one whose comma cannot part a family's name from first names, as in
     * {@code Ministerie van Onderwijs, Cultuur en Wetenschap}.
     */
    static Author of(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        String[] sides = name.split(",", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            return new Organisation(name);
        }
        List<String> family = new ArrayList<>(List.of(sides[0].strip().split(" ")));
        List<String> given = new ArrayList<>(List.of(sides[1].strip().split(" ")));
        List<String> particle = new ArrayList<>();
        while (given.size() > 1 && isSmall(given.get(given.size() - 1))) {
            particle.add(0, given.remove(given.size() - 1));
        }
        while (family.size() > 1 && isSmall(family.get(0))) {
            particle.add(family.remove(0));
        }
        boolean person = given.stream().noneMatch(Author::isSmall) && family.stream().noneMatch(Author::isSmall);
        return person
                ? new Person(String.join(" ", given), String.join(" ", particle), String.join(" ", family))
                : new Organisation(name);
    }

    /** Whether a word begins with a small letter: {@code van}, {@code 't}, {@code d'}. Scripts without capitals have none. */
    private static boolean isSmall(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::isLowerCase)
                .findFirst()
                .orElse(false);
    }
}
