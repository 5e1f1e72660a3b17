package nl.inspiratieboek.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the path of a drawing, in the part of the language that the drawings of the book use: lines, quadratic and cubic curves, and arcs of
 * circles. What it does not know ends the path, as the standard asks.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/paths.html#PathData">SVG 2, path data</a>
 */
final class SvgPath {

    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private double x;
    private double y;
    private double startX;
    private double startY;

    private SvgPath() {}

    static Path2D of(String data) {
        SvgPath reader = new SvgPath();
        reader.read(data);
        return reader.path;
    }

    private void read(String data) {
        Matcher matcher = TOKEN.matcher(data);
        char command = 0;
        List<Double> numbers = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                numbers.add(Double.valueOf(matcher.group(2)));
            } else {
                if (command != 0 && !draw(command, numbers)) {
                    return;
                }
                command = matcher.group(1).charAt(0);
                numbers.clear();
            }
        }
        if (command != 0) {
            draw(command, numbers);
        }
    }

    private static int arity(char command) {
        return switch (command) {
            case 'z' -> 0;
            case 'h', 'v' -> 1;
            case 'm', 'l' -> 2;
            case 'q' -> 4;
            case 'c' -> 6;
            case 'a' -> 7;
            default -> -1;
        };
    }

    private boolean draw(char command, List<Double> numbers) {
        char plain = Character.toLowerCase(command);
        int arity = arity(plain);
        if (arity < 0 || plain != 'm' && path.getCurrentPoint() == null) {
            return false;
        }
        if (arity == 0) {
            path.closePath();
            x = startX;
            y = startY;
            return true;
        }
        boolean relative = Character.isLowerCase(command);
        for (int i = 0; i + arity <= numbers.size(); i += arity) {
            step(plain == 'm' && i > 0 ? 'l' : plain, relative, numbers.subList(i, i + arity));
        }
        return true;
    }

    private void step(char command, boolean relative, List<Double> n) {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        int last = n.size();
        double toX = command == 'v' ? x : fromX + n.get(command == 'h' ? 0 : last - 2);
        double toY = command == 'h' ? y : fromY + n.get(last - 1);
        switch (command) {
            case 'm' -> {
                path.moveTo(toX, toY);
                startX = toX;
                startY = toY;
            }
            case 'q' -> path.quadTo(fromX + n.get(0), fromY + n.get(1), toX, toY);
            case 'c' -> path.curveTo(fromX + n.get(0), fromY + n.get(1), fromX + n.get(2), fromY + n.get(3), toX, toY);
            case 'a' -> arc(n.get(0), n.get(1), n.get(2), n.get(3) != 0, n.get(4) != 0, toX, toY);
            default -> path.lineTo(toX, toY);
        }
        x = toX;
        y = toY;
    }

    /** From end points to a centre: SVG 2, B.2.4. */
    private void arc(double rx, double ry, double turn, boolean large, boolean sweep, double toX, double toY) {
        if (rx == 0 || ry == 0 || x == toX && y == toY) {
            path.lineTo(toX, toY);
            return;
        }
        double angle = StrictMath.toRadians(turn);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double halfX = (x - toX) / 2;
        double halfY = (y - toY) / 2;
        double px = cos * halfX + sin * halfY;
        double py = -sin * halfX + cos * halfY;
        double a = StrictMath.abs(rx);
        double b = StrictMath.abs(ry);
        double needed = px * px / (a * a) + py * py / (b * b);
        if (needed > 1) {
            a *= StrictMath.sqrt(needed);
            b *= StrictMath.sqrt(needed);
        }
        double below = a * a * py * py + b * b * px * px;
        double factor = StrictMath.sqrt(StrictMath.max(0, (a * a * b * b - below) / below)) * (large == sweep ? -1 : 1);
        double cx = factor * a * py / b;
        double cy = -factor * b * px / a;
        double start = StrictMath.toDegrees(StrictMath.atan2((py - cy) / b, (px - cx) / a));
        double extent = StrictMath.toDegrees(StrictMath.atan2((-py - cy) / b, (-px - cx) / a)) - start;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        Arc2D.Double circle = new Arc2D.Double(-a, -b, 2 * a, 2 * b, -start, -extent, Arc2D.OPEN);
        AffineTransform place = new AffineTransform();
        place.translate(cos * cx - sin * cy + (x + toX) / 2, sin * cx + cos * cy + (y + toY) / 2);
        place.rotate(angle);
        path.append(circle.getPathIterator(place), true);
    }
}
