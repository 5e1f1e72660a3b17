package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.lunr.LunrIndex;
import nl.inspiratieboek.lunr.TermScores;
import nl.inspiratieboek.search.WordForms.Form;
import nl.inspiratieboek.site.OutputFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The search data of a large book, in parts: a reader who types a word loads what that word needs and not an index of the
 * whole book. It has to be scripts, because a page that is opened from a disk may load nothing else, and every part is
 * found by its name alone: the root says what each file of a sort starts with ({@code PartsData} in
 * {@code theme/js/types.d.ts}), a bisection gives the file.
 *
 * <p>A file is {@code inspiratieboekZoekdeel("t12",<JSON>);} and a line end, the JSON with {@code <}, {@code >} and the two
 * line ends of Unicode escaped. All stand in one folder that carries the fingerprint of them all. Sections are numbered
 * from 0 in the book's order. Whatever is sorted is sorted by UTF-16 unit, as JavaScript compares.
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
 * A lunr index that {@code lunr.Index.load} takes, of the terms from the file's first up to the next file's: the postings,
 * the terms' numbers and the scores are those of the one index over all sections, so a term scores the same from its part.
 * References are the numbers of sections; a field of a section without any of the terms has no vector. A file closes when
 * its terms stand in more than {@link SearchLimits#postingsPerFile} fields of sections. Big stems are not among them: they
 * stand in files {@code b} of the same form, which are there so that the index is complete for other programs; a reader's
 * browser knows big stems from the root ({@code big}, a text with a space between) and reads their lists. Nor does it read a
 * file for a stem that no word has: some word with a stem begins as the stem does, but for the last two units, or the stem is
 * among the root's {@code strays}, a text too.
 *
 * <h2>Lists, {@code l}</h2>
 *
 * A list of {@code [key, n, gaps, levels, book, divisor, best]}, sorted by key. What a term says of a section is its weight:
 * its scores in all fields together, divided by lunr's idf of the term, so that weights of different terms compare. A list
 * gives the weights of n sections:
 *
 * <ul>
 *   <li>key {@code =stem}: of a big stem, one that more than {@link SearchLimits#bigStem} sections have;
 *   <li>key {@code beginning*}: for each section the largest weight of any stem of the words that begin so. There is one
 *       for each beginning of two units or more that more than {@link SearchLimits#begun} words have, and after which they
 *       first differ: for what a reader has typed, the longest beginning that those words share is the key;
 *   <li>key {@code *word}: the same for the longer words that have a word inside, if more than {@link SearchLimits#inner} do.
 * </ul>
 *
 * {@code gaps}: the numbers of the sections, ascending: the first itself, then how many numbers are passed over before
 * each next, as {@link Digits}. {@code book}: different weights, ascending, in gaps too; one of them divided by 1000 and by
 * {@code divisor} is a weight. {@code levels}: a letter for each section, whose value says which weight of the book it has;
 * if the book has more than 64, a letter for each and then another for each, the first to be multiplied by 64. Lists of
 * stems are exact to a thousandth. In lists of beginnings and of words inside, weights that differ by no more than six parts
 * in a hundred are told as one; in that of a stem that more than {@link SearchLimits#commonStem} sections have, by one part in
 * two hundred; then {@code best} tells the {@value RankedList#BEST} heaviest exactly, flat as section and thousandths in turn.
 *
 * <h2>Inner parts, {@code s}</h2>
 *
 * A text: entries {@code rest/head1/head2…}, sorted by rest, a space between. A word of six units or more stands in it for
 * every way to cut it into a head of at least two and a rest of at least three; after the head comes
 * {@code :stem} for each of its stems, but not when it has one stem and the stemmer makes that of the folded word too. Heads are sorted by how many sections have the word's most frequent stem, most first, then
 * alphabetically. So {@code aanpak} finds {@code wijkaanpak} where the rests that begin with it stand together.
 *
 * <h2>Sections, {@code d}</h2>
 *
 * {@code {pages, sections}}: file i has the sections from {@code i * chunk}, and the pages they stand on; a section names
 * its page by the place in the same file.
 *
 * <h2>Facets, {@code f}</h2>
 *
 * What counts that are true over all sections need. File {@code f}: {@code sections}, for each section one unit, 48 plus the
 * place of its facet (its kind, else its page's group) in the ids of the root's kinds followed by those of its groups;
 * {@code pages}, for each page in the book's order how many sections it has, as {@link Digits}, which follow each other.
 * File {@code g}, which is read when a reader turns to the facts: by key, for each page how many values it has of the fact
 * and then the place of each among the fact's values in the root, all as {@link Digits}; 0 is a page that is of no case.
 *
 * <p>File {@code h}, which a question needs: {@code heads}, the numbers of the sections that open the themes' pages, in gaps;
 * {@code sections}, for each section 0, or for a finding with a theme 1 plus the place of that theme's head among them.
 *
 * @param files the files
 * @param wordFirsts what each file of words starts with
 * @param strays the stems none of whose words begins as they do, the last two units aside
 * @param terms what each file of terms starts with, and the big stems
 * @param listFirsts what each file of lists starts with
 * @param innerFirsts what each file of inner parts starts with
 */
record SearchParts(
        PartFiles files,
        List<String> wordFirsts,
        List<String> strays,
        TermParts terms,
        List<String> listFirsts,
        List<String> innerFirsts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of these a query of three words needs one for each word; of sections as many as there are hits to draw at first. */
    private static final int WORDS = 3;

    private static final int HITS = 6;

    /**
     * Cuts the search data of a book.
     *
     * @param root the root of its data, without the parts
     */
    static SearchParts of(
            Edition edition, List<SectionDocument> documents, LunrIndex index, SearchLimits limits, ObjectNode root) {
        TermScores scores = TermScores.of(index);
        PartFiles files = new PartFiles();
        List<Form> forms = WordForms.of(documents, edition.language().code(), scores);
        PartRuns words = new PartRuns('w', limits.formsPerFile(), Integer.MAX_VALUE / 2, SearchParts::spaced, files);
        forms.forEach(form -> words.add(form.written(), form.written() + form.stems()));
        List<String> wordFirsts = words.finish();
        TermParts terms = TermParts.write(scores, limits, files);
        int length = limits.fileLength();
        List<String> lists = ListParts.write(
                scores,
                forms,
                limits,
                new PartRuns('l', Integer.MAX_VALUE, length, all -> "[" + String.join(",", all) + "]", files));
        List<String> inner =
                InnerParts.write(forms, new PartRuns('s', Integer.MAX_VALUE, length, SearchParts::spaced, files));
        Entries entries = Entries.of(edition, documents);
        for (int from = 0; from < documents.size(); from += limits.chunk()) {
            ObjectNode chunk = JSON.createObjectNode();
            int to = Math.min(documents.size(), from + limits.chunk());
            entries.write(from, to, chunk.putArray("pages"), chunk.putArray("sections"));
            files.add("d" + from / limits.chunk(), JSON.writeValueAsString(chunk));
        }
        files.add("f", FacetPart.sections(documents, entries, root));
        files.add("h", FacetPart.themes(documents));
        files.add("g", FacetPart.facts(entries, root));
        return new SearchParts(files, wordFirsts, WordForms.strays(forms, scores), terms, lists, inner);
    }

    /** Tells the root what there is. */
    void describe(SearchLimits limits, ObjectNode parts) {
        parts.put("folder", files.folder());
        texts(parts.putArray("words"), wordFirsts);
        parts.put("strays", String.join(" ", strays));
        texts(parts.putArray("terms"), terms.firsts());
        parts.put("big", String.join(" ", terms.big()));
        texts(parts.putArray("lists"), listFirsts);
        texts(parts.putArray("inner"), innerFirsts);
        parts.put("chunk", limits.chunk());
        parts.put("begun", limits.begun());
    }

    /** What a first search needs of all these files, at most. */
    List<SearchNeed> needs(List<OutputFile> all) {
        List<SearchNeed> needs = new ArrayList<>();
        needs.add(need('w', WORDS, all));
        needs.add(need('t', WORDS, all));
        needs.add(need('l', WORDS, all));
        needs.add(need('s', WORDS, all));
        needs.add(need('d', HITS, all));
        needs.add(need('f', 1, all));
        return needs;
    }

    private SearchNeed need(char letter, int most, List<OutputFile> all) {
        List<OutputFile> ofSort = all.stream()
                .filter(file -> file.path().name().charAt(0) == letter)
                .toList();
        return new SearchNeed(ofSort, most);
    }

    private static String spaced(List<String> entries) {
        return JSON.writeValueAsString(String.join(" ", entries));
    }

    private static void texts(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }
}
