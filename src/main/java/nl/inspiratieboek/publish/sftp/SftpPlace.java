package nl.inspiratieboek.publish.sftp;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import nl.inspiratieboek.publish.RemoteFiles;
import nl.inspiratieboek.publish.RemotePlace;
import nl.inspiratieboek.publish.ssh.SshAccess;
import nl.inspiratieboek.publish.ssh.SshAddress;
import nl.inspiratieboek.publish.ssh.SshConnection;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/**
 * A folder on a server.
 *
 * @param address the server
 * @param folder absolute, or relative to where one is after logging in
 * @param access who we are there
 */
public record SftpPlace(SshAddress address, String folder, SshAccess access) implements RemotePlace {

    @Override
    public RemoteFiles open(BooleanSupplier stop) throws IOException {
        SshConnection connection = SshConnection.open(address, access);
        try {
            SftpClient client = SftpClientFactory.instance().createSftpClient(connection.session());
            SftpFiles files = new SftpFiles(connection, client, root());
            files.enter();
            return files;
        } catch (IOException | RuntimeException failure) {
            connection.close();
            throw failure instanceof IOException io
                    ? SftpFailures.of(io, folder)
                    : new RemoteFailure(RemoteCause.BROKEN, String.valueOf(failure.getMessage()));
        }
    }

    /** Without the slash at its end, which is its own only of the topmost folder. */
    private String root() {
        return folder.length() > 1 && folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }
}
