package nl.inspiratieboek.load.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Look;
import nl.inspiratieboek.book.Look.Logo;
import nl.inspiratieboek.colour.Colour;
import nl.inspiratieboek.colour.Ground;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.markdown.LinkTarget;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads how a book wants to look: its logo, and colours that must be seen where the theme uses them. */
final class LookReader {

    private final LanguagePack language;
    private final List<Kind> kinds;
    private final ProblemList problems = new ProblemList();
    private final Map<String, Colour> colours = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private LookReader(LanguagePack language, List<Kind> kinds) {
        this.language = language;
        this.kinds = kinds;
    }

    /**
     * What book.yaml says of it; what is wrong is reported and left as the theme has it.
     *
     * @param kinds the kinds of the book
     * @param allKinds whether there are no others that could not be read
     */
    static Checked<Look> read(Fields book, LanguagePack language, List<Kind> kinds, boolean allKinds) {
        LookReader reader = new LookReader(language, kinds);
        String word = language.keyword("look");
        Optional<YamlValue> value = book.value(word);
        if (value.isEmpty()) {
            return Checked.fine(Look.NONE);
        }
        if (!(value.get() instanceof YamlMap map)) {
            return reader.problems.with(reader.notAMap(word, value.get()));
        }
        return reader.problems.with(reader.look(map, allKinds, book.text("publisher").isPresent()));
    }

    private Look notAMap(String word, YamlValue value) {
        problems.add(Code.NOT_A_MAP, value.place(), word);
        return Look.NONE;
    }

    private Look look(YamlMap map, boolean allKinds, boolean hasPublisher) {
        Fields fields = new Fields(Optional.of(map), map.place(), problems);
        Optional<Logo> logo = fields.typed("logo").flatMap(this::logo);
        logo.filter(unused -> !hasPublisher).ifPresent(found -> problems.add(Code.LOGO_WITHOUT_PUBLISHER, found.place()));
        String sky = language.keyword("look.sky");
        Optional<Colour> ofSky = colour(fields, sky, Ground::showsOnSky, this::faintOnSky);
        String own = language.keyword("look.colours");
        Optional<YamlValue> ofKinds = fields.value(own);
        if (ofKinds.isPresent() && ofKinds.get() instanceof YamlMap group) {
            kinds(group, allKinds);
        } else {
            ofKinds.ifPresent(other -> notAMap(own, other));
        }
        fields.reportUnknown(FileKeys.LOOK, language);
        return new Look(logo, ofSky, colours);
    }

    private Optional<Logo> logo(Typed typed) {
        Optional<Logo> logo = LinkTarget.of(SettingsFile.PATH, typed.text())
                .inside()
                .map(inside -> new Logo(inside.path(), typed.place()));
        boolean picture = logo.map(found -> found.path().extension())
                .filter(extension -> extension.equalsIgnoreCase("svg") || extension.equalsIgnoreCase("png"))
                .isPresent();
        if (!picture) {
            problems.add(Code.LOGO_NOT_A_DRAWING, typed.place(), typed.text());
            return Optional.empty();
        }
        return logo;
    }

    private void kinds(YamlMap group, boolean allKinds) {
        Fields fields = new Fields(Optional.of(group), group.place(), problems);
        Set<String> ids = kinds.stream().map(Kind::id).collect(Collectors.toSet());
        for (YamlEntry entry : group.entries()) {
            String id = entry.key();
            if (ids.contains(id)) {
                colour(fields, id, Ground::showsKind, this::faintKind).ifPresent(colour -> {
                    colours.put(id, colour);
                    places.put(id, entry.value().place());
                });
            } else if (allKinds) {
                problems.add(Problem.of(Code.UNKNOWN_KIND, entry.keyPlace(), id).meaning(id, Nearest.among(ids)));
            }
        }
        reportAlike();
    }

    /** A colour that can be seen. */
    private Optional<Colour> colour(
            Fields fields, String key, Predicate<Colour> shows, BiFunction<Colour, Place, Problem> faint) {
        Optional<Typed> typed = fields.typed(key);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String text = typed.get().text();
        // Without quotes YAML takes a colour for a remark, which has been told; its digits are read all the same.
        boolean told = typed.get().place().length() < text.length();
        Optional<Colour> colour = told ? Colour.meant(text) : Colour.parse(text);
        if (colour.isEmpty()) {
            problems.add(Problem.of(Code.NOT_A_COLOUR, typed.get().place(), key, text)
                    .suggesting(Colour.meant(text).map(Colour::hex)));
        } else if (!shows.test(colour.get())) {
            problems.add(faint.apply(colour.get(), typed.get().place()));
            return Optional.empty();
        }
        return colour;
    }

    private Problem faintKind(Colour colour, Place place) {
        return Problem.of(
                Code.KIND_COLOUR_FAINT,
                place,
                colour.hex(),
                ratio(colour.contrast(Ground.WALL)),
                ratio(Ground.TEXT),
                colour.nearest(Ground::showsKind).orElseThrow().hex());
    }

    private Problem faintOnSky(Colour colour, Place place) {
        Ground.Worst worst = Ground.worstOnSky(colour);
        return Problem.of(
                Code.SKY_COLOUR_FAINT,
                place,
                colour.hex(),
                ratio(worst.contrast()),
                ratio(worst.asked()),
                colour.nearest(Ground::showsOnSky).orElseThrow().hex());
    }

    /** In one decimal, and never so that too little looks enough. */
    private String ratio(double contrast) {
        return language.number(BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN));
    }

    /** Of two that are taken for one another the later is told, unless both are the theme's. */
    private void reportAlike() {
        Map<String, Colour> all = new LinkedHashMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            Optional<Colour> themes = i < Ground.LIGHTS.size() ? Optional.of(Ground.LIGHTS.get(i)) : Optional.empty();
            String id = kinds.get(i).id();
            Optional.ofNullable(colours.get(id)).or(() -> themes).ifPresent(colour -> all.put(id, colour));
        }
        List<String> ids = new ArrayList<>(all.keySet());
        for (int i = 1; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                String later = ids.get(i);
                String earlier = ids.get(j);
                String told = places.containsKey(later) ? later : earlier;
                if (places.containsKey(told) && Ground.areAlike(all.get(earlier), all.get(later))) {
                    problems.add(Code.KINDS_ALIKE, places.get(told), told, told.equals(later) ? earlier : later);
                }
            }
        }
    }
}
