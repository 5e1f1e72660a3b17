package nl.inspiratieboek.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Contact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.language.LanguageFile.KindWords;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.Fields.Typed;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads book.yaml: what the book is called, which facts it asks of a case and which kinds of finding it has. */
final class SettingsLoader {

    /** An id becomes a folder, an address and a class name, so it is plain. */
    private static final Pattern PLAIN_ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");

    private final LanguagePack language;
    private final ProblemList problems;

    SettingsLoader(LanguagePack language, ProblemList problems) {
        this.language = language;
        this.problems = problems;
    }

    /** The settings; what is missing or wrong is reported and left at its default. */
    BookSettings load(Fields fields) {
        String title = fields.requiredText("title");
        fields.text("language");
        BookSettings settings = new BookSettings(
                title,
                fields.text("summary").orElse(""),
                language.code(),
                fields.text("publisher"),
                fields.text("licence"),
                fields.typed("contact").flatMap(typed -> contact(typed, fields)),
                fields.date("date"),
                fields.typed("url").flatMap(typed -> url(typed, fields)),
                facts(fields),
                kinds(fields));
        fields.reportUnknown();
        return settings;
    }

    private static Optional<String> url(Typed typed, Fields fields) {
        String url = typed.text();
        if (!url.startsWith("https://") && !url.startsWith("http://") || url.contains("#") || url.contains("?")) {
            fields.report(Code.NOT_A_WEB_ADDRESS, typed.place(), "url", url);
            return Optional.empty();
        }
        return Optional.of(url.endsWith("/") ? url : url + "/");
    }

    private static Optional<Contact> contact(Typed typed, Fields fields) {
        Optional<Contact> contact = Contact.parse(typed.text());
        if (contact.isEmpty()) {
            fields.report(Code.NOT_A_CONTACT, typed.place(), "contact", typed.text());
        }
        return contact;
    }

    private List<FactField> facts(Fields fields) {
        List<FactField> facts = new ArrayList<>();
        for (YamlEntry entry : maps(fields, "facts")) {
            Fields fact = new Fields(Optional.of((YamlMap) entry.value()), entry.keyPlace(), problems);
            Optional<Typed> type = fact.typed("type");
            FactField field = new FactField(
                    entry.key(),
                    fact.text("label").orElse(entry.key()),
                    type.flatMap(this::type).orElse(FactType.TEXT),
                    fact.flag("required"),
                    fact.flag("filter"),
                    fact.texts("options").stream().map(Typed::text).toList(),
                    classes(fact));
            if (field.type() == FactType.CHOICE && field.options().isEmpty()) {
                fact.report(Code.CHOICE_WITHOUT_OPTIONS, entry.keyPlace(), entry.key());
            }
            if (isKeyword(entry.key())) {
                fact.report(Code.RESERVED_KEY, entry.keyPlace(), entry.key());
            }
            fact.reportUnknown();
            facts.add(field);
        }
        return facts;
    }

    private boolean isKeyword(String key) {
        return CaseLoader.keywords(language).contains(key);
    }

    private Optional<FactType> type(Typed typed) {
        Optional<FactType> type = FactType.of(typed.text());
        if (type.isEmpty()) {
            List<String> known = Arrays.stream(FactType.values()).map(FactType::id).toList();
            problems.add(new Problem(
                    Code.UNKNOWN_FACT_TYPE,
                    typed.place(),
                    List.of(typed.text(), language.list(known)),
                    Nearest.nearest(typed.text(), known)));
        }
        return type;
    }

    private List<BigDecimal> classes(Fields fact) {
        List<BigDecimal> classes = new ArrayList<>();
        for (Typed typed : fact.texts("classes")) {
            if (!NUMBER.matcher(typed.text()).matches()) {
                fact.report(Code.NOT_A_NUMBER, typed.place(), "classes", typed.text());
                continue;
            }
            BigDecimal boundary = new BigDecimal(typed.text());
            if (!classes.isEmpty() && classes.get(classes.size() - 1).compareTo(boundary) >= 0) {
                fact.report(Code.CLASSES_NOT_ASCENDING, typed.place(), typed.text());
            } else {
                classes.add(boundary);
            }
        }
        return classes;
    }

