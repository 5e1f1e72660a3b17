package nl.inspiratieboek.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.weave.ThemeUse;

/** The tables of a book: the one definition from which their files are written and the page that describes them. */
public final class DataTables {

    private static final String BETWEEN = "; ";

    private final Edition edition;
    private final LanguagePack language;
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private DataTables(Edition edition) {
        this.edition = edition;
        this.language = edition.language();
        edition.book().cases().forEach(each -> cases.put(each.id(), each));
    }

    /** A fact of a case. */
    private record FactRow(Case theCase, Fact fact) {}

    /** What a case says of a theme. */
    private record ThemeRow(Theme theme, ThemeUse.CaseUse use) {}

    /** A finding and one that answers it. */
    private record AnswerRow(Finding question, Finding answer) {}

    /** All tables, in the order in which the page describes them. */
    public static List<DataTable<?>> of(Edition edition) {
        DataTables tables = new DataTables(edition);
        return List.of(
                tables.cases(), tables.facts(), tables.findings(), tables.themes(), tables.answers(), tables.sources());
    }

    private DataTable<Case> cases() {
        List<DataColumn<Case>> columns = new ArrayList<>(List.of(
                column("case", Case::id),
                column("number", each -> each.number().isPresent() ? Integer.toString(each.number().getAsInt()) : ""),
                column("name", Case::shortName),
                column("title", Case::title),
                column("summary", Case::summary),
                column("invented", each -> yesOrNo(each.fictional())),
                column("reviewed", each -> date(each.reviewed())),
                column("address", this::address)));
        if (cases.values().stream().anyMatch(each -> each.at().isPresent())) {
            columns.add(column("latitude", each -> each.at().map(at -> degrees(at.latitude())).orElse("")));
            columns.add(column("longitude", each -> each.at().map(at -> degrees(at.longitude())).orElse("")));
        }
        Set<String> taken = columns.stream().map(DataColumn::name).collect(Collectors.toCollection(HashSet::new));
        for (FactField field : edition.book().settings().facts()) {
            String name = field.key();
            while (!taken.add(name)) {
                name += "-2";
            }
            columns.add(new DataColumn<>(
                    name,
                    language.text("data.about.fact-column", field.label()),
                    each -> each.fact(field.key()).map(fact -> value(fact.value())).orElse("")));
        }
        return new DataTable<>(DataFile.CASES, columns, () -> cases.values().stream());
    }

    private DataTable<FactRow> facts() {
        return new DataTable<>(
                DataFile.FACTS,
                List.of(
                        column("case", row -> row.theCase().id()),
                        column("name", row -> row.theCase().shortName()),
                        column("fact", row -> row.fact().field().key()),
                        column("label", row -> row.fact().field().label()),
                        column("value", row -> value(row.fact().value())),
                        column("year", row -> row.fact().year().orElse("")),
                        column("unknown", row -> row.fact().value() instanceof FactValue.Unknown why ? why.reason() : ""),
                        column("note", row -> row.fact().note().orElse("")),
                        column("sources", row -> String.join(BETWEEN, row.fact().sources()))),
                () -> cases.values().stream().flatMap(each -> each.facts().stream().map(fact -> new FactRow(each, fact))));
    }

    private DataTable<Finding> findings() {
        Function<Finding, Case> home = finding -> cases.get(finding.id().caseId());
        return new DataTable<>(
                DataFile.FINDINGS,
                List.of(
                        column("case", finding -> finding.id().caseId()),
                        column("name", finding -> home.apply(finding).shortName()),
                        column("finding", finding -> finding.id().anchor()),
                        column("kind", finding -> finding.kind().singular()),
                        column("title", Finding::title),
                        column("theme", finding -> finding.theme().orElse("")),
                        column("theme-title", finding -> finding.theme()
                                .flatMap(edition.woven()::theme)
                                .map(use -> use.theme().title())
                                .orElse("")),
                        column("basis", finding -> language.text("basis." + finding.basis().id())),
                        column("without-result", finding -> yesOrNo(finding.withoutResult())),
                        column("text", finding -> finding.text().plainText()),
                        column("sources", finding -> finding.whole().citations().stream()
                                .map(use -> use.id())
                                .distinct()
                                .collect(Collectors.joining(BETWEEN))),
                        column("address", finding -> address(edition.addresses().home(finding.id())))),
                () -> cases.values().stream().flatMap(each -> each.findings().stream()));
    }

