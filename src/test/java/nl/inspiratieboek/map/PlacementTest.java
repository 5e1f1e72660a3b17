package nl.inspiratieboek.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inspiratieboek.map.Placement.House;
import org.junit.jupiter.api.Test;

/** Houses on the map hide each other never, and move no more than that takes. */
class PlacementTest {

    private static final Spot MIDDLE = new Spot(300, 300);

    private static List<Spot> place(House... houses) {
        return Placement.of(List.of(houses), MIDDLE).orElseThrow();
    }

    @Test
    void housesThatHaveRoomStandWhereTheyAre() {
        assertThat(place(house(100, 100, 28), house(200, 100, 36))).containsExactly(new Spot(100, 100), new Spot(200, 100));
    }

    @Test
    void ofTwoThatAreTooCloseTheSmallerMovesOutward() {
        List<Spot> spots = place(house(110, 300, 28), house(120, 300, 36));

        assertThat(spots.get(1)).isEqualTo(new Spot(120, 300));
        assertThat(spots.get(0).x()).isLessThan(100);
        assertThat(spots.get(0).y()).isBetween(280, 320);
    }

    @Test
    void ofTwoThatAreAsLargeTheLowerNumberStays() {
        List<Spot> spots = place(house(400, 300, 28), house(400, 300, 28));

        assertThat(spots.get(0)).isEqualTo(new Spot(400, 300));
        assertThat(spots.get(1)).isNotEqualTo(spots.get(0));
    }

    @Test
    void noHouseAndNoNumberHidesAnother() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<House> houses = new ArrayList<>();
            for (int i = 0; i < 18; i++) {
                houses.add(house(random.nextInt(600), random.nextInt(600), 20 + random.nextInt(20)));
            }
            List<Spot> spots = Placement.of(houses, MIDDLE).orElseThrow();

            for (int i = 0; i < houses.size(); i++) {
                House one = houses.get(i);
                for (int j = 0; j < i; j++) {
                    House other = houses.get(j);
                    boolean apart = Math.abs(spots.get(i).x() - spots.get(j).x()) >= (one.width() + other.width()) / 2
                            || spots.get(i).y() - one.above() >= spots.get(j).y() + other.below()
                            || spots.get(j).y() - other.above() >= spots.get(i).y() + one.below();
                    assertThat(apart).as("%s and %s at %s and %s", one, other, spots.get(i), spots.get(j)).isTrue();
                }
                assertThat(Math.hypot(spots.get(i).x() - one.place().x(), spots.get(i).y() - one.place().y())).isLessThan(98);
            }
        }
    }

    @Test
    void whereThereIsNoRoomForAllThereIsNone() {
        House[] houses = new House[80];
        for (int i = 0; i < houses.length; i++) {
            houses[i] = house(300, 300, 28);
        }

        assertThat(Placement.of(List.of(houses), MIDDLE)).isEmpty();
    }

    private static House house(int x, int y, int width) {
        return new House(new Spot(x, y), width, 70, 28);
    }
}
