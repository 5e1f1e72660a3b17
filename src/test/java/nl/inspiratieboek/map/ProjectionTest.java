package nl.inspiratieboek.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inspiratieboek.book.GeoPoint;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.LandMap.Region;
import org.junit.jupiter.api.Test;

/** The land laid flat. */
class ProjectionTest {

    private static LandMap land(double... numbers) {
        return LandMap.of(List.of(region("A", numbers)));
    }

    private static Region region(String name, double... numbers) {
        GeoPoint[] points = new GeoPoint[numbers.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new GeoPoint(numbers[2 * i], numbers[2 * i + 1]);
        }
        return new Region(name, List.of(List.of(points)));
    }

    @Test
    void northIsUpAndAKilometreIsAsLongBothWays() {
        // At sixty degrees north a degree to the east is half of one to the north.
        LandMap land = land(59.5, 10, 60.5, 10, 60.5, 12, 59.5, 12);
        Projection projection = Projection.of(land);

        assertThat(projection.width()).isEqualTo(projection.height()).isEqualTo(632);
        assertThat(projection.spot(new GeoPoint(60.5, 10))).isEqualTo(new Spot(0, 0));
        assertThat(projection.spot(new GeoPoint(60, 11))).isEqualTo(new Spot(316, 316));
        assertThat(projection.path(land.regions().get(0))).isEqualTo("M0 632l0-632l632 0l0 632z");
    }

    @Test
    void aHighLandIsNoHigherThanAPage() {
        assertThat(Projection.of(land(0, 0, 10, 0, 10, 1, 0, 1)).height()).isEqualTo(748);
    }

    @Test
    void cornersThatNobodySeesAreLeftOutAndIslandsTooSmallToDraw() {
        LandMap land = LandMap.of(List.of(
                region("A", 0, 0, 0.5, 0, 0.5001, 0.0001, 1, 0, 1, 1, 0, 1), region("B", 0, 0, 0.0001, 0, 0, 0.0001)));
        Projection projection = Projection.of(land);

        assertThat(projection.path(land.regions().get(0))).isEqualTo("M0 632l0-632l632 0l0 632z");
        assertThat(projection.path(land.regions().get(1))).isEmpty();
    }

    @Test
    void aPlaceBelongsToItsRegionAndOneJustOffTheShoreToTheNearest() {
        LandMap land = LandMap.of(List.of(region("West", 50, 4, 52, 4, 52, 5, 50, 5), region("East", 50, 5, 52, 5, 52, 6, 50, 6)));

        assertThat(land.regionOf(new GeoPoint(51, 4.5)).map(Region::name)).contains("West");
        assertThat(land.regionOf(new GeoPoint(51, 5.5)).map(Region::name)).contains("East");
        assertThat(land.regionOf(new GeoPoint(52.02, 5.98)).map(Region::name)).contains("East");
        assertThat(land.regionOf(new GeoPoint(54, 5.5))).isEmpty();
        assertThat(land.shows(new GeoPoint(52.05, 4))).isTrue();
        assertThat(land.shows(new GeoPoint(52.2, 4))).isFalse();
        assertThat(land.shows(new GeoPoint(51, 3.8))).isFalse();
    }
}
