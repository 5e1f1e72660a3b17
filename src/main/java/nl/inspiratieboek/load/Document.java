package nl.inspiratieboek.load;

import java.util.Optional;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.markdown.FrontMatter;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;

/**
 * A markdown file and what the parser made of it.
 *
 * @param file the file
 * @param markdown its parsed text
 */
record Document(SourceFile file, MarkdownDocument markdown) {

    /** The same, knowing the book's sources. */
    Document withSources(References references) {
        return new Document(file, markdown.withPublishers(references.publishers()));
    }

    SourcePath path() {
        return file.path();
    }

    /** Its head; a file without one is reported, at its first character. */
    Fields front(Limits limits, ProblemList problems) {
        Optional<FrontMatter> front = markdown.frontMatter();
        if (front.isEmpty()) {
            // A conflict above the head has been reported.
            if (!file.text().startsWith("<<<<<<<")) {
                problems.add(Code.NO_FRONT_MATTER, file.start());
            }
            return Fields.unreadable(file.start(), problems);
        }
        FrontMatter found = front.get();
        if (!found.closed()) {
            // The parser has reported it; what stands in it may as well be text.
            return Fields.unreadable(found.opening(), problems);
        }
        Checked<Optional<YamlMap>> map = YamlReader.within(limits).read(file, found.start(), found.end());
        // Of a head that cannot be read, nothing is called missing.
        return map.hasErrors() && map.into(problems).isEmpty()
                ? Fields.unreadable(found.opening(), problems)
                : new Fields(map.into(problems), found.opening(), problems);
    }
}
