package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.MadeFiles;

/** The single files that a command is to write, and why it must not: nothing is written over that it did not make. */
final class Targets {

    private final List<Path> sources;
    private final List<Path> inputs;
    private final LanguagePack language;

    private Targets(List<Path> sources, List<Path> inputs, LanguagePack language) {
        this.sources = sources;
        this.inputs = inputs;
        this.language = language;
    }

    /**
     * Targets of a command.
     *
     * @param options name the folders of the book
     * @param inputs what the command reads besides
     */
    static Targets of(BookOptions options, List<Path> inputs) {
        return new Targets(options.sources(), inputs, options.language());
    }

    /** The first reason not to write these files; all are looked at before any is written. */
    Optional<String> objectionTo(List<Path> targets) {
        Set<String> taken = new HashSet<>();
        for (Path target : targets) {
            if (!taken.add(target.toString().toLowerCase(Locale.ROOT))) {
                return Optional.of(language.command("target.two-alike", target.getFileName()));
            }
            try {
                Optional<String> objection = objectionTo(target);
                if (objection.isPresent()) {
                    return objection.map(reason -> language.command("target.refused", target, reason));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return Optional.empty();
    }

    /** The folder that a file is to stand in. */
    static Path folder(Path target) {
        return Optional.ofNullable(target.getParent()).orElse(Path.of(""));
    }

    private Optional<String> objectionTo(Path target) throws IOException {
        if (target.toString().isEmpty()) {
            return Optional.of(language.command("target.no-name"));
        }
        if (target.getFileName() == null || target.getFileName().toString().isEmpty()) {
            return Optional.of(language.command("target.is-folder"));
        }
        Path real = reality(target.toAbsolutePath());
        for (Path source : sources) {
            if (Files.exists(source) && real.startsWith(source.toRealPath())) {
                return Optional.of(language.command("target.in-source", source));
            }
        }
        for (Path input : inputs) {
            if (Files.exists(target) && Files.isSameFile(input, target)) {
                return Optional.of(language.command("target.is-input"));
            }
        }
        return MadeFiles.in(folder(target)).objectionTo(target.getFileName().toString()).map(this::reason);
    }

    private String reason(MadeFiles.Objection objection) {
        return switch (objection) {
            case NOT_A_FOLDER -> language.command("target.not-a-folder");
            case LINK -> language.command("target.link");
            case NOT_A_FILE -> language.command("target.not-a-file");
            case FOREIGN -> language.command("target.foreign");
        };
    }

    /** Where a file is, or would be made: links followed as far as they go. */
    private static Path reality(Path absolute) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = absolute; path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                Path real = path.toRealPath();
                for (Path name : missing) {
                    real = real.resolve(name);
                }
                return real.normalize();
            }
            missing.add(0, path.getFileName());
        }
        return absolute.normalize();
    }
}
