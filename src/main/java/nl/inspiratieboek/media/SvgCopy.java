package nl.inspiratieboek.media;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what is kept of a drawing, in UTF-8; namespaces stand at its root, under the prefixes that everyone uses. */
final class SvgCopy {

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private boolean begun;

    SvgCopy() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void start(String name) throws XMLStreamException {
        writer.writeStartElement(name);
        if (!begun) {
            writer.writeDefaultNamespace(SvgVocabulary.SVG);
            writer.writeNamespace("xlink", SvgVocabulary.XLINK);
            begun = true;
        }
    }

    void attribute(String namespace, String name, String value) throws XMLStreamException {
        switch (namespace) {
            case SvgVocabulary.XLINK -> writer.writeAttribute("xlink", namespace, name, value);
            case SvgVocabulary.XML -> writer.writeAttribute("xml", namespace, name, value);
            default -> writer.writeAttribute(name, value);
        }
    }

    void text(String text) throws XMLStreamException {
        writer.writeCharacters(text);
    }

    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    byte[] bytes() throws XMLStreamException {
        writer.flush();
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
