package nl.inspiratieboek.media;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.inspiratieboek.book.Medium.Fault;
import nl.inspiratieboek.source.InvisibleCharacters;

/**
 * Makes an SVG picture harmless, also when it is opened by its own address: only the elements and attributes of
 * {@link SvgVocabulary} remain, and references only to the picture itself.
 *
 * <p>One parser decides: a strict one, as browsers have for XML, so that it cannot see less in a file than they do.
 * It reads on without a stack, knows no entities and fetches nothing.
 */
final class SvgCleaner {

    /** More shapes than this, repeated ones counted each time, would stop a reader's browser. */
    private static final long MOST_SHAPES = 1_000_000;

    private static final String ATTRIBUTE_LIMIT = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    private final XMLStreamReader reader;
    private final int deepest;
    private final Set<String> removed = new TreeSet<>();
    private final SvgWriter out = new SvgWriter();
    private final SvgRepetition repetition = new SvgRepetition();
    private final StringBuilder style = new StringBuilder();
    private Optional<PictureSize> size = Optional.empty();
    private int depth;
    /** How deep the element lies of which nothing is kept; 0 if there is none. */
    private int hiddenFrom;
    private boolean inStyle;

    private SvgCleaner(XMLStreamReader reader, int deepest) {
        this.reader = reader;
        this.deepest = deepest;
    }

    /**
     * Cleans a picture.
     *
     * @param bytes the file
     * @param deepest how deep elements may lie in each other
     */
    static SvgDrawing clean(byte[] bytes, int deepest) {
        Optional<SvgText> text = SvgText.of(bytes);
        if (text.isEmpty()) {
            return SvgDrawing.faulty(Fault.OTHER_TYPE);
        }
        boolean begun = false;
        try {
            XMLStreamReader reader = reader(text.get().text());
            SvgCleaner cleaner = new SvgCleaner(reader, deepest);
            cleaner.removed.addAll(text.get().removed());
            while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                cleaner.event();
                reader.next();
            }
            if (!cleaner.isRoot()) {
                return SvgDrawing.faulty(Fault.OTHER_TYPE);
            }
            begun = true;
            return cleaner.read(bytes);
        } catch (XMLStreamException broken) {
            return SvgDrawing.faulty(begun ? Fault.CUT_OFF : Fault.OTHER_TYPE);
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        // The JDK's own, whatever else the machine brings; the limit on attributes differs between its versions.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(ATTRIBUTE_LIMIT, "1000");
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private boolean isRoot() {
        return reader.getLocalName().equals("svg") && isDrawing(namespace(reader.getNamespaceURI()));
    }

    private SvgDrawing read(byte[] bytes) throws XMLStreamException {
        size = SvgSize.of(
                attribute("width").orElse(""), attribute("height").orElse(""), attribute("viewBox").orElse(""));
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
        return removed.isEmpty()
                ? SvgDrawing.untouched(bytes, size)
                : SvgDrawing.cleaned(out.toString().getBytes(StandardCharsets.UTF_8), size, removed);
    }

    private void event() {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> remove("<?" + reader.getPITarget());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> remove("DOCTYPE");
            default -> {
                // Comments and the ends of the document draw nothing.
            }
        }
    }

    private void start() {
        depth++;
        String namespace = namespace(reader.getNamespaceURI());
        String name = reader.getLocalName();
        boolean kept = isDrawing(namespace) && SvgVocabulary.isElement(name) && !inStyle;
        boolean note = SvgVocabulary.isEditors(namespace);
        if (!kept && !note) {
            remove(name);
        }
        if (hiddenFrom > 0) {
            // Between a drawing program's own notes may stand what is not its own.
            return;
        }
        if (!kept) {
            hiddenFrom = depth;
            return;
        }
        inStyle = name.equals("style");
        repetition.start(attribute("id"));
        out.start(name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = namespace(reader.getAttributeNamespace(i));
            keep(space, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void keep(String namespace, String name, String value) {
        if (SvgVocabulary.isAttribute(namespace, name, value)) {
            repetition.refer(value);
            out.attribute(namespace, name, value);
        } else if (!SvgVocabulary.isEditors(namespace)) {
            remove(name);
        }
    }

    private void end() {
        if (hiddenFrom == 0) {
            if (inStyle) {
                styleSheet();
            }
            repetition.end();
            out.end(reader.getLocalName());
        } else if (hiddenFrom == depth) {
            hiddenFrom = 0;
        }
        depth--;
    }

    private void styleSheet() {
        if (SvgVocabulary.isHarmless(style.toString())) {
            out.text(style.toString());
        } else {
            remove("style");
        }
        style.setLength(0);
        inStyle = false;
    }

    private void text() {
        if (hiddenFrom > 0 || depth == 0) {
            return;
        }
        if (inStyle) {
            style.append(reader.getText());
        } else {
            out.text(reader.getText());
        }
    }

    private void remove(String name) {
        removed.add(InvisibleCharacters.printable(name.length() > 40 ? name.substring(0, 40) + "…" : name));
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name));
    }

    private static boolean isDrawing(String namespace) {
        return namespace.equals(SvgVocabulary.SVG) || namespace.isEmpty();
    }

    private static String namespace(String uri) {
        return uri == null ? "" : uri;
    }
}
