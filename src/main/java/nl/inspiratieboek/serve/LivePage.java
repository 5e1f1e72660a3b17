package nl.inspiratieboek.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the site with the preview's script in it: the only thing that it has more than the page that is published. */
final class LivePage {

    private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>");

    private LivePage() {}

    /**
     * The page with the script first in its head, so that it sees the page before the scripts of the theme change it.
     *
     * @param page as it would be published
     * @param state the number of the state that the page is of
     */
    static byte[] of(byte[] page, long state) {
        String html = new String(page, StandardCharsets.UTF_8);
        Matcher head = HEAD.matcher(html);
        int at = head.find() ? head.end() : html.length();
        return (html.substring(0, at) + script(state) + html.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    /** The element that is put in. */
    static String script(long state) {
        return "<script src=\"/:preview/preview.js\" data-state=\"" + state + "\" defer></script>";
    }
}
