package nl.inspiratieboek.publish.git;

import java.util.function.BooleanSupplier;
import org.eclipse.jgit.lib.EmptyProgressMonitor;

/** Lets the library give up when the program is asked to stop. */
final class Stopping extends EmptyProgressMonitor {

    private final BooleanSupplier stop;

    Stopping(BooleanSupplier stop) {
        this.stop = stop;
    }

    @Override
    public boolean isCancelled() {
        return stop.getAsBoolean();
    }
}
