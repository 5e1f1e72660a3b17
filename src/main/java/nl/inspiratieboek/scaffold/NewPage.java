package nl.inspiratieboek.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.keys.Key;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Slug;
import nl.inspiratieboek.source.SourcePath;

/** A case, theme or free page to be written, as a draft: with the keys, facts and headings that its book has. */
public final class NewPage {

    /** As long as a name stays easy to type. */
    private static final int LONGEST_NAME = 60;

    /** A remark begins no further to the right than this, however long a key is. */
    private static final int WIDEST = 26;

    private final LoadedBook book;
    private final LanguagePack language;
    private final Remarks remarks;

    /**
     * New pages of a book.
     *
     * @param book read with its drafts, whose names and numbers are taken too
     */
    public NewPage(LoadedBook book) {
        this.book = book;
        this.language = book.language();
        this.remarks = new Remarks(language);
    }

    /**
     * A case with every fact of the book and the headings of its kinds.
     *
     * @param name the file's name without its ending; none for one from the title
     */
    public NewFile ofCase(String title, Optional<String> name) {
        Map<String, String> values = Map.of(language.keyword("number"), Integer.toString(nextNumber()));
        String story = comment(language.text("new.case.story"));
        return ofCase(title, name, new Written(values, List.of(), story));
    }

    /**
     * The same of a case of which something is written already; the headings of kinds that it lacks come behind its text.
     *
     * @param name the file's name without its ending; none for one from the title
     */
    public NewFile ofCase(String title, Optional<String> name, Written written) {
        List<String> facts = new ArrayList<>(facts(written.values()));
        written.remarks().forEach(remark -> facts.add("# " + remark.replaceAll("\\s+", " ") + "\n"));
        StringBuilder text = new StringBuilder(head(FileKeys.CASE, title, written.values(), Set.of(), facts));
        text.append(written.text()).append('\n');
        for (Kind kind : book.book().settings().kinds()) {
            String heading = "## " + kind.headings().get(0);
            if (written.text().lines().noneMatch(heading::equals)) {
                text.append(heading).append("\n\n").append(findings(kind)).append('\n');
            }
        }
        String number = written.values().getOrDefault(language.keyword("number"), "1");
        return file(language.name("cases"), name.orElseGet(() -> nameOfCase(title, number)), text);
    }

    /** The name of a case's file without its ending. */
    public String nameOfCase(String title, String number) {
        return name(title, "new.name.case", number);
    }

    /** A theme of a kind. */
    public NewFile ofTheme(String title, Kind kind, Optional<String> name) {
        StringBuilder text = new StringBuilder(head(FileKeys.THEME, title, Map.of(), Set.of(), List.of()));
        text.append(comment(language.text("new.theme.text", kind.plural())));
        return file(kind.folder(), name.orElseGet(() -> name(title, "new.name.theme", "1")), text);
    }

    /** A free page. */
    public NewFile ofPage(String title, Optional<String> name) {
        // The lines of a title are for a cover.
        Set<String> without = Set.of("title-lines");
        StringBuilder text = new StringBuilder(head(FileKeys.PAGE, title, Map.of(), without, List.of()));
        text.append(comment(language.text("new.page.text")));
        return file(language.name("pages"), name.orElseGet(() -> name(title, "new.name.page", "1")), text);
    }

    /** The number for the next house: above all that were given, also to drafts and to files that cannot be read. */
    public int nextNumber() {
        IntStream read = book.book().cases().stream().flatMapToInt(theCase -> theCase.number().stream());
        Pattern line = Pattern.compile("(?m)^" + Pattern.quote(language.keyword("number")) + ":[ \\t]*+(\\d{1,6})\\b");
        IntStream typed = book.tree().markdown().stream()
                .filter(file -> file.path().value().startsWith(language.name("cases") + "/"))
                .flatMap(file -> line.matcher(file.text()).results().limit(1))
                .mapToInt((MatchResult found) -> Integer.parseInt(found.group(1)));
        return IntStream.concat(read, typed).max().orElse(0) + 1;
    }

