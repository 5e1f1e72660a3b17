package nl.inspiratieboek.book;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which terms a book may be used.
 *
 * @param name as readers know it: {@code CC BY 4.0}, or the author's own words
 * @param href the terms themselves, of a Creative Commons licence
 */
public record Licence(String name, Optional<String> href) {

    private static final String SITE = "https://creativecommons.org/";
    private static final Pattern ZERO = Pattern.compile("CC[ -]?0(?:[ -]1\\.0)?+");
    private static final Pattern COMMONS = Pattern.compile(
            "CC[ -](BY(?:[ -]NC)?+(?:[ -](?:SA|ND))?+)[ -](1\\.0|2\\.0|2\\.5|3\\.0|4\\.0)(?:[ -]([A-Z]{2,3}))?+");

    /** Reads an SPDX identifier such as {@code CC-BY-4.0}, however its parts are joined, or takes the author's own words. */
    public static Licence of(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT);
        if (ZERO.matcher(upper).matches()) {
            return new Licence("CC0 1.0", Optional.of(SITE + "publicdomain/zero/1.0/"));
        }
        Matcher commons = COMMONS.matcher(upper);
        if (!commons.matches()) {
            return new Licence(typed, Optional.empty());
        }
        String terms = commons.group(1).replace(' ', '-');
        String place = commons.group(3) == null ? "" : commons.group(3);
        return new Licence(
                ("CC " + terms + " " + commons.group(2) + " " + place).strip(),
                Optional.of(SITE + "licenses/" + terms.toLowerCase(Locale.ROOT) + "/" + commons.group(2) + "/"
                        + (place.isEmpty() ? "" : place.toLowerCase(Locale.ROOT) + "/")));
    }
}
