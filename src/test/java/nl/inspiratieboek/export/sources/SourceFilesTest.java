package nl.inspiratieboek.export.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.script.Node;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final TestBook BOOK = TestBook.dutch()
            .with("bronnen.yaml", """
                    pact-tilburg:
                      titel: 'Kosten & {baten} van 50% \\ een_begroting #1 ~ ^ $'
                      uitgever: Ministerie van Onderwijs, Cultuur en Wetenschap
                      datum: 2024-03-05
                      url: https://voorbeeld.nl/a_b?c=d%20e&f={g}
                      geraadpleegd: 2026-11-23
                    Pact#Tilburg:
                      titel: "Een 'vraag' en \\"antwoord\\" – één"
                      auteurs: ['Berg, Jan van der', 'Jansen & Zonen']
                      uitgever: Uitgeverij
                      datum: voorjaar 2021
                    pact&tilburg:
                      titel: Zonder datum
                      uitgever: Een wijkraad
                      datum: onbekend (vermoedelijk 2022)
                    """);

    @Test
    void inBibTexEverySignIsEscapedAndBracesBalance() throws IOException {
        assertThat(text("bronnen.bib")).isEqualTo("""
                @misc{pact-tilburg,
                  author = {{Ministerie van Onderwijs, Cultuur en Wetenschap}},
                  title = {{Kosten \\& {\\textbraceleft}baten{\\textbraceright} van 50\\% {\\textbackslash} een\\_begroting \\#1 {\\textasciitilde} {\\textasciicircum} \\$}},
                  year = {2024},
                  month = mar,
                  url = {https://voorbeeld.nl/a_b?c=d%20e&f=%7Bg%7D},
                  urldate = {2026-11-23}
                }

                @misc{Pact-Tilburg-2,
                  author = {van der Berg, Jan and {Jansen \\& Zonen}},
                  title = {{Een 'vraag' en "antwoord" – één}},
                  publisher = {{Uitgeverij}},
                  year = {2021}
                }

                @misc{pact-tilburg-3,
                  author = {{Een wijkraad}},
                  title = {{Zonder datum}}
                }
                """);
    }

    @Test
    void inRisEachValueIsALineThatEndsAsTheFormatAsks() throws IOException {
        assertThat(text("bronnen.ris").split("\r\n")).containsSequence(
                "TY  - ELEC",
                "ID  - pact-tilburg",
                "AU  - Ministerie van Onderwijs, Cultuur en Wetenschap",
                "TI  - Kosten & {baten} van 50% \\ een_begroting #1 ~ ^ $",
                "PY  - 2024",
                "DA  - 2024/03/05/");
        assertThat(text("bronnen.ris").split("\r\n"))
                .containsSequence("AU  - van der Berg, Jan", "AU  - Jansen & Zonen")
                .contains("PY  - 2021", "DA  - 2021///");
        assertThat(text("bronnen.ris").replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void theCslKeepsAParticleApart() throws IOException {
        assertThat(text("bronnen.csl.json"))
                .contains("{\"family\":\"Berg\",\"given\":\"Jan\",\"non-dropping-particle\":\"van der\"},{\"literal\":\"Jansen & Zonen\"}")
                .contains("\"issued\":{\"date-parts\":[[2024,3,5]]}");
    }

    @Test
    void aBookWithoutSourcesHasNoFiles() {
        assertThat(TestBook.dutch().site().files())
                .noneMatch(file -> file.path().value().matches(".*\\.(bib|ris|csl\\.json)"));
    }

    /** The reader's browser makes of a work what the generator makes of it. */
    @Test
    void theScriptWritesTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        Node.needNode();
        Path works = Files.writeString(folder.resolve("works.json"), text("bronnen.csl.json"));
        Path script = Files.writeString(folder.resolve("run.mjs"), """
                import { readFileSync } from 'node:fs';
                import { scripts } from '%s';
                const { bibtex, ris } = scripts('citing/forms.js').inspiratieboek.parts.citeForms;
                const works = JSON.parse(readFileSync(process.env.WORKS, 'utf8'));
                process.stdout.write(works.map(bibtex).join('\\n') + '\\u0000' + works.map(ris).join('\\r\\n'));
                """.formatted(Node.project("src/test/js/engine.mjs").toUri()));

        Node.Run run = Node.run(Map.of("WORKS", works.toString()), List.of(script.toString()));

        // Only a list has keys that must differ.
        String bib = text("bronnen.bib").replaceAll("(?i)(tilburg)-[23],", "$1,");
        assertThat(run.output()).isEqualTo(bib + "\0" + text("bronnen.ris"));
    }

    private static String text(String path) throws IOException {
        Site site = BOOK.site();
        return new String(site.file(SitePath.of(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
