package nl.inspiratieboek.edition;

import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.language.LanguagePack;

/** A fact's value as readers see it, in one line. */
public final class FactText {

    private FactText() {}

    /** The value in words; for an unknown one only that it is. */
    public static String of(FactValue value, LanguagePack language) {
        if (value instanceof FactValue.Number number) {
            return language.number(number.number());
        }
        if (value instanceof FactValue.Date date) {
            return date(date.date(), language);
        }
        if (value instanceof FactValue.Items items) {
            return language.list(items.items());
        }
        return value instanceof FactValue.Unknown ? language.text("fact.unknown") : String.join(", ", value.words());
    }

    /** A date as far as it is known. */
    public static String date(PartialDate date, LanguagePack language) {
        return language.date(date.year(), date.month(), date.day());
    }

    /** An address as people say it. */
    public static String shown(String url) {
        String bare = url.replaceFirst("^(?i:https?)://(?:www\\.)?", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
