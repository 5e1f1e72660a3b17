package nl.inspiratieboek.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.hint.Hint.Sort;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.LineMap;
import nl.inspiratieboek.source.SourceFile;

/** Reads the text of one page as its readers do: sentence by sentence. */
final class TextHints {

    /** A sentence of more words than this is long. */
    private static final int LONG = 25;

    /** A text of fewer words has no measure. */
    private static final int ENOUGH_WORDS = 120;

    /** A page whose score is so far below plain is told. */
    private static final int MARGIN = 10;

    /** One sentence in so many may be in the passive. */
    private static final int ONE_IN = 4;

    /** From so many sentences in the passive on it is a habit. */
    private static final int ENOUGH_PASSIVES = 3;

    /** How many words of a sentence are shown, by which an author finds it. */
    private static final int SHOWN_WORDS = 6;

    private static final int LONGEST_WORDS = 3;

    private static final Pattern TO_DO = Pattern.compile("(?<![\\p{L}\\p{N}_`])(?:TODO|FIXME|TBD|XXX|PM:)(?![\\p{L}\\p{N}_`])");

    private final SourceFile file;
    private final LineMap lines;
    private final List<String> sentences;
    private final String language;

    TextHints(SourceFile file, PageText page, String language) {
        this.file = file;
        this.lines = file.lines();
        this.sentences = Sentences.of(page.prose().searchedText().sentences());
        this.language = language;
    }

    List<Hint> find() {
        List<Hint> hints = new ArrayList<>();
        toDo().ifPresent(hints::add);
        readability().ifPresent(hints::add);
        longSentences().ifPresent(hints::add);
        passive().ifPresent(hints::add);
        return hints;
    }

    private Optional<Hint> toDo() {
        List<MatchResult> marks = TO_DO.matcher(file.text()).results().toList();
        return marks.stream().findFirst().map(mark -> new Hint(
                Sort.TO_DO,
                lines.place(file.path(), mark.start(), mark.end()),
                marks.size(),
                List.of(Integer.toString(marks.size()), mark.group())));
    }

    private Optional<Hint> readability() {
        List<String> words = sentences.stream().flatMap(each -> Sentences.words(each).stream()).toList();
        if (words.size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        Readability measure = Readability.in(language);
        int score = measure.score(sentences);
        String longest = words.stream()
                .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
                .distinct()
                .sorted(Comparator.comparing(measure::syllables).reversed())
                .limit(LONGEST_WORDS)
                .collect(Collectors.joining(", "));
        return score >= Readability.PLAIN - MARGIN
                ? Optional.empty()
                : Optional.of(new Hint(
                        Sort.HARD_TO_READ,
                        file.start(),
                        -score,
                        List.of(Integer.toString(score), Integer.toString(Readability.PLAIN), longest)));
    }

    private Optional<Hint> longSentences() {
        List<String> all = sentences.stream().filter(each -> length(each) > LONG).toList();
        return all.stream().max(Comparator.comparing(TextHints::length)).map(longest -> new Hint(
                Sort.LONG_SENTENCES,
                place(longest),
                all.size(),
                List.of(Integer.toString(all.size()), Integer.toString(length(longest)), beginning(longest))));
    }

    private Optional<Hint> passive() {
        Passive passive = Passive.in(language);
        List<String> all = sentences.stream().filter(passive::isSentence).toList();
        boolean many = all.size() >= ENOUGH_PASSIVES && all.size() * ONE_IN > sentences.size();
        return many
                ? Optional.of(new Hint(
                        Sort.PASSIVE,
                        place(all.get(0)),
                        all.size(),
                        List.of(
                                Integer.toString(all.size()),
                                Integer.toString(sentences.size()),
                                beginning(all.get(0)))))
                : Optional.empty();
    }

    private static int length(String sentence) {
        return Sentences.words(sentence).size();
    }

    private static String beginning(String sentence) {
        String[] words = sentence.split("\\s+");
        return words.length <= SHOWN_WORDS
                ? sentence
                : String.join(" ", List.of(words).subList(0, SHOWN_WORDS)) + " …";
    }

    /** Where a sentence stands: where its first words do, as far as no mark stands between them; else the file. */
    private Place place(String sentence) {
        String[] words = sentence.split("\\s+");
        for (int count = Math.min(SHOWN_WORDS, words.length); count > 1; count--) {
            String first = String.join(" ", List.of(words).subList(0, count));
            int at = file.text().indexOf(first);
            if (at >= 0) {
                return lines.place(file.path(), at, at + first.length());
            }
        }
        return file.start();
    }
}
