package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.inspiratieboek.markdown.CitationUse;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.source.SourcePath;

/**
 * A case: a neighbourhood and what was done there.
 *
 * @param id its file's base name, unique in the book
 * @param path its file
 * @param title its title
 * @param summary one or two sentences, for cards and search
 * @param number its fixed house number
 * @param shortName a short name for streets and tables
 * @param fictional whether it is invented
 * @param notSeen the ids of the themes that were looked for and are not the case here
 * @param reviewed when it was last checked
 * @param searchWords words by which readers should find it though its text lacks them
 * @param facts what it says of the book's facts, in the book's order; a fact left out is absent
 * @param narrative its text before, between and after the kinds
 * @param sections its kinds, in the order of the text
 */
public record Case(
        String id,
        SourcePath path,
        String title,
        String summary,
        OptionalInt number,
        String shortName,
        boolean fictional,
        List<String> notSeen,
        Optional<PartialDate> reviewed,
        List<String> searchWords,
        List<Fact> facts,
        Prose narrative,
        List<KindSection> sections) {

    public Case {
        notSeen = List.copyOf(notSeen);
        facts = List.copyOf(facts);
        searchWords = List.copyOf(searchWords);
        sections = List.copyOf(sections);
    }

    /** Its findings, in the order of the text. */
    public List<Finding> findings() {
        return sections.stream().flatMap(section -> section.findings().stream()).toList();
    }

    /** What the case says of a fact. */
    public Optional<Fact> fact(String key) {
        return facts.stream().filter(fact -> fact.field().key().equals(key)).findFirst();
    }

    /** Where it lies: the first of its places of which that is known. */
    public Optional<GeoPoint> at() {
        return facts.stream()
                .flatMap(fact -> fact.value() instanceof FactValue.Place place ? place.at().stream() : Stream.empty())
                .findFirst();
    }

    /** Its findings of a kind, in the order of the text. */
    public List<Finding> findings(Kind kind) {
        return findings().stream().filter(finding -> finding.kind().equals(kind)).toList();
    }

    /** The ids of the sources that it cites, in its facts and then in its texts. */
    public Stream<String> cited() {
        Stream<Prose> texts = Stream.concat(
                Stream.of(narrative),
                sections.stream().flatMap(section -> Stream.concat(
                        Stream.of(section.whole()), section.findings().stream().map(Finding::whole))));
        return Stream.concat(
                facts.stream().flatMap(fact -> fact.sources().stream()),
                texts.flatMap(text -> text.citations().stream()).map(CitationUse::id));
    }
}
