package nl.inspiratieboek.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;

/** How a language names the ways in which a finding is known. */
final class BasisWords {

    /** What authors may write; that nothing is stated they say by writing nothing. */
    private static final List<Basis> STATED =
            Arrays.stream(Basis.values()).filter(basis -> basis != Basis.NOT_STATED).toList();

    private BasisWords() {}

    /** The basis that a word names; an unknown word is reported. */
    static Checked<Optional<Basis>> basis(Typed typed, LanguagePack language) {
        for (Basis basis : STATED) {
            if (word(basis, language).equals(typed.text())) {
                return Checked.fine(Optional.of(basis));
            }
        }
        List<String> known = words(language);
        Problem unknown = Problem.of(Code.UNKNOWN_BASIS, typed.place(), typed.text(), language.list(known))
                .meaning(typed.text(), Nearest.among(known));
        return new Checked<>(Optional.empty(), List.of(unknown));
    }

    /** The words that authors may write. */
    static List<String> words(LanguagePack language) {
        return STATED.stream().map(basis -> word(basis, language)).toList();
    }

    private static String word(Basis basis, LanguagePack language) {
        return language.keyword("basis." + basis.id());
    }
}
