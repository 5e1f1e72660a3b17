package nl.inspiratieboek.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.GeoPoint;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.LandMap.Region;
import nl.inspiratieboek.book.MapFile;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.source.Utf8Text;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads the outline of a book's land from GeoJSON (RFC 7946). JSON is YAML, so that each mistake has its line and column. */
final class LandMapReader {

    /** More than a page can draw finely: simplify the file, in mapshaper for example. */
    private static final int MOST_POINTS = 20_000;

    /** An outline of so many points has fewer bytes than this, however it is typed. */
    private static final long MOST_BYTES = 2_000_000;

    /** What regions are called in files of the world and of the Netherlands. */
    private static final List<String> NAMES = List.of("name", "naam", "NAME", "statnaam");

    private final LanguagePack language;
    private final ProblemList problems;
    private int points;

    private LandMapReader(LanguagePack language, Limits limits) {
        this.language = language;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /** The map that book.yaml names; none where it cannot be read whole, which is reported. */
    static Checked<Optional<LandMap>> read(MapFile named, SourceTree tree, LanguagePack language, Limits limits) {
        LandMapReader reader = new LandMapReader(language, limits);
        Optional<LandMap> map = reader.file(named, tree, limits).flatMap(file -> reader.map(file, limits));
        return reader.problems.with(map.filter(unused -> !reader.problems.hasErrors()));
    }

    private Optional<SourceFile> file(MapFile named, SourceTree tree, Limits limits) {
        String path = named.path().value();
        Optional<MediaFile> file = tree.medium(named.path());
        if (file.isEmpty()) {
            List<String> others = tree.media().stream().map(one -> one.path().value()).toList();
            if (!tree.isFaulty(named.path())) {
                problems.add(Problem.of(Code.MAP_FILE, named.place(), path).suggesting(Nearest.nearest(path, others)));
            }
            return Optional.empty();
        }
        if (file.get().size() > MOST_BYTES) {
            problems.add(Code.FILE_TOO_LARGE, Place.startOf(path), Long.toString(MOST_BYTES));
            return Optional.empty();
        }
        try {
            return Utf8Text.decode(named.path(), file.get().bytes(), limits).into(problems);
        } catch (IOException unreadable) {
            problems.add(Code.FILE_UNREADABLE, Place.startOf(path));
            return Optional.empty();
        }
    }

    private Optional<LandMap> map(SourceFile file, Limits limits) {
        // JSON may be indented by tabs, YAML may not; places stay the same.
        SourceFile spaced = new SourceFile(file.path(), file.text().replace('\t', ' '));
        Optional<YamlMap> all = YamlReader.within(limits).readWhole(spaced).into(problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Place start = Place.startOf(file.path().value());
        Optional<YamlList> features = all.flatMap(map -> map.get("features")).flatMap(YamlValue::asList);
        if (features.isEmpty() || !isOf(all.get(), Set.of("FeatureCollection"))) {
            wrong(start, "map.shape.collection");
            return Optional.empty();
        }
        List<Region> regions = new ArrayList<>();
        features.get().values().forEach(feature -> region(feature).ifPresent(regions::add));
        if (points > MOST_POINTS) {
            problems.add(Code.MAP_TOO_DETAILED, start, language.number(MOST_POINTS));
        }
        if (regions.isEmpty() && !problems.hasErrors()) {
            wrong(features.get().place(), "map.shape.region");
        }
        return problems.hasErrors() ? Optional.empty() : Optional.of(LandMap.of(regions));
    }

    private Optional<Region> region(YamlValue feature) {
        Optional<String> name = feature.asMap()
                .flatMap(map -> map.get("properties"))
                .flatMap(YamlValue::asMap)
                .flatMap(LandMapReader::name);
        if (name.isEmpty()) {
            wrong(feature.place(), "map.shape.name");
            return Optional.empty();
        }
        Optional<YamlMap> shape = feature.asMap().flatMap(map -> map.get("geometry")).flatMap(YamlValue::asMap);
        Optional<YamlList> parts = shape.filter(map -> isOf(map, Set.of("Polygon", "MultiPolygon")))
                .flatMap(map -> map.get("coordinates"))
                .flatMap(YamlValue::asList);
        if (parts.isEmpty()) {
            wrong(shape.map(YamlMap::place).orElse(feature.place()), "map.shape.polygon");
            return Optional.empty();
        }
        List<List<GeoPoint>> rings = new ArrayList<>();
        if (isOf(shape.get(), Set.of("Polygon"))) {
            rings(parts.get(), rings);
        } else {
            parts.get().values().forEach(part -> list(part, "map.shape.ring").ifPresent(list -> rings(list, rings)));
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Region(name.get(), rings));
    }

    private static Optional<String> name(YamlMap properties) {
        return NAMES.stream()
                .flatMap(key -> properties.get(key).flatMap(YamlValue::asScalar).stream())
                .map(scalar -> scalar.text().strip())
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .findFirst();
    }

    private void rings(YamlList polygon, List<List<GeoPoint>> rings) {
        for (YamlValue one : polygon.values()) {
            List<GeoPoint> ring = new ArrayList<>();
            list(one, "map.shape.ring").ifPresent(list -> list.values().forEach(at -> point(at).ifPresent(ring::add)));
            if (ring.size() > 1 && ring.get(0).equals(ring.get(ring.size() - 1))) {
                ring.remove(ring.size() - 1);
            }
            if (ring.size() > 2) {
                rings.add(ring);
            } else if (!problems.hasErrors()) {
                wrong(one.place(), "map.shape.ring");
            }
        }
    }

    /** A point: first how far east, then how far north, and perhaps how high. */
    private Optional<GeoPoint> point(YamlValue value) {
        List<String> numbers = value.asList().map(YamlList::values).orElse(List.of()).stream()
                .map(part -> part.asScalar().map(YamlScalar::text).orElse(""))
                .toList();
        points++;
        if (numbers.size() >= 2) {
            try {
                GeoPoint point = new GeoPoint(Double.parseDouble(numbers.get(1)), Double.parseDouble(numbers.get(0)));
                if (point.exists()) {
                    return Optional.of(point);
                }
            } catch (NumberFormatException noNumber) {
                // Told with the others that are no place.
            }
        }
        wrong(value.place(), "map.shape.point");
        return Optional.empty();
    }

    private Optional<YamlList> list(YamlValue value, String expected) {
        if (value.asList().isEmpty()) {
            wrong(value.place(), expected);
        }
        return value.asList();
    }

    private static boolean isOf(YamlMap map, Set<String> types) {
        return map.get("type").flatMap(YamlValue::asScalar).filter(type -> types.contains(type.text())).isPresent();
    }

    private void wrong(Place place, String expected) {
        problems.add(Code.MAP_SHAPE, place, language.text(expected));
    }
}
