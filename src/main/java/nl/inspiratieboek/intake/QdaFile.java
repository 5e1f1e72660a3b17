package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Kind;
import org.jsoup.nodes.Element;

/** A project of another program (REFI-QDA, {@code .qdpx}) as texts of cases: one for each text that it holds. */
final class QdaFile {

    private final QdaArchive archive;
    private final QdaCodes codes;

    private QdaFile(QdaArchive archive, Book book) {
        this.archive = archive;
        this.codes = new QdaCodes(archive.project(), book);
    }

    /**
     * A text for a case.
     *
     * @param source what became of it
     * @param typed the values that the project gives for it, by what the project calls them
     * @param summary what the project says of it in short
     */
    record Read(QdaSource source, Map<String, String> typed, String summary) {}

    /**
     * Reads a file.
     *
     * @param losses takes what is left out of the project as a whole
     * @throws UnreadableDocumentException when it is no project that can be read, or one without texts
     */
    static List<Read> read(byte[] file, Book book, List<Loss> losses) throws UnreadableDocumentException {
        QdaFile read = new QdaFile(QdaArchive.read(file), book);
        List<Read> texts = read.texts(losses);
        if (texts.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableDocumentException.Reason.NO_TEXTS);
        }
        read.leftOut(losses);
        return texts;
    }

    private List<Read> texts(List<Loss> losses) {
        Map<String, Element> cases = new HashMap<>();
        for (Element each : archive.project().select("> Cases > Case")) {
            each.select("> SourceRef").forEach(to -> cases.putIfAbsent(QdaCodes.guid(to.attr("targetGUID")), each));
        }
        Map<String, String> variables = new HashMap<>();
        archive.project().select("> Variables > Variable").forEach(each ->
                variables.put(QdaCodes.guid(each.attr("guid")), each.attr("name").strip()));
        List<Read> texts = new ArrayList<>();
        for (Element source : archive.project().select("> Sources > TextSource")) {
            Optional<QdaArchive.Words> words = archive.words(source);
            if (words.isEmpty()) {
                losses.add(new Loss(Loss.Kind.SOURCE, source.attr("name"), ""));
                continue;
            }
            Optional<Element> theCase = Optional.ofNullable(cases.get(QdaCodes.guid(source.attr("guid"))));
            String summary = theCase.map(each -> each.selectFirst("> Description")).map(Element::text).orElse("");
            Map<String, String> typed = new LinkedHashMap<>();
            theCase.ifPresent(each -> values(each, variables, typed));
            values(source, variables, typed);
            texts.add(new Read(QdaSource.read(source, words.get(), codes, summary), typed, summary));
        }
        return texts;
    }

    private static void values(Element of, Map<String, String> variables, Map<String, String> typed) {
        for (Element value : of.select("> VariableValue")) {
            String name = variables.getOrDefault(QdaCodes.guid(value.select("> VariableRef").attr("targetGUID")), "");
            String text = value.children().stream()
                    .filter(child -> !child.tagName().equals("VariableRef"))
                    .map(Element::text)
                    .collect(Collectors.joining(" "))
                    .strip();
            if (!name.isEmpty() && !text.isEmpty()) {
                typed.putIfAbsent(name, text);
            }
        }
    }

    private void leftOut(List<Loss> losses) {
        for (Element other : archive.project().select("> Sources > *")) {
            if (!other.tagName().equals("TextSource")) {
                String sort = other.tagName().replace("Source", "").toLowerCase(Locale.ROOT);
                losses.add(new Loss(Loss.Kind.SOURCE, other.attr("name") + " (" + sort + ")", ""));
            }
        }
        List<String> memos = archive.project().select("> Notes > Note").eachAttr("name");
        if (!memos.isEmpty()) {
            losses.add(new Loss(Loss.Kind.MEMO, String.join("; ", memos), ""));
        }
        int links = archive.project().select("> Links > Link").size();
        if (links > 0) {
            losses.add(new Loss(Loss.Kind.LINKS, Integer.toString(links), ""));
        }
    }

    /** The text of a case below its head. */
    static String markdown(QdaSource source, List<Kind> kinds, String themeKey) {
        StringBuilder text = new StringBuilder();
        source.story().forEach(line -> text.append(block("p", line)).append("\n\n"));
        for (Kind kind : kinds) {
            List<QdaSource.Passage> findings = source.findings().getOrDefault(kind, List.of());
            if (!findings.isEmpty()) {
                text.append("## ").append(kind.headings().get(0)).append("\n\n");
            }
            for (QdaSource.Passage finding : findings) {
                String theme = finding.theme().map(id -> " {" + themeKey + "=" + id + "}").orElse("");
                text.append(block("h3", finding.title())).append(theme).append("\n\n");
                finding.lines().forEach(line -> text.append(block("p", line)).append("\n\n"));
            }
        }
        return text.toString();
    }

    /** A block that means what it says: no letter of it is a mark of Markdown. */
    private static String block(String name, String words) {
        Element body = new Element("body");
        body.appendElement(name).text(words);
        return MarkdownBody.of(body, Map.of(), "", new ArrayList<>()).strip();
    }
}
