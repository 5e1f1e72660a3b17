package nl.inspiratieboek.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inspiratieboek.address.AddressList;
import nl.inspiratieboek.source.SourcePath;

/**
 * A whole book. Cases stand in the order of their numbers, those without a number after them by title; themes in the
 * order of their ids within a chapter.
 *
 * @param settings what book.yaml says
 * @param cover the text of the cover page
 * @param overview the introduction of the case overview
 * @param cases every case, in reading order
 * @param chapters one for each kind that has an introduction, a theme or a finding, in the order in which book.yaml declares the
 *     kinds
 * @param pages the free pages, by path
 * @param terms the glossary, sorted in the book's language
 * @param thesaurus what search takes for the same
 * @param references the sources, by id
 * @param map the land that it is about, to show where cases lie
 * @param media images and downloads that the build copies
 * @param aliases other programs' names of anchors that links use
 * @param drafts what its authors have not finished
 * @param published the addresses at which it ever stood
 * @param twinNames what its pages say their translations are
 * @param others what it takes in of other books, in the order in which book.yaml names them
 */
public record Book(
        BookSettings settings,
        FreePage cover,
        FreePage overview,
        List<Case> cases,
        List<Chapter> chapters,
        List<FreePage> pages,
        List<Term> terms,
        Thesaurus thesaurus,
        List<Reference> references,
        Optional<LandMap> map,
        List<Medium> media,
        AnchorAliases aliases,
        DraftFiles drafts,
        AddressList published,
        Map<SourcePath, TwinName> twinNames,
        List<ForeignBook> others) {

    public Book {
        cases = List.copyOf(cases);
        chapters = List.copyOf(chapters);
        pages = List.copyOf(pages);
        terms = List.copyOf(terms);
        references = List.copyOf(references);
        media = List.copyOf(media);
        twinNames = Map.copyOf(twinNames);
        others = List.copyOf(others);
    }

    /** The same book with these pictures and downloads, these anchors of other programs, and these drafts. */
    public Book with(List<Medium> used, AnchorAliases known, DraftFiles unfinished) {
        return new Book(
                settings, cover, overview, cases, chapters, pages, terms, thesaurus, references, map, used, known, unfinished,
                published, twinNames, others);
    }

    /** The same book with what its theme takes for the same, beside its own. */
    public Book withGeneral(List<Synonyms> general) {
        return new Book(
                settings,
                cover,
                overview,
                cases,
                chapters,
                pages,
                terms,
                new Thesaurus(thesaurus.own(), general),
                references,
                map,
                media,
                aliases,
                drafts,
                published,
                twinNames,
                others);
    }

    /** Whether it has a case overview: a book without cases has none, unless its author wrote one or it takes in other books. */
    public boolean hasOverview() {
        return !cases.isEmpty() || overview.written() || !others.isEmpty();
    }

    /** The cases that its map shows where they are. */
    public List<Case> onMap() {
        return cases.stream()
                .filter(each -> map.isPresent() && each.at().filter(map.get()::shows).isPresent())
                .toList();
    }

    /** When something of it was last checked, if it says so anywhere. */
    public Optional<PartialDate> lastReviewed() {
        return Stream.of(
                        cases.stream().map(Case::reviewed),
                        chapters.stream().flatMap(chapter -> chapter.themes().stream()).map(Theme::reviewed),
                        chapters.stream().map(chapter -> chapter.introduction().reviewed()),
                        Stream.of(cover.reviewed(), overview.reviewed()),
                        pages.stream().map(FreePage::reviewed))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .max(Comparator.comparing(PartialDate::toString));
    }

    /** The medium at a path, if the book has it. */
    public Optional<Medium> medium(SourcePath path) {
        return media.stream().filter(medium -> medium.path().equals(path)).findFirst();
    }
}
