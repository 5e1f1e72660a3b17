package nl.inspiratieboek.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.weave.ThemeUse.State;
import org.junit.jupiter.api.Test;

class WeaverTest {

    @Test
    void aThemeTellsSeenFromNotHereFromNotDescribed() {
        WovenBook woven = TestBook.dutch()
                .withTheme("knelpunten", "geld")
                .withCase(1, "een", "## Knelpunten\n\n### Te weinig geld {#te-weinig thema=geld}\n\nHet was op.\n")
                .with("praktijkvoorbeelden/twee.md", "---\ntitle: Twee\nnummer: 2\nniet-gezien: [geld]\n---\nTekst.\n")
                .withCase(3, "drie", "Tekst.\n")
                .woven();

        ThemeUse use = woven.theme("geld").orElseThrow();

        assertThat(ids(use.cases(State.SEEN))).containsExactly("een");
        assertThat(ids(use.cases(State.NOT_HERE))).containsExactly("twee");
        assertThat(ids(use.cases(State.NOT_DESCRIBED))).containsExactly("drie");
    }

    @Test
    void aSolutionMayAnswerABottleneckOfAnotherCase() {
        WovenBook woven = TestBook.dutch()
                .withCase(1, "een", "## Knelpunten\n\n### Te laat {#te-laat}\n\nTekst.\n")
                .withCase(2, "twee", "## Oplossingen\n\n### Vroeg {#vroeg lost-op=\"een#te-laat\"}\n\nTekst.\n")
                .woven();

        Answers answers = woven.answers().get(0);

        assertThat(woven.answersTo(new FindingId("een", "te-laat"))).extracting(Finding::title).containsExactly("Vroeg");
        assertThat(woven.answersTo(new FindingId("een", "te-vroeg"))).isEmpty();
        assertThat(answers.answered()).singleElement().satisfies(answered -> {
            assertThat(answered.question().id().caseId()).isEqualTo("een");
            assertThat(answered.answers()).extracting(Finding::title).containsExactly("Vroeg");
        });
        assertThat(answers.open()).isEmpty();
    }

    @Test
    void whatWasTriedInVainIsNeitherAnsweredNorOpen() {
        WovenBook woven = TestBook.dutch()
                .withCase(1, "een", """
                        ## Knelpunten

                        ### Te laat {#te-laat}

                        Tekst.

                        ### Te duur {#te-duur}

                        Tekst.

                        ## Oplossingen

                        ### Praten {#praten lost-op=te-laat uitkomst=geen-resultaat}

                        Tekst.
                        """)
                .woven();

        Answers answers = woven.answers().get(0);

        assertThat(answers.answered()).isEmpty();
        assertThat(answers.withoutResult()).extracting(each -> each.question().title()).containsExactly("Te laat");
        assertThat(answers.open()).extracting(each -> each.question().title()).containsExactly("Te duur");
    }

    @Test
    void whatOnlyTheEditorCallsAnAnswerIsPossiblyAnswered() {
        WovenBook woven = TestBook.dutch()
                .withCase(1, "een", """
                        ## Knelpunten

                        ### Onze lezing {#ons}

                        Tekst.

                        ### Ook van een bron {#ook-bron}

                        Tekst.

                        ### Bron zonder resultaat {#bron-vergeefs}

                        Tekst.

                        ### Onze lezing zonder resultaat {#ons-vergeefs}

                        Tekst.

                        ### Open {#open}

                        Tekst.

                        ## Oplossingen

                        ### Misschien {#misschien lost-op="ons ook-bron bron-vergeefs" verband=onze-lezing}

                        Tekst.

                        ### Zeker {#zeker lost-op=ook-bron}

                        Tekst.

                        ### Vergeefs {#vergeefs lost-op=bron-vergeefs uitkomst=geen-resultaat}

                        Tekst.

                        ### Misschien vergeefs {#mv lost-op=ons-vergeefs uitkomst=geen-resultaat verband=onze-lezing}

                        Tekst.
                        """)
                .woven();

        Answers answers = woven.answers().get(0);

        assertThat(anchors(answers.answered())).containsExactly("ook-bron");
        assertThat(anchors(answers.possible())).containsExactly("ons", "bron-vergeefs");
        assertThat(anchors(answers.withoutResult())).containsExactly("ons-vergeefs");
        assertThat(anchors(answers.open())).containsExactly("open");
    }

    @Test
    void theBasisOfAFindingIsItsOwnElseThatOfItsCase() {
        WovenBook woven = TestBook.dutch()
                .withTheme("knelpunten", "geld")
                .with("praktijkvoorbeelden/een.md", """
                        ---
                        title: Een
                        nummer: 1
                        basis: evaluatie
                        ---
                        ## Knelpunten

                        ### A {#a thema=geld}

                        Tekst.

                        ### B {#b thema=geld basis=onderzoek}

                        Tekst.
                        """)
                .woven();

        assertThat(woven.theme("geld").orElseThrow().byBasis())
                .containsEntry(Basis.EVALUATION, 1)
                .containsEntry(Basis.RESEARCH, 1)
                .doesNotContainKey(Basis.EXPERIENCE);
    }

