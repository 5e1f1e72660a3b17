package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Obstacle.Reason;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/** Looks at the folder, without changing it, and finds what stands where each file of the site is to go. */
final class Planner {
    private static final int LONGEST_NAME = 255;

    private final Path root;
    private final Manifest manifest;
    private final Map<SitePath, PathType> folders = new HashMap<>();
    private final TreeMap<String, Obstacle> obstacles = new TreeMap<>();
    private final List<OutputFile> absent = new ArrayList<>();
    private final List<OutputFile> present = new ArrayList<>();
    private final TreeSet<SitePath> filesInTheWay = new TreeSet<>();
    private final TreeSet<SitePath> foldersInTheWay = new TreeSet<>();

    private Planner(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    static Plan plan(Path root, Manifest manifest, Site site) throws PublishFailure {
        Planner planner = new Planner(root, manifest);
        for (OutputFile file : site.files()) {
            try {
                planner.look(file);
            } catch (IOException failure) {
                throw PublishFailure.of(failure, file.path().value(), root);
            }
        }
        return new Plan(
                List.copyOf(planner.obstacles.values()),
                planner.absent,
                planner.present,
                List.copyOf(planner.filesInTheWay),
                List.copyOf(planner.foldersInTheWay.descendingSet()));
    }

    private void look(OutputFile file) throws IOException {
        SitePath path = file.path();
        Optional<Obstacle> unwritable = unwritable(path);
        if (unwritable.isPresent()) {
            add(unwritable.get().reason(), path);
            return;
        }
        if (!foldersAreClear(path)) {
            absent.add(file);
            return;
        }
        switch (PathType.at(at(path))) {
            case ABSENT -> absent.add(file);
            case OTHER -> add(Reason.LINK, path);
            case FOLDER -> {
                lookInside(path, path);
                absent.add(file);
            }
            case FILE -> {
                // A file with just our bytes is as good as ours: the folder may have been copied without its manifest.
                if (isOurs(path) || Arrays.equals(file.bytes(), Files.readAllBytes(at(path)))) {
                    present.add(file);
                } else {
                    add(Reason.FOREIGN_FILE, path);
                }
            }
        }
    }

    private Optional<Obstacle> unwritable(SitePath path) {
        for (String name : path.names()) {
            if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return Optional.of(new Obstacle(Reason.NAME_TOO_LONG, path.value()));
            }
        }
        try {
            at(path);
            return Optional.empty();
        } catch (InvalidPathException charset) {
            return Optional.of(new Obstacle(Reason.NAME_NOT_IN_CHARSET, path.value()));
        }
    }

    /** Whether all folders above are there; notes what stands in their way. */
    private boolean foldersAreClear(SitePath path) throws IOException {
        Optional<SitePath> parent = path.parent();
        return parent.isEmpty() || folder(parent.get()) == PathType.FOLDER;
    }

    /** What stands at a folder's place; what is no folder, or lies below what is none, counts as absent. */
    private PathType folder(SitePath path) throws IOException {
        PathType known = folders.get(path);
        if (known != null) {
            return known;
        }
        Optional<SitePath> parent = path.parent();
        PathType type = parent.isPresent() && folder(parent.get()) != PathType.FOLDER ? PathType.ABSENT : PathType.at(at(path));
        if (type == PathType.OTHER) {
            add(Reason.LINK, path);
        } else if (type == PathType.FILE) {
            mustBeOursUntouched(path, path);
        }
        PathType found = type == PathType.FOLDER ? PathType.FOLDER : PathType.ABSENT;
        folders.put(path, found);
        return found;
    }

    /** A folder where a file must come: it can only go if all in it is ours. */
    private void lookInside(SitePath folder, SitePath needed) throws IOException {
        foldersInTheWay.add(folder);
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(at(folder))) {
            for (Path path : inside) {
                String name = folder.value() + "/" + path.getFileName();
                PathType type = PathType.at(path);
                if (!SitePath.isAllowed(name) || type == PathType.OTHER) {
                    add(Reason.FOREIGN_FOLDER, needed);
                } else if (type == PathType.FOLDER) {
                    lookInside(SitePath.of(name), needed);
                } else {
                    mustBeOursUntouched(SitePath.of(name), needed);
                }
            }
        }
    }

    private void mustBeOursUntouched(SitePath path, SitePath needed) throws IOException {
        if (manifest.owns(path) && manifest.made(path, Sha256.of(Files.readAllBytes(at(path))))) {
            filesInTheWay.add(path);
        } else {
            add(path.equals(needed) ? Reason.FOREIGN_FILE : Reason.FOREIGN_FOLDER, needed);
        }
    }

    private boolean isOurs(SitePath path) throws IOException {
        if (manifest.owns(path)) {
            return true;
        }
        for (SitePath alike : manifest.alike(path)) {
            // Where capitals do not count, our Foto.png is the foto.png we need.
            if (Files.exists(at(alike)) && Files.isSameFile(at(alike), at(path))) {
                return true;
            }
        }
        return false;
    }

    private void add(Reason reason, SitePath path) {
        obstacles.putIfAbsent(path.value(), new Obstacle(reason, path.value()));
    }

    private Path at(SitePath path) {
        return root.resolve(path.value());
    }

    /**
     * What was found.
     *
     * @param obstacles why nothing may be written; empty if all is well
     * @param absent files to be moved to where nothing is
     * @param present files of which some version of ours is there
     * @param filesInTheWay files of ours where the site has a folder now, or in {@code foldersInTheWay}
     * @param foldersInTheWay folders where the site has a file now, deepest first; nothing but ours is in them
     */
    record Plan(
            List<Obstacle> obstacles,
            List<OutputFile> absent,
            List<OutputFile> present,
            List<SitePath> filesInTheWay,
            List<SitePath> foldersInTheWay) {}
}
