package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.YamlText;

/** A value as somebody typed it, in the form that a fact of the book asks for. */
final class FactText {

    /** Digits, or groups of three of them; words around it are a note. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:([. \u00A0,])\\d{3})(?:\\2\\d{3})*|\\d+)(?![\\d]|[.,]\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");

    private final LanguagePack language;

    FactText(LanguagePack language) {
        this.language = language;
    }

    /**
     * A value in YAML, and what of it did not fit.
     *
     * @param yaml the value; empty where nothing of it is one
     * @param left what the fact does not allow; empty where all is kept
     */
    record Value(Optional<String> yaml, String left) {}

    /** What a typed value becomes; lines of it are parts. */
    Value of(FactField fact, String typed) {
        String line = typed.replaceAll("\\s*\\n\\s*", fact.type() == FactType.LIST ? ", " : " ").strip();
        String unknown = language.text("case.unknown", "").strip();
        if (line.startsWith(unknown) && line.length() > unknown.length()) {
            String why = YamlText.quoted(line.substring(unknown.length()).strip());
            return new Value(Optional.of("{" + language.keyword("unknown") + ": " + why + "}"), "");
        }
        return switch (fact.type()) {
            case NUMBER -> number(line);
            case DATE -> date(line);
            case CHOICE -> choice(fact, line);
            case LIST -> list(fact, typed);
            case TEXT, PLACE, LINK -> new Value(Optional.of(YamlText.quoted(line)), "");
        };
    }

    private Value number(String line) {
        Matcher number = NUMBER.matcher(line);
        if (!number.find()) {
            return new Value(Optional.empty(), line);
        }
        String digits = number.group(1).replaceAll("\\D", "");
        boolean alone = number.group().equals(line);
        // Two numbers are a range or a comparison: which one it is, only the author knows.
        return number.find() ? new Value(Optional.empty(), line) : noted(digits, alone, line);
    }

    private Value date(String line) {
        if (DAY.matcher(line).matches()) {
            return new Value(Optional.of(line), "");
        }
        Matcher year = YEAR.matcher(line);
        if (!year.find()) {
            return new Value(Optional.empty(), line);
        }
        String found = year.group();
        return year.find() ? new Value(Optional.empty(), line) : noted(found, found.equals(line), line);
    }

    private Value noted(String value, boolean alone, String line) {
        return new Value(
                Optional.of(
                        alone
                                ? value
                                : "{" + language.keyword("value") + ": " + value + ", " + language.keyword("note") + ": "
                                        + YamlText.quoted(line) + "}"),
                "");
    }

    private static Value choice(FactField fact, String line) {
        return fact.options().stream()
                .filter(option -> option.equalsIgnoreCase(line.replaceAll("[.]$", "")))
                .findFirst()
                .map(option -> new Value(Optional.of(YamlText.quoted(option)), ""))
                .orElseGet(() -> new Value(Optional.empty(), line));
    }

    /** Parts stand on lines of their own or between semicolons; where neither is, between commas. */
    private static Value list(FactField fact, String typed) {
        String between = typed.contains("\n") ? "\n" : typed.contains(";") ? ";" : ",";
        List<String> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        Arrays.stream(typed.split(between)).map(each -> each.strip().replaceAll("[.,;]$", "")).filter(each -> !each.isEmpty()).forEach(each -> {
            Optional<String> option =
                    fact.options().stream().filter(each::equalsIgnoreCase).findFirst();
            if (fact.options().isEmpty() || option.isPresent()) {
                kept.add(option.orElse(each));
            } else {
                left.add(each);
            }
        });
        Optional<String> yaml = kept.isEmpty()
                ? Optional.empty()
                : Optional.of(kept.stream().distinct().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]")));
        return new Value(yaml, String.join(", ", left));
    }
}
