package nl.inspiratieboek.load.settings;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Translation;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.WebAddress;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads which book is this one in another language. */
final class TranslationReader {

    /**
     * A way from the root of this site to that of the other. Not from the root of a host: on a stick there is none, and no sign that
     * a browser would take for a query or a place.
     */
    private static final Pattern FROM_HERE = Pattern.compile("(?:\\.\\./)*+[A-Za-z0-9_~-][A-Za-z0-9._~/-]*+|(?:\\.\\./)++|\\.\\.");

    private final LanguagePack language;
    private final Set<String> codes;
    private final ProblemList problems = new ProblemList();

    private TranslationReader(LanguagePack language, Set<String> codes) {
        this.language = language;
        this.codes = codes;
    }

    /**
     * The book that book.yaml names; none if that is wrong, which is reported.
     *
     * @param codes the languages there are
     */
    static Checked<Optional<Translation>> read(Fields book, LanguagePack language, Set<String> codes) {
        TranslationReader reader = new TranslationReader(language, codes);
        String word = language.keyword("translation");
        return reader.problems.with(book.value(word).flatMap(value -> reader.read(word, value)));
    }

    private Optional<Translation> read(String word, YamlValue value) {
        if (!(value instanceof YamlMap map)) {
            problems.add(Code.NOT_A_MAP, value.place(), word);
            return Optional.empty();
        }
        Fields fields = new Fields(Optional.of(map), map.place(), problems);
        Optional<Typed> code = fields.typed(language.keyword("translation.language")).filter(this::isAnother);
        Optional<Translation.Folder> folder = fields.typed(language.keyword("translation.book"))
                .map(typed -> new Translation.Folder(typed.text(), typed.place()));
        String addressWord = language.keyword("translation.address");
        Optional<String> address = fields.typed(addressWord).flatMap(typed -> address(addressWord, typed));
        fields.reportUnknown(FileKeys.TRANSLATION, language);
        return code.flatMap(typed ->
                address.map(site -> new Translation(typed.text(), typed.place(), folder, site)));
    }

    private boolean isAnother(Typed typed) {
        String code = typed.text();
        if (!codes.contains(code)) {
            problems.add(Problem.of(Code.UNKNOWN_LANGUAGE, typed.place(), code, String.join(", ", codes))
                    .suggesting(Nearest.nearest(code, codes)));
            return false;
        }
        if (code.equals(language.code())) {
            problems.add(Code.TRANSLATION_SAME_LANGUAGE, typed.place(), code);
            return false;
        }
        return true;
    }

    private Optional<String> address(String word, Typed typed) {
        if (typed.text().contains("://")) {
            return WebAddress.ofSite(word, typed).into(problems);
        }
        if (!FROM_HERE.matcher(typed.text()).matches()) {
            problems.add(Code.TRANSLATION_ADDRESS, typed.place(), typed.text(), word);
            return Optional.empty();
        }
        return Optional.of(typed.text().endsWith("/") ? typed.text() : typed.text() + "/");
    }
}
