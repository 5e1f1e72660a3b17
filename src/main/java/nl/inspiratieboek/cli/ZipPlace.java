package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.disk.WholeFile;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.offline.ZipArchive;
import nl.inspiratieboek.paper.PdfMark;

/**
 * Where a book goes that is one file, as the zip file of its site: beside the site, or where the command says.
 *
 * @param file the file
 * @param sort what the texts about it begin with in the language files
 * @param form what readers call such a file; the first of the values in those texts
 * @param language the language of the book
 */
record ZipPlace(Path file, String sort, String form, LanguagePack language) {

    /**
     * A place.
     *
     * @param typed what the option says; empty for the name of the book, beside the site
     * @param output the folder of the site
     * @param name the name of the book
     */
    static ZipPlace of(Path typed, Path output, String name, LanguagePack language) {
        return new ZipPlace(place(typed, output, name), "zip.", language.text("export.form.zip"), language);
    }

    /** The same for a file of another form, which is a zip file too or a PDF. */
    static ZipPlace ofExport(
            Path typed, Path output, String name, ExportFileCommand.Form form, LanguagePack language) {
        return new ZipPlace(place(typed, output, name), "export.file.", form.name(language), language);
    }

    private static Path place(Path typed, Path output, String name) {
        return typed.toString().isEmpty() ? output.toAbsolutePath().normalize().resolveSibling(name) : typed;
    }

    /**
     * Why nothing may be written there.
     *
     * @param title the title of the book
     * @param mayReplace whether the file of another book may go
     * @param output the folder of the site
     * @param sources the folders that the book is made from
     * @throws IOException when the machine fails
     */
    Optional<String> objection(String title, boolean mayReplace, Path output, List<Path> sources) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file) || folder == null) {
            return Optional.of(text("is-folder", file));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(text("no-folder", folder));
        }
        Path real = folder.toRealPath();
        Optional<Path> around = Stream.concat(Stream.of(output), sources.stream())
                .filter(each -> isIn(real, each))
                .findFirst();
        if (around.isPresent()) {
            return Optional.of(text("within", file, around.get()));
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && (isOfBook(title) || mayReplace && isBook())
                ? Optional.empty()
                : Optional.of(text(isBook() ? "other" : "not-ours", file));
    }

    private String text(String key, Path... paths) {
        List<Object> values = new ArrayList<>(List.of(form));
        values.addAll(List.of(paths));
        return language.text(sort + key, values.toArray());
    }

    private static boolean isIn(Path folder, Path around) {
        try {
            return Files.isDirectory(around) && folder.startsWith(around.toRealPath());
        } catch (IOException unreadable) {
            return folder.startsWith(around.toAbsolutePath().normalize());
        }
    }

    private boolean isOfBook(String title) throws IOException {
        return PdfMark.isOf(bytes(0, PdfMark.lengthOf(title)), title)
                || ZipArchive.isOf(bytes(-ZipArchive.endOf(title), ZipArchive.endOf(title)), title);
    }

    private boolean isBook() throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && (ZipArchive.begins(bytes(0, ZipArchive.BEGINNING)) || PdfMark.begins(bytes(0, PdfMark.length())));
    }

    /** Some bytes of the file, fewer if it has not so many; from its end where the place is below zero. */
    private byte[] bytes(long place, int count) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, place < 0 ? channel.size() + place : place));
            ByteBuffer read = ByteBuffer.allocate((int) Math.min(count, channel.size() - channel.position()));
            while (read.hasRemaining() && channel.read(read) >= 0) {
                // The channel moves on by itself.
            }
            return read.array();
        }
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException when the machine fails; then what stood there still does
     */
    void write(byte[] zip) throws IOException {
        WholeFile.put(file, zip);
    }
}
