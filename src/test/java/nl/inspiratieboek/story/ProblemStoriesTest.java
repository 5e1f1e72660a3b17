package nl.inspiratieboek.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.Golden;
import nl.inspiratieboek.problem.Code;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What authors do wrong and what they are told, a story each in {@code src/test/problems}. {@code -Dgolden=update} rewrites
 * the answers; read them before you commit.
 */
class ProblemStoriesTest {

    private static final Path STORIES = Path.of("src", "test", "problems");

    /**
     * What a story cannot show: it needs a huge file, a whole language file, another system, a server, a file or folder that goes while it is read, or, for the
     * catch-all of YAML, a mistake that nobody has made yet. The rooms' own tests show these.
     */
    private static final Set<Code> BEYOND_A_STORY = EnumSet.of(
            Code.NO_CONTENT_FOLDER,
            Code.FILE_UNREADABLE,
            Code.FILE_VANISHED,
            Code.NAME_IN_OTHER_LOCALE,
            Code.SPECIAL_FILE_SKIPPED,
            Code.FILE_TOO_LARGE,
            Code.TOO_MANY_FILES,
            Code.MORE_ERRORS,
            Code.MORE_WARNINGS,
            Code.TOO_MANY_CELLS,
            Code.TOO_MANY_HEADINGS,
            Code.TOO_MANY_MARKS,
            Code.SEARCH_TOO_LARGE,
            Code.MAP_TOO_DETAILED,
            Code.ZIP_TOO_LARGE,
            Code.MISSING_GLYPH,
            Code.EXTERNAL_LINK_DEAD,
            Code.EXTERNAL_HOST_UNKNOWN,
            Code.IMAGE_TOO_COMPLEX,
            Code.TEMPLATE_FAULT,
            Code.PACK_PLACEHOLDER_MISSING,
            Code.PACK_PLACEHOLDER_UNKNOWN,
            Code.YAML_SYNTAX,
            Code.YAML_TEXT_TOO_LONG,
            Code.YAML_TOO_MANY_VALUES);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void theAuthorIsToldWhatToDo(String name) throws IOException {
        Path file = STORIES.resolve(name);
        Story story = Story.parse(Files.readString(file));
        story.writeTo(folder);
        List<Path> before = files();

        String answer = answer(story);

        if (Golden.isUpdating()) {
            Files.writeString(file, story.answering(answer).text());
        } else {
            assertThat(answer).as(name).isEqualTo(story.answer());
        }
        if (!answer.endsWith("exit 0\n")) {
            assertThat(files()).as("files after a command that failed").isEqualTo(before);
        }
    }

    @Test
    void everyProblemHasAStory() throws IOException {
        Assumptions.assumeFalse(Golden.isUpdating(), "the answers are being rewritten");
        StringBuilder answers = new StringBuilder();
        for (String name : names()) {
            answers.append(Story.parse(Files.readString(STORIES.resolve(name))).answer());
        }

        Set<Code> untold = Arrays.stream(Code.values())
                .filter(code -> answers.indexOf("[" + code.id() + "]") < 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));

        untold.removeAll(BEYOND_A_STORY);
        assertThat(untold).isEmpty();
    }

    private String answer(Story story) {
        List<String> arguments = new ArrayList<>();
        story.command().forEach(word -> arguments.add(word.replace("{folder}", folder.toString())));
        arguments.addAll(List.of("--content", folder.resolve("content").toString()));
        if (arguments.get(0).equals("build")) {
            arguments.addAll(List.of("--output", folder.resolve("site").toString()));
        }
        CommandRun run = CommandRun.of(arguments);
        return (run.out() + run.err()).replace(folder + "/", "") + "exit " + run.exit() + "\n";
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
