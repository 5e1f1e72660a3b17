package nl.inspiratieboek.map;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.GeoPoint;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.LandMap.Region;

/**
 * Lays the land flat: equirectangular, true to scale along the parallel halfway up the map (J.P. Snyder, Map Projections: A
 * Working Manual, USGS 1987, chapter 12). Of a land the size of the Netherlands no point lies more than one part in a hundred
 * of the map's width beside where a conic projection would have it.
 */
public final class Projection {

    /** The most that the land takes, in units: it then fits a phone and a desk, and its whole units are fine enough. */
    private static final int WIDEST = 632;

    private static final int HIGHEST = 748;

    private final double west;
    private final double north;
    private final double across;
    private final double down;
    private final int width;
    private final int height;

    private Projection(LandMap map) {
        double wide = (map.northEast().longitude() - map.southWest().longitude()) * map.narrowing();
        double high = map.northEast().latitude() - map.southWest().latitude();
        double scale = Math.min(WIDEST / Math.max(wide, 1e-6), HIGHEST / Math.max(high, 1e-6));
        this.west = map.southWest().longitude();
        this.north = map.northEast().latitude();
        this.across = scale * map.narrowing();
        this.down = scale;
        this.width = (int) Math.round(wide * scale);
        this.height = (int) Math.round(high * scale);
    }

    /** The projection that fills the drawing with a map. */
    public static Projection of(LandMap map) {
        return new Projection(map);
    }

    /** How wide the land is. */
    public int width() {
        return width;
    }

    /** How high the land is. */
    public int height() {
        return height;
    }

    /** Where a point lies. */
    public Spot spot(GeoPoint point) {
        return new Spot(
                (int) Math.round((point.longitude() - west) * across), (int) Math.round((north - point.latitude()) * down));
    }

    /**
     * The path of a region. What falls on one spot is drawn once, and a corner on a straight line not at all: neighbours lose the
     * same corners, so that no gap opens on their border. An island smaller than a unit is gone.
     */
    public String path(Region region) {
        StringBuilder path = new StringBuilder();
        for (List<GeoPoint> ring : region.rings()) {
            List<Spot> spots = corners(ring);
            if (spots.size() > 2) {
                append(path, spots);
            }
        }
        return path.toString();
    }

    private List<Spot> corners(List<GeoPoint> ring) {
        List<Spot> corners = new ArrayList<>();
        for (GeoPoint point : ring) {
            Spot spot = spot(point);
            if (corners.isEmpty() || !corners.get(corners.size() - 1).equals(spot)) {
                corners.add(spot);
            }
        }
        if (corners.size() > 1 && corners.get(0).equals(corners.get(corners.size() - 1))) {
            corners.remove(corners.size() - 1);
        }
        List<Spot> bends = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Spot before = corners.get((i + corners.size() - 1) % corners.size());
            Spot after = corners.get((i + 1) % corners.size());
            if (!onLine(before, corners.get(i), after)) {
                bends.add(corners.get(i));
            }
        }
        return bends;
    }

    private static boolean onLine(Spot from, Spot at, Spot to) {
        int turn = (at.x() - from.x()) * (to.y() - at.y()) - (at.y() - from.y()) * (to.x() - at.x());
        int ahead = (at.x() - from.x()) * (to.x() - at.x()) + (at.y() - from.y()) * (to.y() - at.y());
        return turn == 0 && ahead > 0;
    }

    private static void append(StringBuilder path, List<Spot> spots) {
        Spot at = spots.get(0);
        path.append('M').append(at.x()).append(' ').append(at.y());
        for (Spot next : spots.subList(1, spots.size())) {
            int down = next.y() - at.y();
            path.append('l').append(next.x() - at.x()).append(down < 0 ? "" : " ").append(down);
            at = next;
        }
        path.append('z');
    }
}
