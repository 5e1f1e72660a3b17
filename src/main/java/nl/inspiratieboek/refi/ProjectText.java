package nl.inspiratieboek.refi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.colour.Colour;
import nl.inspiratieboek.colour.Ground;
import nl.inspiratieboek.edition.BookIdentity;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.export.XmlText;

/** {@code project.qde}: users, codes, variables, cases, sources with their coded passages, notes, links and sets, in the order of the schema. */
final class ProjectText {

    private static final String SPACE = "urn:QDA-XML:project:1.0";
    private static final String SCHEMA = SPACE + " http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd";

    /** What the light of a kind is that has none of the theme's. */
    private static final String PLAIN = "#8899aa";

    private final Edition edition;
    private final Choice choice;
    private final Guids guids;
    private final Map<Case, CaseText> texts;
    private final String user;
    private final String moment;
    private final XmlText xml = new XmlText();

    ProjectText(Edition edition, Choice choice, Guids guids, Map<Case, CaseText> texts) {
        this.edition = edition;
        this.choice = choice;
        this.guids = guids;
        this.texts = texts;
        this.user = guids.of("user", "");
        this.moment = BookIdentity.moment(edition.book());
    }

    String text() {
        BookSettings settings = edition.book().settings();
        xml.open("Project",
                "xmlns", SPACE,
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation", SCHEMA,
                "name", settings.title(),
                "origin", "inspiratieboek",
                "creatingUserGUID", user,
                "creationDateTime", moment);
        String authors = settings.authors().stream().map(Author::name).collect(Collectors.joining("; "));
        String name = authors.isEmpty() ? settings.publisher().orElseGet(settings::title) : authors;
        xml.open("Users").empty("User", "guid", user, "name", name).close("Users");
        codes();
        variables();
        cases();
        sources();
        notes();
        links();
        sets();
        if (!settings.summary().isBlank()) {
            xml.element("Description", settings.summary());
        }
        return xml.close("Project").toString();
    }

    private void codes() {
        List<Chapter> chapters = choice.chapters();
        if (chapters.isEmpty()) {
            return;
        }
        xml.open("CodeBook").open("Codes");
        for (Chapter chapter : chapters) {
            Kind kind = chapter.kind();
            String colour = colour(kind);
            code(guids.of("kind", kind.id()), kind.headings().get(0), colour);
            for (Theme theme : choice.themes(chapter)) {
                code(guids.of("theme", theme.id()), theme.title(), colour);
                describe(theme.claim().isBlank() ? theme.summary() : theme.claim());
                if (!theme.synthesis().isEmpty()) {
                    xml.empty("NoteRef", "targetGUID", guids.of("note", theme.id()));
                }
                xml.close("Code");
            }
            xml.close("Code");
        }
        xml.close("Codes").close("CodeBook");
    }

    private void code(String guid, String name, String colour) {
        xml.open("Code", "guid", guid, "name", name, "isCodable", "true", "color", colour);
    }

    private String colour(Kind kind) {
        int index = edition.indexOf(kind);
        Colour own = edition.book().settings().look().kinds().get(kind.id());
        return own != null ? own.hex() : index < Ground.LIGHTS.size() ? Ground.LIGHTS.get(index).hex() : PLAIN;
    }

    private void describe(String text) {
        if (!text.isBlank()) {
            xml.element("Description", text);
        }
    }

    private List<FactField> fields() {
        return edition.book().settings().facts().stream().filter(FactField::filter).toList();
    }

    private void variables() {
        if (fields().isEmpty()) {
            return;
        }
        xml.open("Variables");
        for (FactField field : fields()) {
            String type = field.type() == FactType.NUMBER ? "Float" : "Text";
            xml.empty("Variable", "guid", guids.of("variable", field.key()), "name", field.label(), "typeOfVariable", type);
        }
        xml.close("Variables");
    }

    private void cases() {
        if (texts.isEmpty()) {
            return;
        }
        xml.open("Cases");
        for (Case each : texts.keySet()) {
            xml.open("Case", "guid", guids.of("case", each.id()), "name", name(each));
            describe(each.summary());
            for (FactField field : fields()) {
                each.fact(field.key()).ifPresent(this::value);
            }
            xml.empty("SourceRef", "targetGUID", guids.of("source", each.id()));
            xml.close("Case");
        }
        xml.close("Cases");
    }

    /** Programs tell cases and sources apart by their names, which may not come twice. */
    private String name(Case theCase) {
        long same = texts.keySet().stream().filter(other -> other.title().equals(theCase.title())).count();
        return same > 1 ? String.format(Locale.ROOT, "%s (%s)", theCase.title(), theCase.id()) : theCase.title();
    }

