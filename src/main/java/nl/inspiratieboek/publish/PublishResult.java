package nl.inspiratieboek.publish;

import java.util.List;

/**
 * How a publication ended. Unless it is {@link Published}, the folder is byte for byte what it was; of another machine see
 * {@link NotSent}.
 */
public sealed interface PublishResult {
    /**
     * The site stands in the folder.
     *
     * @param written files that are new or have other bytes than before
     * @param unchanged files that already stood there and were left alone
     * @param removed files of an earlier build that are gone
     * @param takenOut those of them that readers knew by their address, pages, pictures and downloads, by code point
     * @param notices what the author should know
     */
    record Published(int written, int unchanged, int removed, List<String> takenOut, List<Notice> notices)
            implements PublishResult {
        /** Takes a copy of the lists. */
        public Published {
            takenOut = List.copyOf(takenOut);
            notices = List.copyOf(notices);
        }
    }

    /**
     * What a publication would do; nothing was changed.
     *
     * @param changes in the order in which they would be made
     * @param unchanged files that already stand there
     * @param notices what the author should know
     */
    record Listed(List<Change> changes, int unchanged, List<Notice> notices) implements PublishResult {
        /** Takes a copy of the lists. */
        public Listed {
            changes = List.copyOf(changes);
            notices = List.copyOf(notices);
        }
    }

    /**
     * A file that a publication would write or take out.
     *
     * @param path relative to the site with {@code /}
     * @param size in bytes: of what would be written, or of what is there
     */
    record Change(Kind kind, String path, long size) {
        /** What would happen to a file. */
        public enum Kind {
            /** It comes where nothing is. */
            NEW,
            /** It takes the place of an older one. */
            CHANGED,
            /** It goes. */
            REMOVED
        }
    }

    /**
     * The folder holds something that must not be touched: wrong use.
     *
     * @param obstacles all of them, at least one, by code point of their path
     */
    record Refused(List<Obstacle> obstacles) implements PublishResult {
        /** Takes a copy of the list. */
        public Refused {
            obstacles = List.copyOf(obstacles);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    /**
     * The folder holds another site, and nobody said that this one is to take its place: wrong use.
     *
     * @param standing the title of the site that stands there
     * @param coming the title of this one
     */
    record AnotherSite(String standing, String coming) implements PublishResult {}

    /**
     * The machine did not do what was asked.
     *
     * @param cause what went wrong
     * @param path the file it went wrong at, relative to the output folder with {@code /}; {@code .} for the folder
     */
    record Failed(FailureCause cause, String path) implements PublishResult {}

    /**
     * A place on another machine did not take the site.
     *
     * @param cause why
     * @param about what the cause says that it is about, in its order
     * @param begun whether some files had been sent, and stand there now; the next publication goes on from them
     */
    record NotSent(RemoteCause cause, List<String> about, boolean begun) implements PublishResult {
        /** Takes a copy of the list. */
        public NotSent {
            about = List.copyOf(about);
        }
    }

    /**
     * Why a folder is refused, and where.
     *
     * @param path relative to the output folder with {@code /}; {@code .} for the folder itself
     */
    record Obstacle(Reason reason, String path) {
        /** What must not be touched. */
        public enum Reason {
            /** A file that no earlier build made has the name of one that we need, or of a folder that we need. */
            FOREIGN_FILE,
            /** A folder with other people's files has the name of a file that we need. */
            FOREIGN_FOLDER,
            /** A link, pipe or device has a name that we need; writing through it would write elsewhere. */
            LINK,
            /** The name is longer than the 255 bytes that file systems allow. */
            NAME_TOO_LONG,
            /** The system's character set cannot write this name (the C locale, for example). */
            NAME_NOT_IN_CHARSET
        }
    }

    /**
     * Something the author should know about a publication that succeeded.
     *
     * @param path relative to the output folder with {@code /}
     */
    record Notice(Kind kind, String path) {
        /** What happened. */
        public enum Kind {
            /** A page of ours had been edited by hand; it has been made again, the edit is gone. */
            EDITED_FILE_MENDED,
            /** A page that we no longer make had been edited by hand; it was left there and is no longer ours. */
            EDITED_FILE_KEPT,
            /** The list of our own files was damaged; lines that could not be read were passed over. */
            MANIFEST_DAMAGED
        }
    }
}
