package nl.inspiratieboek.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The land that a book is about, as outlines of its regions.
 *
 * @param regions at least one
 * @param southWest the corner of all of them
 * @param northEast the other corner
 */
public record LandMap(List<Region> regions, GeoPoint southWest, GeoPoint northEast) {

    /** What simplified outlines may leave in the sea: as much of the land's size. */
    private static final double SHORE = 0.04;

    public LandMap {
        regions = List.copyOf(regions);
    }

    /**
     * A province, a town, a country.
     *
     * @param name as readers know it
     * @param rings its shores and borders, and what is cut out of it; the last point is not the first once more
     */
    public record Region(String name, List<List<GeoPoint>> rings) {

        public Region {
            rings = rings.stream().map(List::copyOf).toList();
        }

        /** Whether a point lies in it: by how often a line to the east crosses its border. */
        boolean holds(GeoPoint point) {
            boolean inside = false;
            for (List<GeoPoint> ring : rings) {
                GeoPoint before = ring.get(ring.size() - 1);
                for (GeoPoint corner : ring) {
                    inside ^= crosses(point, before, corner);
                    before = corner;
                }
            }
            return inside;
        }

        private static boolean crosses(GeoPoint point, GeoPoint from, GeoPoint to) {
            if (from.latitude() > point.latitude() == to.latitude() > point.latitude()) {
                return false;
            }
            double along = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
            return point.longitude() < from.longitude() + along * (to.longitude() - from.longitude());
        }

        /** How far a point lies from the nearest corner of its border, in degrees of latitude; squared. */
        private double distance(GeoPoint point, double narrow) {
            double nearest = Double.MAX_VALUE;
            for (List<GeoPoint> ring : rings) {
                for (GeoPoint corner : ring) {
                    double east = (corner.longitude() - point.longitude()) * narrow;
                    double north = corner.latitude() - point.latitude();
                    nearest = Math.min(nearest, east * east + north * north);
                }
            }
            return nearest;
        }
    }

    /** A map of these regions, each with at least one ring. */
    public static LandMap of(List<Region> regions) {
        List<GeoPoint> all = new ArrayList<>();
        regions.forEach(region -> region.rings().forEach(all::addAll));
        double south = all.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow();
        double north = all.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow();
        double west = all.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow();
        double east = all.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow();
        return new LandMap(regions, new GeoPoint(south, west), new GeoPoint(north, east));
    }

    /** How much shorter a degree to the east is than one to the north, halfway up the map. */
    public double narrowing() {
        return StrictMath.cos(StrictMath.toRadians((southWest.latitude() + northEast.latitude()) / 2));
    }

    /** Whether a point has a place on the map, be it just off the shore. */
    public boolean shows(GeoPoint point) {
        double room = shore();
        double sideways = room / narrowing();
        return point.latitude() >= southWest.latitude() - room
                && point.latitude() <= northEast.latitude() + room
                && point.longitude() >= southWest.longitude() - sideways
                && point.longitude() <= northEast.longitude() + sideways;
    }

    /** The region of a point; of one just off the shore the nearest. */
    public Optional<Region> regionOf(GeoPoint point) {
        Optional<Region> holding = regions.stream().filter(region -> region.holds(point)).findFirst();
        if (holding.isPresent()) {
            return holding;
        }
        double narrow = narrowing();
        Region nearest = regions.get(0);
        for (Region region : regions) {
            if (region.distance(point, narrow) < nearest.distance(point, narrow)) {
                nearest = region;
            }
        }
        return nearest.distance(point, narrow) <= shore() * shore() ? Optional.of(nearest) : Optional.empty();
    }

    private double shore() {
        double high = northEast.latitude() - southWest.latitude();
        double wide = (northEast.longitude() - southWest.longitude()) * narrowing();
        return SHORE * Math.max(high, wide);
    }
}
