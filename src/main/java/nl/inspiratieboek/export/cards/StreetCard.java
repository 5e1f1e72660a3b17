package nl.inspiratieboek.export.cards;

import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.drawing.Canvas;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.LitView;

/** Houses on their ground line, 1200 by 630 pixels. Shapes only: letters would be another machine's. The colours are the light theme's. */
final class StreetCard {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int GROUND = 540;
    private static final int LINE = 10;
    private static final int MARGIN = 60;
    private static final double LARGEST = 7;

    /** More would be specks. */
    private static final int MOST = 16;

    private static final int SKY = 0xdfe7eb;
    private static final int PAPER = 0xffffff;
    private static final int WALL = 0x15202c;
    private static final int FAR = 0xc3cfd6;
    private static final int DARK = 0x2c3a48;
    private static final int DOOR = 0x66778a;
    private static final List<Integer> LIGHTS =
            List.of(0x8fb2ff, 0xff7f5c, 0x4fd6a0, 0xffd426, 0xe3a8ff, 0x6ed4ee, 0xffb469, 0xc8e667);

    private StreetCard() {}

    /** The cases whose houses fit in a picture: of many, the first. */
    static List<Case> fitting(List<Case> cases) {
        return cases.subList(0, Math.min(MOST, cases.size()));
    }

    /** A street, as large as it fits. */
    static byte[] of(List<HouseView> houses) {
        double width = houses.stream().mapToDouble(StreetCard::width).sum();
        double height = houses.stream().mapToDouble(HouseView::height).max().orElse(1);
        double scale = scale(Math.min((WIDTH - 2 * MARGIN) / width, (GROUND - MARGIN) / height));
        Canvas canvas = empty();
        double left = (WIDTH - width * scale) / 2;
        for (HouseView house : houses) {
            draw(canvas, house, left, scale);
            left += width(house) * scale;
        }
        return canvas.png();
    }

    /** One house, between its neighbours. */
    static byte[] ofOne(List<HouseView> left, HouseView house, List<HouseView> right) {
        double scale = scale((GROUND - MARGIN) / (double) house.height());
        Canvas canvas = empty();
        double begin = (WIDTH - width(house) * scale) / 2;
        double end = begin + width(house) * scale;
        left.forEach(other -> draw(canvas, other, begin - width(other) * scale, scale));
        right.forEach(other -> draw(canvas, other, end, scale));
        draw(canvas, house, begin, scale);
        return canvas.png();
    }

    /** In quarters of a pixel: then most edges are sharp. */
    private static double scale(double fits) {
        return Math.max(.25, Math.floor(Math.min(LARGEST, fits) * 4) / 4);
    }

    private static Canvas empty() {
        Canvas canvas = Canvas.of(WIDTH, HEIGHT, SKY);
        canvas.box(0, GROUND, WIDTH, HEIGHT - GROUND, PAPER);
        canvas.box(0, GROUND, WIDTH, LINE, WALL);
        return canvas;
    }

    private static void draw(Canvas canvas, HouseView house, double place, double scale) {
        double left = Math.round(place);
        double top = GROUND - house.height() * scale;
        boolean far = house.houseClass().endsWith("far");
        canvas.fill(house.wall(), left, top, scale, far ? FAR : WALL);
        if (far) {
            return;
        }
        house.dark().ifPresent(path -> canvas.fill(path, left, top, scale, DARK));
        house.shut().ifPresent(path -> canvas.fill(path, left, top, scale, DARK));
        for (LitView lit : house.lit()) {
            canvas.fill(lit.litPath(), left, top, scale, light(lit));
        }
        canvas.fill(house.door(), left, top, scale, DOOR);
    }

    private static int light(LitView lit) {
        int kind = Integer.parseInt(lit.kindClass().replaceAll("\\D", ""));
        return LIGHTS.get((kind - 1) % LIGHTS.size());
    }

    private static double width(HouseView house) {
        return Double.parseDouble(house.viewBox().split(" ")[2]);
    }
}
