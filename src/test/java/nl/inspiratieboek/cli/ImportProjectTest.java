package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of a program for researchers becomes drafts of cases, with its coded passages as findings. */
class ImportProjectTest {

    private static final String HEAD = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Onderzoek\">";

    @TempDir
    Path folder;

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Path project(String xml, Map<String, byte[]> others) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(others);
        files.put("project.qde", xml.getBytes(StandardCharsets.UTF_8));
        return Files.write(folder.resolve("onderzoek.qdpx"), zip(files));
    }

    private Path book() {
        return TestBook.dutch()
                .with("book.yaml", """
                        title: Proefboek
                        language: nl
                        facts:
                          gemeente: {label: Gemeente, type: place}
                        """)
                .withCase(7, "zeven", "Tekst.\n")
                .withTheme("knelpunten", "geld")
                .writeTo(folder.resolve("boek"));
    }

    private CommandRun run(Path file, Path book) {
        return CommandRun.of(List.of("import", file.toString(), "--content", book.toString()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Finding> findings(Path content) throws IOException {
        Book book = BookBuild.load(new BuildRequest(content, Optional.empty(), Limits.defaults())).book();
        Map<String, Finding> findings = new TreeMap<>();
        book.cases().forEach(each -> each.findings().forEach(finding -> findings.put(
                each.title() + " | " + finding.kind().id() + " | " + finding.theme().orElse("-") + " | " + straight(finding.title()),
                finding)));
        return findings;
    }

    private static String straight(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Test
    void everyFindingOfOurOwnExportComesBackWithItsKindItsThemeAndItsWords() throws IOException {
        Path file = folder.resolve("wijk.qdpx");
        assertThat(CommandRun.of(List.of("export", "qdpx", "--content", "content", "--output", file.toString())).exit()).isZero();
        Path copy = folder.resolve("kopie");
        try (Stream<Path> paths = Files.walk(Path.of("content"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path inside = Path.of("content").relativize(path);
                if (!inside.startsWith("praktijkvoorbeelden") || inside.endsWith("index.md")) {
                    Files.createDirectories(copy.resolve(inside).getParent());
                    Files.copy(path, copy.resolve(inside));
                }
            }
        }

        CommandRun run = run(file, copy);

        assertThat(run.exit()).as(run.err()).isZero();
        try (Stream<Path> made = Files.list(copy.resolve("praktijkvoorbeelden"))) {
            for (Path each : made.toList()) {
                Files.writeString(each, Files.readString(each).replaceFirst("(?m)^concept: true.*\\R", ""));
            }
        }
        Map<String, Finding> before = findings(Path.of("content"));
        Map<String, Finding> after = findings(copy);
        assertThat(before).hasSizeGreaterThan(50);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((key, finding) -> assertThat(straight(after.get(key).text().plainText()))
                .as(key)
                .isEqualTo(straight(finding.text().plainText())));
    }

    @Test
    void whatDoesNotFitIsListedAndItsWordsStay() throws IOException {
        String text = "Het 💶 is op sinds mei.\r\nNiemand weet waarom.\r\nEen bewoner belde.\r\nDe #1 {raar} *tekst*.\r\n";
        Path file = project(HEAD + """
                <CodeBook><Codes>
                  <Code guid="{A0000000-0000-0000-0000-000000000001}" name="THEMA GELD" isCodable="true"/>
                  <Code guid="a0000000-0000-0000-0000-000000000002" name="Thema gelt" isCodable="true"/>
                  <Code guid="a0000000-0000-0000-0000-000000000003" name="Oplossingen" isCodable="true">
                    <Code guid="a0000000-0000-0000-0000-000000000004" name="Bellen" isCodable="true"/>
                  </Code>
                </Codes></CodeBook>
                <Variables><Variable guid="v1" name="gemeente" typeOfVariable="Text"/><Variable guid="v2" name="Sfeer" typeOfVariable="Text"/></Variables>
                <Cases><Case guid="c1"><Description>Kort gezegd.</Description>
                  <VariableValue><VariableRef targetGUID="v1"/><TextValue>Breda</TextValue></VariableValue>
                  <VariableValue><VariableRef targetGUID="v2"/><TextValue>stil</TextValue></VariableValue>
                  <SourceRef targetGUID="S1"/></Case></Cases>
                <Sources>
                  <TextSource guid="s1" name="Gesprek 1" plainTextPath="internal://S1.txt">
                    <PlainTextSelection guid="p1" startPosition="0" endPosition="22"><Coding guid="k1"><CodeRef targetGUID="a0000000-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
                    <PlainTextSelection guid="p2" startPosition="4" endPosition="12"><Coding guid="k2"><CodeRef targetGUID="a0000000-0000-0000-0000-000000000003"/></Coding></PlainTextSelection>
                    <PlainTextSelection guid="p3" startPosition="24" endPosition="44"><Coding guid="k3"><CodeRef targetGUID="a0000000-0000-0000-0000-000000000002"/></Coding></PlainTextSelection>
                    <PlainTextSelection guid="p4" startPosition="46" endPosition="64"><Coding guid="k4"><CodeRef targetGUID="a0000000-0000-0000-0000-000000000004"/></Coding></PlainTextSelection>
                    <PlainTextSelection guid="p5" startPosition="60" endPosition="9999"><Coding guid="k5"><CodeRef targetGUID="a0000000-0000-0000-0000-000000000004"/></Coding></PlainTextSelection>
                  </TextSource>
                  <PDFSource guid="s2" name="Nota.pdf" path="internal://s2.pdf"/>
                  <TextSource guid="s3" name="Weg" plainTextPath="internal://../../geheim.txt"/>
                </Sources>
                <Notes><Note guid="n1" name="Mijn memo"><PlainTextContent>Denk!</PlainTextContent></Note></Notes>
                <Links><Link guid="l1" originGUID="p1" targetGUID="p4"/></Links>
                </Project>""", Map.of("Sources/S1.txt", utf8("\uFEFF" + text), "../kwaad.txt", utf8("kwaad")));
        Path book = book();

        CommandRun run = run(file, book);

        assertThat(run.exit()).as(run.err()).isZero();
        String made = Files.readString(book.resolve("praktijkvoorbeelden/gesprek-1.md"));
        assertThat(made)
                .contains("## Knelpunten\n\n### Het 💶 is op sinds mei. {thema=geld}\n")
                .contains("## Oplossingen\n\n### Een bewoner belde.\n")
                .contains("Niemand weet waarom.\n")
                .contains("De #1 \\{raar\\} \\*tekst\\*.")
                .contains("summary: \"Kort gezegd.\"")
                .contains("gemeente: ");
        assertThat(run.err())
                .contains("een tweede code op dezelfde tekst is niet meegekomen: Oplossingen")
                .contains("deze code lijkt op een thema of soort van dit boek; de passage is gewone tekst gebleven: Thema gelt (Thema geld?)")
                .contains("de bevinding staat onder de code erboven: Bellen")
                .contains("deze passage valt buiten de tekst of is leeg, en is niet meegekomen: 60–9999")
                .contains("Nota.pdf (pdf)", "Weg", "memo’s zijn niet meegekomen: Mijn memo", "niet meegekomen: 1; leg ze", "Sfeer: stil");
        assertThat(folder.resolve("kwaad.txt")).doesNotExist();
    }

    @Test
    void whatIsNoProjectOrHostileIsRefusedWithNothingMade() throws IOException {
        Path book = book();
        String bad = "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + HEAD + "&x;</Project>";

        assertThat(run(project(bad, Map.of()), book).err()).contains("iets wat geen");
        assertThat(run(project(HEAD + "</Project>", Map.of()), book).err()).contains("in dit project staat geen tekst");
        assertThat(run(project("<Andere/>", Map.of()), book).err()).contains("dit is geen REFI-QDA-project");
        assertThat(run(Files.writeString(folder.resolve("brief.qdpx"), "Lieve lezer"), book).err())
                .contains("dit is geen REFI-QDA-project");
        byte[] whole = Files.readAllBytes(project(HEAD + "</Project>", Map.of("sources/a.txt", new byte[50_000])));
        CommandRun cut = run(Files.write(folder.resolve("half.qdpx"), Arrays.copyOf(whole, 60)), book);
        assertThat(cut.exit()).isEqualTo(1);
        assertThat(cut.err()).contains("half.qdpx");
        try (Stream<Path> cases = Files.list(book.resolve("praktijkvoorbeelden"))) {
            assertThat(cases).hasSize(1);
        }
    }

    @Test
    void aTextThatSwellsIsTooLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("sources/a.txt"));
            byte[] block = new byte[1_000_000];
            for (int i = 0; i < 101; i++) {
                zip.write(block);
            }
        }
        CommandRun run = run(Files.write(folder.resolve("bom.qdpx"), bytes.toByteArray()), book());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("te groot");
    }

    @Test
    void otherLettersThanUtf8AreSaid() throws IOException {
        Path file = project(
                HEAD + "<Sources><TextSource guid=\"s\" name=\"Oud\" plainTextPath=\"internal://s.txt\"/></Sources></Project>",
                Map.of("sources/s.txt", "Één café".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(run(file, book()).err()).contains("in deze tekst waren niet alle letters te lezen: Oud");
    }
}
