package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.Licence;
import nl.inspiratieboek.dataset.DataTable;
import nl.inspiratieboek.dataset.DataTables;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The book as data, and what each column means: template {@code data}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param licence under which terms it may be used, if the book says so
 * @param files the files that are no tables
 * @param tables the tables
 * @param parts where each of them stands on the page
 */
record DataView(
        PageHead head,
        String title,
        String lead,
        Optional<Terms> licence,
        List<Described> files,
        List<Table> tables,
        List<LinkView> parts)
        implements PageContent {

    DataView {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
        parts = List.copyOf(parts);
    }

    /**
     * Under which terms the data may be used.
     *
     * @param termsName their name
     * @param termsHref the terms themselves, of a licence that has an address
     */
    record Terms(String termsName, Optional<String> termsHref) {}

    /**
     * A file.
     *
     * @param file where it is
     * @param about what it is, in a sentence or two
     */
    record Described(LinkView file, String about) {}

    /**
     * A table.
     *
     * @param tableId its anchor
     * @param tableTitle its title
     * @param tableAbout what a row is
     * @param file its file
     * @param columns its columns
     */
    record Table(String tableId, String tableTitle, String tableAbout, LinkView file, List<Column> columns) {}

    /**
     * A column.
     *
     * @param columnName its name in the file
     * @param columnAbout what stands in it
     */
    record Column(String columnName, String columnAbout) {}

    static DataView of(Edition edition, PageLinks links) {
        LanguagePack language = edition.language();
        String title = language.text("data.title");
        String lead = language.text("data.lead");
        List<Described> files = new ArrayList<>();
        for (DataFile file : List.of(DataFile.BOOK, DataFile.SCHEMA, DataFile.CATALOGUE)) {
            files.add(new Described(link(edition, links, file), language.text(file.key() + ".about")));
        }
        List<Table> tables = DataTables.of(edition).stream().map(table -> table(edition, links, table)).toList();
        return new DataView(
                PageHead.of(title, lead).called(language.text("nav.data")).about(PageSubject.DATASET),
                title,
                lead,
                edition.book().settings().licence().map(Licence::of).map(terms -> new Terms(terms.name(), terms.href())),
                files,
                tables,
                tables.stream().map(table -> new LinkView("#" + table.tableId(), table.tableTitle())).toList());
    }

    private static Table table(Edition edition, PageLinks links, DataTable<?> table) {
        DataFile file = table.file();
        return new Table(
                "--" + file.id(),
                edition.language().text(file.key() + ".title"),
                edition.language().text(file.key() + ".about"),
                link(edition, links, file),
                table.columns().stream().map(column -> new Column(column.name(), column.about())).toList());
    }

    private static LinkView link(Edition edition, PageLinks links, DataFile file) {
        return new LinkView(links.href(edition.addresses().of(file)), edition.addresses().of(file).name());
    }

    @Override
    public String template() {
        return "data";
    }
}
