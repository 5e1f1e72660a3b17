package nl.inspiratieboek.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a style sheet loses on its way to a reader is never what it says. */
class StyleTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a { color: red; }                      | a{color:red}
            /* why */ a , b { color : red; ; }     | a,b{color :red;}
            a /* why */ b {}                       | a b{}
            a :hover {} a:hover {}                 | a :hover{}a:hover{}
            a { inline-size: calc(1px + -2px); }   | a{inline-size:calc(1px + -2px)}
            @media (min-width: 2em) and (hover) {} | @media (min-width:2em) and (hover){}
            a::before { content: "a /* b; */  c" } | a::before{content:"a /* b; */  c"}
            a { content: 'it\\'s ; }' ; }          | a{content:'it\\'s ; }'}
            .a\\:b { } /* open                     | .a\\:b{}
            a { content: "open                     | a{content:"open
            a { color: red !important }            | a{color:red !important}
            """)
    void remarksAndRoomGoAndRulesStay(String styles, String kept) {
        assertThat(StyleText.withoutRemarks(styles)).isEqualTo(kept + "\n");
    }
}