    private List<Kind> kinds(Fields fields) {
        Optional<YamlValue> declared = fields.value("kinds");
        if (declared.isEmpty()) {
            return language.file().kinds().stream().map(SettingsLoader::kind).toList();
        }
        if (!(declared.get() instanceof YamlList list)) {
            fields.report(Code.NOT_A_LIST, declared.get().place(), "kinds");
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>();
        Map<String, Typed> answers = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (YamlValue value : list.values()) {
            kind(value, taken, answers).ifPresent(kinds::add);
        }
        Set<String> ids = new HashSet<>();
        kinds.forEach(kind -> ids.add(kind.id()));
        answers.values().stream().filter(answer -> !ids.contains(answer.text())).forEach(answer -> problems.add(new Problem(
                Code.UNKNOWN_KIND, answer.place(), List.of(answer.text()), Nearest.nearest(answer.text(), ids))));
        return kinds.stream().map(kind -> answersKnown(kind, ids)).toList();
    }

    private static Kind answersKnown(Kind kind, Set<String> ids) {
        return new Kind(
                kind.id(), kind.folder(), kind.singular(), kind.plural(), kind.headings(), kind.answers().filter(ids::contains));
    }

    private static Kind kind(KindWords words) {
        return new Kind(
                words.id(),
                words.folder(),
                words.singular(),
                words.plural(),
                List.of(words.heading()),
                Optional.of(words.answers()).filter(answers -> !answers.isEmpty()));
    }

    private Optional<Kind> kind(YamlValue value, Set<String> taken, Map<String, Typed> answers) {
        if (!(value instanceof YamlMap map)) {
            problems.add(new Problem(Code.NOT_A_MAP, value.place(), List.of("kinds"), Optional.empty()));
            return Optional.empty();
        }
        Fields kind = new Fields(Optional.of(map), map.place(), problems);
        String id = kind.requiredText("id");
        String folder = kind.text("folder").orElse(id);
        Place place = kind.typed("id").map(Typed::place).orElse(map.place());
        String plural = kind.text("plural").orElse(id);
        String singular = kind.text("singular").orElse(id);
        List<String> headings = kind.texts("headings").stream().map(Typed::text).toList();
        Optional<Typed> answer = kind.typed("answers");
        kind.reportUnknown();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!PLAIN_ID.matcher(id).matches() || !PLAIN_ID.matcher(folder).matches() || isOwnFolder(folder)) {
            kind.report(Code.BAD_ID, place, id);
            return Optional.empty();
        }
        if (!taken.add("id " + id) || !taken.add("folder " + folder)) {
            kind.report(Code.DUPLICATE_KIND, place, id);
            return Optional.empty();
        }
        answer.ifPresent(typed -> answers.put(id, typed));
        return Optional.of(new Kind(
                id,
                folder,
                singular,
                plural,
                headings.isEmpty() ? List.of(capital(plural)) : headings,
                answer.map(Typed::text)));
    }

    private boolean isOwnFolder(String folder) {
        return Set.of(language.name("cases"), language.name("pages"), language.name("media"), "assets").contains(folder);
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return new String(Character.toChars(Character.toTitleCase(word.codePointAt(0)))) + word.substring(first);
    }

    private List<YamlEntry> maps(Fields fields, String key) {
        Optional<YamlValue> value = fields.value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof YamlMap map)) {
            fields.report(Code.NOT_A_MAP, value.get().place(), key);
            return List.of();
        }
        List<YamlEntry> maps = new ArrayList<>();
        for (YamlEntry entry : map.entries()) {
            if (entry.value() instanceof YamlMap) {
                maps.add(entry);
            } else {
                fields.report(Code.NOT_A_MAP, entry.value().place(), entry.key());
            }
        }
        return maps;
    }
}
