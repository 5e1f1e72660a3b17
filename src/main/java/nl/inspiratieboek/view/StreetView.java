package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;

/**
 * The street: part {@code street}. A large book has several streets below each other.
 *
 * @param rows its streets, at least one unless the book has no cases
 */
public record StreetView(List<Row> rows) {

    public StreetView {
        rows = List.copyOf(rows);
    }

    /**
     * One street.
     *
     * @param rowHeading what its houses share, in a book so large that the street is divided
     * @param streetClass its classes
     * @param streetLabel what it is, for who does not see it
     * @param plots its houses
     */
    public record Row(Optional<String> rowHeading, String streetClass, String streetLabel, List<Plot> plots) {
        public Row {
            plots = List.copyOf(plots);
        }
    }

    /**
     * A house in the street.
     *
     * @param caseId whose house it is
     * @param plotHref where it leads
     * @param house the house
     * @param plotNumber its house number; none for a case without
     * @param plotName the short name
     * @param plotState what there is to see, in words
     * @param plotDetail what there is to see, only for who does not see it
     */
    public record Plot(
            String caseId,
            String plotHref,
            HouseView house,
            Optional<String> plotNumber,
            String plotName,
            Optional<String> plotState,
            Optional<String> plotDetail) {}
}
