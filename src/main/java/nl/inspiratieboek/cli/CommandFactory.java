package nl.inspiratieboek.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with the place they print to, so that no command reaches for a global one. */
final class CommandFactory implements IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(console));
        }
        if (type == IndexCommand.class) {
            return type.cast(new IndexCommand(console));
        }
        if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(console));
        }
        if (type == ExportSearchCommand.class) {
            return type.cast(new ExportSearchCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
