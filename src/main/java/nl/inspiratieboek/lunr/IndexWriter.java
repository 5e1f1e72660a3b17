package nl.inspiratieboek.lunr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes an index as {@code JSON.stringify(index)} does in JavaScript: UTF-8, no white space, escapes in small letters, half a
 * surrogate pair as an escape.
 */
public final class IndexWriter {
    private static final String VERSION = "2.3.9";
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private final LunrIndex index;
    private final JsonGenerator json;
    private final List<String> fields;
    private final List<String> refs;
    private final long[] refIndices;

    private IndexWriter(LunrIndex index, JsonGenerator json) {
        this.index = index;
        this.json = json;
        this.fields = index.fields();
        this.refs = index.refs();
        this.refIndices = refs.stream().mapToLong(PropertyOrder::arrayIndex).toArray();
    }

    /**
     * Writes an index and flushes; the stream stays open.
     *
     * @param index the index
     * @param out where its bytes go
     * @throws IOException when the stream does not take them
     */
    public static void write(LunrIndex index, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new IndexWriter(index, json).write();
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        }
        out.flush();
    }

    /** The bytes of an index. */
    public static byte[] bytes(LunrIndex index) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(index, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The bytes of an index, if there are not more than {@code most}: a large index is not made to be thrown away.
     *
     * @param most the most bytes
     */
    public static Optional<byte[]> bytes(LunrIndex index, int most) {
        BoundedBytes bytes = new BoundedBytes(most);
        try {
            write(index, bytes);
        } catch (IOException full) {
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    private void write() {
        json.writeStartObject();
        json.writeName("version");
        json.writeString(VERSION);
        json.writeName("fields");
        writeTexts(fields);
        json.writeName("fieldVectors");
        writeVectors();
        json.writeName("invertedIndex");
        writePostings();
        json.writeName("pipeline");
        writeTexts(index.pipeline());
        json.writeEndObject();
    }

    private void writeTexts(List<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void writeVectors() {
        json.writeStartArray();
        for (int document = 0; document < refs.size(); document++) {
            for (int field = 0; field < fields.size(); field++) {
                Vector vector = index.vectors().get(document).get(field);
                json.writeStartArray();
                json.writeString(fields.get(field) + "/" + refs.get(document));
                writeVector(vector);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private void writeVector(Vector vector) {
        json.writeStartArray();
        for (int at = 0; at < vector.size(); at++) {
            json.writeNumber(vector.term(at));
            double score = vector.score(at);
            if (Double.isFinite(score)) {
                json.writeNumber(JavaScriptNumber.text(score));
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    private void writePostings() {
        // The term's own number is a property beside the fields, and those that are array indices come before it.
        int indicesFirst = 0;
        while (indicesFirst < fields.size()
                && PropertyOrder.arrayIndex(fields.get(indicesFirst)) != PropertyOrder.NO_INDEX) {
            indicesFirst++;
        }
        json.writeStartArray();
        for (Posting posting : index.postings()) {
            json.writeStartArray();
            json.writeString(posting.term());
            json.writeStartObject();
            writeFields(posting, 0, indicesFirst);
            json.writeName("_index");
            json.writeNumber(posting.index());
            writeFields(posting, indicesFirst, fields.size());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeFields(Posting posting, int from, int to) {
        for (int field = from; field < to; field++) {
            json.writeName(fields.get(field));
            json.writeStartObject();
            Occurrences occurrences = posting.fields().get(field);
            for (int place : places(occurrences)) {
                json.writeName(refs.get(occurrences.document(place)));
                json.writeStartObject();
                occurrences.positions(place).ifPresent(this::writePositions);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }

    /** The places of the list in the order of its references as properties of a JavaScript object. */
    private int[] places(Occurrences occurrences) {
        List<Integer> indices = new ArrayList<>();
        IntList others = new IntList();
        for (int place = 0; place < occurrences.size(); place++) {
            if (refIndex(occurrences, place) == PropertyOrder.NO_INDEX) {
                others.add(place);
            } else {
                indices.add(place);
            }
        }
        indices.sort(Comparator.comparingLong(place -> refIndex(occurrences, place)));
        IntStream first = indices.stream().mapToInt(Integer::intValue);
        return indices.isEmpty()
                ? others.toArray()
                : IntStream.concat(first, IntStream.of(others.toArray())).toArray();
    }

    private long refIndex(Occurrences occurrences, int place) {
        return refIndices[occurrences.document(place)];
    }

    private void writePositions(IntList startsAndLengths) {
        json.writeName("position");
        json.writeStartArray();
        for (int at = 0; at < startsAndLengths.size(); at += 2) {
            if (startsAndLengths.get(at + 1) == Token.NOWHERE) {
                json.writeNull();
            } else {
                json.writeStartArray();
                json.writeNumber(startsAndLengths.get(at));
                json.writeNumber(startsAndLengths.get(at + 1));
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }
}
