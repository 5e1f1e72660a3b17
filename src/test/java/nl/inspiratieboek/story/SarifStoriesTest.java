package nl.inspiratieboek.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.lunr.NpmOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every story says to forges and editors, held against the schema of the format and against what it says to people. */
class SarifStoriesTest {

    private static final Path STORIES = Path.of("src", "test", "problems");
    private static final Path SCHEMA =
            Path.of("src", "test", "npm", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    @TempDir
    private Path folder;

    @Test
    void everyProblemOfEveryStoryIsInAReportThatIsValid() throws IOException {
        NpmOracle.require(Files.exists(SCHEMA), "npm ci in src/test/npm");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        int problems = 0;
        for (Path file : stories()) {
            Path book = folder.resolve(String.valueOf(file.getFileName()));
            Story story = Story.parse(Files.readString(file));
            story.writeTo(book);

            String sarif = check(story, book, "sarif").out();
            JsonNode json = JsonMapper.shared().readTree(check(story, book, "json").out());

            assertThat(schema.validate(sarif, InputFormat.JSON)).as(file.toString()).isEmpty();
            assertThat(told(sarif)).as(file.toString()).isEqualTo(messages(json));
            problems += messages(json).size();
        }
        assertThat(problems).isGreaterThan(500);
    }

    @Test
    void theFixesOfAReportSayExactlyWhatStandsThere() throws IOException {
        int fixes = 0;
        for (Path file : stories()) {
            Path book = folder.resolve(String.valueOf(file.getFileName()));
            Story story = Story.parse(Files.readString(file));
            story.writeTo(book);

            for (JsonNode fix : JsonMapper.shared().readTree(check(story, book, "sarif").out()).findValues("fixes")) {
                JsonNode change = fix.get(0).get("artifactChanges").get(0);
                JsonNode region = change.get("replacements").get(0).get("deletedRegion");
                Path typed = Path.of(URI.create(change.get("artifactLocation").get("uri").asString()));
                int[] line = Files.readAllLines(typed)
                        .get(region.get("startLine").asInt() - 1)
                        .codePoints()
                        .toArray();
                int from = region.get("startColumn").asInt() - 1;
                String words = new String(line, from, region.get("endColumn").asInt() - 1 - from);

                assertThat(fix.get(0).get("description").get("text").asString()).as(file.toString()).startsWith(words + " → ");
                fixes++;
            }
        }
        assertThat(fixes).isGreaterThan(30);
    }

    @Test
    void aForgeKnowsEveryProblemByANameOfItsOwn() throws IOException {
        for (Path file : stories()) {
            Path book = folder.resolve(String.valueOf(file.getFileName()));
            Story story = Story.parse(Files.readString(file));
            story.writeTo(book);

            JsonNode report = JsonMapper.shared().readTree(check(story, book, "gitlab").out());
            Set<String> names = new HashSet<>();
            report.forEach(issue -> names.add(issue.get("fingerprint").asString()));

            assertThat(names).as(file.toString()).hasSize(report.size());
        }
    }

    private static List<String> told(String sarif) {
        List<String> told = new ArrayList<>();
        JsonNode run = JsonMapper.shared().readTree(sarif).get("runs").get(0);
        for (JsonNode result : run.get("results")) {
            JsonNode rule = run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            JsonNode region = result.get("locations").get(0).get("physicalLocation").get("region");
            told.add(region.get("startLine").asInt() + ":" + region.get("startColumn").asInt() + " "
                    + result.get("level").asString() + " " + result.get("message").get("text").asString());
        }
        return told;
    }

    private static List<String> messages(JsonNode json) {
        List<String> messages = new ArrayList<>();
        for (JsonNode problem : json.get("problems")) {
            messages.add(problem.get("line").asInt() + ":" + problem.get("column").asInt() + " "
                    + problem.get("severity").asString() + " " + problem.get("message").asString());
        }
        return messages;
    }

    private static CommandRun check(Story story, Path book, String format) {
        List<String> arguments = new ArrayList<>(
                List.of("check", "--format", format, "--content", book.resolve("content").toString()));
        if (story.command().contains("--theme")) {
            String theme = story.command().get(story.command().indexOf("--theme") + 1);
            arguments.addAll(List.of("--theme", theme.replace("{folder}", book.toString())));
        }
        return CommandRun.of(arguments);
    }

    /** Stories of a book that is there. */
    private static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.sorted()
                    .filter(file -> !file.endsWith("no-content-folder.txt"))
                    .toList();
        }
    }
}
