package nl.inspiratieboek.load.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.language.LanguagePack;

/**
 * Reads dates. A book keeps them as {@code 2026}, {@code 2026-02} or {@code 2026-02-01}; of any other form it is said what
 * to type for it, and of {@code 1-2-2026}, which is a day in January or in February, both.
 */
public final class DateReader {

    /** A longer text is a sentence. */
    private static final int LONGEST = 100;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final DateWords words;

    /** A reader of dates as a language writes them. */
    public DateReader(LanguagePack language) {
        this.words = new DateWords(language);
    }

    /** What a date as typed can mean. */
    public Reading<PartialDate> date(String text) {
        Optional<PartialDate> iso = PartialDate.parse(text);
        return iso.isPresent() ? Reading.sure(iso.get()) : Reading.unsure(meant(text));
    }

    /** What is typed for the year that something holds for: a date, or two years such as {@code 2019-2023}. */
    public Reading<String> year(String text) {
        boolean date = PartialDate.parse(text).filter(DateReader::isLikely).isPresent();
        List<String> years = DateWords.of(text);
        boolean two = text.length() <= 11
                && years.size() == 2
                && years.stream().allMatch(DateReader::isYear)
                && text.startsWith(years.get(0))
                && text.endsWith(years.get(1));
        if (date || two && isSpan(text) && years.get(0).compareTo(years.get(1)) < 0) {
            return Reading.sure(text);
        }
        if (two && isSpan(text) && !years.get(0).equals(years.get(1))) {
            return Reading.unsure(List.of(years.get(1) + "-" + years.get(0)));
        }
        List<String> meant = meant(text);
        return Reading.unsure(meant.isEmpty() ? shortSpan(text, years) : meant);
    }

    /** Whether a text is nothing but a day in numbers that can be two days, or none: a date that says nothing sure. */
    public boolean isDoubtful(String text) {
        List<String> parts = DateWords.of(text);
        boolean numbers = parts.size() == 3 && parts.stream().allMatch(DateWords::isNumber) && !hasOthers(text);
        boolean iso = numbers || text.length() == 7 && parts.size() == 2 && parts.get(0).length() == 4;
        if (iso && parts.stream().anyMatch(DateReader::isYear)) {
            return PartialDate.parse(text).isEmpty() && date(text).meant().size() != 1;
        }
        return text.length() == 4
                && parts.size() == 3
                && DateWords.isNumber(parts.get(0))
                && DateWords.isNumber(parts.get(2));
    }

    private static boolean hasOthers(String text) {
        return text.chars().anyMatch(letter -> Character.digit(letter, 10) < 0 && "-/. ".indexOf(letter) < 0);
    }

    private static boolean isLikely(PartialDate date) {
        return date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && DateWords.isNumber(word) && word.charAt(0) >= '1' && word.charAt(0) <= '2';
    }

    /** Whether two years are joined by one dash or slash, spaces around it or not. */
    private static boolean isSpan(String text) {
        String between = text.substring(4, text.length() - 4).strip();
        return text.length() >= 9 && List.of("-", "/", "\u2013", "\u2014").contains(between);
    }

    /** {@code 2020-21}: two years of which the second is written short. */
    private static List<String> shortSpan(String text, List<String> years) {
        boolean span = text.length() == 7
                && years.size() == 2
                && isYear(years.get(0))
                && years.get(1).length() == 2
                && DateWords.isNumber(years.get(1));
        if (!span) {
            return List.of();
        }
        String second = years.get(0).substring(0, 2) + years.get(1);
        return second.compareTo(years.get(0)) > 0 ? List.of(years.get(0) + "-" + second) : List.of();
    }

