package nl.inspiratieboek.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The book as data: what a researcher opens in a spreadsheet or reads with a program. */
class DataFilesTest {

    private static final List<String> TABLES = List.of("zaken", "feiten", "bevindingen", "themas", "antwoorden", "bronnen");

    private static final TestBook HOSTILE = TestBook.dutch()
            .with("book.yaml", """
                    title: Proefboek
                    language: nl
                    licence: CC-BY-4.0
                    facts:
                      naam: {label: Naam van de wijk, type: text}
                      groei: {label: Groei, type: number}
                      partners: {label: Partners, type: list}
                      begin: {label: Begin, type: date}
                    """)
            .with("praktijkvoorbeelden/a.md", """
                    ---
                    title: '=HYPERLINK("https://voorbeeld.nl";"Klik")'
                    nummer: 1
                    naam: "@SUM(A1), met een komma en een \\"aanhaling\\""
                    groei: -2.5
                    partners: [+31 belt, school]
                    begin: {onbekend: Niemand weet het nog van toen.}
                    ---
                    ## Knelpunten

                    ### -5 graden, en één; twee {#koud thema=tijd}

                    Eerste alinea, met "aanhaling".

                    Tweede alinea.
                    """)
            .withCase(2, "b", "## Oplossingen\n\n### Een kachel {#kachel lost-op=a#koud}\n\nTekst.\n")
            .withTheme("knelpunten", "tijd");

    static Stream<Path> books() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/books"))) {
            return Stream.concat(Stream.of(Path.of("content")), folders.map(folder -> folder.resolve("content")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void theJsonOfEveryBookIsWhatItsSchemaSays(Path content) throws IOException {
        Site site = BookBuild.site(BookBuild.load(new BuildRequest(content, Optional.empty(), Limits.defaults())));
        boolean dutch = site.contains(SitePath.of("gegevens.html"));
        Optional<String> json = text(site, dutch ? "data/boek.json" : "data/book.json");
        if (json.isEmpty()) {
            assertThat(site.contains(SitePath.of("data.html"))).isFalse();
            return;
        }
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(text(site, dutch ? "data/boek.schema.json" : "data/book.schema.json").orElseThrow(), InputFormat.JSON);

        assertThat(schema.validate(json.get(), InputFormat.JSON)).isEmpty();
        everyAddressStands(site, JsonMapper.shared().readTree(json.get()));
    }

    @Test
    void whatIsCountedIsWhatTheBookHas() {
        Book book = ShippedBook.loaded().book();

        assertThat(shipped("zaken")).hasSize(1 + book.cases().size());
        assertThat(shipped("feiten")).hasSize(1 + book.cases().stream().mapToInt(each -> each.facts().size()).sum());
        assertThat(shipped("bevindingen")).hasSize(1 + book.cases().stream().mapToInt(each -> each.findings().size()).sum());
        assertThat(shipped("antwoorden")).hasSize(1 + book.cases().stream()
                .flatMap(each -> each.findings().stream())
                .mapToInt(finding -> finding.answers().size())
                .sum());
        assertThat(shipped("bronnen")).hasSize(1 + book.references().size());
        long seen = shipped("themas").stream().skip(1).filter(row -> row.get(5).equals("gezien")).mapToInt(row -> Integer.parseInt(row.get(6))).sum();
        assertThat(seen).isEqualTo(book.cases().stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.theme().isPresent())
                .count());
    }

    @Test
    void thePageDescribesExactlyTheColumnsThatTheFilesHave() throws IOException {
        Document page = Jsoup.parse(Files.readString(ShippedBook.folder().resolve("gegevens.html")));

        for (String table : TABLES) {
            Element heading = page.selectFirst("h2[id=--data-" + english(table) + "]");
            assertThat(heading).as(table).isNotNull();
            List<String> described = heading.nextElementSiblings().select("table").first().select("th[scope=row]").eachText();
            assertThat(described).as(table).isEqualTo(shipped(table).get(0)).doesNotHaveDuplicates();
        }
        page.select("main a[download]").forEach(link -> assertThat(ShippedBook.folder().resolve(link.attr("href"))).exists());
        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"Dataset\"", "\"DataDownload\"", "data/zaken.csv");
    }

