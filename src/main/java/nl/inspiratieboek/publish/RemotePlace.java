package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** A place on another machine where a site can stand. */
@FunctionalInterface
public interface RemotePlace {

    /**
     * Connects with it, and looks whether it is there.
     *
     * @param stop whether to give up, asked while something takes long
     * @throws RemoteFailure if it cannot be had, and why
     */
    RemoteFiles open(BooleanSupplier stop) throws IOException;
}
