package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which documents a term stands in one field, in the order in which they came, and where in them. */
final class Occurrences {
    private final IntList documents = new IntList();
    private final List<IntList> positions = new ArrayList<>(0);
    private Optional<Map<Integer, Integer>> places = Optional.empty();

    /**
     * Adds an occurrence.
     *
     * @param document the number of the document; numbers ascend from one call to the next unless {@code again}
     * @param again whether the document was indexed before under the same reference
     * @return the place of the document in this list
     */
    int add(int document, boolean again) {
        int last = documents.size() - 1;
        if (last >= 0 && documents.get(last) == document) {
            return last;
        }
        if (again) {
            // Rare, so that the map is made only when it is needed, and kept up from then on.
            Integer place = places().get(document);
            if (place != null) {
                return place;
            }
        }
        documents.add(document);
        places.ifPresent(known -> known.put(document, last + 1));
        return last + 1;
    }

    /** Notes where in the document at {@code place} the token stands. */
    void addPosition(int place, Token token) {
        while (positions.size() <= place) {
            positions.add(new IntList());
        }
        positions.get(place).add(token.start());
        positions.get(place).add(token.length());
    }

    int size() {
        return documents.size();
    }

    int document(int place) {
        return documents.get(place);
    }

    /** Start and length of each occurrence in a document, in turn; empty when positions are not kept. */
    Optional<IntList> positions(int place) {
        return positions.isEmpty() ? Optional.empty() : Optional.of(positions.get(place));
    }

    private Map<Integer, Integer> places() {
        if (places.isEmpty()) {
            Map<Integer, Integer> known = new HashMap<>();
            for (int place = 0; place < documents.size(); place++) {
                known.put(documents.get(place), place);
            }
            places = Optional.of(known);
        }
        return places.get();
    }
}
