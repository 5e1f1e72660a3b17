package nl.inspiratieboek.edition;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.drawing.HouseDrawing;

/**
 * A house as a picture: part {@code house}.
 *
 * @param houseClass its classes
 * @param emWidth its width
 * @param emHeight its height
 * @param viewBox its box in units
 * @param width its width in units
 * @param height its height in units
 * @param wall the wall
 * @param lit the lit windows, kind by kind
 * @param dark the dark windows
 * @param shut the shutters
 * @param door the door
 */
public record HouseView(
        String houseClass,
        String emWidth,
        String emHeight,
        String viewBox,
        int width,
        int height,
        String wall,
        List<LitView> lit,
        Optional<String> dark,
        Optional<String> shut,
        String door) {

    public HouseView {
        lit = List.copyOf(lit);
    }

    public static HouseView of(HouseDrawing drawing) {
        return new HouseView(
                "house",
                drawing.emWidth(),
                drawing.emHeight(),
                "0 0 " + drawing.width() + " " + drawing.height(),
                drawing.width(),
                drawing.height(),
                drawing.wall(),
                drawing.lit().stream()
                        .map(lit -> new LitView(KindView.kindClass(lit.kind()), lit.path()))
                        .toList(),
                Optional.of(drawing.dark()).filter(path -> !path.isEmpty()),
                Optional.of(drawing.shut()).filter(path -> !path.isEmpty()),
                drawing.door());
    }

    /** The house in the distance: a neighbour, its windows not shown. */
    public HouseView far() {
        return new HouseView(
                "house house--far", emWidth, emHeight, viewBox, width, height, wall, List.of(), Optional.empty(), Optional.empty(), door);
    }
}
