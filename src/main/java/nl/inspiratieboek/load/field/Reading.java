package nl.inspiratieboek.load.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a value as typed can mean.
 *
 * @param value what it means, when that is sure
 * @param meant when it is not sure: the forms to type for what it may mean, the likeliest first; none when nobody can tell
 */
public record Reading<T>(Optional<T> value, List<String> meant) {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[0-9.,-]+");

    public Reading {
        meant = List.copyOf(meant);
    }

    static <T> Reading<T> sure(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    static <T> Reading<T> unsure(List<String> meant) {
        return new Reading<>(Optional.empty(), meant);
    }

    /** The same, with a form that may have been meant where there is none. */
    public Reading<T> orMeaning(Optional<String> form) {
        return value.isPresent() || !meant.isEmpty() ? this : unsure(form.stream().toList());
    }

    /**
     * The one form that was meant, if it says all that was typed: a month's name may become its number, but of {@code circa 2021}
     * a word would be lost.
     */
    public Optional<String> onlyForm(String typed) {
        long words = LETTERS.matcher(typed).results().count();
        long numbers = DIGITS.matcher(typed).results().count();
        return onlyMeant()
                .filter(form -> DIGITS_ONLY.matcher(form).matches())
                .filter(form -> words == 0 || words == 1 && numbers < DIGITS.matcher(form).results().count());
    }

    /** The one form that was meant, if there is just one. */
    public Optional<String> onlyMeant() {
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
