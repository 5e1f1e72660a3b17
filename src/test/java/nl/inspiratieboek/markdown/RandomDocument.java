package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Invents a document of all kinds of blocks and inlines in each other. Every word in it stands there once: {@code w1q},
 * {@code w2q} and so on.
 */
final class RandomDocument {

    private static final int DEEPEST = 3;

    private final Random random;
    private final List<String> notes = new ArrayList<>();
    private int words;
    private int marks;

    private RandomDocument(Random random) {
        this.random = random;
    }

    static String of(Random random) {
        RandomDocument document = new RandomDocument(random);
        List<String> blocks = new ArrayList<>(document.blocks(0));
        for (int i = 0; i < document.notes.size(); i++) {
            blocks.add(document.notes.get(i));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private String word() {
        return "w" + ++words + "q";
    }

    private List<String> blocks(int depth) {
        List<String> blocks = new ArrayList<>();
        for (int i = random.nextInt(depth == 0 ? 6 : 3) + 1; i > 0; i--) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    private String block(int depth) {
        List<Supplier<String>> leaves = List.of(
                this::text,
                this::text,
                () -> "## " + line() + attributes(),
                () -> "### " + line() + attributes(),
                () -> "#### " + line(),
                () -> line() + "\n---",
                () -> "```java\n" + word() + " @a [!NOTE]\n: " + word() + "\n```",
                () -> "    " + word() + " " + word(),
                () -> "<div>" + word() + "</div>",
                () -> "<details><summary>" + word() + "</summary>\n\n" + text() + "\n\n</details>",
                this::table,
                () -> "***",
                () -> "![" + word() + "](p.png \"" + word() + "\")",
                this::definitions);
        List<Supplier<String>> holders = List.of(
                () -> prefixed("> ", "> ", inner(depth)),
                () -> prefixed("> ", "> ", callout() + "\n" + inner(depth)),
                () -> prefixed("> ", "> ", callout() + "\n\n" + inner(depth)),
                () -> admonition() + "\n" + prefixed("    ", "    ", inner(depth)),
                () -> prefixed("- ", "  ", inner(depth)) + "\n" + prefixed("- ", "  ", inner(depth)),
                () -> prefixed("1. ", "   ", inner(depth)) + "\n\n" + prefixed("2. ", "   ", inner(depth)),
                () -> "- [x] " + line() + "\n- [ ] " + line(),
                () -> line() + "\n\n" + prefixed(":   ", "    ", inner(depth)),
                () -> line() + "\n" + prefixed(": ", "    ", inner(depth)) + "\n" + prefixed(": ", "    ", text()));
        boolean leaf = depth >= DEEPEST || random.nextBoolean();
        return pick(leaf ? leaves : holders).get();
    }

    private String inner(int depth) {
        return String.join("\n\n", blocks(depth + 1));
    }

    private static String prefixed(String first, String others, String text) {
        String lines = Arrays.stream(text.split("\n", -1))
                .map(line -> line.isEmpty() ? others.stripTrailing() : others + line)
                .collect(Collectors.joining("\n"));
        return first + lines.substring(Math.min(lines.length(), others.length()));
    }

    private String callout() {
        String fold = pick(List.of("", "", "-", "+"));
        return "[!" + pick(List.of("NOTE", "tip", "Warning", "x-y")) + "]" + fold + (random.nextBoolean() ? "" : " " + line());
    }

    private String admonition() {
        List<Supplier<String>> titles = List.of(() -> "", () -> " \"" + line() + "\"", () -> " " + line());
        String title = pick(titles).get();
        return pick(List.of("!!! ", "??? ", "???+ ")) + pick(List.of("note", "danger")) + title;
    }

    private String definitions() {
        return line() + "\n: " + line() + "\n" + line() + "\n: " + line() + "\n: " + line();
    }

    private String table() {
        return "| " + cell() + " | " + cell() + " |\n| --- | :-: |\n| " + cell() + " | " + cell() + " |\n| " + cell() + " |";
    }

    private String cell() {
        return inline(1);
    }

    private String attributes() {
        return random.nextBoolean() ? "" : " {#anker" + ++marks + "}";
    }

    private String line() {
        int parts = random.nextInt(4) + 1;
        return java.util.stream.IntStream.range(0, parts).mapToObj(n -> inline(0)).collect(Collectors.joining(" "));
    }

    private String text() {
        List<Supplier<String>> more = List.of(() -> "", () -> "\n" + line(), () -> "  \n" + line());
        return line() + pick(more).get();
    }

    private String inline(int depth) {
        List<Supplier<String>> plain = List.of(
                this::word,
                this::word,
                () -> "`" + word() + "`",
                () -> "[@a; @b]",
                () -> "[" + word() + " @a, p. " + word() + "; " + word() + " -@b{" + word() + "}]",
                () -> "[zie @onbekend, " + word() + "]",
                () -> "@a",
                () -> "-@a",
                () -> "@a [p. " + word() + "]",
                () -> "@b [" + word() + "]",
                () -> "@" + word(),
                () -> "@" + word() + " [" + word() + "]",
                () -> "[" + word() + " @" + word() + "]",
                () -> "[" + word() + "]",
                () -> word() + "@x.nl",
                () -> "<https://x.nl/" + word() + ">",
                () -> "https://x.nl/" + word(),
                this::note,
                () -> "![" + word() + "](p.png)",
                () -> "![" + word() + "](p.png \"" + word() + "\")",
                () -> "\\" + pick(List.of("*", "@", "[", "!", ":")) + word(),
                () -> "&lt;" + word() + "&gt;",
                () -> "{{" + word() + "}}",
                () -> "<kbd>" + word() + "</kbd>",
                () -> "<abbr title=\"" + word() + "\">" + word() + "</abbr>",
                () -> word() + ":",
                () -> word() + " : " + word());
        if (depth >= DEEPEST || random.nextInt(3) > 0) {
            return pick(plain).get();
        }
        List<Supplier<String>> holders = List.of(
                () -> "*" + inline(depth + 1) + "*",
                () -> "**" + inline(depth + 1) + "**",
                () -> "~~" + inline(depth + 1) + "~~",
                () -> "[" + inline(depth + 1) + "](x.md)",
                () -> "[" + inline(depth + 1) + "](x.md \"" + word() + "\")",
                () -> "[" + word() + " " + inline(depth + 1) + " @b]",
                () -> "<b>" + inline(depth + 1) + "</b>",
                () -> "<b>" + inline(depth + 1));
        return pick(holders).get();
    }

    private String note() {
        int number = ++marks;
        String text = random.nextBoolean() || notes.size() > 5 ? word() : line();
        notes.add("[^n" + number + "]: " + text);
        return word() + "[^n" + number + "]";
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
