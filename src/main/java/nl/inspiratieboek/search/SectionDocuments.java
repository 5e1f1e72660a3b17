package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.edition.FactLines;
import nl.inspiratieboek.edition.MadePages;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.markdown.SearchedText;
import nl.inspiratieboek.markdown.Section;
import nl.inspiratieboek.search.SectionDocument.Also;
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
        return List.copyOf(sections.documents);
    }

    private void theCase(Case theCase) {
        SitePath page = addresses.of(theCase);
        Map<String, List<String>> facts = filterFacts(theCase);
        List<Section> sections = theCase.narrative().sections(CUT_LEVEL);
        // What stands before the first heading has the page's own address, and an address has one section.
        SearchedText opening = Prose.join(sections.stream()
                        .filter(section -> section.heading().isEmpty())
                        .map(Section::body)
                        .toList())
                .searchedText();
        String ofHead = joined(" ", String.join(" ", theCase.searchWords()), opening.sources());
        add(theCase, page.encoded(), theCase.title(), facts, places(theCase), ofHead, joined("\n", theCase.summary(), opening.sentences()));
        List<String> lines = FactLines.of(theCase, language);
        if (!lines.isEmpty()) {
            String heading = language.text("case.facts");
            add(theCase, ref(FactLines.place(page)), heading, facts, "", "", String.join("\n", lines));
        }
        for (Section section : sections) {
            if (section.heading().isPresent() && !section.body().isEmpty()) {
                SearchedText text = section.body().searchedText();
                String title = title(section, theCase.shortName());
                add(theCase, ref(page, section), title, facts, "", text.sources(), text.sentences());
            }
        }
        for (KindSection kind : theCase.sections()) {
            if (!kind.introduction().isEmpty()) {
                String ref = ref(Target.of(page, kind.heading().anchor()));
                SearchedText text = kind.introduction().searchedText();
                add(theCase, ref, kind.heading().text(), facts, "", text.sources(), text.sentences());
            }
            kind.findings().forEach(finding -> finding(theCase, finding, facts));
        }
    }

    private void add(
            Case theCase,
            String ref,
            String title,
            Map<String, List<String>> facts,
            String words,
            String keywords,
            String text) {
        documents.add(new SectionDocument(
                ref,
                title,
                theCase.shortName(),
                language.name("cases"),
                theCase.number(),
                Optional.empty(),
                Optional.empty(),
                theCase.fictional(),
                facts,
                words,
                keywords,
                text));
    }

    private void finding(Case theCase, Finding finding, Map<String, List<String>> facts) {
        Optional<Theme> theme = finding.theme().flatMap(woven::theme).map(ThemeUse::theme);
        SearchedText text = finding.text().searchedText();
        documents.add(new SectionDocument(
                ref(addresses.home(finding.id())),
                finding.title(),
                theCase.shortName(),
                language.name("cases"),
                theCase.number(),
                Optional.of(finding.kind().id()),
                theme.map(found -> new Also(ref(edition.copy(finding)), found.title())),
                theCase.fictional(),
                facts,
                Stream.concat(Stream.of(finding.kind().singular()), theme.map(Theme::title).stream())
                        .collect(Collectors.joining(" ")),
                text.sources(),
                text.sentences()));
    }

    /** The head of a theme's page is also found by the names of the findings that the page shows. */
    private void theme(ThemeUse use) {
        Theme theme = use.theme();
        SitePath page = addresses.of(theme);
        String kind = theme.kind().id();
        String words = Stream.concat(
                        Stream.of(theme.kind().singular()), use.findings().stream().map(Finding::title))
                .collect(Collectors.joining(" "));
        String keywords = String.join(" ", theme.searchWords());
        plain(page.encoded(), theme.title(), theme.title(), kind, words, keywords, theme.claim());
        sections(theme.synthesis(), page, theme.title(), kind);
    }

    private void page(FreePage page, SitePath address, String group) {
        if (!page.summary().isEmpty() || !page.searchWords().isEmpty()) {
            String keywords = String.join(" ", page.searchWords());
            plain(address.encoded(), page.title(), page.title(), group, "", keywords, page.summary());
        }
        sections(page.text(), address, page.title(), group);
    }

    /** The sections of a text; what stands before the first heading belongs to the page, after its summary. */
    private void sections(Prose prose, SitePath page, String title, String group) {
        for (Section section : prose.sections(CUT_LEVEL)) {
            SearchedText text = section.body().searchedText();
            int last = documents.size() - 1;
            boolean opening = section.heading().isEmpty();
            if (opening && last >= 0 && documents.get(last).ref().equals(page.encoded())) {
                SectionDocument head = documents.remove(last);
                String keywords = joined(" ", head.keywords(), text.sources());
                plain(head.ref(), title, title, group, head.words(), keywords, joined("\n", head.text(), text.sentences()));
            } else if (!section.body().isEmpty() || !opening) {
                plain(ref(page, section), title(section, title), title, group, "", text.sources(), text.sentences());
            }
        }
    }

    private void made(MadePages.Part part, String group) {
        plain(ref(part.place()), part.title(), part.page(), group, "", part.words(), part.text());
    }

    private void term(Term term) {
        plain(
                ref(addresses.term(term.id())),
                term.term(),
                language.text("nav.glossary"),
                language.name("glossary-page"),
                String.join(" ", term.synonyms()),
                String.join(" ", term.searchWords()),
                term.explanation());
    }

    private void plain(String ref, String title, String page, String group, String words, String keywords, String text) {
        documents.add(new SectionDocument(
                ref,
                title,
                page,
                group,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                words,
                keywords,
                text));
    }

    private static String ref(SitePath page, Section section) {
        return section.heading()
                .map(heading -> ref(Target.of(page, heading.anchor())))
                .orElse(page.encoded());
    }

    private static String title(Section section, String otherwise) {
        return section.heading().map(heading -> heading.text()).orElse(otherwise);
    }

    private Map<String, List<String>> filterFacts(Case theCase) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (FactField field : woven.book().settings().facts()) {
            if (field.filter()) {
                facts.put(field.key(), classes.of(theCase, field));
            }
        }
        return facts;
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
