package nl.inspiratieboek.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewFile;
import nl.inspiratieboek.scaffold.NewPage;
import nl.inspiratieboek.scaffold.Written;
import nl.inspiratieboek.scaffold.YamlText;
import nl.inspiratieboek.source.SourcePath;
import org.jsoup.nodes.Element;

/** Makes drafts of cases out of documents, for one book: each has a name and a number that no other has. */
public final class Intake {

    private static final String MEDIA = "media/";
    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");

    private final LoadedBook book;
    private final LanguagePack language;
    private final NewPage pages;
    private final Set<String> taken = new HashSet<>();
    private final AtomicInteger nextNumber;

    /** @param book read with its drafts, whose names and numbers are taken too */
    public Intake(LoadedBook book) {
        this.book = book;
        this.language = book.language();
        this.pages = new NewPage(book);
        this.nextNumber = new AtomicInteger(pages.nextNumber());
        book.tree().paths().forEach(path -> taken.add(path.value().toLowerCase(Locale.ROOT)));
        book.tree().media().forEach(file -> taken.add(file.path().value().toLowerCase(Locale.ROOT)));
    }

    /**
     * A draft of a Word file.
     *
     * @param file its bytes
     * @param fileName its name without its ending, which is the title of a text that has none
     * @throws UnreadableDocumentException when it is no Word file that can be read
     */
    public IntakeDraft ofWord(byte[] file, String fileName) throws UnreadableDocumentException {
        return of(WordFile.read(file, "picture"), fileName);
    }

    /**
     * A draft of a text in plain Markdown.
     *
     * @param fileName its name without its ending, which is the title of a text that has none
     */
    public IntakeDraft ofMarkdown(String text, String fileName) {
        return of(MarkdownFile.read(text), fileName);
    }

    /**
     * Drafts of a project in the form REFI-QDA, one for each text of it; what is coded stands under the headings of its kinds.
     *
     * @throws UnreadableDocumentException when it is no project that can be read, or one without texts
     */
    public List<IntakeDraft> ofProject(byte[] file, String fileName) throws UnreadableDocumentException {
        List<Loss> losses = new ArrayList<>();
        List<QdaFile.Read> texts = QdaFile.read(file, book.book(), losses);
        List<IntakeDraft> drafts = new ArrayList<>();
        for (QdaFile.Read read : texts) {
            List<Loss> own = new ArrayList<>(drafts.isEmpty() ? losses : List.of());
            own.addAll(read.source().losses());
            drafts.add(ofText(read, fileName, own));
        }
        return drafts;
    }

