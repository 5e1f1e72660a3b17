package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.compare.CompareFiles;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactLine;
import nl.inspiratieboek.edition.FactTable;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * All cases side by side by the book's facts, from which a script makes the comparison of a few: template {@code compare}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param script what its script reads; none without scripts
 * @param bar where readers see which cases they chose
 * @param tables the cases, as many beside each other as a sheet of paper holds
 * @param parts where the table goes on in a large book
 */
record CompareView(
        PageHead head,
        String title,
        String lead,
        Optional<Script> script,
        ChooseBar bar,
        List<Table> tables,
        Optional<PartsView> parts)
        implements PageContent {

    /** As many columns can be read on a sheet of A4, turned. */
    private static final int MOST_COLUMNS = 10;

    CompareView {
        tables = List.copyOf(tables);
    }

    /**
     * The script of this page.
     *
     * @param compareScriptHref its file
     * @param dataAddress the data that it loads first, from the book's root
     * @param queryName what the choice is called in the address
     * @param compareHref the page on which the comparison stands, for a part of the table
     */
    record Script(String compareScriptHref, String dataAddress, String queryName, Optional<String> compareHref) {}

    /**
     * Cases beside each other.
     *
     * @param tableId the anchor of its name
     * @param tableName what it shows
     * @param columns its cases
     * @param rows its questions
     */
    record Table(String tableId, String tableName, List<Column> columns, List<Row> rows) {}

    /**
     * A case at the head of its column.
     *
     * @param columnHref its page
     * @param columnHouse its house
     * @param columnNumber its house number
     * @param columnName its short name
     * @param choose how it is chosen to lie beside others
     */
    record Column(
            String columnHref,
            HouseView columnHouse,
            Optional<String> columnNumber,
            String columnName,
            Optional<ChooseBox> choose) {}

    /**
     * A question with the answer of each case.
     *
     * @param rowLabel the question
     * @param answers as many as there are columns
     */
    record Row(String rowLabel, List<Answer> answers) {}

    /**
     * What a case says.
     *
     * @param whoNumber its house number, where its column cannot be seen
     * @param whoName its short name
     * @param answer the words; none where it leaves the question open
     */
    record Answer(Optional<String> whoNumber, String whoName, Optional<Said> answer) {}

    /**
     * An answer.
     *
     * @param said a known value
     * @param saidLink a known value that is an address
     * @param unknown why it is not known
     * @param saidYear the year it holds for
     * @param saidNote the author's remark
     */
    record Said(
            Optional<String> said,
            Optional<LinkView> saidLink,
            Optional<String> unknown,
            Optional<String> saidYear,
            Optional<String> saidNote) {

        static Said of(FactLine line) {
            boolean plain = line.known() && line.url().isEmpty();
            return new Said(
                    Optional.of(line.words()).filter(words -> plain),
                    line.url().map(address -> new LinkView(address, line.words())),
                    Optional.of(line.words()).filter(why -> !line.known()),
                    line.year(),
                    line.note());
        }
    }

    static CompareView of(Edition edition, PageLinks links, CasePart part) {
        LanguagePack language = edition.language();
        SitePath whole = edition.addresses().of(MadePage.COMPARE);
        String lead = language.text("compare.lead");
        PageHead head = PageHead.ofPart(
                edition, PageHead.of(language.text("compare.title"), lead).called(language.text("nav.compare")).using(Tool.COMPARE), whole, part);
        return new CompareView(
                head,
                head.title(),
                lead,
                script(edition, links, whole),
                ChooseBar.of(edition, links),
                tables(edition, links, part),
                PartsView.of(edition, links, edition.parts().compare()));
    }

    private static Optional<Script> script(Edition edition, PageLinks links, SitePath whole) {
        boolean first = links.page().equals(whole);
        return edition.assets().script(Tool.COMPARE).map(script -> new Script(
                links.href(script),
                first ? CompareFiles.of(edition).root().path().encoded() : "",
                edition.compare().name(),
                first ? Optional.empty() : Optional.of(links.href(whole))));
    }

    private static List<Table> tables(Edition edition, PageLinks links, CasePart part) {
        FactTable facts = FactTable.of(edition);
        Houses houses = Houses.of(edition);
        List<Case> cases = part.cases();
        int number = (cases.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            List<Case> own = cases.subList(cases.size() * i / number, cases.size() * (i + 1) / number);
            tables.add(new Table(
                    "--tabel-" + (i + 1),
                    name(edition, houses, own),
                    own.stream().map(each -> column(edition, links, houses, each)).toList(),
                    rows(edition, facts, houses, own)));
        }
        return tables;
    }

    private static String name(Edition edition, Houses houses, List<Case> cases) {
        Case first = cases.get(0);
        Case last = cases.get(cases.size() - 1);
        return edition.language().text("compare.caption", PartsView.range(edition, full(houses, first), full(houses, last)));
    }

    private static String full(Houses houses, Case theCase) {
        return houses.number(theCase).map(number -> number + " " + theCase.shortName()).orElse(theCase.shortName());
    }

    private static Column column(Edition edition, PageLinks links, Houses houses, Case theCase) {
        return new Column(
                links.href(edition.addresses().of(theCase)),
                houses.lit(theCase),
                houses.number(theCase),
                theCase.shortName(),
                ChooseBox.of(edition, theCase));
    }

    private static List<Row> rows(Edition edition, FactTable facts, Houses houses, List<Case> cases) {
        List<Row> rows = new ArrayList<>();
        for (FactTable.Row row : facts.rows()) {
            rows.add(new Row(row.label(), cases.stream()
                    .map(each -> answer(houses, each, row.of(each).map(Said::of)))
                    .toList()));
        }
        rows.add(new Row(edition.language().text("compare.findings"), cases.stream()
                .map(each -> answer(houses, each, houses.contents(each)
                        .map(words -> new Said(
                                Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))))
                .toList()));
        rows.removeIf(row -> row.answers().stream().allMatch(one -> one.answer().isEmpty()));
        return rows;
    }

    private static Answer answer(Houses houses, Case theCase, Optional<Said> said) {
        return new Answer(houses.number(theCase), theCase.shortName(), said);
    }

    @Override
    public String template() {
        return "compare";
    }
}
