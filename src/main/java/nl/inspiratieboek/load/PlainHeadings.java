package nl.inspiratieboek.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Attribute;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.HeadingAttributes;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;

/** Checks what authors put between the braces of headings that are no findings: an anchor, and nothing else. */
final class PlainHeadings {

    private final LanguagePack language;
    private final Set<Place> levels = new HashSet<>();

    PlainHeadings(LanguagePack language) {
        this.language = language;
    }

    /** What is wrong with a heading that is no finding's. */
    List<Problem> check(Heading heading) {
        return heading.attributes().keyValues().stream()
                .map(attribute -> isKnown(attribute)
                        ? Problem.of(Code.FINDING_OUTSIDE_KIND, attribute.keyPlace(), attribute.key())
                        : unknown(attribute))
                .toList();
    }

    /**
     * Checks a heading below a kind's that is none of its findings: a finding's attributes on it say that it was meant as
     * one. At their level it stands in a quote, a call-out or a list.
     */
    List<Problem> checkInKind(Heading heading) {
        return isOfFinding(heading.attributes())
                ? level(heading.place(), (heading.level() == 3 ? "> " : "") + "#".repeat(heading.level()))
                : check(heading);
    }

    /** Says once that a heading is not counted, because of its level. */
    List<Problem> level(Place place, String signs) {
        return levels.add(place) ? List.of(Problem.of(Code.FINDING_LEVEL, place, signs)) : List.of();
    }

    /** Whether attributes say something that only a finding has. */
    boolean isOfFinding(HeadingAttributes attributes) {
        return attributes.keyValues().stream().anyMatch(this::isKnown);
    }

    /** Whether a finding may have an attribute. */
    boolean isKnown(Attribute attribute) {
        return ofFinding().contains(attribute.key());
    }

    /** That no heading has an attribute, a finding's neither; it suggests the one that was probably meant. */
    Problem unknown(Attribute attribute) {
        return Problem.of(Code.UNKNOWN_ATTRIBUTE, attribute.keyPlace(), attribute.key())
                .meaning(attribute.key(), Nearest.among(ofFinding()));
    }

    /** The attributes that a finding's heading may have. */
    private SortedSet<String> ofFinding() {
        return new TreeSet<>(List.of(
                language.keyword("theme"),
                language.keyword("solves"),
                language.keyword("link"),
                language.keyword("outcome"),
                "basis"));
    }
}
