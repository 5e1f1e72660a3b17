package nl.inspiratieboek.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colour or logo that is typed shows in the preview at once, though no page and no file of the theme changed. */
class PreviewLookTest {

    private static final Pattern SHEET = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void anotherColourIsAnotherStyleSheet() throws IOException {
        TestBook.dutch().withCase(1, "een", "Tekst.\n").writeTo(folder);
        Preview preview = Preview.of(new BuildRequest(folder, Optional.empty(), Limits.defaults()), unused -> {});
        String before = sheet(preview);

        Files.writeString(folder.resolve("book.yaml"), "title: Proefboek\nlanguage: nl\nuiterlijk: {lucht: \"#dbe8f8\"}\n");
        preview.read(List.of()).ifPresent(preview::show);

        assertThat(sheet(preview)).isNotEqualTo(before);
        assertThat(text(preview, sheet(preview))).contains("--sky:light-dark(#dbe8f8");
        assertThat(text(preview, before)).isEmpty();
    }

    private static String sheet(Preview preview) throws IOException {
        Matcher sheet = SHEET.matcher(text(preview, "index.html"));
        assertThat(sheet.find()).isTrue();
        return sheet.group(1);
    }

    private static String text(Preview preview, String path) throws IOException {
        var file = preview.state().file(SitePath.of(path));
        return file.isPresent() ? new String(file.get().bytes(), StandardCharsets.UTF_8) : "";
    }
}
