package nl.inspiratieboek.intake;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A text as it was read.
 *
 * @param body its blocks as HTML; an image's {@code src} is the name of a picture
 * @param pictures its pictures, in order
 * @param losses what could not be read
 */
record ReadText(Element body, List<Picture> pictures, List<Loss> losses) {}
