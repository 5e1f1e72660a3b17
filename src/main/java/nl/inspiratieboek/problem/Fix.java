package nl.inspiratieboek.problem;

import java.util.Objects;
import java.util.Optional;

/**
 * What mends a problem in the text of one file: made where the problem is, because only there the one right answer is known.
 *
 * <p>These codes can have one, each where nothing else can have been meant and no text is lost:
 *
 * <ul>
 *   <li>a name that is surely another ({@link Nearest#sure}), or the word of another language: {@link Code#UNKNOWN_THEME}, {@link
 *       Code#UNKNOWN_FINDING}, {@link Code#UNKNOWN_SOURCE}, {@link Code#UNKNOWN_TERM}, {@link Code#UNKNOWN_OPTION}, {@link
 *       Code#UNKNOWN_KEY}, {@link Code#UNKNOWN_ATTRIBUTE}, {@link Code#UNKNOWN_BASIS}, {@link Code#UNKNOWN_LINK}, {@link
 *       Code#UNKNOWN_OUTCOME}, {@link Code#UNKNOWN_KIND}, {@link Code#UNKNOWN_WORD}, {@link Code#UNKNOWN_LANGUAGE}, {@link
 *       Code#TRANSLATION_UNKNOWN}, {@link Code#KIND_HEADING_NEARLY};
 *   <li>a link to the only file that has that name or surely that name, or that only has to be typed otherwise: {@link
 *       Code#DEAD_LINK}, {@link Code#DEAD_IMAGE}, {@link Code#LINK_BACKSLASH}, {@link Code#LINK_ABSOLUTE}, {@link
 *       Code#LINK_TO_FOLDER}, {@link Code#LINK_TO_HTML}, {@link Code#LINK_WITHOUT_EXTENSION}, {@link Code#LINK_WITHOUT_SCHEME},
 *       {@link Code#LINK_UNSAFE};
 *   <li>a value with one reading, in the form that is read: {@link Code#NOT_A_DATE}, {@link Code#NOT_A_NUMBER}, {@link
 *       Code#NOT_A_YEAR}, {@link Code#NOT_A_HOUSE_NUMBER}, {@link Code#COMMA_CUTS_VALUE};
 *   <li>signs, spaces and quotes: {@link Code#HEADING_UNREAD}, {@link Code#FINDING_HEADING_UNREAD}, {@link
 *       Code#FRONT_MATTER_DASHES}, {@link Code#YAML_COLON_IN_VALUE}, {@link Code#YAML_SPECIAL_START}, {@link
 *       Code#YAML_SMART_QUOTES}, {@link Code#YAML_COLON_SPACE}, {@link Code#YAML_LIST_SPACE}, {@link Code#YAML_SPACE}, {@link
 *       Code#YAML_TAB}, {@link Code#YAML_ESCAPE}, {@link Code#ZERO_WIDTH_IN_NAME};
 *   <li>a file of Windows: {@link Code#NOT_UTF8}.
 * </ul>
 *
 * <p>{@code ADDRESS_DEAD}, an old address whose page surely has another name or folder now, has one that only the printed book knows.
 *
 * <p>{@code UNKNOWN_CASE}, {@code UNKNOWN_FACT_TYPE} and {@code DEAD_ANCHOR} have one too where the name is sure.
 *
 * <p>All others have none, because only the author knows the answer: what is missing ({@code MISSING_…}, {@code …_WITHOUT_…},
 * {@code EMPTY_VALUE}, {@code NO_…}), what stands twice or contradicts ({@code DUPLICATE_…}, {@code …_TWICE}, {@code …_COPY},
 * {@code SEEN_AND_NOT_SEEN}, {@code CONFLICT_MARK}), what reads two ways, where something ends that was never closed ({@code
 * …_UNCLOSED…}), which level a heading is to have, what a mark that stayed text was to do ({@code …_UNREAD} but for headings: the
 * same signs may be meant as they stand), what goes over a limit, a picture or drawing, and letters that were lost ({@code
 * REPLACEMENT_CHARACTER}). A file's name is an address, so {@code WRONG_NAME} and its like are left to the author; the files of a
 * theme are code, and left alone.
 */
public sealed interface Fix {

    /** Where it is: in which file, and in which stretch of it. */
    Place place();

    /** The same in another file, for one that is read under another name than it has. */
    Fix in(String path);

    /**
     * Other words for those that were typed.
     *
     * @param place a stretch of one line, in which the words stand exactly once; where they do not, nothing is mended
     * @param typed the words as typed
     * @param meant what is to stand there instead
     */
    record Edit(Place place, String typed, String meant) implements Fix {

        public Edit {
            Objects.requireNonNull(place);
            if (typed.isEmpty() || typed.equals(meant)) {
                throw new IllegalArgumentException("nothing to change: '" + typed + "'");
            }
        }

        @Override
        public Fix in(String path) {
            return new Edit(place.in(path), typed, meant);
        }

        /**
         * Where exactly the words stand.
         *
         * @param line the text of the line that the place is in
         * @return empty when they do not stand in the stretch, or more than once
         */
        public Optional<Place> found(String line) {
            int length = line.codePointCount(0, line.length());
            int column = Math.min(place.column() - 1, length);
            int from = line.offsetByCodePoints(0, column);
            int to = line.offsetByCodePoints(from, Math.min(place.length(), length - column));
            String stretch = line.substring(from, to);
            int at = stretch.indexOf(typed);
            if (at < 0 || stretch.indexOf(typed, at + 1) >= 0) {
                return Optional.empty();
            }
            int before = stretch.codePointCount(0, at);
            return Optional.of(new Place(
                    place.path(), place.line(), column + before + 1, typed.codePointCount(0, typed.length())));
        }
    }

    /**
     * A file read in the encoding in which it was written, to be written as UTF-8.
     *
     * @param place its start
     * @param encoding the name of that encoding
     */
    record Decoding(Place place, String encoding) implements Fix {

        public Decoding {
            Objects.requireNonNull(place);
            Objects.requireNonNull(encoding);
        }

        @Override
        public Fix in(String path) {
            return new Decoding(place.in(path), encoding);
        }
    }
}
