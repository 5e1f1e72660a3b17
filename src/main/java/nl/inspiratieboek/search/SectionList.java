package nl.inspiratieboek.search;

import tools.jackson.databind.json.JsonMapper;

/** Sections with how much each is about a term, in little room: in JSON {@code [key, gaps, levels]}, explained in {@link SearchParts}. */
final class SectionList {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SectionList() {}

    /**
     * A list in JSON.
     *
     * @param sections ascending, at least one
     * @param levels of each
     */
    static String json(String key, int[] sections, byte[] levels) {
        StringBuilder told = new StringBuilder(levels.length);
        boolean alike = true;
        for (byte level : levels) {
            told.append(Base64Vlq.letter(level));
            alike &= level == levels[0];
        }
        told.setLength(alike ? 1 : levels.length);
        return "[" + JSON.writeValueAsString(key) + ",\"" + Base64Vlq.gaps(sections) + "\",\"" + told + "\"]";
    }
}
