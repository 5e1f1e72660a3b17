package nl.inspiratieboek.view.street;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.HouseView;

/**
 * The street: part {@code street}. A large book has several streets, folded, below each other; a very large one only says which
 * streets there are.
 *
 * @param streetsClass the classes of all of it
 * @param rows its streets
 * @param blocks where houses are too many to draw, the streets by name; else none
 */
public record StreetView(String streetsClass, List<Row> rows, Optional<Blocks> blocks) {

    public StreetView {
        rows = List.copyOf(rows);
    }

    /** No street: of a book without cases, or where nothing would be lit. */
    public static final StreetView NONE = new StreetView("streets", List.of(), Optional.empty());

    /**
     * One street.
     *
     * @param rowHead what its houses share, in a book so large that the street is divided
     * @param streetClass its classes
     * @param streetLabel what it is, for who does not see it
     * @param plots its houses
     */
    public record Row(Optional<RowHead> rowHead, String streetClass, String streetLabel, List<Plot> plots) {
        public Row {
            plots = List.copyOf(plots);
        }
    }

    /**
     * What stands on a folded street.
     *
     * @param rowHeading what its houses share
     * @param rowCount how many houses it has
     * @param rowOpen whether it is unfolded at first
     */
    public record RowHead(String rowHeading, String rowCount, boolean rowOpen) {}

    /**
     * A house in the street.
     *
     * @param caseId whose house it is
     * @param plotHref where it leads
     * @param house the house
     * @param plotNumber its house number; none for a case without
     * @param plotName the short name
     * @param nameClass the room that the name needs
     * @param plotState what there is to see, in words
     * @param plotDetail what there is to see, only for who does not see it
     */
    public record Plot(
            String caseId,
            String plotHref,
            HouseView house,
            Optional<String> plotNumber,
            String plotName,
            String nameClass,
            Optional<State> plotState,
            Optional<String> plotDetail) {}

    /**
     * What there is to see in a house.
     *
     * @param stateText in words
     * @param stateClass the room that the words need
     */
    public record State(String stateText, String stateClass) {}

    /**
     * The streets of a book by name.
     *
     * @param streets at least one
     */
    public record Blocks(List<Block> streets) {
        public Blocks {
            streets = List.copyOf(streets);
        }
    }

    /**
     * A street by name.
     *
     * @param blockHref its cases
     * @param blockName what they share
     * @param blockCount how many they are
     * @param blockHouses the first of its houses, seen from afar
     */
    public record Block(String blockHref, String blockName, String blockCount, List<HouseView> blockHouses) {
        public Block {
            blockHouses = List.copyOf(blockHouses);
        }
    }
}
