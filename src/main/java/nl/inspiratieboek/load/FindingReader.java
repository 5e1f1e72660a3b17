package nl.inspiratieboek.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.VisibleText;
import nl.inspiratieboek.markdown.Attribute;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.markdown.Section;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;

/**
 * Finds the findings in a case: a level-2 heading that names a kind opens it, each level-3 heading below is a finding,
 * until the next heading of level 1 or 2.
 */
final class FindingReader {

    private final String caseId;
    private final LanguagePack language;
    private final ThemeIndex themes;
    private final Basis defaultBasis;
    private final ProblemList problems;
    private final PlainHeadings plainHeadings;
    private final KindNames names;
    private final AnswerAttributes attributes;

    private final List<Prose> narrative = new ArrayList<>();
    private final List<KindSection> sections = new ArrayList<>();
    private final Map<String, List<Typed>> answers = new LinkedHashMap<>();

    FindingReader(
            String caseId,
            KindNames names,
            LanguagePack language,
            ThemeIndex themes,
            Basis defaultBasis,
            Limits limits) {
        this.caseId = caseId;
        this.language = language;
        this.themes = themes;
        this.defaultBasis = defaultBasis;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        this.plainHeadings = new PlainHeadings(language);
        this.names = names;
        this.attributes = new AnswerAttributes(language, plainHeadings);
    }

    /**
     * The body of a case.
     *
     * @param everything the whole text, to check citations in
     * @param answers what findings, by anchor, say they answer
     * @param complete whether all headings were read; if not, findings are missing
     */
    record Read(
            Prose everything,
            Prose narrative,
            List<KindSection> sections,
            Map<String, List<Typed>> answers,
            boolean complete) {

        Stream<Finding> findings() {
            return sections.stream().flatMap(section -> section.findings().stream());
        }
    }

    /**
     * A kind that is open while its findings are read.
     *
     * @param level of their headings
     * @param section what stands below the kind's heading; none where a line that is no heading was meant as one
     */
    private record Open(Kind kind, Heading heading, int level, Optional<Section> section, List<Finding> findings) {}

    Checked<Read> read(Document document) {
        LostHeadings lost =
                LostHeadings.of(document, names, plainHeadings, language.keyword("theme")).into(problems);
        Deque<LostHeadings.Meant> meant = new ArrayDeque<>(lost.meant());
        List<Prose> everything = new ArrayList<>();
        Optional<Open> open = Optional.empty();
        for (Section section : document.markdown().sections(3)) {
            everything.add(section.whole());
            if (section.heading().isEmpty()) {
                outside(section);
                continue;
            }
            Heading heading = section.heading().get();
            Optional<LostHeadings.Meant> opening = Optional.empty();
            while (!meant.isEmpty() && meant.peek().place().compareTo(heading.place()) <= 0) {
                opening = Optional.of(meant.poll());
            }
            boolean here = opening.filter(kind -> kind.place().equals(heading.place())).isPresent();
            if (opening.isPresent() && !here) {
                // A line above, which is no heading, was meant to open a kind.
                open.ifPresent(this::close);
                open = Optional.of(new Open(opening.get().kind(), heading, 3, Optional.empty(), new ArrayList<>()));
            }
            Optional<Kind> kind = here ? opening.map(LostHeadings.Meant::kind) : kind(heading);
            if (here && heading.level() > 2) {
                narrative.add(section.whole());
            } else if (kind.isPresent()) {
                open.ifPresent(this::close);
                open = Optional.of(opened(kind.get(), here ? opening.get().findings() : 3, section, heading));
            } else if (open.isPresent() && (heading.level() == 3 || heading.level() == open.get().level())) {
                open.get().findings().add(finding(open.get().kind(), heading, section, lost));
            } else {
                if (heading.level() < 3) {
                    open.ifPresent(this::close);
                    open = Optional.empty();
                }
                outside(section);
            }
        }
        open.ifPresent(this::close);
        return problems.with(new Read(
                Prose.join(everything), Prose.join(narrative), List.copyOf(sections), answers, lost.complete()));
    }

    private Optional<Kind> kind(Heading heading) {
        return heading.level() == 2 ? names.named(heading.name()) : Optional.empty();
    }

