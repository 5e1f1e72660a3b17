package nl.inspiratieboek.load.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Contact;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguageFile.KindWords;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.ShownText;
import nl.inspiratieboek.load.field.WebAddress;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads book.yaml: what the book is called, which facts it asks of a case and which kinds of finding it has. */
final class SettingsLoader {

    /** An id becomes a folder, an address and a class name, so it is plain. */
    private static final Pattern PLAIN_ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private final LanguagePack language;
    private final Set<String> codes;
    private final ProblemList problems;
    private final Limits limits;
    private boolean whole = true;

    private SettingsLoader(LanguagePack language, Set<String> codes, Limits limits) {
        this.language = language;
        this.codes = codes;
        this.limits = limits;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /**
     * What book.yaml asks for.
     *
     * @param settings what is missing or wrong is left at its default
     * @param faultyFacts the facts that it defines with a mistake
     * @param whole whether all facts and kinds that the author declared are in the settings: if not, none is called unknown
     */
    record Loaded(BookSettings settings, FaultyFacts faultyFacts, boolean whole) {}

    static Checked<Loaded> load(Fields fields, LanguagePack language, Set<String> codes, Limits limits) {
        SettingsLoader loader = new SettingsLoader(language, codes, limits);
        return loader.problems.with(loader.load(fields));
    }

    private Loaded load(Fields fields) {
        FactDefinitions.Defined facts = FactDefinitions.read(fields, language, limits).into(problems);
        String title = fields.shown("title").orElse("");
        fields.text("language");
        List<Kind> kinds = kinds(fields);
        BookSettings settings = new BookSettings(
                title,
                fields.shown("summary").orElse(""),
                language.code(),
                fields.words("authors").stream()
                        .map(typed -> Author.of(ShownText.of("authors", typed).into(problems)))
                        .toList(),
                fields.shown("publisher"),
                fields.text("licence"),
                fields.typed("contact").flatMap(typed -> contact(typed, fields)),
                fields.date("date", language),
                fields.typed("url").flatMap(typed -> WebAddress.ofSite("url", typed).into(problems)),
                fields.flag("offline"),
                LookReader.read(fields, language, kinds, whole).into(problems),
                MapFileReader.read(fields, language).into(problems),
                PublishTargets.read(fields, language, limits).into(problems),
                TranslationReader.read(fields, language, codes).into(problems),
                BookSources.read(fields, language, limits).into(problems),
                facts.fields(),
                kinds);
        // Under a key that is mistyped there may be facts.
        boolean unknown = fields.reportUnknown(FileKeys.BOOK, language);
        boolean mistyped = unknown && !fields.knowsAllParts() && fields.value("facts").isEmpty();
        whole &= fields.readable() && fields.knowsAllParts() && facts.whole();
        return new Loaded(settings, mistyped ? facts.faulty().andOthers() : facts.faulty(), whole);
    }

    private static Optional<Contact> contact(Typed typed, Fields fields) {
        Optional<Contact> contact = Contact.parse(typed.text());
        if (contact.isEmpty()) {
            fields.report(Code.NOT_A_CONTACT, typed.place(), "contact", typed.text());
        }
        return contact;
    }

    private List<Kind> kinds(Fields fields) {
        Optional<YamlValue> declared = fields.value("kinds");
        if (declared.isEmpty()) {
            return language.file().kinds().stream().map(SettingsLoader::kind).toList();
        }
        if (!(declared.get() instanceof YamlList list)) {
            fields.report(Code.NOT_A_LIST, declared.get().place(), "kinds");
            whole = false;
            return List.of();
        }
        List<Kind> kinds = new ArrayList<>();
        Map<String, Typed> answers = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (YamlValue value : list.values()) {
            Optional<Kind> kind = kind(value, taken, answers);
            kind.ifPresent(kinds::add);
            whole &= kind.isPresent();
        }
        whole &= list.whole();
        Set<String> ids = new HashSet<>();
        kinds.forEach(kind -> ids.add(kind.id()));
        Set<String> named = named(list);
        answers.values().stream().filter(answer -> !named.contains(answer.text()) && list.whole()).forEach(answer -> problems.add(Problem.of(
                        Code.UNKNOWN_KIND, answer.place(), answer.text())
                .meaning(answer.text(), Nearest.among(ids))));
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
        String id = kind.text("id").orElse("");
        String folder = kind.text("folder").orElse(id);
        Place place = kind.typed("id").map(Typed::place).orElse(map.place());
        String plural = kind.text("plural").orElse(id);
        String singular = kind.text("singular").orElse(id);
        List<String> headings = kind.texts("headings").stream().map(Typed::text).toList();
        Optional<Typed> answer = kind.typed("answers");
        kind.reportUnknown(FileKeys.KIND, language);
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

    /** The ids of all kinds that are named, also of those that are wrong and so left out. */
    private static Set<String> named(YamlList kinds) {
        Set<String> ids = new HashSet<>();
        kinds.values().forEach(value -> value.asMap()
                .flatMap(map -> map.get("id"))
                .flatMap(YamlValue::asScalar)
                .ifPresent(id -> ids.add(id.text().strip())));
        return ids;
    }

    private boolean isOwnFolder(String folder) {
        return Set.of(language.name("cases"), language.name("pages"), language.name("media"), "assets").contains(folder);
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return new String(Character.toChars(Character.toTitleCase(word.codePointAt(0)))) + word.substring(first);
    }
}
