package nl.inspiratieboek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;

/** Says a problem in words, whatever form it is then printed in. */
final class ProblemText {

    /** How many of the other places of a mistake are named. */
    private static final int NAMED = 3;

    /** How many characters of an author's word or value a sentence holds; a longer one is cut in its middle. */
    private static final int LONGEST_ARGUMENT = 100;

    /** How many of what we list ourselves. */
    private static final int LONGEST_LIST = 400;

    private final LanguagePack language;

    ProblemText(LanguagePack language) {
        this.language = language;
    }

    /** What is wrong and what to do, in one line that a terminal only shows. */
    String sentence(Problem problem) {
        List<String> arguments = new ArrayList<>();
        for (String argument : problem.arguments()) {
            boolean listed = !arguments.isEmpty() && argument.contains(", ");
            arguments.add(cut(argument, listed ? LONGEST_LIST : LONGEST_ARGUMENT));
        }
        String sentence = language.message(problem.code().id(), arguments)
                .orElseGet(() -> problem.code().id() + " " + String.join(", ", arguments));
        Optional<String> hint = problem.suggestion()
                .flatMap(word -> language.message("did-you-mean", List.of(cut(word, LONGEST_ARGUMENT))));
        String whole = hint.map(text -> sentence + "; " + text).orElse(sentence);
        return printable(also(problem).map(others -> whole + " " + others).orElse(whole));
    }

    /** Where else the mistake is: in how many other files, the first by name, or on which lines of the same file. */
    private Optional<String> also(Problem problem) {
        if (problem.also().isEmpty()) {
            return Optional.empty();
        }
        String own = problem.place().path();
        List<String> files = problem.also().stream()
                .map(Place::path)
                .filter(path -> !path.equals(own))
                .distinct()
                .toList();
        boolean elsewhere = !files.isEmpty();
        List<String> names = elsewhere
                ? files
                : problem.also().stream().map(place -> Integer.toString(place.line())).distinct().toList();
        String key = (elsewhere ? "also-in-file" : "also-on-line") + (names.size() == 1 ? "" : "s");
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        String shown = names.size() > NAMED ? first + " …" : first;
        return language.message(key, List.of(Integer.toString(names.size()), shown));
    }

    /** How many problems there are of each severity, in words; a severity without any is left out. */
    String counts(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = (int) count(problems, severity);
            if (count > 0) {
                parts.add(language.count("check." + severity.word() + "s", count));
            }
        }
        return language.list(parts);
    }

    /** How many problems there are beyond the first so many, in a line; empty when all were shown. */
    String more(List<Problem> problems, int shown) {
        String rest = counts(problems.subList(shown, problems.size()));
        return rest.isEmpty() ? "" : language.message("more-problems", List.of(rest)).orElse("");
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .mapToLong(ProblemText::standsFor)
                .sum();
    }

    /** A message that only says how many more there are counts as those. */
    private static long standsFor(Problem problem) {
        boolean more = problem.code() == Code.MORE_ERRORS || problem.code() == Code.MORE_WARNINGS;
        return more ? Long.parseLong(problem.arguments().get(0)) : 1;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int head = text.offsetByCodePoints(0, longest / 2);
        int tail = text.offsetByCodePoints(text.length(), -(longest / 2 - 1));
        return head >= tail ? text : text.substring(0, head) + "…" + text.substring(tail);
    }

    /** What a terminal would obey instead of show becomes a plain sign; a tab becomes a space, as the caret counts it. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (character == '\t') {
                shown.append(' ');
            } else if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }
}
