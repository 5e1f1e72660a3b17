package nl.inspiratieboek.media;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.inspiratieboek.book.Medium.Fault;

/**
 * Reads an SVG picture, which readers may also open by its own address. What does more than draw is refused at its
 * place; what drawing programs leave behind for themselves is not copied.
 *
 * <p>One parser decides: a strict one, as browsers have for XML, so that it cannot see less in a file than they do.
 * It reads on without a stack, knows no entities and fetches nothing.
 */
final class SvgReader {

    /** More shapes than this, repeated ones counted each time, would stop a reader's browser. */
    private static final long MOST_SHAPES = 1_000_000;

    private static final String ATTRIBUTE_LIMIT = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    /** Encodings in which a file that is valid UTF-8 is the same text. */
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private final XMLStreamReader reader;
    private final int deepest;
    private final SvgRefusals refusals;
    private final SvgCopy copy = new SvgCopy();
    private final SvgRepetition repetition = new SvgRepetition();
    private final StringBuilder style = new StringBuilder();
    private int depth;
    /** How deep the element lies of which nothing is copied; 0 if there is none. */
    private int hiddenFrom;
    private boolean inStyle;
    private boolean dropped;

    private SvgReader(XMLStreamReader reader, String text, int deepest) {
        this.reader = reader;
        this.deepest = deepest;
        this.refusals = new SvgRefusals(text, reader);
    }

    /**
     * Reads a picture.
     *
     * @param bytes the file
     * @param deepest how deep elements may lie in each other
     */
    static SvgDrawing read(byte[] bytes, int deepest) {
        Optional<String> text = utf8(bytes);
        if (text.isEmpty()) {
            return SvgDrawing.faulty(Fault.OTHER_TYPE);
        }
        boolean begun = false;
        try {
            SvgReader drawing = new SvgReader(parser(text.get()), text.get(), deepest);
            drawing.toRoot();
            if (!drawing.isRoot()) {
                return SvgDrawing.faulty(Fault.OTHER_TYPE);
            }
            begun = true;
            return drawing.read(bytes);
        } catch (XMLStreamException broken) {
            return SvgDrawing.faulty(begun ? Fault.CUT_OFF : Fault.OTHER_TYPE);
        }
    }

    /** With line feeds only, as a parser of XML reads it, and so that its places are those of the text. */
    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(marked.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static XMLStreamReader parser(String text) throws XMLStreamException {
        // The JDK's own, whatever else the machine brings; the limit on attributes differs between its versions.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(ATTRIBUTE_LIMIT, "1000");
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private void toRoot() throws XMLStreamException {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
            refusals.ofStart("encoding=\"" + encoding + "\"");
        }
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            event();
            reader.next();
        }
    }

    private boolean isRoot() {
        return reader.getLocalName().equals("svg") && isDrawing(namespace(reader.getNamespaceURI()));
    }

    private SvgDrawing read(byte[] bytes) throws XMLStreamException {
        Optional<PictureSize> size = SvgSize.of(attribute("width"), attribute("height"), attribute("viewBox"));
        boolean tooDeep = false;
        event();
        while (reader.hasNext()) {
            reader.next();
            event();
            tooDeep |= depth > deepest;
        }
        // The whole is read first, so a damaged file is called damaged.
        if (tooDeep || repetition.shapes() > MOST_SHAPES) {
            return SvgDrawing.faulty(Fault.TOO_COMPLEX);
        }
        if (!refusals.toList().isEmpty()) {
            return SvgDrawing.refused(size, refusals.toList());
        }
        return SvgDrawing.of(dropped ? copy.bytes() : bytes, size);
    }

    private void event() throws XMLStreamException {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader.getPITarget());
            case XMLStreamConstants.DTD -> documentType(reader.getText());
            default -> {
                // Comments and the ends of the document draw nothing.
            }
        }
    }

    /** A style sheet of its own is fetched; other instructions are notes. */
    private void instruction(String target) {
        dropped = true;
        if (target.startsWith("xml-")) {
            refusals.ofTag("<?" + target + "?>");
        }
    }

    /** The public name of SVG 1.1 is what old programs write; what declares entities is not read. */
    private void documentType(String declaration) {
        dropped = true;
        if (declaration.indexOf('[') >= 0) {
            refusals.ofTag("<!DOCTYPE [ ]>");
        }
    }

    private void start() throws XMLStreamException {
        depth++;
        String namespace = namespace(reader.getNamespaceURI());
        String name = reader.getLocalName();
        boolean drawing = isDrawing(namespace);
        if (isRefused(namespace, name)) {
            refusals.ofTag("<" + name + ">");
        }
        if (hiddenFrom > 0) {
            return;
        }
        if (!drawing || name.equals("metadata") || depth > deepest) {
            dropped = true;
            hiddenFrom = depth;
            return;
        }
        inStyle = name.equals("style");
        Optional<String> id = Optional.ofNullable(reader.getAttributeValue("", "id"));
        repetition.start(id);
        copy.start(name);
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            dropped |= !SvgVocabulary.isKept(namespace(reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(i);
        }
    }

    /** Whether browsers know an element as one that does more than draw; also between notes, where they look too. */
    private boolean isRefused(String namespace, String name) {
        if (inStyle || namespace.equals(SvgVocabulary.XHTML)) {
            return true;
        }
        boolean known = SvgVocabulary.isElement(name);
        return namespace.equals(SvgVocabulary.SVG) && !known || namespace.isEmpty() && !known && hiddenFrom == 0;
    }

    private void attribute(int index) throws XMLStreamException {
        String namespace = namespace(reader.getAttributeNamespace(index));
        String name = reader.getAttributeLocalName(index);
        String value = reader.getAttributeValue(index);
        if (!SvgVocabulary.isKept(namespace)) {
            dropped = true;
        } else if (SvgVocabulary.isAttribute(namespace, name, value)) {
            repetition.refer(value);
            copy.attribute(namespace, name, value);
        } else {
            refusals.ofAttribute(reader.getAttributePrefix(index), name, value);
        }
    }

    private void end() throws XMLStreamException {
        if (hiddenFrom == 0) {
            if (inStyle) {
                styleSheet();
            }
            repetition.end();
            copy.end();
        } else if (hiddenFrom == depth) {
            hiddenFrom = 0;
        }
        depth--;
    }

    private void styleSheet() {
        SvgVocabulary.harm(style.toString()).ifPresent(refusals::ofText);
        style.setLength(0);
        inStyle = false;
    }

    private void text() throws XMLStreamException {
        if (hiddenFrom > 0 || depth == 0) {
            return;
        }
        if (inStyle) {
            style.append(reader.getText());
        }
        copy.text(reader.getText());
    }

    private String attribute(String name) {
        String value = reader.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    private static boolean isDrawing(String namespace) {
        return namespace.equals(SvgVocabulary.SVG) || namespace.isEmpty();
    }

    private static String namespace(String uri) {
        return uri == null ? "" : uri;
    }
}
