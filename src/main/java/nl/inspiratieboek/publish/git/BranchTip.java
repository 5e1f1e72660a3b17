package nl.inspiratieboek.publish.git;

import java.io.IOException;
import java.util.Set;
import org.eclipse.jgit.internal.storage.dfs.DfsObjDatabase;
import org.eclipse.jgit.internal.storage.dfs.DfsReader;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.util.FS;

/** The last commit of a branch in memory, without those before it, and what is to follow it. */
final class BranchTip extends InMemoryRepository {

    BranchTip() {
        super(new DfsRepositoryDescription("site"));
    }

    /** Repositories of this machine are found by it. */
    @Override
    public FS getFS() {
        return FS.DETECTED;
    }

    /** The library's own reader does not know that a history can be cut off, and would look for the commits before. */
    @Override
    public ObjectReader newObjectReader() {
        return new CutOff(getObjectDatabase());
    }

    private static final class CutOff extends DfsReader {

        private final DfsObjDatabase objects;

        CutOff(DfsObjDatabase objects) {
            super(objects);
            this.objects = objects;
        }

        @Override
        public ObjectReader newReader() {
            return new CutOff(objects);
        }

        @Override
        public Set<ObjectId> getShallowCommits() {
            try {
                return objects.getShallowCommits();
            } catch (IOException impossible) {
                throw new IllegalStateException("they are in memory", impossible);
            }
        }
    }
}