    /** The file that has the name of a new case or theme already, in whichever folder: names are unique over all of them. */
    public Optional<SourcePath> holderOfName(NewFile file) {
        String name = file.path().baseName();
        Stream<SourcePath> cases = book.tree().paths().stream()
                .filter(path -> path.value().startsWith(language.name("cases") + "/") && path.extension().equals("md"));
        Stream<SourcePath> themes =
                book.book().chapters().stream().flatMap(chapter -> chapter.themes().stream()).map(Theme::path);
        boolean isCase = file.path().value().startsWith(language.name("cases") + "/");
        boolean isPage = file.path().value().startsWith(language.name("pages") + "/");
        return (isCase ? cases : isPage ? Stream.<SourcePath>empty() : themes)
                .filter(path -> path.baseName().equalsIgnoreCase(name))
                .findFirst();
    }

    private static NewFile file(String folder, String name, StringBuilder text) {
        return new NewFile(SourcePath.of(folder).child(name + ".md"), text.toString());
    }

    /** A name from a title, or from a word and a number where it has no letters or the name means something else. */
    private String name(String title, String word, String number) {
        String slug = Slug.of(title, LONGEST_NAME);
        if (slug.isEmpty()) {
            return language.text(word) + "-" + number;
        }
        return FileName.isFree(slug) ? slug : language.text(word) + "-" + slug;
    }

    private String head(
            FileKeys keys, String title, Map<String, String> values, Set<String> without, List<String> facts) {
        StringBuilder head = new StringBuilder("---\n");
        if (keys == FileKeys.CASE) {
            head.append(EditorLine.ofCase()).append('\n');
        }
        for (Key key : keys.keys()) {
            String word = key.word(language);
            if (without.contains(key.name())) {
                continue;
            }
            if (key.name().equals("title")) {
                head.append(word).append(": ").append(YamlText.quoted(title)).append('\n');
            } else if (key.name().equals("draft")) {
                head.append(line(word, Optional.of("true"), language.text("new.draft")));
            } else {
                head.append(line(word, Optional.ofNullable(values.get(word)), remarks.of(key)));
            }
        }
        if (!facts.isEmpty()) {
            head.append("# ").append(language.text("new.facts", language.keyword("unknown"))).append('\n');
            facts.forEach(head::append);
        }
        return head.append("---\n\n").toString();
    }

    private List<String> facts(Map<String, String> values) {
        return book.book().settings().facts().stream()
                .map((FactField fact) ->
                        line(YamlText.key(fact.key()), Optional.ofNullable(values.get(fact.key())), remarks.of(fact)))
                .toList();
    }

    private static String line(String key, Optional<String> value, String remark) {
        return YamlText.line(key, value, remark, WIDEST) + "\n";
    }

    /** How a finding of a kind is written, out of readers' sight until its author takes the arrows away. */
    private String findings(Kind kind) {
        String answers = kind.answers()
                .flatMap(id -> book.book().settings().kind(id))
                .map(kindAnswered -> " " + language.keyword("solves") + "=" + language.text("new.anchor"))
                .orElse("");
        List<String> themes = book.book().chapters().stream()
                .filter(chapter -> chapter.kind().equals(kind))
                .map(Chapter::themes)
                .flatMap(List::stream)
                .map(Theme::id)
                .toList();
        String example = "### " + language.text("new.finding.title") + " {#" + language.text("new.anchor") + " "
                + language.keyword("theme") + "=" + themes.stream().findFirst().orElse("…") + answers + "}";
        String choice = themes.isEmpty()
                ? language.text("new.finding.no-themes", kind.id())
                : language.text("new.finding.themes", String.join(", ", themes));
        return comment(String.join(
                "\n", language.text("new.finding.how", kind.singular()), "", example, "",
                language.text("new.finding.text"), "", choice));
    }

    /** A remark in markdown; two dashes in it would end it early. */
    private static String comment(String text) {
        String body = text.replace("--", "–");
        return body.contains("\n") ? "<!--\n" + body + "\n-->\n" : "<!-- " + body + " -->\n";
    }
}
