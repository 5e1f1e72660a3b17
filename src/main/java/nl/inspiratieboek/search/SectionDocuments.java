package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.ForeignCase;
import nl.inspiratieboek.book.ForeignFinding;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.edition.FactLine;
import nl.inspiratieboek.edition.MadePages;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.markdown.SearchedText;
import nl.inspiratieboek.markdown.Section;
import nl.inspiratieboek.search.SectionDocument.Also;
import nl.inspiratieboek.search.SectionDocument.Page;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.WovenBook;

/** Cuts a book into sections for search. A finding is one section, at its home in the case. */
final class SectionDocuments {

    /** Headings below this level stay with the section they stand in. */
    private static final int CUT_LEVEL = 3;

    private final Edition edition;
    private final WovenBook woven;
    private final LanguagePack language;
    private final Addresses addresses;
    private final FactClasses classes;
    private final List<SectionDocument> documents = new ArrayList<>();

    private SectionDocuments(Edition edition) {
        this.edition = edition;
        this.woven = edition.woven();
        this.language = edition.language();
        this.addresses = edition.addresses();
        this.classes = FactClasses.of(edition);
    }

    /** The sections of a book, in its order. */
    static List<SectionDocument> of(Edition edition) {
        SectionDocuments sections = new SectionDocuments(edition);
        WovenBook woven = edition.woven();
        LanguagePack language = edition.language();
        Addresses addresses = edition.addresses();
        Book book = edition.book();
        sections.page(book.cover(), addresses.cover(), language.name("pages"));
        if (book.hasOverview()) {
            sections.page(book.overview(), addresses.overview(), language.name("cases"));
        }
        book.cases().forEach(sections::theCase);
        book.others().forEach(sections::otherBook);
        for (ChapterUse chapter : woven.chapters()) {
            String kind = chapter.chapter().kind().id();
            sections.page(chapter.chapter().introduction(), addresses.of(chapter.chapter().kind()), kind);
            chapter.themes().forEach(sections::theme);
        }
        book.pages().forEach(page -> sections.page(page, Addresses.page(page.path()), language.name("pages")));
        MadePages.of(edition).forEach(part -> sections.made(part, language.name("pages")));
        if (edition.has(MadePage.GLOSSARY)) {
            sections.made(MadePages.glossary(edition), language.name("glossary-page"));
            book.terms().forEach(sections::term);
        }
        return sections.documents.stream()
                .map(document -> document.withWords(joined(" ", document.words(), String.join(" ", OtherSpellings.address(document)))))
                .toList();
    }

    private void theCase(Case theCase) {
        SitePath address = addresses.of(theCase);
        Page page = new Page(
                theCase.shortName(), language.name("cases"), theCase.number(), theCase.fictional(), classes.filters(theCase));
        List<Section> sections = theCase.narrative().sections(CUT_LEVEL);
        // What stands before the first heading has the page's own address, and an address has one section.
        SearchedText opening = Prose.join(sections.stream()
                        .filter(section -> section.heading().isEmpty())
                        .map(Section::body)
                        .toList())
                .searchedText();
        documents.add(SectionDocument.of(
                        address.encoded(), page, theCase.title(), joined("\n", theCase.summary(), opening.sentences()))
                .withWords(places(theCase))
                .withKeywords(joined(" ", String.join(" ", theCase.searchWords()), opening.sources())));
        List<String> lines = FactLine.of(theCase, language).stream().map(line -> line.text(language)).toList();
        if (!lines.isEmpty()) {
            documents.add(SectionDocument.of(
                    ref(FactLine.place(address)), page, language.text("case.facts"), String.join("\n", lines)));
        }
        for (Section section : sections) {
            if (section.heading().isPresent() && !section.body().isEmpty()) {
                add(ref(address, section), page, title(section, theCase.shortName()), section.body());
            }
        }
        for (KindSection kind : theCase.sections()) {
            if (!kind.introduction().isEmpty()) {
                String ref = ref(Target.of(address, kind.heading().anchor()));
                add(ref, page, kind.heading().text(), kind.introduction());
            }
            kind.findings().forEach(finding -> finding(finding, page));
        }
    }

