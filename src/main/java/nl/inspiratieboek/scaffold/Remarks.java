package nl.inspiratieboek.scaffold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.keys.Key;
import nl.inspiratieboek.language.LanguagePack;

/** What stands behind a key that is still to be filled in: what it is for, which form it has, what may be chosen. */
final class Remarks {

    private final LanguagePack language;

    Remarks(LanguagePack language) {
        this.language = language;
    }

    /** Of a key that every book has. */
    String of(Key key) {
        String what = key.explanation(language);
        return switch (key.type()) {
            case DATE -> join(what, language.text("new.form.date"));
            case FLAG -> join(what, language.text("new.form.flag"));
            case TEXTS -> join(what, language.text("new.form.list"));
            case WORD -> join(what, language.text("new.form.choice", language.list(basisWords())));
            case TEXT, NUMBER, BOUNDARIES, ADDRESS, VALUE, GROUP, GROUPS -> what;
        };
    }

    /** Of a fact that this book asks for. */
    String of(FactField fact) {
        List<String> parts = new ArrayList<>(List.of(fact.label()));
        boolean choice = !fact.options().isEmpty();
        if (fact.type() == FactType.LIST || !choice) {
            parts.add(language.text("new.form." + fact.type().id()));
        }
        if (choice) {
            parts.add(language.text("new.form.choice", String.join(", ", fact.options())));
        }
        if (fact.required()) {
            parts.add(language.text("new.required"));
        }
        return join(parts.toArray(String[]::new));
    }

    private List<String> basisWords() {
        return Arrays.stream(Basis.values())
                .filter(basis -> basis != Basis.NOT_STATED)
                .map(basis -> language.keyword("basis." + basis.id()))
                .toList();
    }

    private static String join(String... parts) {
        return String.join("; ", parts);
    }
}
