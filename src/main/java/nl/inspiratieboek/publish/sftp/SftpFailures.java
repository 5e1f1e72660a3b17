package nl.inspiratieboek.publish.sftp;

import java.io.IOException;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** What a server of SFTP means with what it answers. */
final class SftpFailures {

    private SftpFailures() {}

    /**
     * What a failure comes from, as far as the answer tells.
     *
     * @param path what it went wrong at
     */
    static RemoteFailure of(IOException failure, String path) {
        if (!(failure instanceof SftpException answer)) {
            return RemoteFailure.of(failure);
        }
        return switch (answer.getStatus()) {
            case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT -> new RemoteFailure(
                    RemoteCause.NO_PERMISSION, path);
            case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED -> new RemoteFailure(
                    RemoteCause.DISK_FULL);
            default -> new RemoteFailure(RemoteCause.BROKEN, path + ": " + answer.getMessage());
        };
    }

    /** Whether the answer is that nothing stands there. */
    static boolean absent(SftpException answer) {
        return answer.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
                || answer.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH
                || answer.getStatus() == SftpConstants.SSH_FX_NOT_A_DIRECTORY;
    }
}
