package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.GeoPoint;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.MapFile;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads where a place lies: {@code [51.56, 5.09]}, first how far north, then how far east, as maps on the web say it. */
final class CoordinatesReader {

    /** What an author may copy. */
    static final String EXAMPLE = "[51.56, 5.09]";

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,15})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,3}");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,15}");

    private final Optional<LandMap> map;
    private final String file;
    private final ProblemList problems;

    /**
     * A reader for one book.
     *
     * @param map its map, off which no place should lie
     * @param file where that is
     */
    CoordinatesReader(Optional<LandMap> map, Optional<MapFile> file, ProblemList problems) {
        this.map = map;
        this.file = file.map(one -> one.path().value()).orElse("");
        this.problems = problems;
    }

    /**
     * The point that a value means; what means none is reported.
     *
     * @param key the key as authors of the language type it
     * @param name the place that it is said of
     */
    Optional<GeoPoint> read(String key, YamlValue value, String name) {
        List<String> typed = value.asList().map(list -> texts(list.values())).orElse(List.of());
        if (typed.size() != 2 || !typed.stream().allMatch(text -> DEGREES.matcher(text).matches())) {
            problems.add(Problem.of(Code.NOT_COORDINATES, value.place(), key, EXAMPLE).suggesting(withPoints(typed)));
            return Optional.empty();
        }
        GeoPoint point = new GeoPoint(Double.parseDouble(typed.get(0)), Double.parseDouble(typed.get(1)));
        boolean meansSwapped = point.swapped().exists() && map.stream().allMatch(land -> land.shows(point.swapped()));
        Optional<String> swapped = Optional.of("[" + typed.get(1) + ", " + typed.get(0) + "]").filter(unused -> meansSwapped);
        if (!point.exists()) {
            problems.add(Problem.of(Code.COORDINATES_NOWHERE, value.place(), key, typed.get(0), typed.get(1))
                    .suggesting(swapped));
            return Optional.empty();
        }
        if (!map.stream().allMatch(land -> land.shows(point))) {
            problems.add(Problem.of(Code.COORDINATES_OFF_MAP, value.place(), name, file).suggesting(swapped));
        }
        return Optional.of(point);
    }

    private static List<String> texts(List<YamlValue> values) {
        return values.stream()
                .map(value -> value.asScalar().map(YamlScalar::text).orElse(""))
                .collect(Collectors.toList());
    }

    /** What is meant with commas for points, as a Dutch author types numbers: {@code [51,56, 5,09]}. */
    private static Optional<String> withPoints(List<String> typed) {
        List<String> numbers = new ArrayList<>();
        boolean pairs = typed.size() == 4;
        for (int i = 0; pairs && i < 4; i += 2) {
            pairs = WHOLE.matcher(typed.get(i)).matches() && DECIMALS.matcher(typed.get(i + 1)).matches();
            numbers.add(typed.get(i) + "." + typed.get(i + 1));
        }
        return pairs ? Optional.of("[" + String.join(", ", numbers) + "]") : Optional.empty();
    }
}