    private Open opened(Kind kind, int level, Section section, Heading heading) {
        section.whole().headings().forEach(below -> problems.addAll(plainHeadings.checkInKind(below)));
        return new Open(kind, heading, level, Optional.of(section), new ArrayList<>());
    }

    private void close(Open open) {
        Prose introduction = open.section().map(Section::body).orElse(Prose.empty());
        Prose whole = open.section().map(Section::whole).orElse(Prose.empty());
        sections.add(new KindSection(open.kind(), open.heading(), introduction, whole, open.findings()));
    }

    /** Narrative; a heading there that looks like a finding's is one that stands outside its kind. */
    private void outside(Section section) {
        narrative.add(section.whole());
        section.whole().headings().forEach(heading -> problems.addAll(plainHeadings.check(heading)));
    }

    private Finding finding(Kind kind, Heading heading, Section section, LostHeadings lost) {
        Prose text = section.body();
        Optional<String> theme = Optional.empty();
        Optional<Basis> basis = Optional.empty();
        boolean withoutResult = false;
        boolean ourReading = false;
        boolean themeMeant = lost.lacksItsAttributes(heading) || !heading.attributes().whole();
        for (Attribute attribute : heading.attributes().keyValues()) {
            Typed typed = new Typed(attribute.value(), attribute.valuePlace());
            themeMeant |= attribute.key().equals(language.keyword("theme"));
            if (VisibleText.isNothing(typed.text())) {
                report(Code.EMPTY_VALUE, typed.place(), Optional.empty(), attribute.key());
            } else if (attribute.key().equals(language.keyword("theme"))) {
                theme = theme(kind, typed);
            } else if (attribute.key().equals("basis")) {
                basis = BasisWords.basis(typed, language).into(problems);
            } else if (attribute.key().equals(language.keyword("outcome"))) {
                withoutResult = attributes.outcome(kind, attribute).into(problems);
            } else if (attribute.key().equals(language.keyword("link"))) {
                ourReading = attributes.link(kind, heading, attribute).into(problems);
            } else if (attribute.key().equals(language.keyword("solves"))) {
                List<Typed> names = attributes.solves(kind, attribute).into(problems);
                if (!names.isEmpty()) {
                    answers.put(heading.anchor(), names);
                }
            } else {
                Problem unknown = plainHeadings.unknown(attribute);
                problems.add(unknown);
                themeMeant |= unknown.suggestion().equals(Optional.of(language.keyword("theme")));
            }
        }
        if (!themeMeant) {
            report(Code.FINDING_WITHOUT_THEME, heading.place(), Optional.empty(), language.keyword("theme"));
        }
        text.headings().forEach(below -> problems.addAll(plainHeadings.checkInKind(below)));
        if (VisibleText.isNothing(heading.text())) {
            report(Code.FINDING_WITHOUT_TITLE, heading.place(), Optional.empty());
        }
        if (text.isEmpty()) {
            report(Code.FINDING_WITHOUT_TEXT, heading.place(), Optional.empty());
        }
        return new Finding(
                new FindingId(caseId, heading.anchor()),
                kind,
                heading,
                theme,
                basis.orElse(defaultBasis),
                withoutResult,
                ourReading,
                List.of(),
                text,
                section.whole(),
                heading.place());
    }

    private Optional<String> theme(Kind kind, Typed typed) {
        Optional<Kind> ofTheme = themes.kind(typed.text());
        if (ofTheme.isEmpty()) {
            if (themes.isDraft(typed.text())) {
                report(Code.DRAFT_NOT_COUNTED, typed.place(), Optional.empty(), typed.text());
            } else if (!themes.isFaulty(typed.text())) {
                problems.add(Problem.of(Code.UNKNOWN_THEME, typed.place(), typed.text())
                        .meaning(typed.text(), themes.nearest()));
            }
            return Optional.empty();
        }
        if (!ofTheme.get().equals(kind)) {
            report(
                    Code.THEME_OF_OTHER_KIND,
                    typed.place(),
                    Optional.empty(),
                    typed.text(),
                    ofTheme.get().plural(),
                    kind.plural());
            return Optional.empty();
        }
        return Optional.of(typed.text());
    }

    private void report(Code code, Place place, Optional<String> suggestion, String... arguments) {
        problems.add(new Problem(code, place, Arrays.asList(arguments), suggestion));
    }
}
