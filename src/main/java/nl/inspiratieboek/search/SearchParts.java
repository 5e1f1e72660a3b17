package nl.inspiratieboek.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.search.WordForms.Form;
import nl.inspiratieboek.site.OutputFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The search data of a book, in parts: a reader who types a word loads what that word needs and not an index of the whole
 * book. It has to be scripts, because a page that is opened from a disk may load nothing else.
 *
 * <p>A page knows {@code assets/zoek.js} alone, which names the root, {@code assets/zoekgegevens.<fingerprint>.js}; the root
 * says of each sort of part what each file of it starts with and its fingerprint ({@code PartsData} in
 * {@code theme/js/types.d.ts}), a bisection gives the file: {@code assets/zoek/<sort><fingerprint>.js}. A file is
 * {@code inspiratieboekZoekdeel("w1a2b3c4d5e",<JSON>);} and a line end, the JSON with {@code <}, {@code >} and the two line ends
 * of Unicode escaped. Where files end depends on the keys that stand there ({@link PartRuns}), and nothing in them but {@code f}
 * tells of more than its own words and pages: a changed sentence changes the files of its words and leaves the others their
 * names. Sections are numbered from 0 in the book's order. Whatever is sorted is sorted by UTF-16 unit, as JavaScript compares.
 *
 * <h2>Words, {@code w}</h2>
 *
 * A text: every word of the book as {@link Folding} leaves it, once, sorted, a space between. After a word comes what its
 * stem leaves off at its end, as a capital letter: {@code verhalenB} has the stem verhal, and a word without letter is its own
 * stem. A word whose stem is not its beginning, or which has several, has {@code :stem} for each, sorted. In words and stems
 * {@code %}, {@code *}, {@code /} and {@code :} are written {@code %25}, {@code %2a}, {@code %2f} and {@code %3a}; it is as
 * written that words are sorted, begin with something, and are cut. Words have a file of their own kind because search expands
 * what is typed over words, not stems: hits then never step back while a word grows. A browser that stemmed them would be
 * busy longer than with all else.
 *
 * <h2>Terms, {@code t}</h2>
 *
 * A list of {@code [stem, gaps, levels, book]}, sorted by stem. {@code gaps}: the numbers of the sections, ascending: the first
 * itself, then how many numbers are passed over before each next, as {@link Base64Vlq}. {@code book}: how often the term stands in
 * each field (title, page, words, keywords, text), five {@link Base64Vlq} for each different five. {@code levels}: a letter for each
 * section, whose value says which five of the book it has; if the book has more than 64, a letter for each and then another for
 * each, the first to be multiplied by 64; nothing if it has one. What a term says of a section is computed from these and the
 * lengths of the fields in {@code f}, as lunr does: BM25 with k1 1.2 and b 0.75. A browser reads no file for a stem that no word
 * has: some word with a stem begins as the stem does, but for the last two units, or the stem is among the root's
 * {@code irregular}, a text too.
 *
 * <h2>Lists, {@code l}</h2>
 *
 * The same for many stems at once: for each section the five that would weigh most in a section of mean length.
 *
 * <ul>
 *   <li>key {@code beginning*}: of the stems of the words that begin so. There is one for each beginning of two units or more that
 *       more than {@link SearchLimits#begun} words have, and after which they first differ: for what a reader has typed, the
 *       longest beginning that those words share is the key;
 *   <li>key {@code *word}: the same for the longer words that have a word inside, if more than {@link SearchLimits#inner} do.
 * </ul>
 *
 * <h2>Inner parts, {@code s}</h2>
 *
 * A text: entries {@code rest/head1/head2…}, sorted by rest, a space between. A word of six units or more stands in it for
 * every way to cut it into a head of at least two and a rest of at least three; after the head comes
 * {@code :stem} for each of its stems, but not when it has one stem and the stemmer makes that of the folded word too. Heads are
 * sorted by how many sections have the word's most frequent stem, most first, then alphabetically. So {@code aanpak} finds
 * {@code wijkaanpak} where the rests that begin with it stand together. A book whose words are in three files or fewer has none: they
 * are looked through.
 *
 * <h2>Sections, {@code d}</h2>
 *
 * {@code {pages, sections}}: the sections from the number that the root's {@code starts}, in gaps, say of the file, and the
 * pages they stand on; a section names its page by the place in the same file.
 *
 * <h2>Facets, {@code f}</h2>
 *
 * What is needed of all sections at once. File {@code f}: {@code sections}, for each section one unit, 48 plus the
 * place of its facet (its kind, else its page's group) in the ids of the root's kinds followed by those of its groups;
 * {@code pages}, for each page in the book's order how many sections it has, as {@link Base64Vlq}, which follow each other;
 * {@code lengths}, for each field a letter for each section, whose value v is the number of terms in it: v up to 16, and
 * above about 16 * 2^((v - 16) / 6). File {@code g}, which is read when a reader turns to the facts: by key, for each page how
 * many values it has of the fact and then the place of each among the fact's values in the root, all as {@link Base64Vlq}; 0 is a
 * page that is of no case.
 *
 * <p>File {@code h}, which a question needs: {@code heads}, the numbers of the sections that open the themes' pages, in gaps;
 * {@code sections}, for each section 0, or for a finding with a theme 1 plus the place of that theme's head among them.
 *
 * @param files the files
 * @param counts what the root tells of the fields' mean lengths
 * @param firsts for each sort what each file starts with
 * @param starts the number of the first section of each file of sections
 * @param irregular the stems none of whose words begins as they do, the last two units aside
 */
record SearchParts(
        PartFiles files, TermCounts counts, Map<String, List<String>> firsts, int[] starts, List<String> irregular) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of these a query of three words needs one for each word; of sections as many as there are hits to draw at first. */
    private static final int WORDS = 3;

    private static final int HITS = 6;

    /** Of words a search reads all that begin alike, so that a file of them may be longer. */
    private static final int WORDS_FACTOR = 2;

    /** The words of so many files are looked through for those that have a part inside. */
    private static final int FEW_FILES = 3;

    /** Of a file of texts a search shows one or two. */
    private static final int TEXTS_DIVISOR = 4;

    /**
     * Cuts the search data of a book.
     *
     * @param root the root of its data, without the parts
     */
    static SearchParts of(
            Edition edition, List<SectionDocument> documents, TermCounts counts, SearchLimits limits, ObjectNode root) {
        PartFiles files = new PartFiles();
        List<Form> forms = WordForms.of(counts, edition.language().code());
        int length = limits.fileLength();
        Map<String, List<String>> firsts = new LinkedHashMap<>();
        PartRuns words = new PartRuns('w', WORDS_FACTOR * length, SearchParts::spaced, files);
        forms.forEach(form -> words.add(form.written(), form.written() + form.stems()));
        firsts.put("w", words.finish());
        PartRuns terms = new PartRuns('t', length, SearchParts::listed, files);
        for (int term = 0; term < counts.size(); term++) {
            String stem = counts.term(term);
            terms.add(stem, SectionList.json(stem, counts.sections(term), counts.counts(term)));
        }
        firsts.put("t", terms.finish());
        firsts.put("l", MergedPostings.write(counts, forms, limits, new PartRuns('l', length, SearchParts::listed, files)));
        if (firsts.get("w").size() > FEW_FILES) {
            firsts.put("s", InnerParts.write(forms, new PartRuns('s', length, SearchParts::spaced, files)));
        }
        HitEntries entries = HitEntries.of(edition, documents);
        int[] starts = sections(documents, entries, length / TEXTS_DIVISOR, files);
        files.add('f', FacetPart.sections(documents, entries, counts, root));
        files.add('g', FacetPart.facts(entries, root));
        files.add('h', FacetPart.themes(documents));
        return new SearchParts(files, counts, firsts, starts, WordForms.irregularStems(forms, counts));
    }

    /** Writes the files of sections; gives the number of the first section of each. */
    private static int[] sections(List<SectionDocument> documents, HitEntries entries, int length, PartFiles files) {
        int[] next = {0};
        PartRuns runs = new PartRuns('d', length, texts -> entries.json(next[0], next[0] += texts.size()), files);
        for (SectionDocument document : documents) {
            runs.add(document.ref(), document.title() + document.text());
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (int section = 0; section < documents.size(); section++) {
            if (numbers.put(documents.get(section).ref(), section) != null) {
                throw new IllegalStateException("two sections have the address " + documents.get(section).ref());
            }
        }
        return runs.finish().stream().mapToInt(numbers::get).toArray();
    }

    /** Tells the root what there is. */
    void describe(SearchLimits limits, ObjectNode parts) {
        ObjectNode names = parts.putObject("names");
        files.names().forEach(names::put);
        ObjectNode first = parts.putObject("firsts");
        firsts.forEach((letter, keys) -> first.put(letter, String.join(" ", keys)));
        parts.put("starts", Base64Vlq.gaps(starts));
        parts.put("irregular", String.join(" ", irregular));
        parts.put("begun", limits.begun());
        ArrayNode fields = parts.putArray("fields");
        for (int field = 0; field < TermCounts.FIELDS; field++) {
            fields.addArray().add(SectionIndex.fields().get(field).boost()).add(counts.averageLength(field));
        }
    }

    /** What a first search needs of all these files, at most. */
    List<SearchNeed> needs() {
        return List.of(need('w', WORDS), need('t', WORDS), need('l', WORDS), need('s', WORDS), need('d', HITS), need('f', 1), need('g', 0), need('h', 0));
    }

    private SearchNeed need(char letter, int most) {
        List<OutputFile> ofSort = files.files().stream()
                .filter(file -> file.path().name().charAt(0) == letter)
                .toList();
        return new SearchNeed(ofSort, most);
    }

    private static String spaced(List<String> entries) {
        return JSON.writeValueAsString(String.join(" ", entries));
    }

    private static String listed(List<String> lists) {
        return "[" + String.join(",", lists) + "]";
    }
}
