package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.intake.Intake;
import nl.inspiratieboek.intake.IntakeDraft;
import nl.inspiratieboek.intake.Loss;
import nl.inspiratieboek.intake.UnreadableDocumentException;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewFile;
import nl.inspiratieboek.scaffold.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import}: drafts of cases out of documents. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer>, SpeakingCommand {

    /** What somebody's own machine can hold; a document of this size has hundreds of photographs. */
    private static final long MOST_BYTES = 200_000_000;

    private final Console console;

    @Mixin
    private BookFolder folder;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "documents")
    private List<Path> documents = List.of();

    ImportCommand(Console console, Machine machine) {
        this.console = console;
        this.folder = new BookFolder(machine);
    }

    @Override
    public LanguagePack language() {
        return folder.language();
    }

    @Override
    public Integer call() throws IOException {
        Additions additions = new Additions(console, folder);
        if (documents.isEmpty()) {
            return additions.refuse(language(), "intake.no-file");
        }
        return additions.toBook(book -> takeIn(book, additions));
    }

    private int takeIn(LoadedBook book, Additions additions) throws IOException {
        LanguagePack language = book.language();
        Intake intake = new Intake(book);
        Writer writer = new Writer(folder.content());
        List<NewFile> made = new ArrayList<>();
        boolean refused = false;
        for (Path named : documents) {
            List<Path> files = files(named);
            if (files.isEmpty()) {
                refused |= refuse(language, named, "nothing-inside");
            }
            for (Path file : files) {
                Optional<String> fault = fault(file);
                if (fault.isPresent()) {
                    refused |= refuse(language, file, fault.get());
                    continue;
                }
                try {
                    for (IntakeDraft draft : read(intake, file)) {
                        writer.make(draft.files());
                        made.add(draft.text());
                        tell(language, writer.path(draft.text()), draft);
                    }
                } catch (UnreadableDocumentException unreadable) {
                    refused |= refuse(language, file, word(unreadable.reason()));
                }
            }
        }
        if (!made.isEmpty()) {
            additions.untilReady(language, made);
        }
        return (refused ? ExitCode.PROBLEMS : ExitCode.FINE).number();
    }

    /** The documents of a folder, in the order of their names, without those that a word processor has open; or the file itself. */
    private static List<Path> files(Path named) throws IOException {
        if (!Files.isDirectory(named)) {
            return List.of(named);
        }
        try (Stream<Path> inside = Files.list(named)) {
            return inside.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().matches("[.~].*"))
                    .filter(path -> isRead(extension(path)))
                    .sorted()
                    .toList();
        }
    }

    /** Why a file is not even opened. */
    private static Optional<String> fault(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of("not-there");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Optional.of("unreadable");
        }
        // What the old format is called has a message of its own.
        if (!isRead(extension(file)) && !extension(file).equals("doc")) {
            return Optional.of("type");
        }
        return Files.size(file) > MOST_BYTES ? Optional.of("too-large") : Optional.empty();
    }

    private static boolean isRead(String extension) {
        return extension.equals("docx") || extension.equals("qdpx") || extension.equals("md") || extension.equals("markdown");
    }

    private static List<IntakeDraft> read(Intake intake, Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String title = dot > 0 ? name.substring(0, dot) : name;
        byte[] bytes = Files.readAllBytes(file);
        if (extension(file).equals("qdpx")) {
            return intake.ofProject(bytes, title);
        }
        return List.of(
                extension(file).startsWith("doc")
                        ? intake.ofWord(bytes, title)
                        : intake.ofMarkdown(new String(bytes, StandardCharsets.UTF_8), title));
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void tell(LanguagePack language, Path path, IntakeDraft draft) {
        List<String> parts = new ArrayList<>(List.of(counted(language, "intake.made.facts", draft.facts())));
        if (!draft.pictures().isEmpty()) {
            parts.add(counted(language, "intake.made.pictures", draft.pictures().size()));
        }
        console.err().println(language.text("intake.made", path, language.list(parts)));
        if (!draft.losses().isEmpty()) {
            console.err().println(language.text("intake.look"));
        }
        for (Loss loss : draft.losses()) {
            String what = language.text("intake.loss." + word(loss.kind()), loss.what());
            console.err().println("  - "
                    + (loss.where().isEmpty() ? what : language.text("intake.under", what, loss.where())));
        }
    }

    private static String counted(LanguagePack language, String key, int count) {
        return count == 1 ? language.text(key + ".one") : language.text(key, count);
    }

    private boolean refuse(LanguagePack language, Path file, String why) {
        console.err().println(language.text("intake.refused", file, language.text("intake.refused." + why)));
        return true;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
