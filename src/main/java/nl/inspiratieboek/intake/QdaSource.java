package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inspiratieboek.book.Kind;
import org.jsoup.nodes.Element;

/**
 * A text of a project as the text of a case: what is coded under the headings of its kinds, the rest as it was.
 *
 * @param title its title
 * @param story the lines that are not coded
 * @param findings what is coded, by kind, in the order of the text
 * @param losses what did not come along
 */
record QdaSource(String title, List<String> story, Map<Kind, List<Passage>> findings, List<Loss> losses) {

    private static final int LONGEST_TITLE = 90;

    /**
     * A coded passage as a finding.
     *
     * @param title its first line, or the first words of it
     * @param lines the others
     * @param theme the id of its theme
     */
    record Passage(String title, List<String> lines, Optional<String> theme) {}

    /** A place in the text with its codes. */
    private record Coded(int start, int end, String name, List<QdaCodes.Meant> codes) {}

    /**
     * Reads a text.
     *
     * @param source its element
     * @param words its words
     * @param summary what the project says of it in short; not told twice
     */
    static QdaSource read(Element source, QdaArchive.Words words, QdaCodes codes, String summary) {
        String title = source.attr("name").strip().replaceFirst("(?i)\\.(txt|docx|rtf)$", "");
        List<Loss> losses = new ArrayList<>();
        if (!words.sound()) {
            losses.add(new Loss(Loss.Kind.ENCODING, title, ""));
        }
        int[] letters = words.words().codePoints().toArray();
        Map<Kind, List<Passage>> findings = new LinkedHashMap<>();
        StringBuilder story = new StringBuilder();
        int at = 0;
        for (Coded each : coded(source, letters.length, codes, losses)) {
            String text = new String(letters, each.start(), each.end() - each.start());
            Optional<QdaCodes.Meant> meant = chosen(each);
            if (text.isBlank()) {
                losses.add(new Loss(Loss.Kind.PASSAGE, each.start() + "–" + each.end(), ""));
                continue;
            }
            if (meant.isEmpty()) {
                each.codes().forEach(code -> losses.add(unknown(code, text)));
                continue;
            }
            if (each.start() < at) {
                losses.add(new Loss(Loss.Kind.OVERLAP, meant.get().name(), shortened(text)));
                continue;
            }
            Passage passage = passage(each.name(), text, meant.get().theme());
            findings.computeIfAbsent(meant.get().kind().orElseThrow(), kind -> new ArrayList<>()).add(passage);
            if (!codes.isOurs(meant.get())) {
                losses.add(new Loss(Loss.Kind.CODE_BELOW, named(meant.get()), passage.title()));
            }
            each.codes().stream()
                    .filter(code -> !code.equals(meant.get()))
                    .forEach(code -> losses.add(new Loss(Loss.Kind.OVERLAP, code.name(), passage.title())));
            story.append(new String(letters, at, each.start() - at)).append('\n');
            at = each.end();
        }
        story.append(new String(letters, at, letters.length - at));
        List<String> lines = new ArrayList<>(lines(story.toString()));
        if (!lines.isEmpty() && lines.get(0).equals(title)) {
            lines.remove(0);
        }
        lines.removeIf(line -> codes.isKind(line) || line.equals(summary.strip()));
        return new QdaSource(title, lines, findings, losses);
    }

    private static List<Coded> coded(Element source, int length, QdaCodes codes, List<Loss> losses) {
        List<Coded> coded = new ArrayList<>();
        for (Element selection : source.select("> PlainTextSelection")) {
            List<QdaCodes.Meant> meant = new ArrayList<>();
            for (Element reference : selection.select("> Coding > CodeRef")) {
                codes.of(reference.attr("targetGUID")).ifPresentOrElse(
                        meant::add,
                        () -> losses.add(new Loss(Loss.Kind.CODE, reference.attr("targetGUID"), selection.attr("name"))));
            }
            if (selection.selectFirst("> NoteRef, > Coding > NoteRef") != null) {
                losses.add(new Loss(Loss.Kind.MEMO, shortened(selection.attr("name")), ""));
            }
            OptionalInt start = number(selection.attr("startPosition"));
            OptionalInt end = number(selection.attr("endPosition"));
            if (start.isEmpty() || end.isEmpty() || start.getAsInt() >= end.getAsInt() || end.getAsInt() > length) {
                String place = selection.attr("startPosition") + "–" + selection.attr("endPosition");
                losses.add(new Loss(Loss.Kind.PASSAGE, place + " " + shortened(selection.attr("name")), ""));
            } else if (!meant.isEmpty()) {
                coded.add(new Coded(start.getAsInt(), end.getAsInt(), selection.attr("name"), meant));
            }
        }
        coded.sort(Comparator.comparingInt(Coded::start).thenComparing(Coded::end, Comparator.reverseOrder()));
        return coded;
    }

    private static OptionalInt number(String typed) {
        return typed.strip().matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(typed.strip())) : OptionalInt.empty();
    }

    /** Of several codes a theme says most. */
    private static Optional<QdaCodes.Meant> chosen(Coded passage) {
        return passage.codes().stream()
                .filter(code -> code.theme().isPresent())
                .findFirst()
                .or(() -> passage.codes().stream().filter(code -> code.kind().isPresent()).findFirst());
    }

    private static Loss unknown(QdaCodes.Meant code, String text) {
        return new Loss(code.near().isPresent() ? Loss.Kind.CODE_NEAR : Loss.Kind.CODE, named(code), shortened(text));
    }

    private static String named(QdaCodes.Meant code) {
        return code.name() + code.near().map(near -> " (" + near + "?)").orElse("");
    }

    private static Passage passage(String name, String text, Optional<String> theme) {
        List<String> lines = lines(text);
        if (lines.get(0).length() <= LONGEST_TITLE) {
            return new Passage(lines.get(0), lines.subList(1, lines.size()), theme);
        }
        String called = name.strip().replaceAll("\\s+", " ");
        boolean fits = !called.isEmpty() && called.length() <= LONGEST_TITLE;
        return new Passage(fits ? called : shortened(text), lines, theme);
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> Tidying.tidy(line).strip()).filter(line -> !line.isEmpty()).toList();
    }

    /** The first words of a text. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST_TITLE - 20, line.codePointCount(0, line.length()))));
        int space = cut.lastIndexOf(' ');
        return (space > 20 ? cut.substring(0, space) : cut) + "…";
    }
}
