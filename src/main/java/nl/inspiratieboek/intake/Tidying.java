package nl.inspiratieboek.intake;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets right what word processors do to letters: curled quotes, spaces that do not break, and hyphens that are not seen. */
final class Tidying {

    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u3000\t\r\n]+|  +");

    private Tidying() {}

    /** Sets right all text of an element. */
    static void tidy(Element body) {
        body.forEachNode(node -> {
            if (node instanceof TextNode text) {
                text.text(tidy(text.getWholeText()));
            }
        });
    }

    /** The same of a text. */
    static String tidy(String text) {
        String plain = UNSEEN.matcher(text).replaceAll("")
                .replace('\u2011', '-')
                .replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"")
                .replaceAll("[\u2018\u2019\u201A\u201B]", "'");
        return SPACES.matcher(plain).replaceAll(" ");
    }
}
