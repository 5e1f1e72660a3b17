package nl.inspiratieboek.view;

import static nl.inspiratieboek.view.PrintedBook.all;
import static nl.inspiratieboek.view.PrintedBook.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted over cases opens to what it counts, and bottlenecks and solutions of whichever case lead to each other. */
class WovenAnswersTest {

    private final PrintedBook book = WovenSample.book();

    @Test
    void everyCountOfAThemeEqualsTheListItOpens() {
        String page = book.page("knelpunten/kt.html");
        String strip = between(page, "<dl class=\"theme-facts\">", "</dl>");

        assertThat(all(strip, "href=\"#--gezien\">.*?count__n\">(\\d+) van 4 zaken")).containsExactly("2");
        assertThat(all(page, "(<li class=\"seen__case\">)")).hasSize(2);
        assertThat(all(strip, "href=\"#--niet-hier\">(\\d+) ")).containsExactly("1");
        assertThat(all(between(page, "id=\"--niet-hier\"", "</ul>"), "(<li>)")).hasSize(1);
        assertThat(all(strip, "href=\"#--niet-beschreven\">(\\d+) ")).containsExactly("1");
        assertThat(all(between(page, "id=\"--niet-beschreven\"", "</ul>"), "(<li>)")).hasSize(1);
        assertThat(all(strip, "href=\"#--basis-experience\">.*?</svg>(\\d+) ")).containsExactly("1");
        assertThat(all(between(page, "<ul id=\"--basis-experience\"", "</ul>"), "(<li>)")).hasSize(1);
        assertThat(all(between(page, "<ul id=\"--basis-research\"", "</ul>"), "(<li>)")).hasSize(1);
    }

    @Test
    void whatNobodySaysHowItIsKnownIsCountedAsNotStatedInAShapeOfItsOwn() {
        String page = book.page("knelpunten/kt.html");
        String strip = between(page, "<dl class=\"theme-facts\">", "</dl>");
        String stated = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"een\"", "</article>");
        String unstated = between(book.page("praktijkvoorbeelden/beta.html"), "id=\"een\"", "</article>");

