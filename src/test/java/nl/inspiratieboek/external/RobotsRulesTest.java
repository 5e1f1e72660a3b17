package nl.inspiratieboek.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples and rules of RFC 9309. */
class RobotsRulesTest {

    private static RobotsRules rules(String text) {
        return RobotsRules.parse(text, "inspiratieboek");
    }

    @ParameterizedTest
    @CsvSource({
        "/publications/, false",
        "/publications/x.html, false",
        "/publications/open.html, true",
        "/example/page.html, true",
        "/example/page.html?x, true",
        "/file.gif, false",
        "/file.gif?1, true",
        "/a/private/b, false",
        "/, true",
    })
    void theLongestLineWinsWithStarsAndAnEnd(String path, boolean allowed) {
        RobotsRules rules = rules("""
                User-Agent: *
                Disallow: /publications/
                Allow: /publications/open # wie wil
                disallow: *.gif$
                Disallow: /*/private
                Disallow: /example/
                Allow: /example/
                """);

        assertThat(rules.allows(path)).isEqualTo(allowed);
    }

    @Test
    void ourOwnGroupsGoBeforeThoseForEverybody() {
        RobotsRules rules = rules("""
                User-agent: *
                Disallow: /
                User-agent: ander
                User-agent: Inspiratieboek
                Disallow: /dicht
                User-agent: inspiratieboek
                Disallow: /ook
                """);

        assertThat(rules.allows("/open")).isTrue();
        assertThat(rules.allows("/dicht")).isFalse();
        assertThat(rules.allows("/ook")).isFalse();
    }

    @Test
    void aGroupThatNamesUsAndAsksNothingLetsUsIn() {
        assertThat(rules("User-agent: *\nDisallow: /\nUser-agent: inspiratieboek\nDisallow:\n").allows("/x")).isTrue();
    }

    @Test
    void whatIsNoFileOfRulesAsksNothing() {
        assertThat(rules("<!doctype html><p>404: /").allows("/x")).isTrue();
        assertThat(rules("Disallow: /\n").allows("/x")).isTrue();
    }

    @Test
    void aLineOfManyStarsIsReadInNoTime() {
        RobotsRules rules = rules("User-agent: *\nDisallow: /" + "*a".repeat(2000) + "b\n");

        assertThat(rules.allows("/" + "a".repeat(20_000))).isTrue();
    }
}
