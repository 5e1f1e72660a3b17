package nl.inspiratieboek.cli;

import java.util.Optional;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.build.SitePublishing;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.PublishResult;

/** The way to a folder of this machine or a share. */
record FolderWay(TargetFolder folder, BookOptions options, Console console, LanguagePack language) implements PublishWay {

    @Override
    public String shown() {
        return folder.path().toString();
    }

    @Override
    public PublishMessages messages() {
        return PublishMessages.ofTarget(console, folder.path(), language);
    }

    @Override
    public Optional<ExitCode> objection() {
        Optional<String> unreachable = folder.objection(language);
        if (unreachable.isPresent()) {
            WrongUse.line(unreachable.get(), console.err());
            return Optional.of(ExitCode.USAGE);
        }
        return options.guard().objectionTo(folder.path()).map(messages()::say);
    }

    @Override
    public PublishResult list(PrintedBook printed, boolean mayReplace) {
        return SitePublishing.list(printed, folder.path(), mayReplace);
    }

    @Override
    public PublishResult publish(PrintedBook printed, boolean mayReplace, Progress progress) {
        progress.at(Progress.Step.PUBLISHING, 0, 0);
        return SitePublishing.publish(printed, folder.path(), mayReplace);
    }
}
