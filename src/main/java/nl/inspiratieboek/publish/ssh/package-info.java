/**
 * A connection by SSH with a machine that the user trusts, as the OpenSSH of that user would make it: known hosts, settings, keys
 * and agent of {@code ~/.ssh}; a password and the passphrase of a key come from the environment. Nothing is ever added to the known hosts.
 *
 * <p>Enter through {@link nl.inspiratieboek.publish.ssh.SshConnection}. Used by {@code publish.sftp} and {@code publish.git}; the only
 * package, with {@code publish.sftp}, that knows Apache MINA SSHD. Loaded when a place asks for it.
 */
@NullMarked
package nl.inspiratieboek.publish.ssh;

import org.jspecify.annotations.NullMarked;
