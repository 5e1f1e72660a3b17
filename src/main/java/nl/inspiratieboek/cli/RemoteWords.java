package nl.inspiratieboek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.PublishResult.NotSent;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.git.GitPlace;
import nl.inspiratieboek.publish.ssh.SshAccess;

/** Says why a place on another machine did not take a site, and what to do. */
final class RemoteWords {

    /** What is not as it must be, or is not known, which the user can mend; anything else failed. */
    private static final Set<RemoteCause> FOR_THE_USER = Set.of(
            RemoteCause.HOST_KEY_UNKNOWN,
            RemoteCause.LOGIN_REFUSED,
            RemoteCause.TOKEN_MISSING,
            RemoteCause.TOKEN_REFUSED,
            RemoteCause.TOKEN_UNSAFE,
            RemoteCause.NO_FOLDER,
            RemoteCause.NO_REPOSITORY);

    /** The variables of the environment that would help. */
    private static final Map<RemoteCause, List<String>> VARIABLES = Map.of(
            RemoteCause.LOGIN_REFUSED, List.of(SshAccess.PASSWORD, SshAccess.PASSPHRASE),
            RemoteCause.TOKEN_MISSING, List.of(GitPlace.TOKEN),
            RemoteCause.TOKEN_REFUSED, List.of(GitPlace.TOKEN),
            RemoteCause.TOKEN_UNSAFE, List.of(GitPlace.TOKEN));

    private final LanguagePack language;

    RemoteWords(LanguagePack language) {
        this.language = language;
    }

    /** What happened, what to do about it, and what readers have now. */
    String sentence(NotSent notSent) {
        String cause = notSent.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Object> words = new ArrayList<>(notSent.about());
        words.addAll(VARIABLES.getOrDefault(notSent.cause(), List.of()));
        return language.text("remote.begun." + notSent.begun(), language.text("remote." + cause, words.toArray()));
    }

    /** What the exit code says of it. */
    static ExitCode code(RemoteCause cause) {
        return FOR_THE_USER.contains(cause) ? ExitCode.USAGE : ExitCode.MACHINE;
    }
}
