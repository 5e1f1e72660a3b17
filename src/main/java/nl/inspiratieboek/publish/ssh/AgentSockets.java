package nl.inspiratieboek.publish.ssh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;

/** Connects with the user's agent for each session. It is asked to sign, and never lent to the machine at the other end. */
final class AgentSockets implements SshAgentFactory {

    private final Path socket;

    AgentSockets(Path socket) {
        this.socket = socket;
    }

    @Override
    public SshAgent createClient(Session session, FactoryManager manager) throws IOException {
        return AgentSocket.at(socket);
    }

    @Override
    public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
        return List.of();
    }

    @Override
    public SshAgentServer createServer(ConnectionService service) {
        throw new UnsupportedOperationException("the agent is not lent");
    }
}
