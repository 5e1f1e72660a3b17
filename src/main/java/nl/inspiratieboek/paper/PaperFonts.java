package nl.inspiratieboek.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of the paper: Liberation, under the SIL Open Font License. Only the letters that a book uses go into its file. */
final class PaperFonts {

    private static final List<Face> FACES = List.of(
            new Face("LiberationSans-Regular", "Paper Sans", 400, FontStyle.NORMAL),
            new Face("LiberationSans-Italic", "Paper Sans", 400, FontStyle.ITALIC),
            new Face("LiberationSans-Bold", "Paper Sans", 700, FontStyle.NORMAL),
            new Face("LiberationSans-BoldItalic", "Paper Sans", 700, FontStyle.ITALIC),
            new Face("LiberationSerif-Regular", "Paper Serif", 400, FontStyle.NORMAL),
            new Face("LiberationSerif-Italic", "Paper Serif", 400, FontStyle.ITALIC),
            new Face("LiberationSerif-Bold", "Paper Serif", 700, FontStyle.NORMAL),
            new Face("LiberationSerif-BoldItalic", "Paper Serif", 700, FontStyle.ITALIC),
            new Face("LiberationMono-Regular", "Paper Mono", 400, FontStyle.NORMAL),
            new Face("LiberationMono-Bold", "Paper Mono", 700, FontStyle.NORMAL));

    private final List<CmapLookup> letters;

    private PaperFonts(List<CmapLookup> letters) {
        this.letters = List.copyOf(letters);
    }

    /**
     * One file of letters.
     *
     * @param file its name
     * @param family what style sheets call it
     * @param weight how heavy it is, as in CSS
     */
    private record Face(String file, String family, int weight, FontStyle style) {

        InputStream open() {
            String path = "/liberation/" + file + ".ttf";
            return Objects.requireNonNull(PaperFonts.class.getResourceAsStream(path), () -> "missing from the program: " + path);
        }
    }

    /** Reads which letters there are. */
    static PaperFonts read() throws IOException {
        List<CmapLookup> letters = new ArrayList<>();
        for (Face face : FACES) {
            try (InputStream stream = face.open();
                    TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream.readAllBytes()))) {
                letters.add(font.getUnicodeCmapLookup());
            }
        }
        return new PaperFonts(letters);
    }

    /** Whether every face has a letter; so a word never changes its looks when it is set bold. */
    boolean has(int letter) {
        return letters.stream().allMatch(each -> each.getGlyphId(letter) != 0);
    }

    void into(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(face::open, face.family(), face.weight(), face.style(), true);
        }
    }
}
