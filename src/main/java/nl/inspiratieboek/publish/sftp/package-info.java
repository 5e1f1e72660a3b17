/**
 * A folder on a server, reached by SFTP. Files come there under a name of their own and get the right one when they are whole.
 *
 * <p>Enter through {@link nl.inspiratieboek.publish.sftp.SftpPlace}. Uses {@code publish.ssh} for the connection; used by the commands.
 * The only package that knows SFTP of Apache MINA SSHD.
 */
@NullMarked
package nl.inspiratieboek.publish.sftp;

import org.jspecify.annotations.NullMarked;
