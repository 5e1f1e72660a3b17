package nl.inspiratieboek.publish;

/** Why a place on another machine does not take a site. */
public enum RemoteCause {
    /** Nobody knows a machine of this name. 0: the name. */
    HOST_NOT_FOUND,
    /** The machine does not answer there. 0: the name, with the port where that is known. */
    NO_ANSWER,
    /** The machine's key is not among the known hosts. 0: the name. 1: the fingerprint of its key. 2: what to log in with once. */
    HOST_KEY_UNKNOWN,
    /** The known hosts have another key for this machine. 0: the name. 1: the fingerprint of the new key. 2: the file. */
    HOST_KEY_CHANGED,
    /** No key and no password was accepted. 0: user and machine. */
    LOGIN_REFUSED,
    /** The forge asks who we are, and no token was given. 0: the machine. */
    TOKEN_MISSING,
    /** The forge does not accept the token, or it may not write there. 0: the machine. */
    TOKEN_REFUSED,
    /** The token would go over the line for all to read. 0: the address. */
    TOKEN_UNSAFE,
    /** There is no such folder. 0: the folder around the one that is meant. 1: that one's name. */
    NO_FOLDER,
    /** There is no such repository, or we may not see it. 0: its address. */
    NO_REPOSITORY,
    /** Somebody else published there meanwhile. Nothing. */
    CHANGED_MEANWHILE,
    /** The server does not want it, and says why. 0: its words. */
    SERVER_REFUSED,
    /** A file that was to be sent could no longer be read. 0: the file. */
    SOURCE_UNREADABLE,
    /** No room for the new files. Nothing. */
    DISK_FULL,
    /** We may not write or read there. 0: where. */
    NO_PERMISSION,
    /** The connection broke, or something else went wrong. 0: what the library says of it. */
    BROKEN,
    /** We were asked to stop. Nothing. */
    STOPPED
}
