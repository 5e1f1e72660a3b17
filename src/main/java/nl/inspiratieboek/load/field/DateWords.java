package nl.inspiratieboek.load.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;

/** The words and numbers of a date as people write it, and the months that words name. */
final class DateWords {

    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Short forms that are not how the month begins. */
    private static final Map<String, Integer> SHORT = Map.of("mrt", 3);

    private final List<String> months;

    DateWords(LanguagePack language) {
        this.months = language.file().months().stream()
                .map(month -> month.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Runs of letters and runs of digits, in order; digits of other scripts as those of a Western keyboard. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int digit = Character.digit(letter, 10);
            boolean isWord = digit >= 0 || Character.isLetter(letter);
            if (!word.isEmpty() && (!isWord || digit >= 0 != digits)) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (isWord) {
                digits = digit >= 0;
                word.append(digits ? (char) ('0' + digit) : letter);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && DigitGroups.isDigit(word.charAt(0));
    }

    /** The month that a word names, whole or by three letters or more of its beginning. */
    Optional<Integer> month(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.length() < 3) {
            return Optional.empty();
        }
        for (List<String> names : List.of(months, ENGLISH)) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).startsWith(word)) {
                    return Optional.of(i + 1);
                }
            }
        }
        return Optional.ofNullable(SHORT.get(word));
    }
}
