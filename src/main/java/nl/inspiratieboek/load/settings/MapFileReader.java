package nl.inspiratieboek.load.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.MapFile;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.markdown.LinkTarget;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads which file has the outline of the land, and who is to be thanked for it. */
final class MapFileReader {

    private static final Set<String> EXTENSIONS = Set.of("geojson", "json");

    private MapFileReader() {}

    /** What book.yaml says of it; nothing where that is wrong, which is reported. */
    static Checked<Optional<MapFile>> read(Fields book, LanguagePack language) {
        String word = language.keyword("map");
        Optional<YamlValue> value = book.value(word);
        ProblemList problems = new ProblemList();
        if (value.isPresent() && !(value.get() instanceof YamlMap)) {
            problems.add(Code.NOT_A_MAP, value.get().place(), word);
        }
        return problems.with(value.flatMap(YamlValue::asMap).flatMap(map -> file(map, language, problems)));
    }

    private static Optional<MapFile> file(YamlMap map, LanguagePack language, ProblemList problems) {
        Fields fields = new Fields(Optional.of(map), map.place(), problems);
        Optional<Typed> typed = fields.typed(language.keyword("map.file"));
        Optional<String> credit = fields.shown(language.keyword("map.credit"));
        fields.reportUnknown(FileKeys.MAP, language);
        Optional<SourcePath> path = typed.flatMap(file -> LinkTarget.of(SettingsFile.PATH, file.text()).inside())
                .map(inside -> inside.path())
                .filter(inside -> EXTENSIONS.contains(inside.extension().toLowerCase(Locale.ROOT)));
        if (typed.isPresent() && path.isEmpty()) {
            problems.add(Code.MAP_FILE, typed.get().place(), typed.get().text());
        }
        return path.map(inside -> new MapFile(inside, typed.orElseThrow().place(), credit.orElse("")));
    }
}
