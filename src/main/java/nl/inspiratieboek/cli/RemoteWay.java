package nl.inspiratieboek.cli;

import java.util.Optional;
import nl.inspiratieboek.book.PublishTarget.Branch;
import nl.inspiratieboek.book.PublishTarget.Server;
import nl.inspiratieboek.book.PublishTarget.Where;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.build.SitePublishing;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.publish.RemotePlace;
import nl.inspiratieboek.publish.git.GitPlace;
import nl.inspiratieboek.publish.sftp.SftpPlace;
import nl.inspiratieboek.publish.ssh.SshAccess;
import nl.inspiratieboek.publish.ssh.SshAddress;

/**
 * The way to another machine.
 *
 * @param shown what the place is called where it is spoken of
 */
record RemoteWay(RemotePlace place, String shown, Console console, LanguagePack language) implements PublishWay {

    /** The way to a branch or a server. */
    static RemoteWay to(Where where, BookOptions options, Console console, PrintedBook printed) {
        LanguagePack language = printed.book().language();
        SshAccess access = options.machine().sshAccess();
        if (where instanceof Server server) {
            SshAddress address = new SshAddress(server.user(), server.host(), server.port());
            return new RemoteWay(
                    new SftpPlace(address, server.folder(), access),
                    address.shown() + ":" + server.folder(),
                    console,
                    language);
        }
        Branch branch = (Branch) where;
        // A folder that cannot be one is no repository either, which is then said.
        String repository = branch.here()
                ? TargetFolder.of(branch.repository(), options.content()).found().map(Object::toString).orElse(branch.repository())
                : branch.repository();
        String message = language.text("deploy.commit", printed.book().book().settings().title());
        return new RemoteWay(
                new GitPlace(repository, branch.branch(), message, access),
                language.text("deploy.branch", branch.branch(), repository),
                console,
                language);
    }

    @Override
    public PublishMessages messages() {
        return PublishMessages.ofRemote(console, shown, language);
    }

    @Override
    public Optional<ExitCode> objection() {
        return Optional.empty();
    }

    @Override
    public PublishResult list(PrintedBook printed, boolean mayReplace) {
        return SitePublishing.list(printed, place, mayReplace);
    }

    @Override
    public PublishResult publish(PrintedBook printed, boolean mayReplace, Progress progress) {
        return SitePublishing.send(printed, place, mayReplace, progress);
    }
}