    @Test
    void theMostSharedThemeComesFirst() {
        WovenBook woven = TestBook.dutch()
                .withTheme("knelpunten", "alfa")
                .withTheme("knelpunten", "beta")
                .withCase(1, "een", "## Knelpunten\n\n### A {#a thema=beta}\n\nTekst.\n")
                .withCase(2, "twee", "## Knelpunten\n\n### B {#b thema=beta}\n\nTekst.\n\n### C {#c thema=alfa}\n\nTekst.\n")
                .woven();

        ChapterUse chapter = woven.chapters().get(0);

        assertThat(chapter.themes()).extracting(use -> use.theme().id()).containsExactly("beta", "alfa");
    }

    @Test
    void themesThatAsManyCasesHaveStandByTitleAsReadersSortAndThenByName() {
        WovenBook woven = TestBook.dutch()
                .with("knelpunten/a.md", "---\ntitle: Zorg\nstelling: Het is zo.\n---\nTekst.\n")
                .with("knelpunten/b.md", "---\ntitle: Étage\nstelling: Het is zo.\n---\nTekst.\n")
                .with("knelpunten/d.md", "---\ntitle: eten\nstelling: Het is zo.\n---\nTekst.\n")
                .with("knelpunten/c.md", "---\ntitle: eten\nstelling: Het is zo.\n---\nTekst.\n")
                .withCase(1, "een", "Tekst.\n")
                .woven();

        assertThat(woven.chapters().get(0).themes()).extracting(use -> use.theme().id()).containsExactly("b", "c", "d", "a");
    }

    @Test
    void whereNothingAsksThereIsNoListOfAnswers() {
        WovenBook woven = TestBook.dutch()
                .withCase(1, "een", "## Oplossingen\n\n### Vroeg {#vroeg}\n\nTekst.\n")
                .woven();

        assertThat(woven.answers()).isEmpty();
        assertThat(woven.answersTo(new FindingId("een", "vroeg"))).isEmpty();
    }

    @Test
    void weavingLosesAndInventsNoFinding() {
        for (long seed = 1; seed <= 40; seed++) {
            TestBook typed = randomBook(new Random(seed));

            WovenBook woven = typed.woven();

            List<Finding> inCases =
                    woven.book().cases().stream().flatMap(each -> each.findings().stream()).toList();
            List<Finding> inChapters = new ArrayList<>();
            for (ChapterUse chapter : woven.chapters()) {
                chapter.themes().forEach(use -> inChapters.addAll(use.findings()));
                inChapters.addAll(chapter.other());
            }
            assertThat(inChapters).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(inCases);
            int questions = (int) inCases.stream()
                    .filter(finding -> finding.kind().id().equals("knelpunt"))
                    .count();
            assertThat(woven.answers().stream().flatMap(answers -> answers.all().stream()))
                    .as("seed %d", seed)
                    .hasSize(questions)
                    .extracting(answered -> answered.question().id())
                    .doesNotHaveDuplicates();
        }
    }

    private static TestBook randomBook(Random random) {
        TestBook book = TestBook.dutch()
                .withTheme("knelpunten", "geld")
                .withTheme("knelpunten", "tijd")
                .withTheme("oplossingen", "samen");
        int cases = random.nextInt(5);
        for (int c = 0; c < cases; c++) {
            StringBuilder body = new StringBuilder("Verhaal.\n\n## Knelpunten\n\n");
            int questions = random.nextInt(4);
            for (int q = 0; q < questions; q++) {
                String theme = random.nextBoolean() ? " thema=" + (random.nextBoolean() ? "geld" : "tijd") : "";
                body.append("### K").append(q).append(" {#k").append(q).append(theme).append("}\n\nTekst.\n\n");
            }
            body.append("## Oplossingen\n\n");
            for (int s = 0; s < random.nextInt(3) && questions > 0; s++) {
                body.append("### O").append(s).append(" {#o").append(s).append(" thema=samen lost-op=k")
                        .append(random.nextInt(questions))
                        .append(random.nextBoolean() ? " verband=onze-lezing" : "")
                        .append(random.nextBoolean() ? " uitkomst=geen-resultaat" : "")
                        .append("}\n\nTekst.\n\n");
            }
            book.withCase(c + 1, "zaak" + c, body.toString());
        }
        return book;
    }

    private static List<String> anchors(List<Answered> list) {
        return list.stream().map(each -> each.question().id().anchor()).toList();
    }

    private static List<String> ids(List<Case> cases) {
        return cases.stream().map(Case::id).toList();
    }
}
