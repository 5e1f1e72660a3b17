package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.publish.Manifest.Entry;
import nl.inspiratieboek.publish.Manifest.State;
import nl.inspiratieboek.publish.Planner.Plan;
import nl.inspiratieboek.publish.PublishResult.Notice;
import nl.inspiratieboek.publish.PublishResult.Notice.Kind;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;

/**
 * Files of earlier builds that the site no longer has. They go with this build, if they are still what we made; only what
 * said that it stays ({@link Stay}) does so for one build more, for readers of older pages, where there are readers.
 *
 * @param becomeStale what to write down about those that stay for now
 * @param goNow those that go, by code point
 * @param takenOut those of them that readers knew by their address: pages, pictures and downloads
 */
record Leftovers(List<Entry> becomeStale, List<SitePath> goNow, List<SitePath> takenOut, List<Notice> notices) {

    static Leftovers of(Path root, Manifest before, Site site, Plan plan, boolean keepsOldFiles)
            throws PublishFailure {
        List<Entry> becomeStale = new ArrayList<>();
        List<SitePath> goNow = new ArrayList<>();
        List<SitePath> takenOut = new ArrayList<>(plan.filesInTheWay());
        boolean somethingGoes = before.losesTo(site);
        List<Notice> notices = new ArrayList<>();
        Map<String, SitePath> wanted = new HashMap<>();
        for (OutputFile file : site.files()) {
            wanted.put(file.path().caseless(), file.path());
        }
        Set<SitePath> inTheWay = new HashSet<>(plan.filesInTheWay());
        for (SitePath path : before.paths()) {
            if (site.contains(path) || inTheWay.contains(path)) {
                continue;
            }
            try {
                Optional<SitePath> alike = Optional.ofNullable(wanted.get(path.caseless()));
                if (!isFileOfTheFolderItself(root, path) || alike.isPresent() && isSame(root, path, alike.get())) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(root.resolve(path.value()));
                Sha256 sha256 = Sha256.of(bytes);
                if (!before.made(path, sha256)) {
                    notices.add(new Notice(Kind.EDITED_FILE_KEPT, path.value()));
                } else if (keepsOldFiles && !before.isStale(path) && before.stay(path).outlastsABuild(somethingGoes)) {
                    becomeStale.add(new Entry(State.STALE, path, sha256, bytes.length));
                } else {
                    goNow.add(path);
                    if (before.stay(path) == Stay.NOT && !before.isStale(path)) {
                        takenOut.add(path);
                    }
                }
            } catch (IOException failure) {
                throw PublishFailure.of(failure, path.value(), root);
            }
        }
        takenOut.sort(Comparator.naturalOrder());
        return new Leftovers(becomeStale, goNow, takenOut, notices);
    }

    /** No link on the way: what lies behind one is not ours, whatever the manifest says. */
    private static boolean isFileOfTheFolderItself(Path root, SitePath path) throws IOException {
        try {
            Optional<SitePath> parent = path.parent();
            while (parent.isPresent()) {
                // From the bottom up; a missing folder answers as absent, a file or link on the way as what it is.
                if (!Files.isDirectory(root.resolve(parent.get().value()), LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
                parent = parent.get().parent();
            }
            return PathType.at(root.resolve(path.value())) == PathType.FILE;
        } catch (InvalidPathException charset) {
            return false;
        }
    }

    /** Where capitals do not count, the old Foto.png is the foto.png that the site has now. */
    private static boolean isSame(Path root, SitePath old, SitePath wanted) throws IOException {
        Path place = root.resolve(wanted.value());
        return Files.exists(place) && Files.isSameFile(place, root.resolve(old.value()));
    }
}
