package nl.inspiratieboek.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with the place they print to, so that no command reaches for a global one. */
final class CommandFactory implements IFactory {

    private final Console console;
    private final Machine machine;

    CommandFactory(Console console, Machine machine) {
        this.console = console;
        this.machine = machine;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console, machine));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console, machine));
        }
        if (type == PublishCommand.class) {
            return type.cast(new PublishCommand(console, machine));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(console, machine));
        }
        if (type == IndexCommand.class) {
            return type.cast(new IndexCommand(console, machine));
        }
        if (type == ExportEpubCommand.class) {
            return type.cast(new ExportEpubCommand(console, machine));
        }
        if (type == ExportPdfCommand.class) {
            return type.cast(new ExportPdfCommand(console, machine));
        }
        if (type == ExportQdpxCommand.class) {
            return type.cast(new ExportQdpxCommand(console, machine));
        }
        if (type == ExportDocxCommand.class) {
            return type.cast(new ExportDocxCommand(console, machine));
        }
        if (type == ExportSearchCommand.class) {
            return type.cast(new ExportSearchCommand(console, machine));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(console, machine));
        }
        if (type == InitCommand.class) {
            return type.cast(new InitCommand(console, machine));
        }
        if (type == NewCaseCommand.class) {
            return type.cast(new NewCaseCommand(console, machine));
        }
        if (type == NewThemeCommand.class) {
            return type.cast(new NewThemeCommand(console, machine));
        }
        if (type == NewPageCommand.class) {
            return type.cast(new NewPageCommand(console, machine));
        }
        if (type == NewTermCommand.class) {
            return type.cast(new NewTermCommand(console, machine));
        }
        if (type == NewSourceCommand.class) {
            return type.cast(new NewSourceCommand(console, machine));
        }
        if (type == RenameCommand.class) {
            return type.cast(new RenameCommand(console, machine));
        }
        if (type == ReviewCommand.class) {
            return type.cast(new ReviewCommand(console, machine));
        }
        if (type == FetchCommand.class) {
            return type.cast(new FetchCommand(console, machine));
        }
        if (type == AddressesCommand.class) {
            return type.cast(new AddressesCommand(console, machine));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(console, machine));
        }
        if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(console, machine));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