    /** A case of another book is found where this one names it, and from there leads to theirs. */
    private void otherBook(ForeignBook other) {
        for (ForeignCase each : other.cases()) {
            String name = language.text("elsewhere.name", each.name(), other.name());
            Page page = new Page(name, language.name("cases"), OptionalInt.empty(), each.invented(), Map.of());
            String findings = each.findings().stream().map(ForeignFinding::title).collect(Collectors.joining("\n"));
            documents.add(SectionDocument.of(
                    ref(Target.of(addresses.overview(), Addresses.card(other, each))),
                    page,
                    each.title(),
                    joined("\n", each.summary(), findings)));
        }
    }

    private void add(String ref, Page page, String title, Prose body) {
        SearchedText text = body.searchedText();
        documents.add(SectionDocument.of(ref, page, title, text.sentences()).withKeywords(text.sources()));
    }

    private void finding(Finding finding, Page page) {
        Optional<Theme> theme = finding.theme().flatMap(woven::theme).map(ThemeUse::theme);
        SearchedText text = finding.text().searchedText();
        documents.add(SectionDocument.of(ref(addresses.home(finding.id())), page, finding.title(), text.sentences())
                .withFinding(
                        finding.kind().id(), theme.map(found -> new Also(ref(edition.copy(finding)), found.title())))
                .withWords(Stream.concat(
                                Stream.of(finding.kind().singular()), theme.map(Theme::title).stream())
                        .collect(Collectors.joining(" ")))
                .withKeywords(text.sources()));
    }

    /** The head of a theme's page is also found by the names of the findings that the page shows. */
    private void theme(ThemeUse use) {
        Theme theme = use.theme();
        SitePath address = addresses.of(theme);
        Page page = Page.of(theme.title(), theme.kind().id());
        documents.add(SectionDocument.of(address.encoded(), page, theme.title(), theme.claim())
                .withWords(Stream.concat(
                                Stream.of(theme.kind().singular()), use.findings().stream().map(Finding::title))
                        .collect(Collectors.joining(" ")))
                .withKeywords(String.join(" ", theme.searchWords())));
        sections(theme.synthesis(), address, page);
    }

    private void page(FreePage free, SitePath address, String group) {
        Page page = Page.of(free.title(), group);
        if (!free.summary().isEmpty() || !free.searchWords().isEmpty()) {
            documents.add(SectionDocument.of(address.encoded(), page, free.title(), free.summary())
                    .withKeywords(String.join(" ", free.searchWords())));
        }
        sections(free.text(), address, page);
    }

    /** The sections of a text; what stands before the first heading belongs to the page, after its summary. */
    private void sections(Prose prose, SitePath address, Page page) {
        for (Section section : prose.sections(CUT_LEVEL)) {
            int last = documents.size() - 1;
            boolean opening = section.heading().isEmpty();
            if (opening && last >= 0 && documents.get(last).ref().equals(address.encoded())) {
                SectionDocument head = documents.remove(last);
                SearchedText text = section.body().searchedText();
                documents.add(head.withText(joined("\n", head.text(), text.sentences()))
                        .withKeywords(joined(" ", head.keywords(), text.sources())));
            } else if (!section.body().isEmpty() || !opening) {
                add(ref(address, section), page, title(section, page.name()), section.body());
            }
        }
    }

    private void made(MadePages.Part part, String group) {
        documents.add(SectionDocument.of(ref(part.place()), Page.of(part.page(), group), part.title(), part.text())
                .withKeywords(part.words()));
    }

    private void term(Term term) {
        Page glossary = Page.of(language.text("nav.glossary"), language.name("glossary-page"));
        documents.add(SectionDocument.of(ref(addresses.term(term.id())), glossary, term.term(), term.explanation())
                .withWords(String.join(" ", term.synonyms()))
                .withKeywords(String.join(" ", term.searchWords())));
    }

    private static String ref(SitePath page, Section section) {
        return section.heading()
                .map(heading -> ref(Target.of(page, heading.anchor())))
                .orElse(page.encoded());
    }

    private static String title(Section section, String otherwise) {
        return section.heading().map(heading -> heading.text()).orElse(otherwise);
    }

    /** The address of a place from the site's root. */
    private static String ref(Target target) {
        return target.page().encoded() + target.anchor().map(anchor -> "#" + anchor).orElse("");
    }

    /** By what else the head of a case is found: the places that its facts name. */
    private static String places(Case theCase) {
        return theCase.facts().stream()
                .filter(fact -> fact.field().type() == FactType.PLACE)
                .flatMap(fact -> fact.value().words().stream())
                .collect(Collectors.joining(" "));
    }

    /** Either may be empty. */
    private static String joined(String divider, String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + divider + second;
    }
}
