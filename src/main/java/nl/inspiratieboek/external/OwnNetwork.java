package nl.inspiratieboek.external;

import java.net.InetAddress;
import java.net.URI;
import java.util.regex.Pattern;

/** Which machines are no part of the public web, so that no stranger's book or site makes us ask them anything. */
final class OwnNetwork {

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");

    private OwnNetwork() {}

    /** Whether an address names a machine as it is, by its number or as this one, and not by a name that leads anywhere. */
    static boolean isNamed(URI uri) {
        return uri.getHost().equals("localhost") || NUMBER.matcher(uri.getHost()).matches();
    }

    /** Whether a machine is this one, or one of the network around it. */
    static boolean holds(InetAddress machine) {
        byte[] bytes = machine.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        // RFC 6598: what providers share among customers. RFC 4193: what is private in IPv6.
        boolean shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
        boolean unique = bytes.length == 16 && (first & 0xFE) == 0xFC;
        boolean thisOne = machine.isAnyLocalAddress() || machine.isLoopbackAddress() || bytes.length == 4 && first == 0;
        return thisOne || isUnasked(machine) || machine.isSiteLocalAddress() || shared || unique;
    }

    /** Whether a machine is never asked, whoever names it: such numbers give clouds' own secrets, or go to many at once. */
    static boolean isUnasked(InetAddress machine) {
        return machine.isLinkLocalAddress() || machine.isMulticastAddress();
    }
}
