package nl.inspiratieboek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map and the list that says the same. */
class MapPageTest {

    private static final String LAND = """
            {"type": "FeatureCollection", "features": [
            \t{"type": "Feature", "properties": {"name": "Zuid"}, "geometry": {"type": "Polygon",
            \t"coordinates": [[[4.0, 50.0], [6.0, 50.0], [6.0, 51.0], [4.0, 51.0], [4.0, 50.0]]]}},
            \t{"type": "Feature", "properties": {"name": "Noord"}, "geometry": {"type": "MultiPolygon",
            \t"coordinates": [[[[4.0, 51.0], [6.0, 51.0], [6.0, 52.0], [4.0, 52.0], [4.0, 51.0]]]]}},
            \t{"type": "Feature", "properties": {"name": "Oost"}, "geometry": {"type": "Polygon",
            \t"coordinates": [[[6.0, 50.0, 12], [7.0, 50.0, 12], [7.0, 52.0, 3], [6.0, 52.0, 3]]]}}
            ]}
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "book.yaml", """
                    title: Proef
                    language: nl
                    kaart: {bestand: media/land.geojson, herkomst: "Omtrek: verzonnen & vrij"}
                    facts:
                      plaats: {label: Plaats, type: place}
                    """,
            "media/land.geojson", LAND,
            "praktijkvoorbeelden/a.md", zaak(1, "Alfa", "{waarde: Alfastad, plek: [50.5, 5.0]}"),
            "praktijkvoorbeelden/b.md", zaak(2, "Bravo", "{waarde: Bravo, plek: [51.5, 5]}"),
            "praktijkvoorbeelden/c.md", zaak(3, "Charlie", "{waarde: Charlie, plek: [50.51, 5.01]}"),
            "praktijkvoorbeelden/d.md", zaak(4, "Delta", "Delta"),
            "praktijkvoorbeelden/e.md", zaak(5, "Echo", "{waarde: Echo, plek: [60, 5]}")));

    private static String zaak(int number, String name, String place) {
        return "---\ntitle: Zaak %s\nnummer: %d\nkort: %s\nplaats: %s\n---\n## Knelpunten\n\n### Het geld is op\n\nOp.\n"
                .formatted(name, number, name, place);
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(PrintedBook.of(folder, files).page(address));
    }

    @Test
    void theListNamesEveryCaseByRegionFromNorthToSouthAndLastWhatTheMapCannotShow() throws IOException {
        Document map = page("kaart.html");

        assertThat(map.select(".map-list h3").eachText()).containsExactly("Noord 1", "Zuid 2", "Elders 1", "Zonder plek 1");
        assertThat(map.select(".map-list strong").eachText()).containsExactly("Bravo", "Alfa", "Charlie", "Echo", "Delta");
        assertThat(map.select(".map-list__where").eachText()).containsExactly("Alfastad");
        assertThat(map.select(".map-list__count").first().text()).isEqualTo("1 bevinding");
        assertThat(map.select(".map-without").text()).startsWith("Nog geen zaak uit Oost. ");
        assertThat(map.select(".map-credit").text()).isEqualTo("Omtrek: verzonnen & vrij");
        assertThat(map.select(".map-list a").first().attr("href")).isEqualTo("praktijkvoorbeelden/b.html");
    }

    @Test
    void theDrawingIsForTheEyeAloneAndGoesWhereTheListGoes() throws IOException {
        Element svg = page("kaart.html").selectFirst("svg.map");

        assertThat(svg.attr("aria-hidden")).isEqualTo("true");
        assertThat(svg.select("a").eachAttr("tabindex")).containsExactly("-1", "-1", "-1");
        assertThat(svg.select("a").eachAttr("href"))
                .containsExactlyInAnyOrder("praktijkvoorbeelden/a.html", "praktijkvoorbeelden/b.html", "praktijkvoorbeelden/c.html");
        assertThat(svg.select("a").eachAttr("data-on-map").get(0)).as("the north is drawn first").isEqualTo("b");
        assertThat(svg.select(".map__no").eachText()).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(svg.select(".map__land")).hasSize(3);
        assertThat(svg.select(".map__land--lit")).hasSize(2);
        assertThat(svg.select(".map__true")).as("of two that are too close one has moved").hasSize(1);
        assertThat(svg.select("[style], use, image")).isEmpty();
    }

    @Test
    void streetMapAndTableAreThreeAddresses() throws IOException {
        Document overview = page("praktijkvoorbeelden/index.html");
        Document map = page("kaart.html");

        assertThat(overview.select(".view-switch a").eachText()).containsExactly("Straat", "Kaart");
        assertThat(overview.select(".view-switch [aria-current]").text()).isEqualTo("Straat");
        assertThat(overview.select(".view-switch a").last().attr("href")).isEqualTo("../kaart.html");
        assertThat(map.select(".view-switch [aria-current]").text()).isEqualTo("Kaart");
        assertThat(map.select(".breadcrumbs li a").eachText()).containsExactly("Boek", "Praktijkvoorbeelden");
        assertThat(map.select("footer a[href=kaart.html]").text()).isEqualTo("Kaart");
    }

    @Test
    void withoutAMapThereIsNoPageAndNothingLeadsToIt() throws IOException {
        files.put("book.yaml", files.get("book.yaml").replaceFirst("kaart: .*\n", ""));

        Document overview = page("praktijkvoorbeelden/index.html");

        assertThat(overview.select(".view-switch, [href*=kaart]")).isEmpty();
        assertThat(page("index.html").select("[href*=kaart]")).isEmpty();
    }

    @Test
    void moreCasesThanHaveRoomAreDots() throws IOException {
        for (int i = 10; i < 110; i++) {
            files.put("praktijkvoorbeelden/z" + i + ".md", zaak(i, "Zulu " + i, "{waarde: Zulu, plek: [51.2, 4.6]}"));
        }

        Document map = page("kaart.html");

        assertThat(map.select(".map__plot .house")).isEmpty();
        assertThat(map.select(".map__dot")).hasSize(103);
        assertThat(map.select(".map-list strong")).hasSize(105);
    }
}
