package nl.inspiratieboek.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of our own drawings as closed polygons: the commands of SVG that houses and windows use, arcs of circles only. The
 * same numbers on every machine: no more than adding, multiplying and the strict functions.
 */
final class Outline {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d*\\.)?\\d+");
    private static final int STEPS = 8;

    private final List<String> tokens = new ArrayList<>();
    private final List<double[]> polygons = new ArrayList<>();
    private final List<Double> points = new ArrayList<>();
    private int at;
    private double x;
    private double y;

    private Outline(String path) {
        Matcher matcher = TOKEN.matcher(path);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** The polygons of a path: x and y of each corner in turn. */
    static List<double[]> of(String path) {
        return new Outline(path).read();
    }

    private List<double[]> read() {
        char command = 'M';
        while (at < tokens.size()) {
            if (Character.isLetter(tokens.get(at).charAt(0))) {
                command = tokens.get(at++).charAt(0);
            }
            step(command);
            // What follows a move without a command are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        close();
        return polygons;
    }

    private void step(char command) {
        switch (command) {
            case 'M', 'm' -> {
                close();
                line(command == 'm');
            }
            case 'L', 'l' -> line(command == 'l');
            case 'H' -> to(number(), y);
            case 'h' -> to(x + number(), y);
            case 'V' -> to(x, number());
            case 'v' -> to(x, y + number());
            case 'q' -> curve();
            case 'a' -> arc();
            case 'Z', 'z' -> close();
            default -> throw new IllegalArgumentException("no drawing of ours has '" + command + "'");
        }
    }

    private void line(boolean relative) {
        double dx = number();
        double dy = number();
        to(relative ? x + dx : dx, relative ? y + dy : dy);
    }

    private void curve() {
        double fromX = x;
        double fromY = y;
        double bendX = x + number();
        double bendY = y + number();
        double endX = fromX + number();
        double endY = fromY + number();
        for (int step = 1; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double rest = 1 - t;
            to(rest * rest * fromX + 2 * rest * t * bendX + t * t * endX, rest * rest * fromY + 2 * rest * t * bendY + t * t * endY);
        }
    }

    /** Half a circle or less, as windows have it. */
    private void arc() {
        double radius = number();
        number();
        number();
        number();
        boolean clockwise = number() != 0;
        double fromX = x;
        double fromY = y;
        double endX = x + number();
        double endY = y + number();
        double middleX = (fromX + endX) / 2;
        double middleY = (fromY + endY) / 2;
        double half = StrictMath.sqrt((endX - fromX) * (endX - fromX) + (endY - fromY) * (endY - fromY)) / 2;
        double away = StrictMath.sqrt(Math.max(0, radius * radius - half * half)) / Math.max(half, 1e-9) / 2 * (clockwise ? 1 : -1);
        double centreX = middleX - away * (endY - fromY);
        double centreY = middleY + away * (endX - fromX);
        double begin = StrictMath.atan2(fromY - centreY, fromX - centreX);
        double turn = StrictMath.atan2(endY - centreY, endX - centreX) - begin;
        turn += clockwise && turn < 0 ? 2 * Math.PI : !clockwise && turn > 0 ? -2 * Math.PI : 0;
        for (int step = 1; step < STEPS; step++) {
            double angle = begin + turn * step / STEPS;
            to(centreX + radius * StrictMath.cos(angle), centreY + radius * StrictMath.sin(angle));
        }
        to(endX, endY);
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
        points.add(x);
        points.add(y);
    }

    private void close() {
        if (points.size() > 2) {
            polygons.add(points.stream().mapToDouble(Double::doubleValue).toArray());
            x = points.get(0);
            y = points.get(1);
        }
        points.clear();
    }

    private double number() {
        return Double.parseDouble(tokens.get(at++));
    }
}
