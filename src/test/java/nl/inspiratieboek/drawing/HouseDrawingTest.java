package nl.inspiratieboek.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.drawing.HouseDrawing.Gable;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.drawing.HouseDrawing.Window;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class HouseDrawingTest {

    private static final List<String> KINDS = List.of("gemene-deler", "knelpunt", "oplossing", "idee");
    private static final Map<String, Gable> GABLES =
            Map.of("trap", Gable.STEPPED, "punt", Gable.POINTED, "plat", Gable.FLAT);

    @Test
    void theTenHousesOfTheDesignAreDrawnToTheLetter() {
        JsonNode houses = new ObjectMapper().readTree(Path.of("src/test/golden-houses/houses.json"));

        assertThat(houses.size()).isEqualTo(10);
        for (JsonNode house : houses) {
            List<Window> windows = new ArrayList<>();
            for (JsonNode finding : house.get("findings")) {
                windows.add(new Window(KINDS.indexOf(finding.get(1).asString()), Light.LIT));
            }
            HouseDrawing drawing = HouseDrawing.of(
                    house.get("number").asInt(),
                    house.get("bays").asInt(),
                    GABLES.get(house.get("form").asString()),
                    windows);

            assertThat(drawing.width()).isEqualTo(house.get("width").asInt());
            assertThat(drawing.height()).isEqualTo(house.get("height").asInt());
            assertThat(drawing.wall()).isEqualTo(house.get("wall").asString());
            assertThat(drawing.door()).isEqualTo(house.get("door").asString());
            assertThat(drawing.lit().stream()
                            .collect(Collectors.toMap(lit -> KINDS.get(lit.kind()), HouseDrawing.Lit::path)))
                    .isEqualTo(house.get("lit").properties().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asString())));
        }
    }

    @Test
    void aDarkWindowIsAFrameAndAShutOneHasSlatsToo() {
        HouseDrawing drawing = HouseDrawing.of(
                1, 2, Gable.FLAT, List.of(new Window(0, Light.DARK), new Window(0, Light.SHUT), new Window(1, Light.LIT)));

        assertThat(drawing.dark()).isEqualTo("M6 32h14v16h-14zM26 32h14v16h-14z");
        assertThat(drawing.shut()).isEqualTo("M26 39l14-6M26 43.5l14-6M26 48l14-6");
        assertThat(drawing.lit()).extracting(HouseDrawing.Lit::kind).containsExactly(1);
    }

    @Test
    void aHouseWithoutFindingsIsADoorUnderARoof() {
        HouseDrawing drawing = HouseDrawing.of(3, 3, Gable.FLAT, List.of());

        assertThat(drawing.height()).isEqualTo(32);
        assertThat(drawing.lit()).isEmpty();
        assertThat(drawing.emWidth()).isEqualTo("3.3em");
        assertThat(drawing.emHeight()).isEqualTo("1.6em");
    }

    @Test
    void aFifthKindIsAPlainWindowWithItsLetter() {
        assertThat(WindowMotif.of(4, "école")).isEqualTo(new WindowMotif("M0 0h14v16h-14z", Optional.of("é")));
        assertThat(WindowMotif.of(3, "idee").letter()).isEmpty();
    }
}
