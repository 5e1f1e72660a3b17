package nl.inspiratieboek.publish.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.publish.PathType;
import nl.inspiratieboek.publish.RemoteFiles;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What stands in a branch, and what is to stand there. */
final class GitFiles implements RemoteFiles {

    private static final String NOBODY = "inspiratieboek";

    private final GitPlace place;
    private final Repository here;
    private final Transport transport;
    private final Optional<ObjectId> tip;
    private final BooleanSupplier stop;
    private final ObjectInserter inserter;
    private final TreeMap<String, Blob> blobs = new TreeMap<>();

    private record Blob(FileMode mode, ObjectId id) {}

    GitFiles(GitPlace place, Repository here, Transport transport, Optional<ObjectId> tip, BooleanSupplier stop)
            throws IOException {
        this.place = place;
        this.here = here;
        this.transport = transport;
        this.tip = tip;
        this.stop = stop;
        this.inserter = here.newObjectInserter();
        if (tip.isPresent()) {
            list(tip.get());
        }
    }

    private void list(ObjectId commit) throws IOException {
        try (RevWalk commits = new RevWalk(here); TreeWalk tree = new TreeWalk(here)) {
            tree.addTree(commits.parseCommit(commit).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                blobs.put(tree.getPathString(), new Blob(tree.getFileMode(), tree.getObjectId(0)));
            }
        }
    }

    @Override
    public Map<String, Held> in(String folder) throws IOException {
        String start = folder.isEmpty() ? "" : folder + "/";
        Map<String, Held> held = new TreeMap<>();
        try (ObjectReader reader = inserter.newReader()) {
            for (Map.Entry<String, Blob> entry : blobs.tailMap(start).entrySet()) {
                String path = entry.getKey();
                if (!path.startsWith(start)) {
                    break;
                }
                int slash = path.indexOf('/', start.length());
                if (slash >= 0) {
                    held.put(path.substring(start.length(), slash), new Held(PathType.FOLDER, 0));
                } else {
                    held.put(path.substring(start.length()), held(entry.getValue(), reader));
                }
            }
        }
        return held;
    }

    private static Held held(Blob blob, ObjectReader reader) throws IOException {
        return blob.mode().equals(FileMode.REGULAR_FILE) || blob.mode().equals(FileMode.EXECUTABLE_FILE)
                ? new Held(PathType.FILE, reader.getObjectSize(blob.id(), Constants.OBJ_BLOB))
                : new Held(PathType.OTHER, 0);
    }

    @Override
    public byte[] read(String path) throws IOException {
        Blob blob = blobs.get(path);
        if (blob == null) {
            throw new IOException("not in the branch: " + path);
        }
        try (ObjectReader reader = inserter.newReader()) {
            return reader.open(blob.id(), Constants.OBJ_BLOB).getBytes();
        }
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        blobs.put(path, new Blob(FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, bytes)));
    }

    /** Git has no folders without files. */
    @Override
    public void remove(String path) {
        blobs.remove(path);
    }

    @Override
    public boolean showsAtOnce() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        try {
            ObjectId commit = commit();
            RemoteRefUpdate update = new RemoteRefUpdate(
                    here, place.ref(), commit, place.ref(), false, null, tip.orElse(ObjectId.zeroId()));
            transport.push(new Stopping(stop), List.of(update));
            GitFailures.check(update);
        } catch (IOException | RuntimeException failure) {
            throw GitFailures.of(failure, place.repository(), stop);
        }
    }

    private ObjectId commit() throws IOException {
        DirCache all = DirCache.newInCore();
        DirCacheBuilder builder = all.builder();
        for (Map.Entry<String, Blob> blob : blobs.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(blob.getKey());
            entry.setFileMode(blob.getValue().mode());
            entry.setObjectId(blob.getValue().id());
            builder.add(entry);
        }
        builder.finish();
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(all.writeTree(inserter));
        tip.ifPresent(commit::setParentId);
        PersonIdent author = author();
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage(place.message() + "\n");
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        return id;
    }

    /** Who the user's settings of git name, since some forges take commits of their members only. */
    private PersonIdent author() throws IOException {
        Config settings = new Config();
        Path file = place.access().home().resolve(".gitconfig");
        if (Files.isReadable(file)) {
            try {
                settings.fromText(Files.readString(file));
            } catch (ConfigInvalidException unreadable) {
                // Then by the program's name.
            }
        }
        String name = Optional.ofNullable(settings.getString("user", null, "name")).orElse(NOBODY);
        return new PersonIdent(name, Optional.ofNullable(settings.getString("user", null, "email")).orElse(NOBODY + "@localhost"));
    }

    @Override
    public void close() {
        inserter.close();
        transport.close();
        here.close();
    }
}
