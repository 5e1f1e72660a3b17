package nl.inspiratieboek.language;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * The words of one language. Immutable and safe for use by several threads.
 *
 * <p>Keys are those of {@code theme/language/*.yaml}. A key that the file lacks is a fault of the theme, not of the book:
 * it is an {@link IllegalArgumentException}, and a test holds the files against each other.
 */
public final class LanguagePack {

    private final LanguageFile file;
    private final UnaryOperator<String> stemmer;
    private final Comparator<String> order = ReadingOrder.INSTANCE;

    private LanguagePack(LanguageFile file, UnaryOperator<String> stemmer) {
        this.file = file;
        this.stemmer = stemmer;
    }

    /**
     * A pack.
     *
     * @param file what the language file says
     * @param stemmer from a lower-case word to its stem; must be safe for use by several threads
     */
    public static LanguagePack of(LanguageFile file, UnaryOperator<String> stemmer) {
        return new LanguagePack(file, stemmer);
    }

    /** The same pack with other texts for some keys of the interface. */
    public LanguagePack saying(Map<String, String> texts) {
        return texts.isEmpty() ? this : new LanguagePack(file.saying(texts), stemmer);
    }

    /** The language's code, for example {@code nl}. */
    public String code() {
        return file.code();
    }

    /** Everything that the file says. */
    public LanguageFile file() {
        return file;
    }

    /** A text of the interface; {@code {0}} and further are replaced by the arguments. */
    public String text(String key, Object... arguments) {
        return Placeholders.fill(required(file.words(), key), arguments);
    }

    /** A text of the interface that a language may lack. */
    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(file.words().get(key));
    }

    /** What a command says of itself, or of the words that stood behind it; {@code {0}} and further are replaced by the arguments. */
    public String command(String key, Object... arguments) {
        return Placeholders.fill(required(file.commands(), key), arguments);
    }

    /** A count in words: {@code key.one} for one, {@code key.many} otherwise; {@code {0}} is the number. */
    public String count(String key, int number) {
        return text(number == 1 ? key + ".one" : key + ".many", number(BigDecimal.valueOf(number)));
    }

    /** The sentence of a message, or empty if the language has none for the code. */
    public Optional<String> message(String code, List<String> arguments) {
        return Optional.ofNullable(file.messages().get(code))
                .map(sentence -> Placeholders.fill(sentence, arguments.toArray()));
    }

    /** What authors of this language type for a keyword; {@code number} is {@code nummer} in Dutch. */
    public String keyword(String name) {
        return required(file.keywords(), name);
    }

    /** The name of a folder, file or page that the program knows; {@code cases} is {@code praktijkvoorbeelden} in Dutch. */
    public String name(String name) {
        return required(file.names(), name);
    }

    /** A date as readers write it, as far as it is known: {@code 23 november 2026}. */
    public String date(int year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty()) {
            return Integer.toString(year);
        }
        String name = file.months().get(month.getAsInt() - 1);
        return day.isEmpty() ? name + " " + year : day.getAsInt() + " " + name + " " + year;
    }

    /** A number as readers write it, its thousands grouped: {@code 23.000} in Dutch. */
    public String number(BigDecimal number) {
        String plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(required(file.words(), "number.group"));
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(required(file.words(), "number.decimal")).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** A whole number as readers write it. */
    public String number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Several things in a sentence: {@code a, b en c}. */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return text("list.and", String.join(", ", things.subList(0, last)), things.get(last));
    }

    /** The order of a register: by letters without marks and case, ties by the text itself. Total. */
    public Comparator<String> order() {
        return order;
    }

    /** The stem of a word in any case: what its inflections have in common. */
    public String stem(String word) {
        return stemmer.apply(ReadingOrder.lower(word));
    }

    private static String required(Map<String, String> words, String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("the language file has no '" + key + "'");
        }
        return word;
    }
}
