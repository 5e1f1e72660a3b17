package nl.inspiratieboek.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The files of a built site.
 *
 * @param number how many, the program's own notes not counted
 * @param bytes how large together
 * @param largestPage the bytes of the page that is largest when compressed, of the twenty largest
 * @param namedAsSearch the files in {@code assets/} that are named as search's
 */
record SiteFiles(int number, long bytes, long largestPage, List<Path> namedAsSearch) {

    private static final int CANDIDATES = 20;

    static SiteFiles read(Path site) throws IOException {
        List<Path> search = new ArrayList<>();
        List<Path> pages = new ArrayList<>();
        int number = 0;
        long bytes = 0;
        for (Path file : Folders.files(site)) {
            String name = site.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith(".")) {
                number++;
                bytes += Files.size(file);
                if (name.startsWith("assets/zoek") || name.startsWith("assets/lunr")) {
                    search.add(file);
                } else if (name.endsWith(".html")) {
                    pages.add(file);
                }
            }
        }
        pages.sort((one, other) -> Long.compare(size(other), size(one)));
        long largest = 0;
        for (Path page : pages.subList(0, Math.min(CANDIDATES, pages.size()))) {
            largest = Math.max(largest, gzip(List.of(page)));
        }
        return new SiteFiles(number, bytes, largest, search);
    }

    static long plain(Collection<Path> files) {
        return files.stream().mapToLong(SiteFiles::size).sum();
    }

    static long gzip(Collection<Path> files) throws IOException {
        Counting counting = new Counting();
        for (Path file : files) {
            try (OutputStream out = new GZIPOutputStream(counting)) {
                Files.copy(file, out);
            }
        }
        return counting.bytes;
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }
    }
}
