package nl.inspiratieboek.edition;

import tools.jackson.databind.node.ObjectNode;

/** A house as the site's scripts draw it: {@code theme/js/drawing}. */
public final class HouseJson {

    private HouseJson() {}

    /** Writes a house into an object of its own. */
    public static void write(HouseView house, ObjectNode node) {
        node.put("viewBox", house.viewBox())
                .put("width", house.emWidth())
                .put("height", house.emHeight())
                .put("wall", house.wall())
                .put("door", house.door());
        ObjectNode lit = node.putObject("lit");
        for (LitView light : house.lit()) {
            lit.put(light.kindClass(), light.litPath());
        }
    }
}
