package nl.inspiratieboek.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws what the book's templates draw, houses, windows and marks: a few paths in plain colours, which go into the page as such. A whole
 * library for SVG would weigh more than all else that makes the PDF. Pictures of authors never come here.
 */
final class Drawings implements SVGDrawer {

    private final Palette palette;

    Drawings(Palette palette) {
        this.palette = palette;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        double[] view = numbers(svg.getAttribute("viewBox"));
        double ratio = view.length == 4 && view[3] > 0 ? view[2] / view[3] : 1;
        double high = height > 0 ? height : width > 0 ? width / ratio : lengthOf(svg, "height") * dotsPerPixel;
        double wide = width > 0 ? width : high * ratio;
        return new Drawing(svg, (int) wide, (int) high, view);
    }

    private static double lengthOf(Element svg, String name) {
        double[] value = numbers(svg.getAttribute(name).replaceAll("em$", ""));
        return value.length == 0 ? 16 : svg.getAttribute(name).endsWith("em") ? value[0] * 16 : value[0];
    }

    private static double[] numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String each : text.trim().split("[\\s,]+")) {
            try {
                numbers.add(Double.valueOf(each));
            } catch (NumberFormatException none) {
                return new double[0];
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // No letters are drawn.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> stream, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private final class Drawing implements SVGImage {

        private final Element svg;
        private final int width;
        private final int height;
        private final double[] view;

        Drawing(Element svg, int width, int height, double[] view) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.view = view;
        }

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice out, RenderingContext context, double x, double y) {
            if (view.length != 4 || view[2] <= 0 || view[3] <= 0) {
                return;
            }
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(width / view[2], height / view[3]);
            place.translate(-view[0], -view[1]);
            draw(svg, out, place, around());
        }

        private List<String> around() {
            List<String> all = new ArrayList<>(classes(svg));
            if (svg.getParentNode() instanceof Element parent) {
                all.addAll(classes(parent));
            }
            return all;
        }

        private void draw(Element parent, OutputDevice out, AffineTransform place, List<String> around) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && element.getTagName().equals("path")) {
                    path(element, out, place, around);
                } else if (child instanceof Element group && group.getTagName().equals("g")) {
                    draw(group, out, place, around);
                }
            }
        }

        private void path(Element element, OutputDevice out, AffineTransform place, List<String> around) {
            Palette.Ink ink = palette.ink(classes(element), around);
            Shape shape = place.createTransformedShape(SvgPath.of(element.getAttribute("d")));
            ink.fill().ifPresent(colour -> {
                out.setColor(colour);
                out.fill(shape);
            });
            ink.stroke().ifPresent(colour -> {
                out.setColor(colour);
                out.setStroke(new BasicStroke((float) (ink.width() * place.getScaleX())));
                out.draw(shape);
            });
        }
    }

    private static List<String> classes(Element element) {
        String names = element.getAttribute("class").trim();
        return names.isEmpty() ? List.of() : List.of(names.split("\\s+"));
    }
}
