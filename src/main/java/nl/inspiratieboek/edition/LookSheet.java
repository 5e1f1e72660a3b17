package nl.inspiratieboek.edition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Look;
import nl.inspiratieboek.colour.Colour;
import nl.inspiratieboek.colour.Ground;

/**
 * A book's own colours for what every page loads.
 *
 * @param rules the style sheet's rules; empty for a book without colours of its own. They stand in the layer of the theme's, so
 *     that what paper and a reader's forced colours ask comes after them
 * @param lights the lights of the first kinds, by those of the theme that they replace
 * @param logo whether it has a logo, which has rules of the theme's own
 * @param translated whether it has a translation: the way there has such rules too
 */
public record LookSheet(String rules, Map<String, String> lights, boolean logo, boolean translated) {

    /** Of a book that looks as the theme does. */
    public static final LookSheet NONE = new LookSheet("", Map.of(), false, false);

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public LookSheet {
        lights = Map.copyOf(lights);
    }

    /** The colours of a book. By night they are those that {@link Ground} derives from them. */
    public static LookSheet of(BookSettings settings) {
        Look look = settings.look();
        StringBuilder rules = new StringBuilder();
        Map<String, String> lights = new HashMap<>();
        look.sky().ifPresent(sky -> rules.append(String.format(
                Locale.ROOT,
                ":root{--sky:%s;--wall-far:%s}",
                both(sky, Ground.skyAtNight(sky)),
                both(Ground.farOff(sky), Ground.farOffAtNight(sky)))));
        for (int i = 0; i < settings.kinds().size(); i++) {
            Optional<Colour> light = Optional.ofNullable(look.kinds().get(settings.kinds().get(i).id()));
            if (light.isPresent()) {
                rules.append(String.format(
                        Locale.ROOT,
                        ".%s{--light:%s}",
                        KindView.kindClass(i),
                        both(light.get(), Ground.kindAtNight(light.get()))));
                if (i < Ground.LIGHTS.size()) {
                    lights.put(Ground.LIGHTS.get(i).hex(), light.get().hex());
                }
            }
        }
        String sheet = rules.isEmpty() ? "" : "@layer tokens{" + rules + "}\n";
        return new LookSheet(sheet, lights, look.logo().isPresent(), settings.translation().isPresent());
    }

    private static String both(Colour day, Colour night) {
        return day.equals(night) ? day.hex() : "light-dark(" + day + ", " + night + ")";
    }

    /** A drawing of the theme's in the lights of the book. */
    public String inLights(String drawing) {
        return COLOUR.matcher(drawing).replaceAll(found -> lights.getOrDefault(found.group(), found.group()));
    }
}