    private DataTable<ThemeRow> themes() {
        return new DataTable<>(
                DataFile.THEMES,
                List.of(
                        column("theme", row -> row.theme().id()),
                        column("kind", row -> row.theme().kind().singular()),
                        column("theme-title", row -> row.theme().title()),
                        column("case", row -> row.use().theCase().id()),
                        column("name", row -> row.use().theCase().shortName()),
                        column("state", row -> language.text(
                                row.use().state() == ThemeUse.State.SEEN ? "data.seen" : "data.not-here")),
                        column("count", row -> Integer.toString(row.use().findings().size())),
                        column("address", row -> address(Target.of(edition.addresses().of(row.theme()))))),
                () -> edition.woven().chapters().stream()
                        .flatMap(chapter -> chapter.themes().stream())
                        .flatMap(use -> use.cases().stream()
                                .filter(one -> one.state() != ThemeUse.State.NOT_DESCRIBED)
                                .map(one -> new ThemeRow(use.theme(), one))));
    }

    private DataTable<AnswerRow> answers() {
        return new DataTable<>(
                DataFile.ANSWERS,
                List.of(
                        column("question-kind", row -> row.question().kind().singular()),
                        column("question-case", row -> row.question().id().caseId()),
                        column("question", row -> row.question().id().anchor()),
                        column("question-title", row -> row.question().title()),
                        column("answer-kind", row -> row.answer().kind().singular()),
                        column("answer-case", row -> row.answer().id().caseId()),
                        column("answer", row -> row.answer().id().anchor()),
                        column("answer-title", row -> row.answer().title()),
                        column("linked-by", row -> language.text(row.answer().ourReading() ? "data.by-editor" : "data.by-source")),
                        column("without-result", row -> yesOrNo(row.answer().withoutResult()))),
                () -> edition.woven().answers().stream()
                        .flatMap(answers -> answers.all().stream())
                        .flatMap(one -> one.answers().stream().map(answer -> new AnswerRow(one.question(), answer))));
    }

    private DataTable<Reference> sources() {
        Map<String, List<String>> citing = new LinkedHashMap<>();
        cases.values().forEach(each -> each.cited().distinct().forEach(id ->
                citing.computeIfAbsent(id, unused -> new ArrayList<>()).add(each.id())));
        return new DataTable<>(
                DataFile.SOURCES,
                List.of(
                        column("source", Reference::id),
                        column("title", Reference::title),
                        column("authors", source -> source.authors().stream().map(Author::name).collect(Collectors.joining(BETWEEN))),
                        column("publisher", Reference::publisher),
                        column("date", source -> source.date().orElse("")),
                        column("url", source -> source.url().orElse("")),
                        column("consulted", source -> date(source.consulted())),
                        column("cited", source -> String.join(BETWEEN, citing.getOrDefault(source.id(), List.of())))),
                () -> edition.book().references().stream());
    }

    private <R> DataColumn<R> column(String key, Function<R, String> value) {
        return new DataColumn<>(language.text("data.column." + key), language.text("data.about." + key), value);
    }

    /** As a program reads it: a number with a point, a date as ISO 8601 has it; empty where it is unknown. */
    private static String value(FactValue value) {
        if (value instanceof FactValue.Number number) {
            return number.number().toPlainString();
        }
        if (value instanceof FactValue.Date date) {
            return date.date().toString();
        }
        return String.join(BETWEEN, value.words());
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    private String yesOrNo(boolean yes) {
        return language.text(yes ? "data.yes" : "data.no");
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private String address(Case theCase) {
        return address(Target.of(edition.addresses().of(theCase)));
    }

    /** In full where the book says where it will stand: a table is read far from its site. */
    private String address(Target place) {
        return edition.book().settings().url().orElse("") + DataAddress.fromRoot(place);
    }
}
