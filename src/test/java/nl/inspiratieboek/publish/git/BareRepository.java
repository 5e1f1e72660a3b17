package nl.inspiratieboek.publish.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A repository as a forge has it, and what somebody else does in it. */
final class BareRepository implements AutoCloseable {

    private final Repository repository;

    private BareRepository(Repository repository) {
        this.repository = repository;
    }

    /** A new one. */
    static BareRepository at(Path folder) throws IOException {
        Files.createDirectories(folder);
        Repository repository = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        repository.create(true);
        return new BareRepository(repository);
    }

    /** The files that readers can ask for. */
    Map<String, String> files(String branch) throws IOException {
        Map<String, String> files = new TreeMap<>();
        ObjectId tip = repository.resolve(Constants.R_HEADS + branch);
        if (tip == null) {
            return files;
        }
        try (RevWalk commits = new RevWalk(repository); TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(commits.parseCommit(tip).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                if (!tree.getPathString().startsWith(".inspiratieboek/")) {
                    byte[] bytes = repository.open(tree.getObjectId(0)).getBytes();
                    files.put(tree.getPathString(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    /** What its commits say, newest first. */
    List<String> messages(String branch) throws IOException {
        List<String> messages = new ArrayList<>();
        try (RevWalk commits = new RevWalk(repository)) {
            commits.markStart(commits.parseCommit(repository.resolve(Constants.R_HEADS + branch)));
            for (RevCommit commit : commits) {
                messages.add(commit.getShortMessage());
            }
        }
        return messages;
    }

    /** Whose the newest commit is. */
    String author(String branch) throws IOException {
        try (RevWalk commits = new RevWalk(repository)) {
            PersonIdent author = commits.parseCommit(repository.resolve(Constants.R_HEADS + branch)).getAuthorIdent();
            return author.getName() + " <" + author.getEmailAddress() + ">";
        }
    }

    /** Somebody else's commit, with these files and no others. */
    void commit(String branch, Map<String, String> files, String message) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            DirCache all = DirCache.newInCore();
            DirCacheBuilder builder = all.builder();
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(file.getKey());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
                builder.add(entry);
            }
            builder.finish();
            ObjectId tip = repository.resolve(Constants.R_HEADS + branch);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(all.writeTree(inserter));
            if (tip != null) {
                commit.setParentId(tip);
            }
            commit.setAuthor(new PersonIdent("Another", "another@example.org"));
            commit.setCommitter(new PersonIdent("Another", "another@example.org"));
            commit.setMessage(message);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
            update.setNewObjectId(id);
            update.forceUpdate();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
