package nl.inspiratieboek.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A profile of the colours of screens (sRGB, IEC 61966-2-1), which a PDF/A must carry. Made here: that of the JDK has other bytes in other
 * releases.
 *
 * @see <a href="https://www.color.org/specification/ICC.1-2001-04.pdf">ICC.1:2001-04, the form of profiles of version 2</a>
 */
final class StandardColours {

    private static final int HEAD = 128;
    private static final int ENTRY = 12;
    private static final int STEPS = 1024;

    private StandardColours() {}

    static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9642, 1, 0.8249));
        tags.put("rXYZ", xyz(0.4360747, 0.2225045, 0.0139322));
        tags.put("gXYZ", xyz(0.3850649, 0.7168786, 0.0971045));
        tags.put("bXYZ", xyz(0.1430804, 0.0606169, 0.7141733));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        List<byte[]> bodies = new ArrayList<>(tags.values());
        int start = HEAD + 4 + ENTRY * (tags.size() + 2);
        int size = start + bodies.stream().mapToInt(body -> body.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(size).putInt(0).putInt(0x02100000);
        out.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        // The first day that the standard stood, as no clock may show.
        for (int part : List.of(2001, 4, 1, 0, 0, 0)) {
            out.putShort((short) part);
        }
        out.put(ascii("acsp"));
        out.position(68);
        out.put(xyz(0.9642, 1, 0.8249), 8, 12);
        out.position(HEAD);
        out.putInt(tags.size() + 2);
        int place = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(place).putInt(tag.getValue().length);
            if (tag.getValue() == curve) {
                // The three colours share one curve.
                out.put(ascii("gTRC")).putInt(place).putInt(curve.length).put(ascii("bTRC")).putInt(place).putInt(curve.length);
            }
            place += tag.getValue().length;
        }
        bodies.forEach(out::put);
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * STEPS).put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) StrictMath.round(light * 65535));
        }
        return out.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double each : List.of(x, y, z)) {
            out.putInt((int) StrictMath.round(each * 65536));
        }
        return out.array();
    }

    private static byte[] text(String text) {
        return padded(ByteBuffer.allocate(9 + text.length()).put(ascii("text")).putInt(0).put(ascii(text)).array());
    }

    private static byte[] description(String text) {
        // The text, then the same in Unicode and for old Macintoshes, both left empty.
        ByteBuffer out = ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67);
        return padded(out.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text)).array());
    }

    private static byte[] padded(byte[] body) {
        return Arrays.copyOf(body, (body.length + 3) / 4 * 4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
