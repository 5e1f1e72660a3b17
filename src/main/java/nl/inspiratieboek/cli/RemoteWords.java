package nl.inspiratieboek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.PublishResult.NotSent;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.git.GitPlace;
import nl.inspiratieboek.publish.ssh.SshAccess;

/** Says why a place on another machine did not take a site, and what to do. */
final class RemoteWords {

    private final LanguagePack language;

    RemoteWords(LanguagePack language) {
        this.language = language;
    }

    /** What happened, what to do about it, and what readers have now. */
    String sentence(NotSent notSent) {
        String cause = notSent.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Object> words = new ArrayList<>(notSent.about());
        words.addAll(variables(notSent.cause()));
        return language.text("remote.begun." + notSent.begun(), language.text("remote." + cause, words.toArray()));
    }

    /** The variables of the environment that would help. */
    private static List<String> variables(RemoteCause cause) {
        return switch (cause) {
            case LOGIN_REFUSED -> List.of(SshAccess.PASSWORD, SshAccess.PASSPHRASE);
            case TOKEN_MISSING, TOKEN_REFUSED, TOKEN_UNSAFE -> List.of(GitPlace.TOKEN);
            case HOST_NOT_FOUND,
                    NO_ANSWER,
                    HOST_KEY_UNKNOWN,
                    HOST_KEY_CHANGED,
                    NO_FOLDER,
                    NO_REPOSITORY,
                    CHANGED_MEANWHILE,
                    SERVER_REFUSED,
                    SOURCE_UNREADABLE,
                    DISK_FULL,
                    NO_PERMISSION,
                    BROKEN,
                    STOPPED -> List.of();
        };
    }

    /** What a place cannot be, or whom it does not know, is for the user to mend; all else failed. */
    static ExitCode code(RemoteCause cause) {
        return switch (cause) {
            case HOST_KEY_UNKNOWN, LOGIN_REFUSED, TOKEN_MISSING, TOKEN_REFUSED, TOKEN_UNSAFE, NO_FOLDER, NO_REPOSITORY ->
                ExitCode.USAGE;
            case HOST_NOT_FOUND,
                    NO_ANSWER,
                    HOST_KEY_CHANGED,
                    CHANGED_MEANWHILE,
                    SERVER_REFUSED,
                    SOURCE_UNREADABLE,
                    DISK_FULL,
                    NO_PERMISSION,
                    BROKEN,
                    STOPPED -> ExitCode.MACHINE;
        };
    }
}
