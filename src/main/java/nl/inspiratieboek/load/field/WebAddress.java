package nl.inspiratieboek.load.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;

/** Reads addresses of the web that stand alone in a value; the scheme may have capitals, as some programs write it. */
public final class WebAddress {

    private static final Pattern START = Pattern.compile("https?://\\s*+[\\p{L}\\p{N}\\[]", Pattern.CASE_INSENSITIVE);

    /** Signs that no address has: who copies one from a browser gets them encoded. */
    private static final String NOWHERE = "<>\"\\`";

    /** Where a site stands is a folder: what comes after the path would end up in the middle of addresses. */
    private static final String NOT_IN_FOLDER = NOWHERE + "'#?";

    private WebAddress() {}

    /** The address of a page; none if the value is no address, which is reported. */
    public static Checked<Optional<String>> ofPage(String key, Typed typed) {
        return read(key, typed, NOWHERE);
    }

    /** The address where a site stands, ending in a slash; none if the value is no such address, which is reported. */
    public static Checked<Optional<String>> ofSite(String key, Typed typed) {
        return read(key, typed, NOT_IN_FOLDER).map(read -> read.map(url -> url.endsWith("/") ? url : url + "/"));
    }

    private static Checked<Optional<String>> read(String key, Typed typed, String refused) {
        String url = typed.text();
        if (!START.matcher(url).lookingAt()) {
            return none(Problem.of(Code.NOT_A_WEB_ADDRESS, typed.place(), key, url));
        }
        for (int i = 0; i < url.length(); i++) {
            char sign = url.charAt(i);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || refused.indexOf(sign) >= 0) {
                String shown = Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? " " : Character.toString(sign);
                return none(Problem.of(Code.WEB_ADDRESS_SIGN, typed.place(), url, shown));
            }
        }
        int colon = url.indexOf(':');
        return Checked.fine(Optional.of(url.substring(0, colon).toLowerCase(Locale.ROOT) + url.substring(colon)));
    }

    private static Checked<Optional<String>> none(Problem why) {
        return new Checked<>(Optional.empty(), List.of(why));
    }
}