    @Test
    void noCellIsAFormulaAndNothingIsLostOnTheWay() {
        Site site = HOSTILE.site();
        List<String> head = table(site, "zaken").get(0);
        List<String> row = table(site, "zaken").get(1);

        assertThat(row.get(head.indexOf("titel"))).isEqualTo("'=HYPERLINK(\"https://voorbeeld.nl\";\"Klik\")");
        assertThat(row.get(head.indexOf("naam-2"))).isEqualTo("'@SUM(A1), met een komma en een \"aanhaling\"");
        assertThat(row.get(head.indexOf("groei"))).isEqualTo("-2.5");
        assertThat(row.get(head.indexOf("partners"))).isEqualTo("'+31 belt; school");
        assertThat(row.get(head.indexOf("begin"))).isEmpty();
        assertThat(table(site, "feiten")).anySatisfy(fact -> assertThat(fact).contains("begin", "Niemand weet het nog van toen."));
        List<String> finding = table(site, "bevindingen").get(1);
        assertThat(finding).contains("'-5 graden, en één; twee", "praktijkvoorbeelden/a.html#koud");
        assertThat(finding).anySatisfy(cell -> assertThat(cell).contains("Eerste alinea, met \"aanhaling\".").contains("Tweede alinea."));
        assertThat(table(site, "antwoorden").get(1)).startsWith("knelpunt", "a", "koud").contains("b", "kachel", "bron");
    }

    @Test
    void spreadsheetsKnowTheLettersAndEachRowEndsAsTheStandardSays() {
        String text = text(HOSTILE.site(), "data/bevindingen.csv").orElseThrow();

        assertThat(text).startsWith("\uFEFFzaak,naam,bevinding,").endsWith("\r\n").contains("\"'-5 graden, en één; twee\"");
    }

    @Test
    void theSameBookGivesTheSameBytes() {
        assertThat(dataOf(HOSTILE.site())).isNotEmpty().isEqualTo(dataOf(HOSTILE.site()));
    }

    @Test
    void aFileOfTheAuthorsDoesNotDisappearBehindOneOfThese() {
        TestBook book = TestBook.dutch()
                .withCase(1, "a", "[Onze tabel](../data/zaken.csv)\n")
                .with("data/zaken.csv", "a,b\n");

        assertThat(book.problems()).anySatisfy(problem -> assertThat(problem).startsWith("data/zaken.csv:1:1 "));
    }

    @Test
    void aBookWithoutCasesHasNothingToCount() {
        Site site = TestBook.dutch().with("paginas/over.md", "---\ntitle: Over\n---\nTekst.\n").site();

        assertThat(site.files()).noneMatch(file -> file.path().value().startsWith("data/"));
        assertThat(site.contains(SitePath.of("gegevens.html"))).isFalse();
    }

    private static void everyAddressStands(Site site, JsonNode node) {
        for (JsonNode address : node.findValues("address")) {
            String[] parts = address.asString().split("#", 2);
            assertThat(site.contains(SitePath.of(URLDecoder.decode(parts[0], StandardCharsets.UTF_8)))).as(address.asString()).isTrue();
            if (parts.length > 1) {
                String page = text(site, URLDecoder.decode(parts[0], StandardCharsets.UTF_8)).orElseThrow();
                String anchor = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                assertThat(page).as(address.asString()).contains("id=\"" + anchor + "\"");
            }
        }
    }

    private static List<List<String>> shipped(String name) {
        try {
            return rows(Files.readString(ShippedBook.folder().resolve("data/" + name + ".csv")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<List<String>> table(Site site, String name) {
        return rows(text(site, "data/" + name + ".csv").orElseThrow());
    }

    /** Reads what RFC 4180 says, sign by sign, apart from the library that wrote it. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = csv.substring(1);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                boolean doubled = sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled || sign != '"') {
                    cell.append(sign);
                    i += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == ',' || sign == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\r') {
                    assertThat(text.charAt(++i)).isEqualTo('\n');
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(sign);
            }
        }
        assertThat(rows).extracting(List::size).containsOnly(rows.get(0).size());
        return rows;
    }

    private static List<String> dataOf(Site site) {
        return site.files().stream()
                .filter(file -> file.path().value().startsWith("data/"))
                .map(file -> text(site, file.path().value()).orElseThrow())
                .toList();
    }

    private static Optional<String> text(Site site, String path) {
        return site.file(SitePath.of(path)).map(file -> {
            try {
                return new String(file.bytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static String english(String table) {
        return List.of("cases", "facts", "findings", "themes", "answers", "sources").get(TABLES.indexOf(table));
    }
}
