package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A real disk that fails by plan at its n-th step, and calls an observer after each step. */
final class FaultyDisk implements Disk {
    private final Disk real = new RealDisk();
    private final Fault fault;
    private final int faultyStep;
    private final Runnable afterEachStep;
    private int step;

    FaultyDisk(Fault fault, int faultyStep, Runnable afterEachStep) {
        this.fault = fault;
        this.faultyStep = faultyStep;
        this.afterEachStep = afterEachStep;
    }

    /** Whether the planned step was reached. */
    boolean reached() {
        return step >= faultyStep;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        run(true, () -> real.createFolder(folder), () -> {});
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        run(true, () -> real.write(file, bytes), () -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Override
    public void keep(Path file, Path secondName) throws IOException {
        run(true, () -> real.keep(file, secondName), () -> Files.writeString(secondName, "half"));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        run(false, () -> real.move(from, to), () -> {});
    }

    @Override
    public void delete(Path path) throws IOException {
        run(false, () -> real.delete(path), () -> {});
    }

    private void run(boolean needsRoom, Action whole, Action part) throws IOException {
        int now = ++step;
        if (fault == Fault.KILLED && now >= faultyStep) {
            if (now == faultyStep) {
                part.run();
            }
            throw new Killed();
        }
        if (fault == Fault.FAILS_ONCE && now == faultyStep || fault == Fault.FULL && needsRoom && now >= faultyStep) {
            part.run();
            throw new FileSystemException("disk", null, "No space left on device");
        }
        whole.run();
        afterEachStep.run();
    }

    enum Fault {
        NONE,
        /** One step fails, with half of it done. */
        FAILS_ONCE,
        /** From a step on, nothing that needs room succeeds. */
        FULL,
        /** The process ends, with half of the step done: no later step happens at all. */
        KILLED
    }

    /** The end of a process, as far as a test can play it: nobody may catch this. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private interface Action {
        void run() throws IOException;
    }
}
