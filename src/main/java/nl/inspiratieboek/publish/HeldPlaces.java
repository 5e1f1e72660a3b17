package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.publish.HeldFiles.Held;
import nl.inspiratieboek.site.SitePath;

/** What is held, place by place; each folder is asked for once, as on a server that costs a journey. */
final class HeldPlaces {

    private final HeldFiles held;
    private final Map<String, Map<String, Held>> folders = new HashMap<>();

    HeldPlaces(HeldFiles held) {
        this.held = held;
    }

    /** What stands at a place; nothing, where a folder on the way is none: no link is followed. */
    Held at(SitePath path) throws IOException {
        Optional<SitePath> parent = path.parent();
        if (parent.isPresent() && at(parent.get()).type() != PathType.FOLDER) {
            return Held.NOTHING;
        }
        return in(parent.map(SitePath::value).orElse("")).getOrDefault(path.name(), Held.NOTHING);
    }

    /** The folders above a place, from the root on. */
    static List<SitePath> above(SitePath path) {
        List<SitePath> above = new ArrayList<>();
        for (Optional<SitePath> up = path.parent(); up.isPresent(); up = up.get().parent()) {
            above.add(0, up.get());
        }
        return above;
    }

    Map<String, Held> in(String folder) throws IOException {
        Map<String, Held> known = folders.get(folder);
        if (known == null) {
            known = held.in(folder);
            folders.put(folder, known);
        }
        return known;
    }

    Sha256 sha256(SitePath path) throws IOException {
        return Sha256.of(held.read(path.value()));
    }

    Manifest manifest() throws IOException {
        Held own = in("").getOrDefault(OutputFolder.OWN_FOLDER, Held.NOTHING);
        String name = Manifest.PLACE.substring(OutputFolder.OWN_FOLDER.length() + 1);
        boolean there = own.type() == PathType.FOLDER
                && in(OutputFolder.OWN_FOLDER).getOrDefault(name, Held.NOTHING).type() == PathType.FILE;
        return there ? Manifest.parse(held.read(Manifest.PLACE)) : Manifest.empty();
    }

    /** What stands where we keep our books and is not ours to write through. */
    Optional<String> ownFolderTaken() throws IOException {
        PathType type = in("").getOrDefault(OutputFolder.OWN_FOLDER, Held.NOTHING).type();
        return type == PathType.ABSENT || type == PathType.FOLDER ? Optional.empty() : Optional.of(OutputFolder.OWN_FOLDER);
    }
}
