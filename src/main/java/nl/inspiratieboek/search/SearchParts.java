package nl.inspiratieboek.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.search.WordForms.Form;
import nl.inspiratieboek.site.OutputFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The search data of a book, in parts: a reader who types a word loads what that word needs and not an index of the whole
 * book. It has to be scripts, because a page that is opened from a disk may load nothing else.
 *
 * <p>A page knows {@code assets/zoek.js} alone, which names the root, {@code assets/zoekgegevens.<fingerprint>.js}; the root
 * says of each sort of part what each file of it starts with and its fingerprint ({@code PartsData} in
 * {@code theme/js/types.d.ts}), a bisection gives the file: {@code assets/zoek/<sort><fingerprint>.js}. A file is
 * {@code inspiratieboekZoekdeel("w1a2b3c4d5e",<JSON>);} and a line end, the JSON with {@code <}, {@code >} and the two line ends
 * of Unicode escaped. Where files end depends on the keys that stand there ({@link PartRuns}), and nothing in them
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
 * A list of {@code [stem, gaps, levels]}, sorted by stem. {@code gaps}: the numbers of the sections, ascending: the first
 * itself, then how many numbers are passed over before each next, as {@link Base64Vlq}. {@code levels}: how much each section is
 * about the term, a letter each, or one letter where it is the same of all: {@link TermWeights}. A browser reads no file for a
 * stem that no word has: some word with a stem begins as the stem does, but for the last two units, or the stem is among the
 * root's {@code irregular}, a text too.
 *
 * Among them, by keys of their own, stands what is read together with a term. They have a hyphen, which no stem has because words are cut
 * there; a stem may well end in {@code /}, as that of {@code leerling/en}. The same for many stems at once, for each section
 * the highest level:
 *
 * <ul>
 *   <li>key {@code beginning-*}: of the stems of the words that begin so. There is one for each beginning of two units or more that
 *       more than {@link SearchLimits#begun} words have, and after which they first differ: for what a reader has typed, the
 *       longest beginning that those words share is the key;
 *   <li>key {@code word-/}: the same for the longer words that have a word inside, if more than {@link SearchLimits#inner} do.
 * </ul>
 *
 * And the synonyms, by the stem of the first word of an expression that search looks up: key {@code stem-=}, after which come lists
 * {@code [expression, other, other…]}: who asks for the expression also finds the others.
 *
 * <h2>Inner parts, {@code s}</h2>
 *
 * A text: entries {@code rest/head1/head2…}, sorted by rest, a space between. A word of six units or more stands in it for
 * every way to cut it into a head of at least two and a rest of at least three; after the head comes
 * {@code :stem} for each of its stems, but not when it has one stem and the stemmer makes that of the folded word too. Heads are
 * sorted by how many sections have the word's most frequent stem, most first, then alphabetically. So {@code aanpak} finds
 * {@code wijkaanpak} where the rests that begin with it stand together. A book whose words are in one file has none: they are
 * looked through.
 *
 * <h2>Sections, {@code d}</h2>
 *
 * {@code {pages, sections}}: the sections from the number that the root's {@code starts}, in gaps, say of the file, and the
 * pages they stand on; a section names its page by the place in the same file.
 *
 * <h2>Tables of all sections</h2>
 *
 * The root's {@code table} has {@code facets}, for each section one unit, 48 plus the place of its facet (its kind, else its
 * page's group) in the ids of the root's kinds followed by those of its groups; and {@code pages}, for each page in the book's
 * order how many sections it has, as {@link Base64Vlq}. {@code values} says, by the key of a fact, for each page how many values it
 * has of the fact and then the place of each among the fact's values in the root, all as {@link Base64Vlq}; 0 is a page that is
 * of no case. It stands in the root where it is short, else it is file {@code g}, which is read when a reader turns to the facts.
 *
 * @param files the files
 * @param firsts for each sort what each file starts with
 * @param starts the number of the first section of each file of sections
 * @param irregular the stems none of whose words begins as they do, the last two units aside
 */
record SearchParts(
        PartFiles files, Map<String, List<String>> firsts, int[] starts, List<String> irregular) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of these a query of three words needs one for each word; of sections as many as there are pages to draw at first. */
    private static final int WORDS = 3;

    private static final int HITS = 6;

    /** Of words a search reads all that begin alike, so that a file of them may be longer. */
    private static final int WORDS_FACTOR = 2;

    /** Words of so many files are one file, which is looked through for those that have a part inside. */
    private static final int FEW = 3;

    /** Of a file of texts a search shows one or two. */
    private static final int TEXTS_DIVISOR = 4;

    /** What is so much shorter than a file stands in the root. */
    private static final int SHORT_DIVISOR = 4;

    /**
     * Cuts the search data of a book.
     *
     * @param root the root of its data, without the parts
     */
    static SearchParts of(
            Edition edition, List<SectionDocument> documents, TermWeights weights, List<Synonyms> synonyms, SearchLimits limits, ObjectNode root) {
        PartFiles files = new PartFiles();
        List<Form> forms = WordForms.of(weights, edition.language().code());
        int length = limits.fileLength();
        Map<String, List<String>> firsts = new LinkedHashMap<>();
        int lengthOfWords = forms.stream().mapToInt(form -> form.written().length() + form.stems().length() + 1).sum();
        boolean few = lengthOfWords <= FEW * WORDS_FACTOR * length;
        PartRuns words = new PartRuns('w', few ? 2 * lengthOfWords : WORDS_FACTOR * length, SearchParts::spaced, files);
        forms.forEach(form -> words.add(form.written(), form.written() + form.stems()));
        firsts.put("w", words.finish());
        SortedMap<String, String> others = MergedPostings.of(weights, forms, limits);
        others.putAll(SynonymEntries.of(synonyms, LunrLanguage.of(edition.language().code())));
        firsts.put("t", terms(weights, others, new PartRuns('t', length, SearchParts::listed, files)));
        if (!few) {
            firsts.put("s", InnerParts.write(forms, new PartRuns('s', length, SearchParts::spaced, files)));
        }
        HitEntries entries = HitEntries.of(edition, documents);
        int[] starts = sections(documents, entries, length / TEXTS_DIVISOR, files);
        FacetPart.table(documents, entries, root);
        ObjectNode values = FacetPart.values(entries, root);
        if (values.toString().length() <= length / SHORT_DIVISOR) {
            root.set("values", values);
        } else {
            files.add('g', values.toString());
        }
        return new SearchParts(files, firsts, starts, WordForms.irregularStems(forms, weights));
    }

    /** Writes the files of terms, with what else stands by a key; gives what each starts with. */
    private static List<String> terms(TermWeights weights, SortedMap<String, String> others, PartRuns runs) {
        for (int term = 0; term < weights.size(); term++) {
            String stem = weights.term(term);
            SortedMap<String, String> before = others.headMap(stem);
            before.forEach(runs::add);
            before.clear();
            runs.add(stem, SectionList.json(stem, weights.sections(term), weights.levels(term)));
        }
        others.forEach(runs::add);
        return runs.finish();
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
    }

    /** What a first search needs of all these files, at most. */
    List<SearchNeed> needs() {
        return List.of(need('w', WORDS), need('t', WORDS), need('s', WORDS), need('d', HITS), need('g', 0));
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
