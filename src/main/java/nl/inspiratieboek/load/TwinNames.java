package nl.inspiratieboek.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.book.Translation;
import nl.inspiratieboek.book.TwinName;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.settings.SettingsFile;
import nl.inspiratieboek.markdown.FrontMatter;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;

/** Finds what the heads of pages say their translations are. Whether those exist is a matter of two books, and not told here. */
final class TwinNames {

    private final String key;
    private final LanguagePack language;
    private final Limits limits;

    TwinNames(LanguagePack language, Limits limits) {
        this.key = language.keyword("translation");
        this.language = language;
        this.limits = limits;
    }

    /**
     * The names by the pages that give them.
     *
     * @param file which book is the translation
     */
    Checked<Map<SourcePath, TwinName>> find(Collection<Document> documents, SettingsFile file) {
        Optional<Translation> translation = file.settings().translation();
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Map<SourcePath, TwinName> names = new TreeMap<>();
        documents.forEach(document -> name(document).ifPresent(name -> names.put(document.path(), name)));
        if (file.translationLost()) {
            names.clear();
        } else if (translation.isEmpty()) {
            names.values().forEach(name -> problems.add(Code.TRANSLATION_WITHOUT_BOOK, name.place(), key));
            names.clear();
        } else if (translation.get().folder().isEmpty()) {
            names.values().stream().filter(name -> !isFile(name)).forEach(name -> problems.add(
                    Code.TRANSLATION_NEEDS_FILE, name.place(), name.text(), language.keyword("translation.book")));
            names.values().removeIf(name -> !isFile(name));
        }
        return problems.with(names);
    }

    private static boolean isFile(TwinName name) {
        return name.text().endsWith(".md") && Arrays.stream(name.text().split("/", -1)).allMatch(PortableName::isPortable);
    }

    /** Few heads have the key: those without it are not read once more. */
    private Optional<TwinName> name(Document document) {
        boolean mayHave = document.markdown().frontMatter().map(front -> text(document, front).contains(key)).orElse(false);
        return mayHave
                ? document.front(limits, new ProblemList()).typed(key).map(typed -> new TwinName(typed.text(), typed.place()))
                : Optional.empty();
    }

    private static String text(Document document, FrontMatter front) {
        return document.file().text().substring(front.start(), front.end());
    }
}
