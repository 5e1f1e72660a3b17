package nl.inspiratieboek.paper;

import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes a PDF so that the same content is the same bytes: objects numbered in the order in which the catalogue leads to them, packed by
 * code of the program's own, since the JDK leaves packing to whatever zlib its platform has, and named by a sum of its bytes.
 *
 * @see <a href="https://pdfa.org/resource/iso-32000-1/">ISO 32000-1, 7.5: file structure</a>
 */
final class PdfFile {

    /** So many objects go into one packed stream. */
    private static final int TOGETHER = 200;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<COSBase> objects = new ArrayList<>();
    private final List<byte[]> entries = new ArrayList<>();

    private PdfFile() {}

    /**
     * The file of a document that was read.
     *
     * @param catalogue its root
     * @param mark what it begins with
     */
    static byte[] of(COSDictionary catalogue, byte[] mark) throws IOException {
        PdfFile file = new PdfFile();
        file.out.write(mark);
        file.number(catalogue);
        file.write();
        return file.out.toByteArray();
    }

    private void number(COSDictionary catalogue) {
        Deque<COSBase> open = new ArrayDeque<>();
        own(catalogue);
        open.add(catalogue);
        while (!open.isEmpty()) {
            for (COSBase item : items(open.poll())) {
                COSBase value = value(item);
                if (item instanceof COSObject || value instanceof COSStream) {
                    if (!numbers.containsKey(value) && value != COSNull.NULL) {
                        own(value);
                        open.add(value);
                    }
                } else if (value instanceof COSDictionary || value instanceof COSArray) {
                    open.add(value);
                }
            }
        }
    }

    private void own(COSBase object) {
        objects.add(object);
        numbers.put(object, objects.size());
    }

    private static Collection<COSBase> items(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            return dictionary.getValues();
        }
        List<COSBase> items = new ArrayList<>();
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                items.add(array.get(i));
            }
        }
        return items;
    }

    private static COSBase value(COSBase item) {
        COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
        return value == null ? COSNull.NULL : value;
    }

    private void write() throws IOException {
        List<COSBase> plain = objects.stream().filter(object -> !(object instanceof COSStream)).toList();
        int count = objects.size() + (plain.size() + TOGETHER - 1) / TOGETHER + 2;
        for (int i = 0; i < count; i++) {
            entries.add(entry(0, 0, 0));
        }
        entries.set(0, entry(0, 0, 65535));
        for (COSBase object : objects) {
            if (object instanceof COSStream stream) {
                stream(numbers.get(object), stream);
            }
        }
        int number = objects.size() + 1;
        for (int from = 0; from < plain.size(); from += TOGETHER) {
            together(number++, plain.subList(from, Math.min(plain.size(), from + TOGETHER)));
        }
        references(number);
    }

    private static byte[] entry(int type, int place, int index) {
        return ByteBuffer.allocate(7).put((byte) type).putInt(place).putShort((short) index).array();
    }

    private void stream(int number, COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        boolean packed = COSName.FLATE_DECODE.equals(filter)
                || filter instanceof COSArray array && array.size() == 1 && COSName.FLATE_DECODE.equals(array.getObject(0));
        boolean told = COSName.METADATA.equals(stream.getDictionaryObject(COSName.TYPE));
        byte[] data;
        try (InputStream from = packed || filter == null ? stream.createInputStream() : stream.createRawInputStream()) {
            data = from.readAllBytes();
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.write(ascii("<<"));
        for (COSName key : stream.keySet()) {
            boolean form = key.equals(COSName.FILTER) || key.equals(COSName.DECODE_PARMS);
            if (!key.equals(COSName.LENGTH) && !(packed && form)) {
                key.writePDF(head);
                head.write(' ');
                value(stream.getItem(key), head);
            }
        }
        if (packed || filter == null && !told) {
            data = pack(data);
            head.write(ascii("/Filter/FlateDecode"));
        }
        head.write(ascii("/Length " + data.length + ">>"));
        object(number, head.toByteArray(), data);
    }

    private void object(int number, byte[] head, byte[] data) throws IOException {
        entries.set(number, entry(1, out.size(), 0));
        out.write(ascii(number + " 0 obj\n"));
        out.write(head);
        out.write(ascii("\nstream\n"));
        out.write(data);
        out.write(ascii("\nendstream\nendobj\n"));
    }

    private void together(int number, List<COSBase> some) throws IOException {
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < some.size(); i++) {
            int own = numbers.get(some.get(i));
            index.append(own).append(' ').append(bodies.size()).append(' ');
            entries.set(own, entry(2, number, i));
            direct(some.get(i), bodies);
            bodies.write('\n');
        }
        byte[] first = ascii(index.toString());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(first);
        bodies.writeTo(whole);
        byte[] data = pack(whole.toByteArray());
        String head = "<</Type/ObjStm/N " + some.size() + "/First " + first.length + "/Filter/FlateDecode/Length " + data.length + ">>";
        object(number, ascii(head), data);
    }

    private void references(int number) throws IOException {
        int place = out.size();
        entries.set(number, entry(1, place, 0));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            table.write(entry);
        }
        byte[] data = pack(table.toByteArray());
        String id = sum(out.toByteArray());
        String head = "<</Type/XRef/Size " + entries.size() + "/W[1 4 2]/Root 1 0 R/ID[<" + id + "><" + id + ">]/Filter/FlateDecode/Length "
                + data.length + ">>";
        object(number, ascii(head), data);
        out.write(ascii("startxref\n" + place + "\n%%EOF\n"));
    }

    private static String sum(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().withUpperCase().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] pack(byte[] data) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(data);
        }
        return packed.toByteArray();
    }

    private void value(COSBase item, ByteArrayOutputStream into) throws IOException {
        COSBase value = value(item);
        Integer number = item instanceof COSObject || value instanceof COSStream ? numbers.get(value) : null;
        if (number == null) {
            direct(value, into);
        } else {
            into.write(ascii(number + " 0 R "));
        }
    }

    private void direct(COSBase value, ByteArrayOutputStream into) throws IOException {
        if (value instanceof COSDictionary dictionary) {
            into.write(ascii("<<"));
            for (COSName key : dictionary.keySet()) {
                key.writePDF(into);
                into.write(' ');
                value(dictionary.getItem(key), into);
            }
            into.write(ascii(">>"));
        } else if (value instanceof COSArray array) {
            into.write('[');
            for (int i = 0; i < array.size(); i++) {
                value(array.get(i), into);
            }
            into.write(']');
        } else if (value instanceof COSString string) {
            into.write(ascii("<" + string.toHexString() + ">"));
        } else if (value instanceof COSName name) {
            name.writePDF(into);
            into.write(' ');
        } else if (value instanceof COSInteger whole) {
            into.write(ascii(whole.longValue() + " "));
        } else if (value instanceof COSFloat number) {
            number.writePDF(into);
            into.write(' ');
        } else if (value instanceof COSBoolean truth) {
            into.write(ascii(truth.getValue() + " "));
        } else {
            into.write(ascii("null "));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
