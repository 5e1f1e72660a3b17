package nl.inspiratieboek.external;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks servers. It follows nothing by itself, keeps nothing and sends nothing but its name. */
final class Web implements Asking {

    private final HttpClient client;
    private final String name;
    private final Duration limit;
    private final HostNames names;

    /** What finds the machines behind a name. */
    interface HostNames {

        /**
         * The machines.
         *
         * @throws UnknownHostException when there are none
         */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /**
     * A web.
     *
     * @param name what we say we are
     * @param limit how long an answer may take
     */
    Web(String name, Duration limit, HostNames names) {
        this.name = name;
        this.limit = limit;
        this.names = names;
        // Plain HTTP/1.1: some servers stumble over the offer to go on in HTTP/2, and nothing here would be faster by it.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .proxy(ProxySelector.getDefault())
                .build();
    }

    @Override
    public Reply ask(String method, URI uri, boolean named, int bytes) throws InterruptedException {
        try {
            if (!isBehindProxy(uri) && leadsInside(uri, named)) {
                return Reply.failed(LinkAnswer.of(LinkState.OWN_NETWORK, uri.getHost()));
            }
        } catch (UnknownHostException unknown) {
            return Reply.failed(LinkAnswer.of(LinkState.UNKNOWN_HOST, uri.getHost()));
        }
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .timeout(limit)
                .header("User-Agent", name)
                .header("Accept", "*/*")
                .build();
        return answer(client.sendAsync(request, unused -> new FirstBytes(bytes)));
    }

    /** HttpClient's own limit ends at the head of an answer; a body may come letter by letter. */
    private Reply answer(CompletableFuture<HttpResponse<byte[]>> coming) throws InterruptedException {
        try {
            HttpResponse<byte[]> response = coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(
                    response.statusCode(), response.headers().firstValue("Location"), response.body(), Optional.empty());
        } catch (TimeoutException slow) {
            return Reply.failed(LinkAnswer.of(LinkState.TOO_SLOW));
        } catch (ExecutionException failure) {
            boolean slow = failure.getCause() instanceof HttpTimeoutException;
            return Reply.failed(LinkAnswer.of(slow ? LinkState.TOO_SLOW : LinkState.UNREACHABLE));
        } finally {
            coming.cancel(true);
        }
    }

    /** Who goes through a proxy may not know the names of the web itself, and is not where the proxy is. */
    private static boolean isBehindProxy(URI uri) {
        ProxySelector selector = ProxySelector.getDefault();
        return selector != null
                && !OwnNetwork.isNamed(uri)
                && selector.select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    /** The machine keeps what it found for some seconds, so that the client asks the machines that were looked at here. */
    private boolean leadsInside(URI uri, boolean named) throws UnknownHostException {
        boolean itself = named && OwnNetwork.isNamed(uri);
        for (InetAddress machine : names.of(uri.getHost())) {
            if (OwnNetwork.isUnasked(machine) || !itself && OwnNetwork.holds(machine)) {
                return true;
            }
        }
        return false;
    }
}
