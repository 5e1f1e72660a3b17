package nl.inspiratieboek.book;

import java.util.Optional;

/**
 * A place where {@code publish} is to put the site, as book.yaml names it. No secret is ever part of it.
 *
 * @param name what authors call it; empty for the only one of a book, which needs no name
 */
public record PublishTarget(String name, Where where) {

    /** What kind of place it is, and which. */
    public sealed interface Where {}

    /**
     * A folder.
     *
     * @param folder as typed, on this machine or a share: absolute, from the user's home with {@code ~/}, or relative to the
     *     book's own folder
     */
    public record Folder(String folder) implements Where {}

    /**
     * A branch of a git repository.
     *
     * @param repository as typed: an address for {@code https}, {@code ssh} or {@code file}, {@code user@host:path}, or, if it is
     *     {@code here}, a folder as in {@link Folder}
     * @param here whether it is a folder of this machine
     */
    public record Branch(String repository, boolean here, String branch) implements Where {}

    /**
     * A folder on a server that is reached by SFTP.
     *
     * @param user empty for whom the settings of SSH name
     * @param port 0 for the usual one
     * @param folder absolute, or relative to where one is after logging in
     */
    public record Server(Optional<String> user, String host, int port, String folder) implements Where {}
}
