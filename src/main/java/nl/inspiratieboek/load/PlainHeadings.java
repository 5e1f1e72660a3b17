package nl.inspiratieboek.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import nl.inspiratieboek.problem.ProblemList;

/** Checks what authors put between the braces of headings that are no findings: an anchor, and nothing else. */
final class PlainHeadings {

    private final LanguagePack language;
    private final ProblemList problems;
    private final Set<Place> levels = new HashSet<>();

    PlainHeadings(LanguagePack language, ProblemList problems) {
        this.language = language;
        this.problems = problems;
    }

    void check(Heading heading) {
        for (Attribute attribute : heading.attributes().keyValues()) {
            if (isKnown(attribute)) {
                problems.add(Code.FINDING_OUTSIDE_KIND, attribute.keyPlace(), attribute.key());
            } else {
                unknown(attribute);
            }
        }
    }

    /**
     * Checks a heading below a kind's that is none of its findings: a finding's attributes on it say that it was meant as
     * one. At their level it stands in a quote, a call-out or a list.
     */
    void checkInKind(Heading heading) {
        if (isOfFinding(heading.attributes())) {
            level(heading.place(), (heading.level() == 3 ? "> " : "") + "#".repeat(heading.level()));
        } else {
            check(heading);
        }
    }

    /** Says once that a heading is not counted, because of its level. */
    void level(Place place, String signs) {
        if (levels.add(place)) {
            problems.add(Code.FINDING_LEVEL, place, signs);
        }
    }

    /** Whether attributes say something that only a finding has. */
    boolean isOfFinding(HeadingAttributes attributes) {
        return attributes.keyValues().stream().anyMatch(this::isKnown);
    }

    /** Whether a finding may have an attribute. */
    boolean isKnown(Attribute attribute) {
        return ofFinding().contains(attribute.key());
    }

    /** Reports an attribute that no heading has, a finding's neither, and gives the one that was probably meant. */
    Optional<String> unknown(Attribute attribute) {
        Optional<String> nearest = Nearest.nearest(attribute.key(), ofFinding());
        problems.add(new Problem(Code.UNKNOWN_ATTRIBUTE, attribute.keyPlace(), List.of(attribute.key()), nearest));
        return nearest;
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