    private List<String> meant(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> parts = DateWords.of(text);
        List<String> numbers = parts.stream().filter(DateWords::isNumber).toList();
        List<Integer> named = parts.stream()
                .filter(word -> !DateWords.isNumber(word))
                .flatMap(word -> words.month(word).stream())
                .toList();
        boolean time = numbers.size() > 3 && text.indexOf(':') > 0;
        List<String> day = time ? numbers.subList(0, 3) : numbers;
        Stream<String> meant = named.size() == 1
                ? withMonth(day, named.get(0))
                : parts.size() == numbers.size() || time ? inNumbers(day) : yearAmong(numbers);
        return meant.flatMap(form -> PartialDate.parse(form).stream())
                .filter(DateReader::isLikely)
                .map(PartialDate::toString)
                .distinct()
                .toList();
    }

    private static Stream<String> withMonth(List<String> numbers, int month) {
        List<String> days = numbers.stream().filter(number -> number.length() <= 2).toList();
        List<String> years = numbers.stream().filter(DateReader::isYear).toList();
        if (numbers.size() == 1 && years.size() == 1) {
            return Stream.of(years.get(0) + "-" + two(month));
        }
        if (numbers.size() == 2 && years.size() == 1 && days.size() == 1) {
            return Stream.of(years.get(0) + "-" + two(month) + "-" + two(days.get(0)));
        }
        return numbers.size() == 1 && days.size() == 1 && two(days.get(0)).length() == 2
                ? centuries(days.get(0)).map(year -> year + "-" + two(month))
                : Stream.empty();
    }

    private static Stream<String> inNumbers(List<String> numbers) {
        String all = String.join("", numbers);
        return switch (numbers.size()) {
            case 1 -> switch (all.length()) {
                case 2 -> centuries(all);
                case 4 -> Stream.of(all);
                case 6 -> Stream.of(all.substring(0, 4) + "-" + all.substring(4));
                case 8 -> inNumbers(all);
                default -> Stream.empty();
            };
            case 2 -> ofTwo(numbers.get(0), numbers.get(1));
            case 3 -> ofThree(numbers.get(0), numbers.get(1), numbers.get(2));
            default -> Stream.empty();
        };
    }

    private static Stream<String> inNumbers(String eight) {
        String month = eight.substring(0, 4) + "-" + eight.substring(4, 6);
        boolean yearFirst = isYear(eight.substring(0, 4)) && PartialDate.parse(month).isPresent();
        return yearFirst
                ? ofThree(eight.substring(0, 4), eight.substring(4, 6), eight.substring(6))
                : ofThree(eight.substring(0, 2), eight.substring(2, 4), eight.substring(4));
    }

    private static Stream<String> ofTwo(String first, String second) {
        if (isYear(first)) {
            return Stream.of(first + "-" + two(second));
        }
        return isYear(second) ? Stream.of(second + "-" + two(first)) : Stream.empty();
    }

    /** Year first, or day and month, or month and day; a day of one number in both has one reading. */
    private static Stream<String> ofThree(String first, String second, String third) {
        if (isYear(first)) {
            String asTyped = first + "-" + two(second) + "-" + two(third);
            return PartialDate.parse(asTyped).isPresent()
                    ? Stream.of(asTyped)
                    : Stream.of(first + "-" + two(third) + "-" + two(second));
        }
        List<String> years = isYear(third) ? List.of(third) : third.length() == 2 ? List.of("20" + third) : List.of();
        List<String> days = new ArrayList<>();
        for (String year : years) {
            days.add(year + "-" + two(second) + "-" + two(first));
            days.add(year + "-" + two(first) + "-" + two(second));
        }
        return days.stream();
    }

    /** The one year among other words, such as in {@code circa 2021}. */
    private static Stream<String> yearAmong(List<String> numbers) {
        List<String> years = numbers.stream().filter(DateReader::isYear).toList();
        return years.size() == 1 ? Stream.of(years.get(0)) : Stream.empty();
    }

    private static Stream<String> centuries(String two) {
        return Stream.of("20" + two, "19" + two);
    }

    private static String two(int month) {
        return two(Integer.toString(month));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