    /** What is not known has no value there. */
    private void value(Fact fact) {
        if (fact.value() instanceof FactValue.Unknown) {
            return;
        }
        xml.open("VariableValue").empty("VariableRef", "targetGUID", guids.of("variable", fact.field().key()));
        if (fact.value() instanceof FactValue.Number number) {
            xml.element("FloatValue", number.number().toPlainString());
        } else if (fact.value() instanceof FactValue.Items items) {
            xml.element("TextValue", String.join("; ", items.items()));
        } else {
            xml.element("TextValue", FactText.of(fact.value(), edition.language()));
        }
        xml.close("VariableValue");
    }

    private void sources() {
        if (texts.isEmpty()) {
            return;
        }
        xml.open("Sources");
        texts.forEach((theCase, text) -> {
            String guid = guids.of("source", theCase.id());
            xml.open("TextSource", made(guid, name(theCase), "plainTextPath", "internal://" + guid + ".txt"));
            text.passages().stream().filter(passage -> choice.isCoded(passage.finding())).forEach(this::passage);
            xml.close("TextSource");
        });
        xml.close("Sources");
    }

    private void passage(CaseText.Passage passage) {
        Finding finding = passage.finding();
        String guid = guids.selection(finding);
        String start = Integer.toString(passage.start());
        xml.open("PlainTextSelection", made(guid, finding.title(), "startPosition", start, "endPosition", Integer.toString(passage.end())));
        String basis = edition.language().text("basis." + finding.basis().id());
        describe(finding.withoutResult() ? basis + "; " + edition.language().text("finding.without-result") : basis);
        xml.open("Coding", "guid", guids.of("coding", finding.id().onThemePage()), "creatingUser", user, "creationDateTime", moment);
        xml.empty("CodeRef", "targetGUID", guids.code(finding)).close("Coding");
        xml.close("PlainTextSelection");
    }

    private String[] made(String guid, String name, String... more) {
        String[] attributes = new String[8 + more.length];
        String[] own = {"guid", guid, "name", name, "creatingUser", user, "creationDateTime", moment};
        System.arraycopy(own, 0, attributes, 0, own.length);
        System.arraycopy(more, 0, attributes, own.length, more.length);
        return attributes;
    }

    private List<Theme> noted() {
        return choice.chapters().stream()
                .flatMap(chapter -> choice.themes(chapter).stream())
                .filter(theme -> !theme.synthesis().isEmpty())
                .toList();
    }

    private void notes() {
        if (noted().isEmpty()) {
            return;
        }
        xml.open("Notes");
        for (Theme theme : noted()) {
            String guid = guids.of("note", theme.id());
            xml.empty("Note", made(guid, theme.title(), "plainTextPath", "internal://" + guid + ".txt"));
        }
        xml.close("Notes");
    }

    /** Which finding answers which, where both go along. */
    private void links() {
        Map<FindingId, Finding> coded = texts.keySet().stream()
                .flatMap(each -> each.findings().stream())
                .filter(choice::isCoded)
                .collect(Collectors.toMap(Finding::id, finding -> finding, (first, again) -> first));
        List<Finding> answers = texts.keySet().stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> coded.containsKey(finding.id()) && finding.answers().stream().anyMatch(coded::containsKey))
                .toList();
        if (answers.isEmpty()) {
            return;
        }
        xml.open("Links");
        for (Finding answer : answers) {
            for (FindingId question : answer.answers()) {
                Optional.ofNullable(coded.get(question)).ifPresent(asked -> xml.empty(
                        "Link",
                        "guid", guids.of("link", answer.id().onThemePage() + " " + question.onThemePage()),
                        "name", edition.language().keyword("solves"),
                        "direction", "OneWay",
                        "originGUID", guids.selection(answer),
                        "targetGUID", guids.selection(asked)));
            }
        }
        xml.close("Links");
    }

    /** A set for each chapter: its codes, the cases that tell of it, and its syntheses. */
    private void sets() {
        if (choice.chapters().isEmpty()) {
            return;
        }
        Set<Theme> noted = new HashSet<>(noted());
        xml.open("Sets");
        for (Chapter chapter : choice.chapters()) {
            Kind kind = chapter.kind();
            List<Theme> themes = choice.themes(chapter);
            xml.open("Set", "guid", guids.of("set", kind.id()), "name", chapter.introduction().title());
            xml.empty("MemberCode", "targetGUID", guids.of("kind", kind.id()));
            themes.forEach(theme -> xml.empty("MemberCode", "targetGUID", guids.of("theme", theme.id())));
            texts.keySet().stream()
                    .filter(each -> each.findings(kind).stream().anyMatch(choice::isCoded))
                    .forEach(each -> xml.empty("MemberSource", "targetGUID", guids.of("source", each.id())));
            themes.stream().filter(noted::contains).forEach(theme -> xml.empty("MemberNote", "targetGUID", guids.of("note", theme.id())));
            xml.close("Set");
        }
        xml.close("Sets");
    }
}
