package nl.inspiratieboek.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Rendition;

/**
 * Makes a picture smaller: upright, in sRGB, with its transparency and without any data. It is read once, with as many
 * pixels left out as still leave twice the widest, and halved until it fits, so that each pixel counts.
 */
final class PictureScaler {

    private static final float QUALITY = 0.65f;

    private PictureScaler() {}

    /**
     * All renditions of a picture. One that would be heavier than the file, or of a file that cannot be decoded, is the file
     * without its data.
     */
    static Map<Rendition, byte[]> scale(Medium medium) throws IOException {
        byte[] whole = PublishedMedium.bytes(medium);
        Map<Rendition, byte[]> made = new HashMap<>();
        List<Rendition> widestFirst = new ArrayList<>(medium.renditions());
        Collections.reverse(widestFirst);
        BufferedImage image;
        try {
            int orientation = orientation(whole);
            if (orientation > 1 && whole[0] != (byte) 0xFF) {
                throw new IOException("only of a JPEG the size is known as it is turned");
            }
            image = upright(read(whole, widestFirst.get(0)), orientation);
        } catch (IOException | RuntimeException undecodable) {
            // Readers of pictures throw many things at odd files, which a browser may still show.
            widestFirst.forEach(each -> made.put(each, whole));
            return made;
        }
        for (Rendition each : widestFirst) {
            image = fitted(image, each.width(), each.height());
            byte[] bytes = each.address().endsWith(".png") ? png(image) : jpeg(opaque(image));
            made.put(each, bytes.length < whole.length ? bytes : whole);
        }
        return made;
    }

    private static BufferedImage read(byte[] whole, Rendition widest) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(whole))) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                int shorter = Math.min(reader.getWidth(0), reader.getHeight(0));
                int wanted = 2 * Math.min(widest.width(), widest.height());
                int step = Math.max(1, shorter / Math.max(1, wanted));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return inSrgb(reader.read(0, param));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        WebPImageReaderSpi webp = new WebPImageReaderSpi();
        return webp.canDecodeInput(in) ? webp.createReaderInstance(null) : ImageIO.getImageReaders(in).next();
    }

    /** Drawing converts the colours. */
    private static BufferedImage inSrgb(BufferedImage image) {
        boolean transparent = image.getColorModel().hasAlpha();
        return drawn(image, image.getWidth(), image.getHeight(), transparent, new AffineTransform());
    }

    /** What is left of a file's data says how it lies and nothing else, in the same words in every type. */
    private static int orientation(byte[] whole) {
        byte[] data = ExifOrientation.alone(1);
        int said = data.length - 8;
        for (int at = 0; at + data.length <= whole.length; at++) {
            if (whole[at] == 'M' && Arrays.equals(whole, at, at + said, data, 0, said)) {
                return ExifOrientation.of(Arrays.copyOfRange(whole, at, at + data.length));
            }
        }
        return 0;
    }

    /** Turned and mirrored as Exif's orientation says. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation < 2) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean side = ExifOrientation.isOnItsSide(orientation);
        return drawn(image, side ? height : width, side ? width : height, image.getColorModel().hasAlpha(), turn);
    }

    private static BufferedImage fitted(BufferedImage image, int width, int height) {
        BufferedImage fitted = image;
        while (fitted.getWidth() >= 2 * width && fitted.getHeight() >= 2 * height) {
            fitted = scaled(fitted, fitted.getWidth() / 2, fitted.getHeight() / 2);
        }
        return fitted.getWidth() == width && fitted.getHeight() == height ? fitted : scaled(fitted, width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        AffineTransform smaller = AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight());
        return drawn(image, width, height, image.getColorModel().hasAlpha(), smaller);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, boolean alpha, AffineTransform how) {
        int type = alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, how, null);
        graphics.dispose();
        return drawn;
    }

    /** As a JPEG can hold it; a reader may take samples that nobody explains for transparency. */
    private static BufferedImage opaque(BufferedImage image) {
        return image.getColorModel().hasAlpha()
                ? drawn(image, image.getWidth(), image.getHeight(), false, new AffineTransform())
                : image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage plain = image;
        if (image.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
            plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = plain.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
        }
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(plain, "png", out);
        }
        return bytes.toByteArray();
    }

    /** Progressive: the tables of Huffman are then made for the picture, which spares a tenth. */
    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
