package nl.inspiratieboek.cli;

import java.util.Optional;
import nl.inspiratieboek.book.PublishTarget;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.PublishResult;

/** How a site gets to one of the places that book.yaml names, whatever it is. */
interface PublishWay {

    /** The way to a place. Nothing is looked at yet. */
    static PublishWay to(PublishTarget target, BookOptions options, Console console, PrintedBook printed) {
        LanguagePack language = printed.book().language();
        if (target.where() instanceof PublishTarget.Folder folder) {
            return new FolderWay(TargetFolder.of(folder.folder(), options.content()), options, console, language);
        }
        return RemoteWay.to(target.where(), options, console, printed);
    }

    /** What the place is called where it is spoken of. */
    String shown();

    /** What is said of it. */
    PublishMessages messages();

    /** Says why nothing can go there; empty if something may. */
    Optional<ExitCode> objection();

    /** What {@link #publish} would do; nothing is written. */
    PublishResult list(PrintedBook printed, boolean mayReplace);

    /** Puts the site there. */
    PublishResult publish(PrintedBook printed, boolean mayReplace, Progress progress);
}
