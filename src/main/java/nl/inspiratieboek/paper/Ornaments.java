package nl.inspiratieboek.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Marks as ornament what says nothing that the words beside it do not: drawings without words of their own, as on the site's pages, and
 * spaces between blocks. The layout tags the first as figures, which PDF/UA asks to have words (7.3), and the second as text that stands nowhere (7.1).
 */
final class Ornaments {

    private static final Pattern TAGGED = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");

    private static final COSName KIDS = COSName.K;

    private final PDDocument document;
    private final Map<COSBase, Set<Integer>> told = new IdentityHashMap<>();

    private Ornaments(PDDocument document) {
        this.document = document;
    }

    static void mark(PDDocument document) throws IOException {
        Ornaments ornaments = new Ornaments(document);
        ornaments.read();
        for (PDPage page : document.getPages()) {
            ornaments.in(page);
        }
    }

    /** Which pieces of which page the tree of the document tells. */
    private void read() {
        Deque<COSDictionary> open = new ArrayDeque<>();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            COSDictionary element = open.poll();
            COSDictionary page = element.getCOSDictionary(COSName.PG);
            List<COSBase> kept = new ArrayList<>();
            COSBase kids = element.getDictionaryObject(KIDS);
            List<COSBase> all = new ArrayList<>();
            if (kids instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    all.add(array.get(i));
                }
            } else if (kids != null) {
                all.add(element.getItem(KIDS));
            }
            for (COSBase item : all) {
                COSBase kid = item instanceof COSObject reference ? reference.getObject() : item;
                if (kid instanceof COSDictionary dictionary) {
                    if (isOrnament(dictionary)) {
                        continue;
                    }
                    if (dictionary.containsKey(COSName.MCID)) {
                        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
                        tell(own == null ? page : own, dictionary.getInt(COSName.MCID));
                    } else if (dictionary.containsKey(COSName.S)) {
                        open.add(dictionary);
                    }
                } else if (kid instanceof COSInteger number) {
                    tell(page, number.intValue());
                }
                kept.add(item);
            }
            if (kept.size() < all.size()) {
                COSArray array = new COSArray();
                kept.forEach(array::add);
                element.setItem(KIDS, array);
            }
        }
    }

    private static boolean isOrnament(COSDictionary element) {
        String words = element.getString(COSName.ALT);
        return COSName.getPDFName("Figure").equals(element.getDictionaryObject(COSName.S)) && (words == null || words.isBlank());
    }

    private void tell(COSDictionary page, int piece) {
        if (page != null) {
            told.computeIfAbsent(page, unseen -> new HashSet<>()).add(piece);
        }
    }

    private void in(PDPage page) throws IOException {
        Set<Integer> known = told.getOrDefault(page.getCOSObject(), Set.of());
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        Map<Integer, Boolean> gone = new HashMap<>();
        String marked = TAGGED.matcher(content).replaceAll(piece -> {
            int number = Integer.parseInt(piece.group(1));
            boolean tells = known.contains(number);
            gone.put(number, !tells);
            return Matcher.quoteReplacement(tells ? piece.group() : "/Artifact BMC");
        });
        if (gone.containsValue(true)) {
            PDStream stream = new PDStream(document);
            try (OutputStream into = stream.createOutputStream(COSName.FLATE_DECODE)) {
                into.write(marked.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
        }
    }
}
