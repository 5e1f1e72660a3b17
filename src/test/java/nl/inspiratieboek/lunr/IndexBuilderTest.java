package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.inspiratieboek.fixture.ProcessorTime;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class IndexBuilderTest {
    private static final LunrLanguage DUTCH = LunrLanguage.of("nl");
    private static final List<IndexField> TITLE = List.of(IndexField.of("title"));

    @Test
    void aDocumentIsFoundUnderTheStemsOfItsWords() {
        LunrIndex index = IndexBuilder.of(DUTCH, TITLE, IndexOptions.standard())
                .add(IndexDocument.of("a", Map.of("title", FieldValue.of("De bewoners, van de Wijk-aanpak!"))))
                .build();

        assertThat(index.terms()).containsExactly("aanpak", "bewoner", "wijk");
    }

    @Test
    void aWordIsAskedForItsStemByItself() {
        Pipeline pipeline = DUTCH.pipeline();

        assertThat(pipeline.stem("(wijken)")).contains("wijk");
        assertThat(pipeline.stem("de")).isEmpty();
        assertThat(pipeline.stem("…")).isEmpty();
        assertThat(pipeline.trim("«zo’n»")).isEqualTo("zo’n");
        assertThat(Tokenizer.words("Eén wijk-GGD’er, straks")).containsExactly("eén", "wijk", "ggd’er,", "straks");
        assertThat(LunrLanguage.of("en").pipeline().stem("…")).contains("");
    }

    @Test
    void aLanguageTellsWhatTheBrowserMustKnowOfIt() {
        LunrLanguage both = LunrLanguage.of("nl,en");

        assertThat(both.stopWords()).isSorted().startsWith("", "a", "aan").contains("the", "zou").doesNotHaveDuplicates();
        assertThat(LunrLanguage.of("en").wordCharacters()).isEqualTo("09AZaz__");
        assertThat(LunrLanguage.of("de,fr").wordCharacters()).isEqualTo(DUTCH.wordCharacters()).startsWith("09AZazªª");
        assertThat(both.wordCharacters()).isEqualTo(DUTCH.wordCharacters() + "09AZaz__");
        assertThat(both.pipeline().labels()).containsExactly("stemmer-nl", "stemmer");
        assertThat(LunrLanguage.of("fr").pipeline().labels())
                .containsExactly("trimmer-fr", "accentFold-fr", "stemmer-fr");
    }

    @Test
    void anUnknownLanguageIsNoLanguage() {
        assertThat(LunrLanguage.known()).containsExactly("de", "en", "es", "fr", "nl").allSatisfy(LunrLanguage::of);
        assertThat(LunrLanguage.find("nl,xx")).isEmpty();
        assertThat(LunrLanguage.find("")).isEmpty();
        assertThatThrownBy(() -> LunrLanguage.of("xx")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBuiltIndexTakesNoMore() {
        IndexBuilder builder = IndexBuilder.of(DUTCH, TITLE, IndexOptions.standard());
        builder.build();

        assertThatThrownBy(() -> builder.add(IndexDocument.of("a", Map.of())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theStreamStaysOpenAndItsFailureIsPassedOn() throws IOException {
        LunrIndex index = IndexBuilder.of(DUTCH, TITLE, IndexOptions.standard()).build();
        ByteArrayOutputStream open = new ByteArrayOutputStream() {
            @Override
            public void close() {
                Assertions.fail("closed");
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left");
            }
        };

        IndexWriter.write(index, open);

        assertThat(open.toString(StandardCharsets.UTF_8)).startsWith("{\"version\":\"2.3.9\"").endsWith("}");
        assertThatThrownBy(() -> IndexWriter.write(index, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void documentsOfOneReferenceTakeNoLongerThanOthers() {
        IndexBuilder builder = IndexBuilder.of(DUTCH, TITLE, IndexOptions.standard().withPositions(true));
        FieldValue text = FieldValue.of("wijk bewoners straat");

        ProcessorTime.atMost(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 200_000; i++) {
                builder.add(IndexDocument.of("d" + i % 50_000, Map.of("title", text)));
            }
            IndexWriter.write(builder.build(), OutputStream.nullOutputStream());
            return builder;
        });
    }

    @Test
    void tenThousandPagesAndAWordOfTenMegabytesAreAMatterOfSeconds() {
        Random random = new Random(1);
        IndexBuilder builder = IndexBuilder.of(DUTCH, TITLE, IndexOptions.standard());

        ProcessorTime.atMost(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 10_000; i++) {
                String text = random.ints(300, 0, 40_000)
                        .mapToObj(word -> "woord" + word)
                        .collect(Collectors.joining(" "));
                builder.add(IndexDocument.of("d" + i, Map.of("title", FieldValue.of(text))));
            }
            String monster = "Σ'".repeat(2_500_000) + "lijkheden".repeat(500_000);
            builder.add(IndexDocument.of("monster", Map.of("title", FieldValue.of(monster))));
            IndexWriter.write(builder.build(), OutputStream.nullOutputStream());
            return builder;
        });
    }
}
