package nl.inspiratieboek.publish.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.inspiratieboek.publish.ssh.SshConnection;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;

/** A command that runs on another machine, as the library expects one: as a process. */
final class SshProcess extends Process {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<ClientChannelEvent> END = EnumSet.of(ClientChannelEvent.CLOSED, ClientChannelEvent.EXIT_STATUS);

    private final ChannelExec channel;

    private SshProcess(ChannelExec channel) {
        this.channel = channel;
    }

    static SshProcess start(SshConnection connection, String command) throws IOException {
        ChannelExec channel = connection.session().createExecChannel(command);
        channel.open().verify(PATIENCE);
        return new SshProcess(channel);
    }

    @Override
    public OutputStream getOutputStream() {
        return channel.getInvertedIn();
    }

    @Override
    public InputStream getInputStream() {
        return channel.getInvertedOut();
    }

    @Override
    public InputStream getErrorStream() {
        return channel.getInvertedErr();
    }

    @Override
    public int waitFor() {
        channel.waitFor(END, PATIENCE);
        return exitValue();
    }

    @Override
    public boolean waitFor(long time, TimeUnit unit) {
        return channel.waitFor(END, Duration.of(time, unit.toChronoUnit())).stream().anyMatch(END::contains);
    }

    /** As of a process that is not over, an answer that did not come is an exception: the interface asks so. */
    @Override
    public int exitValue() {
        Integer status = channel.getExitStatus();
        if (status == null) {
            throw new IllegalThreadStateException("no answer yet");
        }
        return status;
    }

    @Override
    public void destroy() {
        channel.close(true);
    }
}
