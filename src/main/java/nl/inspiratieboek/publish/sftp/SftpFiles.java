package nl.inspiratieboek.publish.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.inspiratieboek.publish.PathType;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import nl.inspiratieboek.publish.RemoteFiles;
import nl.inspiratieboek.publish.ssh.SshConnection;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatExtensionInfo;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatPathExtension;
import org.apache.sshd.sftp.common.SftpException;

/** What stands in a folder on a server. */
final class SftpFiles implements RemoteFiles {

    private static final String OWN = ".inspiratieboek";

    /** How a file is called while it is not whole yet, in our own folder: by a number that two who publish at once do not share. */
    private static final Pattern COMING = Pattern.compile("coming-[0-9a-f]{16}");

    /** What a full disk still says to have. */
    private static final long NEARLY_NOTHING = 256 * 1024L;

    private final SshConnection connection;
    private final SftpClient client;
    private final String root;
    private final String coming;
    private final Set<String> folders = new HashSet<>();

    SftpFiles(SshConnection connection, SftpClient client, String root) {
        this.connection = connection;
        this.client = client;
        this.root = root;
        this.coming = OWN + "/coming-" + HexFormat.of().toHexDigits(new SecureRandom().nextLong());
    }

    /** Looks whether the folder is there, or the one around it, in which it is made with the first file. */
    void enter() throws IOException {
        if (stat(root).isPresent()) {
            return;
        }
        int slash = root.lastIndexOf('/');
        String around = slash < 0 ? "." : slash == 0 ? "/" : root.substring(0, slash);
        if (stat(around).isEmpty()) {
            throw new RemoteFailure(RemoteCause.NO_FOLDER, around, root.substring(slash + 1));
        }
    }

    /** Follows a link, which the folder itself may be. */
    private Optional<Attributes> stat(String path) throws IOException {
        try {
            return Optional.of(client.stat(path)).filter(Attributes::isDirectory);
        } catch (SftpException answer) {
            if (SftpFailures.absent(answer)) {
                return Optional.empty();
            }
            throw answer;
        }
    }

    @Override
    public Map<String, Held> in(String folder) throws IOException {
        Map<String, Held> held = new TreeMap<>();
        String place = at(folder);
        try (CloseableHandle handle = client.openDir(place)) {
            for (List<DirEntry> part = client.readDir(handle); part != null; part = client.readDir(handle)) {
                part.forEach(entry -> held.put(entry.getFilename(), held(entry.getAttributes())));
            }
            held.keySet().removeAll(Set.of(".", ".."));
        } catch (IOException failure) {
            if (!(failure instanceof SftpException answer && SftpFailures.absent(answer))) {
                throw SftpFailures.of(failure, place);
            }
        }
        return held;
    }

    private static Held held(Attributes attributes) {
        if (attributes.isDirectory()) {
            return new Held(PathType.FOLDER, 0);
        }
        return attributes.isRegularFile() ? new Held(PathType.FILE, attributes.getSize()) : new Held(PathType.OTHER, 0);
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream bytes = client.read(at(path))) {
            return bytes.readAllBytes();
        } catch (IOException failure) {
            throw SftpFailures.of(failure, at(path));
        }
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        try {
            if (folders.isEmpty()) {
                makeFolders(coming);
                tidy();
            }
            makeFolders(path);
            try (OutputStream file = client.write(at(coming))) {
                file.write(bytes);
            }
            move(at(coming), at(path));
        } catch (IOException failure) {
            throw isFull(failure) ? new RemoteFailure(RemoteCause.DISK_FULL) : SftpFailures.of(failure, at(path));
        }
    }

    /** Takes away what a connection left that broke while a file was coming. */
    private void tidy() throws IOException {
        for (String name : in(OWN).keySet()) {
            if (COMING.matcher(name).matches()) {
                client.remove(at(OWN + "/" + name));
            }
        }
    }

    /** All servers of OpenSSH's kind put a file over another in one step; elsewhere the old one goes first. */
    private void move(String from, String to) throws IOException {
        OpenSSHPosixRenameExtension atOnce = client.getExtension(OpenSSHPosixRenameExtension.class);
        if (atOnce != null && atOnce.isSupported()) {
            atOnce.posixRename(from, to);
            return;
        }
        try {
            client.remove(to);
        } catch (SftpException answer) {
            if (!SftpFailures.absent(answer)) {
                throw answer;
            }
        }
        client.rename(from, to);
    }

    private void makeFolders(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        if (!folders.add(folder)) {
            return;
        }
        if (!folder.isEmpty()) {
            makeFolders(folder);
        }
        if (stat(at(folder)).isEmpty()) {
            client.mkdir(at(folder));
        }
    }

    /** Servers of OpenSSH's kind have no word for it, so the disk is asked. */
    private boolean isFull(IOException failure) {
        OpenSSHStatPathExtension disk = client.getExtension(OpenSSHStatPathExtension.class);
        if (!(failure instanceof SftpException) || disk == null || !disk.isSupported()) {
            return false;
        }
        try {
            OpenSSHStatExtensionInfo info = disk.stat(root);
            return info.f_bavail * info.f_frsize < NEARLY_NOTHING;
        } catch (IOException unknown) {
            return false;
        }
    }

    @Override
    public void remove(String path) throws IOException {
        try {
            client.remove(at(path));
        } catch (IOException failure) {
            if (!(failure instanceof SftpException answer && SftpFailures.absent(answer))) {
                throw SftpFailures.of(failure, at(path));
            }
        }
        String up = path;
        while (up.contains("/")) {
            up = up.substring(0, up.lastIndexOf('/'));
            try {
                client.rmdir(at(up));
                folders.remove(up);
            } catch (SftpException notEmpty) {
                return;
            }
        }
    }

    @Override
    public boolean showsAtOnce() {
        return true;
    }

    @Override
    public void finish() {
        // Each file stands since it was moved there.
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException gone) {
            // The connection is gone, which is what is wanted.
        }
        connection.close();
    }

    private String at(String path) {
        if (path.isEmpty()) {
            return root;
        }
        return root.endsWith("/") ? root + path : root + "/" + path;
    }
}
