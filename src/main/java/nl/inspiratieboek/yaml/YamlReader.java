package nl.inspiratieboek.yaml;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.ConflictMarks;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.LineMap;
import nl.inspiratieboek.source.SourceFile;

/** Reads YAML 1.2 into values with places. Immutable, usable by several threads. */
public final class YamlReader {

    private final Limits limits;

    private YamlReader(Limits limits) {
        this.limits = limits;
    }

    /** A reader that keeps to these limits. */
    public static YamlReader within(Limits limits) {
        return new YamlReader(limits);
    }

    /**
     * Reads a stretch of a file, such as its front matter, as one map.
     *
     * @param startOffset where it starts in the file's text, in UTF-16 units from 0
     * @param endOffset where it ends, exclusive
     * @return the map; empty when there is nothing but comments, or when it cannot be read (then with an error). After
     *     a mistake in the form, what stood before it is still given
     */
    public Checked<Optional<YamlMap>> read(SourceFile file, int startOffset, int endOffset) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Optional<YamlValue> value = value(file, startOffset, endOffset, problems);
        Optional<YamlMap> map = value.flatMap(YamlValue::asMap);
        boolean nothing = value.flatMap(YamlValue::asScalar).filter(YamlScalar::isEmpty).isPresent();
        if (value.isPresent() && map.isEmpty() && !nothing && problems.isEmpty()) {
            YamlPlaces places = new YamlPlaces(file, startOffset, endOffset);
            Problem notAMap = Problem.of(Code.YAML_NOT_A_MAP, value.get().place());
            boolean line = value.get() instanceof YamlScalar;
            problems.add(line ? YamlCulprit.find(places, 0).orElse(notAMap) : notAMap);
        }
        return problems.with(map);
    }

    /** Reads a whole file as one map. */
    public Checked<Optional<YamlMap>> readWhole(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    private Optional<YamlValue> value(SourceFile file, int start, int end, ProblemList problems) {
        List<ConflictMarks.Conflict> conflicts = ConflictMarks.find(file.text());
        LineMap lines = conflicts.isEmpty() ? LineMap.of("") : file.lines();
        for (ConflictMarks.Conflict conflict : conflicts) {
            if (conflict.at() >= start && conflict.at() < end) {
                problems.add(Code.CONFLICT_MARK, lines.place(file.path(), conflict.at(), conflict.at() + 7));
            }
        }
        // The first of two texts is read on, or every line below would be called wrong for what this one does.
        SourceFile read = conflicts.isEmpty()
                ? file
                : new SourceFile(file.path(), ConflictMarks.firstTexts(file.text(), conflicts));
        return new EventReader(limits, new YamlPlaces(read, start, end), problems).read();
    }
}
