package nl.inspiratieboek.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.Fields.Typed;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;

/** How a language names the ways in which a finding is known. */
final class BasisWords {

    private BasisWords() {}

    /** The basis that a word names; an unknown word is reported. */
    static Optional<Basis> basis(Optional<Typed> typed, LanguagePack language, ProblemList problems) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        for (Basis basis : Basis.values()) {
            if (word(basis, language).equals(typed.get().text())) {
                return Optional.of(basis);
            }
        }
        List<String> known =
                Arrays.stream(Basis.values()).map(basis -> word(basis, language)).toList();
        problems.add(new Problem(
                Code.UNKNOWN_BASIS,
                typed.get().place(),
                List.of(typed.get().text(), language.list(known)),
                Nearest.nearest(typed.get().text(), known)));
        return Optional.empty();
    }

    private static String word(Basis basis, LanguagePack language) {
        return language.keyword("basis." + basis.name().toLowerCase(Locale.ROOT));
    }
}
