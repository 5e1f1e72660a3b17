package nl.inspiratieboek.book;

/**
 * A place on the earth, in degrees of WGS 84.
 *
 * @param latitude north of the equator, from -90 to 90
 * @param longitude east of Greenwich, from -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** Whether there is such a place. */
    public boolean exists() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** The place that is meant by who types the longitude first. */
    public GeoPoint swapped() {
        return new GeoPoint(longitude, latitude);
    }
}