        assertThat(all(strip, "href=\"#--basis-not-stated\">.*?</svg>(\\d+ [a-z ]*)<")).containsExactly("1 niet vermeld");
        assertThat(all(between(page, "<ul id=\"--basis-not-stated\"", "</ul>"), "(<li>)")).hasSize(1);
        assertThat(all(unstated, "class=\"basis\">.*?</svg>([a-z ]*)<")).containsExactly("niet vermeld");
        assertThat(all(unstated, "class=\"basis\">.*?<path d=\"([^\"]*)\""))
                .doesNotContainAnyElementsOf(all(stated, "class=\"basis\">.*?<path d=\"([^\"]*)\""));
    }

    @Test
    void theMatrixCountsAsTheThemeDoesAndTellsTheThreeStatesApart() {
        String row = between(book.page("matrix.html"), ">Knelthema</a>", "</tr>");

        assertThat(row).contains("href=\"knelpunten/kt.html#--gezien\">2 van 4 zaken</a>");
        assertThat(all(row, "<a href=\"(praktijkvoorbeelden/[^\"]*)\""))
                .containsExactly(
                        "praktijkvoorbeelden/alfa.html#een",
                        "praktijkvoorbeelden/alfa.html#twee",
                        "praktijkvoorbeelden/beta.html#een");
        assertThat(all(row, "(matrix__shut|matrix__none)")).containsExactly("matrix__shut", "matrix__none");
    }

    @Test
    void aBottleneckSaysWhatWasTriedHereAndElsewhereAndWhatIsMissing() {
        String first = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"een\"", "</article>");
        String second = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"twee\"", "</article>");
        String third = between(book.page("praktijkvoorbeelden/beta.html"), "id=\"een\"", "</article>");

        assertThat(first).contains("Hier geprobeerd:", "Eigen oplossing", "Wat anderen probeerden:", "Verre oplossing");
        assertThat(second).contains("Nog geen antwoord in deze zaak.", "Vergeefse oplossing", "(Beta, zonder resultaat)");
        assertThat(third)
                .contains("Nog geen antwoord in deze zaak.", "window--off")
                .contains("href=\"../knelpunten/kt.html#--antwoord\">Wat anderen probeerden</a>");
    }

    @Test
    void aFindingCountsTheCasesOfItsThemeAndLinksToTheirList() {
        String card = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"een\"", "</article>");

        assertThat(card).contains("<a href=\"../knelpunten/kt.html#--gezien\">gezien in 2 zaken</a>");
    }

    @Test
    void aSolutionSaysWhatItAnswersAndThatItHadNoResult() {
        String card = between(book.page("praktijkvoorbeelden/beta.html"), "id=\"vergeefs\"", "</article>");

        assertThat(card)
                .contains("Antwoord op:", "href=\"alfa.html#twee\">Tweede knelpunt</a>", "(Alfa)")
                .contains("Dit is geprobeerd, maar had geen resultaat.");
    }

    @Test
    void theThemePageShowsTheSolutionsOfWhicheverCase() {
        String answers = between(book.page("knelpunten/kt.html"), "id=\"--antwoord\"", "</section>");

        assertThat(all(answers, "<article class=\"[^\"]*\" id=\"([^\"]*)\""))
                .containsExactly("alfa--eigen", "beta--misschien", "beta--ver", "beta--vergeefs");
        assertThat(answers).contains("Antwoord op: <a href=\"#alfa--een\">Eerste knelpunt</a>");
    }

    @Test
    void whereverAnAnswerOfTheEditorsOwnIsNamedItIsCalledPossible() {
        String sure = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"een\"", "</article>");
        String only = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"drie\"", "</article>");
        String own = between(book.page("praktijkvoorbeelden/beta.html"), "id=\"misschien\"", "</article>");
        String copied = between(book.page("knelpunten/kt.html"), "id=\"alfa--een\"", "</article>");
        String answering = between(book.page("knelpunten/kt.html"), "id=\"beta--misschien\"", "</article>");
        String onOwnTheme = between(book.page("oplossingen/ot.html"), "id=\"beta--misschien\"", "</article>");

        for (String card : List.of(sure, copied)) {
            assertThat(card).contains("(Beta, mogelijk antwoord)").doesNotContain("window--perhaps");
        }
        assertThat(only)
                .contains("window--perhaps", "(Beta, mogelijk antwoord)")
                .contains("(Beta, zonder resultaat; het verband is onze lezing)");
        for (String card : List.of(own, answering, onOwnTheme)) {
            assertThat(card)
                    .contains("Mogelijk antwoord op:", "window--perhaps")
                    .contains("Dat verband is onze lezing, niet die van de bron.")
                    .doesNotContain("Antwoord op:");
        }
    }

    @Test
    void theFinderCallsAnAnswerOfTheEditorsOwnPossibleOnWhicheverListItStands() {
        String page = book.page("oplossingzoeker.html");
        String answered = between(page, "id=\"--answered-knelpunt-oplossing\"", "</div></section>");
        String possible = between(page, "id=\"--possible-knelpunt-oplossing\"", "</div></section>");

        assertThat(page).contains(">Mogelijk beantwoord <");
        assertThat(all(answered, "finder-end__remark\">([^<]*)<")).containsExactly("mogelijk antwoord");
        assertThat(answered).contains("<span class=\"window kind--3\">").doesNotContain("window--perhaps");
        assertThat(all(possible, "finder-end__remark\">([^<]*)<"))
                .containsExactly("mogelijk antwoord", "zonder resultaat; het verband is onze lezing");
        assertThat(all(possible, "(window--perhaps kind--3)")).hasSize(1);
        assertThat(possible).doesNotContain("<span class=\"window kind--3\">", "window--off");
    }

    @Test
    void theFinderPutsEachBottleneckOnOneListAndCountsIt() {
        String page = book.page("oplossingzoeker.html");

        assertThat(all(page, "finder-jumps.*?</ul>()")).hasSize(1);
        assertThat(all(between(page, "finder-jumps", "</ul>"), "<b class=\"num\">(\\d+)</b>"))
                .containsExactly("1", "1", "1", "1");
        for (String list : List.of("answered", "possible", "without-result", "open")) {
            String id = "<div class=\"finder__groups\" id=\"--" + list + "-knelpunt-oplossing\"";
            assertThat(all(between(page, id, "</div></section>"), "(finder__question)")).as(list).hasSize(1);
        }
    }
}
