package nl.inspiratieboek.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.load.Fields.Typed;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;

/** Reads addresses of the web that stand alone in a value; the scheme may have capitals, as some programs write it. */
final class WebAddress {

    private static final Pattern START = Pattern.compile("https?://\\s*+[\\p{L}\\p{N}\\[]", Pattern.CASE_INSENSITIVE);

    /** Signs that no address has: who copies one from a browser gets them encoded. */
    private static final String NOWHERE = "<>\"\\`";

    /** Where a site stands is a folder: what comes after the path would end up in the middle of addresses. */
    private static final String NOT_IN_FOLDER = NOWHERE + "'#?";

    private WebAddress() {}

    /** The address of a page; none if the value is no address, which is reported. */
    static Optional<String> ofPage(String key, Typed typed, ProblemList problems) {
        return read(key, typed, NOWHERE, problems);
    }

    /** The address where a site stands, ending in a slash; none if the value is no such address, which is reported. */
    static Optional<String> ofSite(String key, Typed typed, ProblemList problems) {
        return read(key, typed, NOT_IN_FOLDER, problems).map(url -> url.endsWith("/") ? url : url + "/");
    }

    private static Optional<String> read(String key, Typed typed, String refused, ProblemList problems) {
        String url = typed.text();
        if (!START.matcher(url).lookingAt()) {
            problems.add(Problem.of(Code.NOT_A_WEB_ADDRESS, typed.place(), key, url));
            return Optional.empty();
        }
        for (int i = 0; i < url.length(); i++) {
            char sign = url.charAt(i);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || refused.indexOf(sign) >= 0) {
                String shown = Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? " " : Character.toString(sign);
                problems.add(Problem.of(Code.WEB_ADDRESS_SIGN, typed.place(), url, shown));
                return Optional.empty();
            }
        }
        int colon = url.indexOf(':');
        return Optional.of(url.substring(0, colon).toLowerCase(Locale.ROOT) + url.substring(colon));
    }
}
