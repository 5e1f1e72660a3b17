package nl.inspiratieboek.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Rendition;
import nl.inspiratieboek.media.PictureCache;
import nl.inspiratieboek.media.PublishedMedium;
import nl.inspiratieboek.media.Renditions;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/** The files of a book's pictures and downloads. */
final class MediaFiles {

    private MediaFiles() {}

    /**
     * The files; pictures are made smaller now, each on a thread of its own, as far as the cache does not hold them.
     *
     * @throws IOException when the machine fails
     */
    static List<OutputFile> of(List<Medium> media, Progress progress) throws IOException {
        PictureCache cache = PictureCache.ofUser();
        Renditions renditions = new Renditions(cache);
        List<Medium> scaled = media.stream().filter(each -> !each.renditions().isEmpty()).toList();
        Runnable done = progress.counting(Progress.Step.PICTURES, scaled.size());
        try {
            scaled.parallelStream().forEach(each -> {
                try {
                    renditions.prepare(each);
                    done.run();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        cache.prune();
        return media.stream().flatMap(each -> files(each, renditions)).toList();
    }

    /**
     * The files; a picture is made smaller when its bytes are asked for. That may be long after the folder was read: what is
     * behind a link then is not there.
     */
    static List<OutputFile> onDemand(List<Medium> media) {
        Renditions renditions = new Renditions(PictureCache.ofUser());
        return media.stream()
                .flatMap(medium -> files(medium, renditions).map(file -> OutputFile.later(file.path(), () -> {
                    if (medium.file().isBehindLink()) {
                        throw new NoSuchFileException(medium.path().value());
                    }
                    return file.bytes();
                })))
                .toList();
    }

    private static Stream<OutputFile> files(Medium medium, Renditions made) {
        Stream<OutputFile> shown = medium.renditions().stream().map(each -> rendition(medium, each, made));
        if (!medium.renditions().isEmpty() && !medium.linked()) {
            return shown;
        }
        OutputFile whole = OutputFile.later(SitePath.of(medium.path().value()), () -> PublishedMedium.bytes(medium));
        return Stream.concat(Stream.of(whole), shown);
    }

    private static OutputFile rendition(Medium medium, Rendition rendition, Renditions made) {
        return OutputFile.later(SitePath.of(rendition.address()), () -> made.bytes(medium, rendition));
    }
}
