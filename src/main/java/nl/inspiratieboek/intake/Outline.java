package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds a text's title, and gives its headings the levels that a case has. */
final class Outline {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final int LONGEST_HEADING = 90;
    /** What writers set before a heading, as their word processor did: 2.1, 3), A. */
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})+[.)]?|\\d{1,2}[.)]|[A-Z][.)])\\s+(?=\\p{L})");

    private final Element body;
    private final List<Kind> kinds;
    private final List<Loss> losses;

    /**
     * @param body the blocks; they are changed
     * @param kinds the book's kinds, whose headings a text may use
     * @param losses takes what an author must look at
     */
    Outline(Element body, List<Kind> kinds, List<Loss> losses) {
        this.body = body;
        this.kinds = kinds;
        this.losses = losses;
    }

    /** The heading under which an element stands; empty above the first. */
    static String above(Element element) {
        Element top = element;
        while (top.parent() != null && !top.parent().normalName().equals("body")) {
            top = top.parent();
        }
        for (Element each = top; each != null; each = each.previousElementSibling()) {
            if (level(each) > 0) {
                return Tidying.tidy(each.text()).strip();
            }
        }
        return "";
    }

    /** Takes the title out of the text: what the title's style says, or else a heading or short line that begins it. */
    Optional<String> takeTitle() {
        Element title = body.selectFirst("h1.title");
        if (title == null) {
            Element first = body.children().stream()
                    .filter(each -> !each.text().isBlank())
                    .findFirst()
                    .orElse(null);
            boolean begins = first != null && (level(first) > 0 && level(first) <= highest(first) || isBoldLine(first));
            title = begins ? first : null;
        }
        if (title == null) {
            return Optional.empty();
        }
        title.remove();
        body.select("h1.title").forEach(again -> again.removeClass("title"));
        return Optional.of(title.text().strip()).filter(text -> !text.isEmpty());
    }

    private int highest(Element without) {
        return body.select(HEADINGS).stream()
                .filter(each -> each != without)
                .mapToInt(Outline::level)
                .min()
                .orElse(7);
    }

    /** Levels from 2 down, without gaps; a kind's heading at 2 with its findings at 3, wherever it stood. */
    void level() {
        if (body.select(HEADINGS).isEmpty()) {
            boldLinesBecomeHeadings();
        }
        Elements headings = new Elements(body.select("> h1, > h2, > h3, > h4, > h5, > h6"));
        int shift = 2 - headings.stream().mapToInt(Outline::level).min().orElse(2);
        Optional<Integer> kindWas = Optional.empty();
        int above = 1;
        for (Element heading : headings) {
            int was = level(heading);
            Optional<Kind> kind = kind(heading.text());
            int wanted = was + shift;
            if (kind.isPresent()) {
                heading.text(kind.get().headings().get(0));
                kindWas = Optional.of(was);
                wanted = 2;
            } else if (kindWas.isPresent() && was > kindWas.get()) {
                wanted = 2 + was - kindWas.get();
            } else {
                kindWas = Optional.empty();
            }
            int level = Math.max(2, Math.min(Math.min(wanted, above + 1), 6));
            heading.tagName("h" + level);
            above = level;
            if (kind.isEmpty()) {
                unnumber(heading);
            } else if (!hasFinding(heading)) {
                losses.add(new Loss(Loss.Kind.NO_FINDING, heading.text(), ""));
            }
        }
    }

    /** Lists and paragraphs right under a kind are no findings yet: each wants a heading. */
    private boolean hasFinding(Element kind) {
        Element next = kind.nextElementSibling();
        while (next != null && level(next) == 0) {
            next = next.nextElementSibling();
        }
        return next != null && kind(next.text()).isEmpty();
    }

    private Optional<Kind> kind(String heading) {
        String plain = plain(NUMBERING.matcher(heading).replaceFirst(""));
        return kinds.stream()
                .filter(kind -> kind.names().stream().anyMatch(each -> plain(each).equals(plain)))
                .findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:.]+$", "").replaceAll("\\s+", " ");
    }

    private static void unnumber(Element heading) {
        heading.textNodes().stream().findFirst().filter(text -> text.previousSibling() == null).ifPresent(text ->
                text.text(NUMBERING.matcher(text.getWholeText()).replaceFirst("")));
    }

    private void boldLinesBecomeHeadings() {
        List<Element> lines = new ArrayList<>();
        for (Element each : body.children()) {
            Element next = each.nextElementSibling();
            if (isBoldLine(each) && next != null && !isBoldLine(next)) {
                lines.add(each);
            }
        }
        for (Element line : lines) {
            losses.add(new Loss(Loss.Kind.BOLD_HEADING, line.text(), ""));
            String text = line.text();
            line.empty().tagName("h2").text(text);
        }
    }

    private static boolean isBoldLine(Element block) {
        String text = block.text().strip();
        return block.normalName().equals("p")
                && !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && !text.matches(".*[.;,]$")
                && block.select("strong").text().strip().equals(text);
    }

    private static int level(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
