package nl.inspiratieboek.load;

import java.util.Arrays;
import java.util.List;
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

    /** What authors may write; that nothing is stated they say by writing nothing. */
    private static final List<Basis> STATED =
            Arrays.stream(Basis.values()).filter(basis -> basis != Basis.NOT_STATED).toList();

    private BasisWords() {}

    /** The basis that a word names; an unknown word is reported. */
    static Optional<Basis> basis(Optional<Typed> typed, LanguagePack language, ProblemList problems) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        for (Basis basis : STATED) {
            if (word(basis, language).equals(typed.get().text())) {
                return Optional.of(basis);
            }
        }
        List<String> known = words(language);
        problems.add(new Problem(
                Code.UNKNOWN_BASIS,
                typed.get().place(),
                List.of(typed.get().text(), language.list(known)),
                Nearest.nearest(typed.get().text(), known)));
        return Optional.empty();
    }

    /** The words that authors may write. */
    static List<String> words(LanguagePack language) {
        return STATED.stream().map(basis -> word(basis, language)).toList();
    }

    private static String word(Basis basis, LanguagePack language) {
        return language.keyword("basis." + basis.id());
    }
}
