package nl.inspiratieboek.external;

import java.time.Duration;

/**
 * How hosts are treated.
 *
 * @param hostsAtOnce how many are asked at the same time; each of them one thing at a time
 * @param pause between two things that one host is asked
 * @param perRequest how long an answer may take
 * @param total how long all may take together; what is not asked then is left for another time
 */
record Courtesy(int hostsAtOnce, Duration pause, Duration perRequest, Duration total) {

    /** As a reader would hardly notice it: fewer requests than a browser makes for one page. */
    static Courtesy usual() {
        return new Courtesy(6, Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofMinutes(10));
    }
}
