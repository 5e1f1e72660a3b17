package nl.inspiratieboek.load.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.PublishTarget.Branch;
import nl.inspiratieboek.book.PublishTarget.Server;

/** Reads the addresses of places on other machines. */
final class PublishAddresses {

    private static final String USER = "(?:([^@:/\\s]+)@)?";
    private static final String HOST = "(\\[[0-9a-fA-F:.]+]|[^@:/\\\\\\s\\[\\]]+)";

    /** As {@code scp} writes it; one letter before the colon is a drive of Windows. */
    private static final Pattern SHORT = Pattern.compile(USER + "(?![A-Za-z]:)" + HOST + ":(\\S.*)");
    private static final Pattern SFTP = Pattern.compile("sftp://" + USER + HOST + "(?::(\\d{1,5}))?(/.*)");
    private static final Pattern FORGE = Pattern.compile("https?://(?:[^@:/\\s]+@)?" + HOST + "(?::\\d{1,5})?/\\S+");
    private static final Pattern BY_SSH = Pattern.compile("ssh://" + USER + HOST + "(?::\\d{1,5})?/\\S+");
    private static final Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

    /** A password behind the name of the user, or a token of a forge in its place. */
    private static final Pattern SECRET = Pattern.compile(
            "(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^@/\\s:]+:[^@/\\s]+|(?:gh[a-z]_|github_pat_|glpat-)[^@/\\s]*)@.*");

    /** What git takes for the name of a branch, of the letters that people use for one. */
    private static final Pattern BRANCH = Pattern.compile("(?!.*(?:\\.\\.|//|\\.lock$|\\.lock/|/\\.))[\\p{L}\\p{N}_][\\p{L}\\p{N}_./+-]*(?<![./])");

    private static final int HIGHEST_PORT = 65_535;

    private PublishAddresses() {}

    /** Whether an address says what nobody should read in it. */
    static boolean holdsSecret(String typed) {
        return SECRET.matcher(typed).matches();
    }

    /** A folder on a server; empty if it is none. */
    static Optional<Server> server(String typed) {
        Matcher address = SFTP.matcher(typed);
        if (address.matches()) {
            int port = address.group(3) == null ? 0 : Integer.parseInt(address.group(3));
            String folder = address.group(4).startsWith("/~/") ? address.group(4).substring(3) : address.group(4);
            return port > HIGHEST_PORT || folder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Server(Optional.ofNullable(address.group(1)), host(address.group(2)), port, folder));
        }
        Matcher brief = SHORT.matcher(typed);
        return !WITH_SCHEME.matcher(typed).matches() && brief.matches()
                ? Optional.of(new Server(Optional.ofNullable(brief.group(1)), host(brief.group(2)), 0, brief.group(3)))
                : Optional.empty();
    }

    private static String host(String typed) {
        return typed.startsWith("[") ? typed.substring(1, typed.length() - 1) : typed;
    }

    /** A branch of a repository; empty if the repository can be none. */
    static Optional<Branch> branch(String repository, String branch) {
        boolean address = FORGE.matcher(repository).matches() || BY_SSH.matcher(repository).matches();
        if (WITH_SCHEME.matcher(repository).matches()) {
            return address || repository.startsWith("file:///")
                    ? Optional.of(new Branch(repository, false, branch))
                    : Optional.empty();
        }
        return Optional.of(new Branch(repository, !SHORT.matcher(repository).matches(), branch));
    }

    /** Whether a branch can be called so. */
    static boolean isBranchName(String typed) {
        return BRANCH.matcher(typed).matches();
    }
}
