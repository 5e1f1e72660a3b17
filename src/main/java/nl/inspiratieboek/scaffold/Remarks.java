package nl.inspiratieboek.scaffold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.keys.Key;
import nl.inspiratieboek.language.LanguagePack;

/** What is said to explain a key: what it is for, which form its value has, what may be chosen. */
public final class Remarks {

    private final LanguagePack language;

    /** Remarks in a book's language. */
    public Remarks(LanguagePack language) {
        this.language = language;
    }

    /** Of a key that every book has. */
    public String of(Key key) {
        String what = key.explanation(language);
        return switch (key.type()) {
            case DATE -> join(what, language.text("new.form.date"));
            case FLAG -> join(what, language.text("new.form.flag"));
            case TEXTS -> join(what, language.text("new.form.list"));
            case WORD -> choices(key).isEmpty()
                    ? what
                    : join(what, language.text("new.form.choice", language.list(choices(key))));
            case COORDINATES -> join(what, language.text("new.form.coordinates"));
            case COLOUR -> join(what, language.text("new.form.colour"));
            case TEXT, NUMBER, BOUNDARIES, ADDRESS, VALUE, GROUP, GROUPS -> what;
        };
    }

    /** Of a fact that this book asks for. */
    public String of(FactField fact) {
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

    /** The words of which a key takes one; none where any will do. */
    public List<String> choices(Key key) {
        return switch (key.name()) {
            case "basis" -> Arrays.stream(Basis.values())
                    .filter(basis -> basis != Basis.NOT_STATED)
                    .map(basis -> language.keyword("basis." + basis.id()))
                    .toList();
            case "type" -> Arrays.stream(FactType.values()).map(FactType::id).toList();
            case "language" -> List.of("nl", "en");
            default -> List.of();
        };
    }

    private static String join(String... parts) {
        return String.join("; ", parts);
    }
}
