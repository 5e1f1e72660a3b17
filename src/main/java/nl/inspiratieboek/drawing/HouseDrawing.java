package nl.inspiratieboek.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A house: one case, with a window for each finding. Twenty units are one em. Floors from the ground up are the kinds in
 * their declared order; a kind's windows stand on as few floors as they need, spread evenly, the lower floors getting
 * what is left over.
 *
 * @param width in units
 * @param height in units
 * @param wall the path of the wall with its gable
 * @param door the path of the door
 * @param lit for each kind with lit windows, in the order of the kinds, one path for all of them
 * @param dark the path of the dark windows' frames, empty if there are none
 * @param shut the path of the shutters' slats, empty if there are none
 */
public record HouseDrawing(
        int width, int height, String wall, String door, List<Lit> lit, String dark, String shut) {

    private static final int BAY = 20;
    private static final int FLOOR = 22;
    private static final int GROUND_FLOOR = 26;
    private static final int MARGIN = 6;

    public HouseDrawing {
        lit = List.copyOf(lit);
    }

    /** The gable, by the age of the approach. */
    public enum Gable {
        STEPPED,
        POINTED,
        FLAT
    }

    /** How a window stands. */
    public enum Light {
        LIT,
        DARK,
        SHUT
    }

    /**
     * A window of the house.
     *
     * @param kind the index (from 0) of its kind
     * @param light how it stands
     */
    public record Window(int kind, Light light) {}

    /**
     * The lit windows of a kind.
     *
     * @param kind the index (from 0) of the kind
     * @param path all its lit windows
     */
    public record Lit(int kind, String path) {}

    /**
     * Draws a house.
     *
     * @param number its house number, from 1: it decides where the door is
     * @param bays windows side by side, 2 to 4
     * @param gable the gable
     * @param windows the windows, in the order of the findings in the case
     */
    public static HouseDrawing of(int number, int bays, Gable gable, List<Window> windows) {
        if (bays < 2 || bays > 4) {
            throw new IllegalArgumentException("a house has two to four bays, not " + bays);
        }
        int width = BAY * bays + MARGIN;
        Roof roof = Roof.of(gable, width);
        List<List<Window>> floors = floors(bays, windows);
        int height = roof.height() + FLOOR * floors.size() + GROUND_FLOOR;

        TreeMap<Integer, StringBuilder> lit = new TreeMap<>();
        StringBuilder dark = new StringBuilder();
        StringBuilder shut = new StringBuilder();
        for (int i = 0; i < floors.size(); i++) {
            List<Window> floor = floors.get(i);
            int y = height - GROUND_FLOOR - FLOOR * (i + 1) + 4;
            for (int j = 0; j < floor.size(); j++) {
                int x = 10 * (bays - floor.size()) + MARGIN + BAY * j;
                Window window = floor.get(j);
                switch (window.light()) {
                    case LIT -> lit.computeIfAbsent(window.kind(), kind -> new StringBuilder())
                            .append(WindowMotif.lit(window.kind(), x, y));
                    case DARK -> dark.append(WindowMotif.frame(x, y));
                    case SHUT -> {
                        dark.append(WindowMotif.frame(x, y));
                        shut.append(WindowMotif.slats(x, y));
                    }
                }
            }
        }
        String wall = "M1 " + roof.height() + roof.path() + "V" + height + "H1z";
        String door = "M" + (8 + BAY * Math.floorMod(number - 1, bays)) + " " + height + "v-18h10v18z";
        List<Lit> litByKind = lit.entrySet().stream()
                .map(entry -> new Lit(entry.getKey(), entry.getValue().toString()))
                .toList();
        return new HouseDrawing(width, height, wall, door, litByKind, dark.toString(), shut.toString());
    }

    /** The width in em, with at most two decimals. */
    public String emWidth() {
        return em(width);
    }

    /** The height in em, with at most two decimals. */
    public String emHeight() {
        return em(height);
    }

    private static String em(int units) {
        int hundredths = units * 5;
        String text = Integer.toString(hundredths / 100);
        int rest = hundredths % 100;
        if (rest == 0) {
            return text + "em";
        }
        String decimals = rest < 10 ? "0" + rest : Integer.toString(rest);
        return text + "." + (decimals.endsWith("0") ? decimals.substring(0, 1) : decimals) + "em";
    }

    private static List<List<Window>> floors(int bays, List<Window> windows) {
        TreeMap<Integer, List<Window>> byKind = new TreeMap<>();
        windows.forEach(window ->
                byKind.computeIfAbsent(window.kind(), kind -> new ArrayList<>()).add(window));
        List<List<Window>> floors = new ArrayList<>();
        for (List<Window> own : byKind.values()) {
            int rows = (own.size() + bays - 1) / bays;
            int from = 0;
            for (int row = 0; row < rows; row++) {
                int size = own.size() / rows + (row < own.size() % rows ? 1 : 0);
                floors.add(own.subList(from, from + size));
                from += size;
            }
        }
        return floors;
    }

    /** A gable: its height, and its path from the top of the left wall to the top of the right wall. */
    private record Roof(int height, String path) {

        static Roof of(Gable gable, int width) {
            return switch (gable) {
                case STEPPED -> stepped(width);
                case POINTED -> pointed(width);
                case FLAT -> new Roof(6, "h-1v-5h" + width + "v5h-1");
            };
        }

        private static Roof stepped(int width) {
            int step = (2 * (width - 2) + 9) / 18;
            return new Roof(
                    18,
                    ("v-6h" + step).repeat(3) + "h" + (width - 2 - 6 * step) + ("h" + step + "v6").repeat(3));
        }

        private static Roof pointed(int width) {
            int height = width / 3;
            int chimney = width * 7 / 10;
            return new Roof(
                    height,
                    "l" + (width / 2 - 1) + "-" + height + "L" + chimney + " " + fall(height, chimney, width)
                            + "V1h6V" + fall(height, chimney + 6, width) + "L" + (width - 1) + " " + height);
        }

        /** How far the roof has fallen at x, to one decimal: whole numbers only, so that every machine rounds alike. */
        private static String fall(int height, int x, int width) {
            int tenths = (2 * 10 * height * (2 * x - width) + width) / (2 * width);
            return tenths % 10 == 0 ? Integer.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
        }
    }
}
