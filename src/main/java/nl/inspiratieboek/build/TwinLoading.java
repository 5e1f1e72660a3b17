package nl.inspiratieboek.build;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Translation;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.settings.SettingsFile;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.twin.OtherBook;
import nl.inspiratieboek.twin.TwinPages;

/** Reads a book's translation, where its files are at hand. What is wrong in that book is told when that book is checked. */
final class TwinLoading {

    private final BuildRequest request;
    private final BookMemory memory;
    private final List<Problem> problems = new ArrayList<>();

    private TwinLoading(BuildRequest request, BookMemory memory) {
        this.request = request;
        this.memory = memory;
    }

    /**
     * The same book with the translation that it names, and with what is wrong between the two.
     *
     * @throws IOException when the machine fails
     */
    static LoadedBook join(LoadedBook ours, BuildRequest request, BookMemory memory) throws IOException {
        Optional<Translation> named = ours.book().settings().translation();
        if (named.isEmpty()) {
            return ours;
        }
        return new TwinLoading(request, memory).join(ours, named.get());
    }

    private LoadedBook join(LoadedBook ours, Translation translation) throws IOException {
        Map<String, LanguagePack> languages = memory.theme(request).languages();
        LanguagePack language = languages.get(translation.language());
        if (translation.folder().isEmpty()) {
            TwinPages pages = TwinPages.named(ours.book());
            return ours.with(new OtherBook(translation, language, Optional.empty(), pages), Optional.empty());
        }
        Optional<LoadedBook> read = read(translation.folder().get()).filter(other -> isInLanguage(other, translation));
        if (read.isEmpty()) {
            return ours.with(problems);
        }
        LoadedBook other = read.get();
        Checked<TwinPages> pages = TwinPages.of(ours.book(), other.book());
        problems.addAll(pages.problems());
        return ours.with(new OtherBook(translation, language, Optional.of(other.book()), pages.value()), Optional.of(other.tree()))
                .with(problems);
    }

    private Optional<LoadedBook> read(Translation.Folder folder) throws IOException {
        Optional<Path> path = path(folder);
        if (path.isPresent()) {
            // It names a translation too, which is this book: that is not read again.
            LoadedBook other = BookBuild.alone(
                    new BuildRequest(path.get(), request.theme(), request.drafts(), request.limits()), memory.other());
            if (other.tree().file(SettingsFile.PATH).isPresent()) {
                return Optional.of(other);
            }
        }
        problems.add(Problem.of(Code.TRANSLATION_BOOK, folder.place(), folder.path()));
        return Optional.empty();
    }

    /** The folder, unless this book lies in it. */
    private Optional<Path> path(Translation.Folder folder) {
        Path content = request.content().toAbsolutePath().normalize();
        try {
            return Optional.of(content.resolve(folder.path()).normalize()).filter(path -> !content.startsWith(path));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private boolean isInLanguage(LoadedBook other, Translation translation) {
        String language = other.book().settings().language();
        boolean same = language.equals(translation.language());
        if (!same) {
            problems.add(Problem.of(
                    Code.TRANSLATION_OTHER_LANGUAGE, translation.languagePlace(), translation.language(), language));
        }
        return same;
    }
}
