package nl.inspiratieboek.publish.sftp;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/** The disk of a server, which fails where a test wants, and which knows what came to stand on it. */
final class FailingDisk implements SftpFileSystemAccessor {

    private final List<String> written = new CopyOnWriteArrayList<>();
    private volatile String failing = "";
    private volatile Function<String, IOException> failure = path -> new FileSystemException(path, null, "failed");
    private volatile String awaited = "";
    private volatile Runnable then = () -> {};

    /** The names of files that came to stand there. */
    List<String> written() {
        return written;
    }

    /** Fails when a file of this name is to come. */
    void failAt(String name) {
        failing = name;
    }

    /** Fails in this way when a file of this name is to come. */
    void failWith(Function<String, IOException> how, String name) {
        failure = how;
        failing = name;
    }

    /** Does something when a file of this name is to come. */
    void before(String name, Runnable what) {
        awaited = name;
        then = what;
    }

    @Override
    public void renameFile(SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
            throws IOException {
        String name = to.getFileName().toString();
        if (name.equals(awaited)) {
            then.run();
        }
        if (name.equals(failing)) {
            throw failure.apply(to.toString());
        }
        SftpFileSystemAccessor.super.renameFile(subsystem, from, to, options);
        written.add(name);
    }
}
