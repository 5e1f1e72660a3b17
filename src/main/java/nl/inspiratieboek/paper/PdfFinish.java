package nl.inspiratieboek.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.markdown.Html;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Finishes what the layout made: ornaments are marked as such, what the file says of itself is the book's and not the clock's. */
final class PdfFinish {

    /** Of a book that names no day at all; it may not be the day of the clock. */
    private static final String NO_DAY = "2000-01-01";

    private PdfFinish() {}

    static byte[] of(PDDocument made, Edition edition, String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.setDocumentId(1L);
        made.save(out, CompressParameters.NO_COMPRESSION);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            Ornaments.mark(document);
            byte[] told = metadata(edition, title).getBytes(StandardCharsets.UTF_8);
            PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(told));
            document.getDocumentCatalog().setMetadata(metadata);
            document.getDocumentCatalog().setLanguage(edition.book().settings().language());
            document.getDocumentCatalog().getCOSObject().setName(COSName.VERSION, "1.7");
            return PdfFile.of(document.getDocumentCatalog().getCOSObject(), PdfMark.of(edition.book().settings().title()));
        }
    }

    /** PDF/A asks that what is not of its own names be described: that is what the long middle is for. */
    private static String metadata(Edition edition, String title) {
        BookSettings settings = edition.book().settings();
        String day = settings.date().or(edition.book()::lastReviewed).map(PdfFinish::day).orElse(NO_DAY);
        String authors = settings.authors().stream()
                .map(Author::name)
                .map(name -> "<rdf:li>" + Html.escape(name) + "</rdf:li>")
                .collect(Collectors.joining());
        String creators = authors.isEmpty() ? "" : "<dc:creator><rdf:Seq>" + authors + "</rdf:Seq></dc:creator>";
        return String.format(
                Locale.ROOT,
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>%s
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>inspiratieboek</pdf:Producer>
                <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """,
                Html.escape(title), creators, Html.escape(settings.language()), day, day);
    }

    private static String day(PartialDate date) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month().orElse(1), date.day().orElse(1));
    }
}