    private IntakeDraft ofText(QdaFile.Read read, String fileName, List<Loss> losses) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels().forEach((label, key) -> labels.put(label.toLowerCase(Locale.ROOT), key));
        Map<String, String> typed = new LinkedHashMap<>();
        read.typed().forEach((name, value) -> Optional.ofNullable(labels.get(name.toLowerCase(Locale.ROOT))).ifPresentOrElse(
                key -> typed.put(key, value),
                () -> losses.add(new Loss(Loss.Kind.VALUE, name + ": " + value, ""))));
        if (!read.summary().isBlank()) {
            typed.putIfAbsent("summary", read.summary());
        }
        String title = read.source().title().isEmpty() ? titleOf(fileName) : read.source().title();
        String ownNumber = Integer.toString(nextNumber.getAndIncrement());
        String name = freeName(title, ownNumber);
        List<String> remarks = new ArrayList<>();
        Map<String, String> values = values(typed, key -> FoundFacts.Said.NOTHING, remarks, losses);
        values.put(language.keyword("number"), ownNumber);
        String text = QdaFile.markdown(read.source(), book.book().settings().kinds(), language.keyword("theme"));
        NewFile file = pages.ofCase(title, Optional.of(name), new Written(values, remarks, text));
        taken.add(file.path().value().toLowerCase(Locale.ROOT));
        return new IntakeDraft(file, List.of(), typed.size(), losses);
    }

    private IntakeDraft of(ReadText read, String fileName) {
        Element body = read.body();
        List<Loss> losses = new ArrayList<>(Notes.takeComments(body));
        losses.addAll(read.losses());
        Map<String, Element> notes = Notes.take(body);
        Tidying.tidy(body);
        notes.values().forEach(Tidying::tidy);
        Outline outline = new Outline(body, book.book().settings().kinds(), losses);
        String title = outline.takeTitle().orElseGet(() -> titleOf(fileName));
        OwnMarks marks = new OwnMarks(book);
        FoundFacts facts = new FoundFacts(body, notes, labels(), marks);
        Map<String, String> typed = facts.take();
        Optional.ofNullable(body.selectFirst("> p.subtitle")).filter(each -> !typed.containsKey("summary")).ifPresent(subtitle -> {
            typed.put("summary", subtitle.text().strip());
            subtitle.remove();
        });
        outline.level();
        List<String> notSeen = marks.takeNotSeen(body);
        marks.markFindings(body);
        marks.cite(body, notes);

        String ownNumber = Integer.toString(nextNumber.getAndIncrement());
        String name = freeName(title, ownNumber);
        List<NewFile> pictures = new ArrayList<>();
        for (Picture each : read.pictures()) {
            String renamed = each.name().replaceFirst("^picture", name);
            body.select("img[src=" + each.name() + "]").attr("src", renamed);
            pictures.add(new NewFile(SourcePath.of(MEDIA + renamed), each.bytes()));
        }
        List<String> remarks = new ArrayList<>();
        Map<String, String> values = values(typed, facts::said, remarks, losses);
        if (!notSeen.isEmpty()) {
            values.put(language.keyword("not-seen"), "[" + String.join(", ", notSeen) + "]");
        }
        values.put(language.keyword("number"), ownNumber);
        String text = MarkdownBody.of(body, notes, "../" + MEDIA, losses);
        NewFile file = pages.ofCase(title, Optional.of(name), new Written(values, remarks, text));
        taken.add(file.path().value().toLowerCase(Locale.ROOT));
        pictures.forEach(each -> taken.add(each.path().value().toLowerCase(Locale.ROOT)));
        return new IntakeDraft(file, pictures, typed.size(), losses);
    }

    /** A name that no case has, nor a picture of one. */
    private String freeName(String title, String number) {
        String wanted = pages.nameOfCase(title, number);
        String name = wanted;
        for (int again = 2; isTaken(name); again++) {
            name = wanted + "-" + again;
        }
        return name;
    }

    private boolean isTaken(String name) {
        String file = language.name("cases") + "/" + name + ".md";
        String picture = MEDIA + name + "-1.";
        return taken.contains(file) || taken.stream().anyMatch(path -> path.startsWith(picture) || path.endsWith("/" + name + ".md"));
    }

    private static String titleOf(String fileName) {
        String words = fileName.replaceAll("[_-]+", " ").replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? fileName : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The keys that a document may speak of, by what authors call them. */
    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("summary", "summary");
        labels.put(language.text("intake.label.summary"), "summary");
        labels.put(language.keyword("short"), language.keyword("short"));
        labels.put(language.text("case.reviewed"), language.keyword("reviewed"));
        for (FactField fact : book.book().settings().facts()) {
            labels.put(fact.label(), fact.key());
            labels.putIfAbsent(fact.key(), fact.key());
        }
        return labels;
    }

    /** A value with who says so, its year, and what is said about it. */
    private String with(String yaml, FoundFacts.Said said) {
        if (said.sources().isEmpty() && said.remarks().isEmpty() || yaml.startsWith("{")) {
            return yaml;
        }
        List<String> parts = new ArrayList<>(List.of(language.keyword("value") + ": " + yaml));
        List<String> notes = new ArrayList<>();
        String year = language.text("docx.year", "");
        for (String remark : said.remarks()) {
            if (remark.startsWith(year)) {
                parts.add(language.keyword("year") + ": " + YamlText.quoted(remark.substring(year.length()).strip()));
            } else {
                notes.add(remark);
            }
        }
        if (!said.sources().isEmpty()) {
            parts.add(language.keyword("source") + ": [" + String.join(", ", said.sources()) + "]");
        }
        if (!notes.isEmpty()) {
            parts.add(language.keyword("note") + ": " + YamlText.quoted(String.join("; ", notes)));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    /** A date as readers see it, or as authors type it. */
    private Optional<String> day(String text) {
        Optional<PartialDate> typed = PartialDate.parse(text);
        if (typed.isPresent()) {
            return typed.map(PartialDate::toString);
        }
        Matcher year = YEAR.matcher(text);
        for (LocalDate day = year.find() ? LocalDate.of(Integer.parseInt(year.group()), 1, 1) : LocalDate.MAX;
                day.isBefore(LocalDate.MAX) && day.getYear() == Integer.parseInt(year.group());
                day = day.plusDays(1)) {
            if (language.date(day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth())).equals(text)) {
                return Optional.of(day.toString());
            }
        }
        return Optional.empty();
    }

    private Map<String, String> values(
            Map<String, String> typed, Function<String, FoundFacts.Said> said, List<String> remarks, List<Loss> losses) {
        Map<String, FactField> facts = new HashMap<>();
        book.book().settings().facts().forEach(fact -> facts.put(fact.key(), fact));
        FactText forms = new FactText(language);
        Map<String, String> values = new HashMap<>();
        typed.forEach((key, text) -> {
            FactField fact = facts.get(key);
            if (key.equals(language.keyword("reviewed"))) {
                day(text).ifPresentOrElse(
                        day -> values.put(key, day), () -> remarks.add(language.text("intake.remark", key, text)));
                return;
            }
            if (fact == null) {
                values.put(key, YamlText.quoted(text.replaceAll("\\s+", " ")));
                return;
            }
            FactText.Value value = forms.of(fact, text);
            value.yaml().ifPresent(yaml -> values.put(key, with(yaml, said.apply(key))));
            if (!value.left().isEmpty()) {
                remarks.add(language.text("intake.remark", key, value.left()));
                losses.add(new Loss(Loss.Kind.VALUE, fact.label() + ": " + value.left(), ""));
            }
        });
        return values;
    }
}
