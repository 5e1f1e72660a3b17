package nl.inspiratieboek.publish.ssh;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.agent.SshAgentConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** An agent with one key that listens at a socket, by the protocol that ssh-agent speaks. */
final class AgentHere implements AutoCloseable {

    private final ServerSocketChannel server;
    private final Path socket;
    private final KeyPair key;
    private final AtomicInteger signed = new AtomicInteger();

    private AgentHere(ServerSocketChannel server, Path socket, KeyPair key) {
        this.server = server;
        this.socket = socket;
        this.key = key;
    }

    static AgentHere start(Path socket, KeyPair key) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        AgentHere agent = new AgentHere(server, socket, key);
        Thread serving = new Thread(agent::serve, "agent");
        serving.setDaemon(true);
        serving.start();
        return agent;
    }

    Path socket() {
        return socket;
    }

    /** How often it was asked to sign. */
    int signed() {
        return signed.get();
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel client = server.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(client));
                while (true) {
                    byte[] question = in.readNBytes(in.readInt());
                    Buffer answer = answer(new ByteArrayBuffer(question));
                    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + answer.available());
                    bytes.putInt(answer.available()).put(answer.getCompactData()).flip();
                    while (bytes.hasRemaining()) {
                        client.write(bytes);
                    }
                }
            } catch (EOFException next) {
                // Whoever asked has gone.
            } catch (Exception closed) {
                return;
            }
        }
    }

    private Buffer answer(Buffer question) throws Exception {
        Buffer answer = new ByteArrayBuffer();
        if (question.getUByte() == SshAgentConstants.SSH2_AGENTC_REQUEST_IDENTITIES) {
            answer.putByte(SshAgentConstants.SSH2_AGENT_IDENTITIES_ANSWER);
            answer.putInt(1);
            answer.putPublicKey(key.getPublic());
            answer.putString("jan");
            return answer;
        }
        question.getPublicKey();
        byte[] data = question.getBytes();
        Signature signature = BuiltinSignatures.ed25519.create();
        signature.initSigner(null, key.getPrivate());
        signature.update(null, data);
        Buffer made = new ByteArrayBuffer();
        made.putString(KeyUtils.getKeyType(key));
        made.putBytes(signature.sign(null));
        signed.incrementAndGet();
        answer.putByte(SshAgentConstants.SSH2_AGENT_SIGN_RESPONSE);
        answer.putBytes(made.getCompactData());
        return answer;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
