package nl.inspiratieboek.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.path.PercentEncoding;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** The pictures of the site in the file, within the column. Word shows PNG, JPEG and GIF on every machine. */
final class WordPictures {

    /** CSS pixels of A4 between its margins, at 96 to the inch: 16 by 22 centimetres. */
    private static final int WIDEST = 604;

    private static final int HIGHEST = 830;

    private final Site site;
    private final Set<String> leftOut = new TreeSet<>();
    private int count;

    WordPictures(Site site) {
        this.site = site;
    }

    /** The paths in the site of what Word cannot show. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** Adds a picture. @return its words, if it cannot be shown */
    Optional<String> add(XWPFParagraph paragraph, Element image) {
        String alternative = Legal.text(image.attr("alt"));
        String address = PercentEncoding.decode(image.attr("src"));
        String path = address.startsWith(WordRendering.PICTURE) ? address.substring(WordRendering.PICTURE.length()) : "";
        Optional<OutputFile> file = path.isEmpty() ? Optional.empty() : site.file(SitePath.of(path));
        Optional<PictureType> type = type(path);
        if (file.isEmpty() || type.isEmpty()) {
            leftOut.add(path.isEmpty() ? address : path);
            return Optional.of(alternative).filter(words -> !words.isBlank()).map(words -> "[" + words + "]");
        }
        show(paragraph, file.get(), type.get(), image, alternative);
        return Optional.empty();
    }

    private static Optional<PictureType> type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png" -> Optional.of(PictureType.PNG);
            case "jpg", "jpeg" -> Optional.of(PictureType.JPEG);
            case "gif" -> Optional.of(PictureType.GIF);
            default -> Optional.empty();
        };
    }

    private void show(XWPFParagraph paragraph, OutputFile file, PictureType type, Element image, String alternative) {
        int wide = pixels(image.attr("width"), WIDEST);
        int high = pixels(image.attr("height"), WIDEST * 2 / 3);
        double scale = Math.min(1, Math.min((double) WIDEST / wide, (double) HIGHEST / high));
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(file.bytes()),
                    type,
                    file.path().name(),
                    Units.pixelToEMU((int) Math.max(1, Math.round(wide * scale))),
                    Units.pixelToEMU((int) Math.max(1, Math.round(high * scale))));
            count++;
            CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            CTNonVisualDrawingProps frame = inline.getDocPr();
            frame.setId(count);
            frame.setDescr(alternative);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a picture has a form that the library names itself", impossible);
        }
    }

    private static int pixels(String typed, int unknown) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : unknown;
    }
}
