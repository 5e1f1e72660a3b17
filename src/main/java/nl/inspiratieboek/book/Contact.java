package nl.inspiratieboek.book;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.path.PercentEncoding;

/**
 * Where readers reach who made the book.
 *
 * @param shown the e-mail address or the web address, as typed
 * @param href where it leads: {@code mailto:} or {@code https:}
 * @param mail whether it is an e-mail address
 */
public record Contact(String shown, String href, boolean mail) {

    private static final String MAILTO = "mailto:";
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}@<>()\\[\\]\\\\,;:\"]++");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");
    private static final Pattern WEB = Pattern.compile("(?i:https?)://[^\\s/?#@:.][^\\s]*+");

    /** Reads an e-mail address, with or without {@code mailto:}, or a web address; empty for anything else. */
    public static Optional<Contact> parse(String typed) {
        if (WEB.matcher(typed).matches()) {
            return Optional.of(new Contact(typed, typed, false));
        }
        String mail = typed.toLowerCase(Locale.ROOT).startsWith(MAILTO) ? typed.substring(MAILTO.length()) : typed;
        int at = mail.indexOf('@');
        boolean whole = at > 0 && isName(mail.substring(0, at)) && HOST.matcher(mail.substring(at + 1)).matches();
        return whole ? Optional.of(new Contact(mail, MAILTO + PercentEncoding.ofMail(mail), true)) : Optional.empty();
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.startsWith(".") && !name.endsWith(".") && !name.contains("..");
    }
}
