package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A place on another machine that tells what is done to it, and that can break off. */
final class RemoteFolder implements RemoteFiles {

    private final TreeMap<String, byte[]> files;
    private final List<String> done = new ArrayList<>();
    private int writesLeft = Integer.MAX_VALUE;

    RemoteFolder(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    /** The connection breaks with the write after so many. */
    RemoteFolder breakingAfter(int writes) {
        writesLeft = writes;
        return this;
    }

    List<String> done() {
        return done;
    }

    @Override
    public Map<String, Held> in(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        Map<String, Held> held = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(start)) {
                int slash = path.indexOf('/', start.length());
                held.put(
                        path.substring(start.length(), slash < 0 ? path.length() : slash),
                        slash < 0 ? new Held(PathType.FILE, bytes.length) : new Held(PathType.FOLDER, 0));
            }
        });
        return held;
    }

    @Override
    public byte[] read(String path) {
        return files.get(path);
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        if (writesLeft-- == 0) {
            throw new IOException("broken");
        }
        files.put(path, bytes);
        done.add("+" + path);
    }

    @Override
    public void remove(String path) {
        files.remove(path);
        done.add("-" + path);
    }

    @Override
    public boolean showsAtOnce() {
        return true;
    }

    @Override
    public void finish() {
        done.add("finish");
    }

    @Override
    public void close() {
        done.add("close");
    }
}
