package nl.inspiratieboek.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives each house a spot where it hides no other and no other's number. The larger ones stay where they are; a smaller one moves
 * outward, away from the middle of the map, as little as it must.
 */
public final class Placement {

    /** Air around a house. */
    private static final int AIR = 2;

    /** A house that moves further than this says nothing of its place. */
    private static final int FURTHEST = 96;

    private static final int STEP = 4;

    /** Sixteen ways to go, from the east and then by the south: a thousand times the sine and cosine. */
    private static final int[][] WAYS = {
        {1000, 0}, {924, 383}, {707, 707}, {383, 924}, {0, 1000}, {-383, 924}, {-707, 707}, {-924, 383},
        {-1000, 0}, {-924, -383}, {-707, -707}, {-383, -924}, {0, -1000}, {383, -924}, {707, -707}, {924, -383}
    };

    private final Spot middle;
    private final List<Box> taken = new ArrayList<>();

    private Placement(Spot middle) {
        this.middle = middle;
    }

    /**
     * What a house takes, around the middle of its ground line.
     *
     * @param place where it lies in truth
     * @param width its own width, or that of its number if that is wider
     * @param above how high it is
     * @param below what its number takes
     */
    public record House(Spot place, int width, int above, int below) {

        /** What it takes when it stands there. */
        Box at(Spot spot) {
            int half = (width + 1) / 2 + AIR;
            return new Box(spot.x() - half, spot.y() - above - AIR, spot.x() + half, spot.y() + below);
        }
    }

    /** What a house takes of the drawing. */
    record Box(int left, int top, int right, int bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * A spot for each house, in their order.
     *
     * @param middle the middle of the map
     * @return nothing when there is no room for all
     */
    public static Optional<List<Spot>> of(List<House> houses, Spot middle) {
        Placement placement = new Placement(middle);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < houses.size(); i++) {
            order.add(i);
        }
        // The sort is stable: of two that are as large, the one with the lower number stays.
        order.sort(Comparator.comparingInt((Integer i) -> houses.get(i).width() * houses.get(i).above()).reversed());
        Spot[] spots = new Spot[houses.size()];
        for (int i : order) {
            Optional<Spot> spot = placement.spot(houses.get(i));
            if (spot.isEmpty()) {
                return Optional.empty();
            }
            spots[i] = spot.get();
        }
        return Optional.of(List.of(spots));
    }

    private Optional<Spot> spot(House house) {
        for (int distance = 0; distance <= FURTHEST; distance += STEP) {
            for (Spot spot : around(house.place(), distance)) {
                Box box = house.at(spot);
                if (taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    return Optional.of(spot);
                }
            }
        }
        return Optional.empty();
    }

    /** The spots at a distance, those that lie outward first. */
    private List<Spot> around(Spot place, int distance) {
        if (distance == 0) {
            return List.of(place);
        }
        int outX = place.x() - middle.x();
        int outY = place.y() - middle.y();
        List<int[]> ways = new ArrayList<>(List.of(WAYS));
        ways.sort(Comparator.comparingInt((int[] way) -> way[0] * outX + way[1] * outY).reversed());
        return ways.stream()
                .map(way -> new Spot(
                        place.x() + Math.floorDiv(way[0] * distance + 500, 1000),
                        place.y() + Math.floorDiv(way[1] * distance + 500, 1000)))
                .toList();
    }
}
