package nl.inspiratieboek.load;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.markdown.FrontMatter;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlReader;

/**
 * A markdown file and what the parser made of it.
 *
 * @param file the file
 * @param markdown its parsed text
 */
record Document(SourceFile file, MarkdownDocument markdown) {

    SourcePath path() {
        return file.path();
    }

    /** Its head; a file without one is reported, at its first character. */
    Fields front(ProblemList problems) {
        Optional<FrontMatter> front = markdown.frontMatter();
        if (front.isEmpty()) {
            Place start = new Place(path().value(), 1, 1, 1);
            // An unclosed head has been reported by the parser: then nothing may be called missing.
            problems.add(new Problem(Code.NO_FRONT_MATTER, start, List.of(), Optional.empty()));
            return new Fields(Optional.empty(), start, problems);
        }
        FrontMatter found = front.get();
        return new Fields(problems.take(YamlReader.read(file, found.start(), found.end())), found.opening(), problems);
    }
}
