package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.markdown.Attribute;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;

/** Reads what a finding's heading says of what it answers: which, whether it helped, and whose reading that is. */
final class AnswerAttributes {

    private final LanguagePack language;
    private final PlainHeadings plainHeadings;

    AnswerAttributes(LanguagePack language, PlainHeadings plainHeadings) {
        this.language = language;
        this.plainHeadings = plainHeadings;
    }

    /** Whether it is said that a finding did not help. */
    Checked<Boolean> outcome(Kind kind, Attribute attribute) {
        String word = language.keyword("no-result");
        if (attribute.value().equals(language.keyword("our-reading"))) {
            return no(ofOther(attribute, "link"));
        }
        if (!attribute.value().equals(word)) {
            Optional<String> sure = Nearest.among(Set.of(word)).sure(attribute.value());
            return no(problem(Code.UNKNOWN_OUTCOME, attribute.valuePlace(), Optional.of(word), attribute.value())
                    .replacing(attribute.value(), sure));
        }
        if (kind.answers().isEmpty()) {
            return no(problem(Code.ANSWERS_NOTHING, attribute.keyPlace(), Optional.empty(), attribute.key(), kind.singular()));
        }
        return Checked.fine(true);
    }

    /** Whose the link to what it answers is: the editor's where that is said, else the source's. */
    Checked<Boolean> link(Kind kind, Heading heading, Attribute attribute) {
        if (kind.answers().isEmpty()) {
            return no(problem(Code.ANSWERS_NOTHING, attribute.keyPlace(), Optional.empty(), attribute.key(), kind.singular()));
        }
        String word = language.keyword("our-reading");
        if (attribute.value().equals(language.keyword("no-result"))) {
            return no(ofOther(attribute, "outcome"));
        }
        if (!attribute.value().equals(word)) {
            return no(Problem.of(Code.UNKNOWN_LINK, attribute.valuePlace(), attribute.value(), attribute.key(), word)
                    .meaning(attribute.value(), Nearest.among(Set.of(word))));
        }
        // What was misspelled or could not be read may be the one that is missing.
        if (heading.attributes().whole()
                && heading.attributes().keyValues().stream().allMatch(plainHeadings::isKnown)
                && heading.attributes().get(language.keyword("solves")).isEmpty()) {
            return no(problem(
                    Code.LINK_TO_NOTHING,
                    attribute.keyPlace(),
                    Optional.empty(),
                    attribute.key(),
                    language.keyword("solves")));
        }
        return Checked.fine(true);
    }

    /** That a word belongs to another attribute. */
    private Problem ofOther(Attribute attribute, String other) {
        return problem(
                Code.WORD_OF_OTHER_ATTRIBUTE,
                attribute.valuePlace(),
                Optional.empty(),
                attribute.value(),
                attribute.key(),
                language.keyword(other));
    }

    /** The names of what a finding answers; none where its kind answers nothing. */
    Checked<List<Typed>> solves(Kind kind, Attribute attribute) {
        if (kind.answers().isEmpty()) {
            return new Checked<>(List.of(), List.of(problem(Code.ANSWERS_NOTHING, attribute.keyPlace(), Optional.empty(), attribute.key(), kind.singular())));
        }
        List<Typed> names = new ArrayList<>();
        int at = 0;
        for (String name : attribute.value().split("\\s+")) {
            if (!name.isEmpty()) {
                at = attribute.value().indexOf(name, at);
                names.add(new Typed(name, within(attribute.valuePlace(), at, name)));
                at += name.length();
            }
        }
        return Checked.fine(names);
    }

    /** The place of one name in a value of several. */
    private static Place within(Place value, int offset, String name) {
        return new Place(value.path(), value.line(), value.column() + offset, name.codePointCount(0, name.length()));
    }

    private static Checked<Boolean> no(Problem why) {
        return new Checked<>(false, List.of(why));
    }

    private static Problem problem(Code code, Place place, Optional<String> suggestion, String... arguments) {
        return new Problem(code, place, Arrays.asList(arguments), suggestion);
    }
}
