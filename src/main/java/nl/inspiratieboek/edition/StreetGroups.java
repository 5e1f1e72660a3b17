package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.source.SourcePath;

/**
 * Divides the cases of a large book into streets: by the folders they lie in, else by the first fact that divides them well, else
 * by their house numbers. What divides well gives some streets, and not one for nearly every case.
 */
public final class StreetGroups {

    /** Of more streets nobody has an overview, and a phone shows them on two screens. */
    private static final int MOST = 20;

    private static final int BY_NUMBER = 25;

    private final Edition edition;
    private final LanguagePack language;

    private StreetGroups(Edition edition) {
        this.edition = edition;
        this.language = edition.language();
    }

    /** The groups of an edition. */
    public static StreetGroups of(Edition edition) {
        return new StreetGroups(edition);
    }

    /**
     * A street.
     *
     * @param name what its cases share
     * @param fact the fact by which they do
     * @param cases at least one
     */
    public record Group(String name, Optional<FactField> fact, List<Case> cases) {}

    /** The streets of some cases, each at most so long. */
    public List<Group> divide(List<Case> cases, int longest) {
        List<Group> groups = byFolder(cases).or(() -> byFact(cases)).orElseGet(() -> byNumber(cases, BY_NUMBER));
        int parts = groups.stream().mapToInt(group -> parts(group, longest)).sum();
        return parts > MOST ? groups : groups.stream().flatMap(group -> cut(group, longest).stream()).toList();
    }

    /** The streets of all cases by a fact, so that a filter can show each; else by number. */
    public List<Group> byFactOrNumber(List<Case> cases) {
        return byFact(cases).orElseGet(() -> byNumber(cases, (cases.size() + MOST - 1) / MOST));
    }

    private Optional<List<Group>> byFolder(List<Case> cases) {
        Map<String, List<Case>> folders = new LinkedHashMap<>();
        SourcePath root = edition.book().overview().path().parent();
        List<Case> loose = new ArrayList<>();
        for (Case theCase : cases) {
            SourcePath folder = theCase.path().parent();
            (folder.equals(root) ? loose : folders.computeIfAbsent(folder.fileName(), unused -> new ArrayList<>())).add(theCase);
        }
        return groups(folders, loose, Optional.empty());
    }

    private Optional<List<Group>> byFact(List<Case> cases) {
        FactClasses classes = FactClasses.of(edition);
        for (FactField field : edition.filters()) {
            if (field.type() == FactType.LIST) {
                // A case may stand under several values, and a house in one street.
                continue;
            }
            Map<String, List<Case>> values = new LinkedHashMap<>();
            classes.options(field).forEach(value -> values.put(value, new ArrayList<>()));
            List<Case> loose = new ArrayList<>();
            String unknown = language.text("fact.unknown");
            for (Case theCase : cases) {
                String value = classes.of(theCase, field).get(0);
                (value.equals(unknown) ? loose : values.get(value)).add(theCase);
            }
            values.values().removeIf(List::isEmpty);
            Optional<List<Group>> groups = groups(values, loose, Optional.of(field));
            if (groups.isPresent()) {
                return groups;
            }
        }
        return Optional.empty();
    }

    /** The groups with what fits in none of them as the last; none where they do not divide. */
    private Optional<List<Group>> groups(Map<String, List<Case>> named, List<Case> loose, Optional<FactField> fact) {
        int members = named.values().stream().mapToInt(List::size).sum();
        if (named.size() < 2 || named.size() > MOST || members < 2 * named.size() || loose.size() > members) {
            return Optional.empty();
        }
        List<Group> groups = new ArrayList<>();
        named.forEach((name, cases) -> groups.add(new Group(name, fact, cases)));
        if (!loose.isEmpty()) {
            groups.add(new Group(language.text("street.rest"), Optional.empty(), loose));
        }
        return Optional.of(groups);
    }

    private List<Group> byNumber(List<Case> cases, int size) {
        List<Group> groups = new ArrayList<>();
        int parts = Math.min(MOST, (cases.size() + size - 1) / size);
        for (int part = 0; part < parts; part++) {
            List<Case> own = cases.subList(cases.size() * part / parts, cases.size() * (part + 1) / parts);
            groups.add(new Group(numbers(own), Optional.empty(), own));
        }
        return groups;
    }

    /** 'Huisnummers 1 tot en met 25'; the names where there are no numbers. */
    private String numbers(List<Case> cases) {
        return language.text("street.numbers", address(cases.get(0)), address(cases.get(cases.size() - 1)));
    }

    private String address(Case theCase) {
        return Houses.of(edition).number(theCase).orElseGet(theCase::shortName);
    }

    private static int parts(Group group, int longest) {
        return (group.cases().size() + longest - 1) / longest;
    }

    private List<Group> cut(Group group, int longest) {
        int parts = parts(group, longest);
        List<Group> cut = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int size = group.cases().size();
            String name = parts == 1
                    ? group.name()
                    : language.text("street.part", group.name(), Integer.toString(part + 1), Integer.toString(parts));
            cut.add(new Group(name, group.fact(), group.cases().subList(size * part / parts, size * (part + 1) / parts)));
        }
        return cut;
    }
}
