package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.inspiratieboek.external.AnsweringServer;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalLinksTest {

    @TempDir
    Path folder;

    private AnsweringServer server;
    private String root = "";

    @BeforeEach
    void start() throws IOException {
        server = new AnsweringServer();
        // Answers are remembered by address, and a port may have been another test's.
        root = "/" + UUID.randomUUID();
        server.answering(root + "/weg", 404).sending(root + "/oud", 301, root + "/nieuw").answering(root + "/dicht", 403);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String at(String path) {
        return server.at(root + path);
    }

    private CommandRun check(String... words) {
        List<String> arguments = new ArrayList<>(List.of("check", "--content", folder.toString()));
        arguments.addAll(List.of(words));
        return CommandRun.of(arguments);
    }

    private void book(String... paths) {
        StringBuilder body = new StringBuilder();
        for (String path : paths) {
            body.append("[x](").append(at(path)).append(")\n\n");
        }
        TestBook.dutch().withCase(1, "een", body.toString()).writeTo(folder);
    }

    @Test
    void whatIsDeadIsAWarningWhatMovedAHintAndTheRestIsSaidApart() {
        book("/weg", "/oud", "/dicht", "/leeft");

        CommandRun run = check("--external");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("""
                FILE:5:5: warning: op 'SITE/weg' staat niets meer: de server antwoordt 404; zoek waar het nu staat, of haal de link weg [external-link-dead]
                  [x](SITE/weg)
                      LINE
                1 waarschuwing
                FILE:7:5: hint: 'SITE/oud' is voorgoed verhuisd naar 'SITE/nieuw'; kijk of daar staat wat u bedoelt, en schrijf dan dat adres [link-moved]
                FILE:9:5: note: 'SITE/dicht' is niet na te gaan: de server antwoordt 403 [answered]
                Adressen buiten het boek: 3 nagegaan, waarvan 0 in de afgelopen dagen; 1 niet na te gaan.
                ‘Proefboek’ is in orde.
                """.replace("FILE", folder + "/praktijkvoorbeelden/een.md")
                .replace("SITE", at(""))
                .replace("LINE", "^".repeat(at("/weg").length())));
        assertThat(check("--external", "--strict").exit()).isEqualTo(1);
    }

    @Test
    void withoutTheOptionNobodyIsAsked() {
        book("/weg");

        assertThat(check("--strict").exit()).isZero();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aProgramIsGivenTheWarningsAndNothingElse() {
        book("/weg", "/dicht");

        assertThat(check("--external", "--format", "json").out()).contains("\"code\":\"external-link-dead\"", "\"line\":5");
        assertThat(check("--external", "--format", "sarif").out()).contains("\"ruleId\":\"external-link-dead\"", "\"help\"");
        assertThat(check("--external", "--format", "json").err()).doesNotContain("note:", "Adressen");
        assertThat(check("--external", "--quiet").err()).contains("[external-link-dead]").doesNotContain("note:", "Adressen");
    }

    @Test
    void aBookThatNamesNoAddressesIsToldSo() {
        book();

        assertThat(check("--external").err()).contains("Het boek noemt geen adressen buiten het boek.\n");
    }
}
