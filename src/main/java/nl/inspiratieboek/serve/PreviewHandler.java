package nl.inspiratieboek.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inspiratieboek.html.TemplateException;
import nl.inspiratieboek.preview.Preview;
import nl.inspiratieboek.preview.PreviewState;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers each request from the state at that moment: with a file of the site, or with what the live page needs. */
final class PreviewHandler extends Handler.Abstract {

    /** No file of a site can have a colon in its address. */
    static final String OWN = "/:preview/";

    private static final String EVENTS = OWN + "events";
    private static final String SCRIPT = OWN + "preview.js";

    /** The script, in the order in which its parts need each other. */
    private static final List<String> PARTS = List.of("mend.js", "panel.js", "live.js");

    /** Where a site's search lies: it is waited for when it was never made before. */
    private static final String ASSETS = "assets/";

    private final Preview preview;
    private final RequestGuard guard;
    private final EventStreams streams;
    private final byte[] script;

    PreviewHandler(Preview preview, RequestGuard guard, EventStreams streams) throws IOException {
        this.preview = preview;
        this.guard = guard;
        this.streams = streams;
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String part : PARTS) {
            try (InputStream stream = PreviewHandler.class.getResourceAsStream("/preview/" + part)) {
                if (stream == null) {
                    throw new IOException("missing from the program: " + part);
                }
                stream.transferTo(joined);
            }
        }
        this.script = joined.toByteArray();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        HttpFields.Mutable fields = response.getHeaders();
        fields.put("X-Content-Type-Options", "nosniff");
        fields.put("Cross-Origin-Resource-Policy", "same-origin");
        fields.put("Referrer-Policy", "same-origin");
        fields.put(HttpHeader.CACHE_CONTROL, "no-cache");
        OptionalInt refusal = guard.refusal(request);
        if (refusal.isPresent()) {
            refuse(refusal.getAsInt(), response, callback);
            return true;
        }
        String path = request.getHttpURI().getPath();
        if (path.equals(EVENTS)) {
            events(request, response, callback);
        } else if (path.equals(SCRIPT)) {
            send(request, response, callback, HttpStatus.OK_200, "text/javascript", script);
        } else {
            Optional<SitePath> file = RequestPath.of(path);
            if (file.isEmpty()) {
                refuse(HttpStatus.NOT_FOUND_404, response, callback);
            } else {
                file(file.get(), request, response, callback);
            }
        }
        return true;
    }

    private void events(Request request, Response response, Callback callback) {
        if (!guard.isOfOwnPage(request)) {
            refuse(HttpStatus.FORBIDDEN_403, response, callback);
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (request.getMethod().equals("HEAD")) {
            callback.succeeded();
        } else {
            streams.open(response, callback);
        }
    }

    private void file(SitePath path, Request request, Response response, Callback callback) throws IOException {
        PreviewState state = preview.state();
        Optional<OutputFile> file;
        try {
            file = state.file(path);
        } catch (TemplateException fault) {
            preview.report(fault);
            page(request, response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500, OwnPage.of(preview.state(), "none"));
            return;
        }
        if (file.isPresent()) {
            try {
                found(file.get(), state, request, response, callback);
            } catch (IOException gone) {
                refuse(HttpStatus.NOT_FOUND_404, response, callback); // it was there when the folder was read
            }
        } else if (path.value().startsWith(ASSETS) && state.site().isPresent() && !state.search().isMade()) {
            preview.firstSearch().whenComplete((made, failure) -> later(path, request, response, callback));
        } else if (state.site().flatMap(site -> site.hasPage(RequestPath.ofFolder(path)) ? Optional.of(path) : Optional.empty())
                .isPresent()) {
            response.getHeaders().put(HttpHeader.LOCATION, "/" + path.encoded() + "/");
            send(request, response, callback, HttpStatus.FOUND_302, "text/plain", new byte[0]);
        } else if (state.site().isEmpty() && path.value().endsWith(".html")) {
            page(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, OwnPage.of(state, "none"));
        } else {
            page(request, response, callback, HttpStatus.NOT_FOUND_404, OwnPage.of(state, "not-found"));
        }
    }

    /** The same once there is a search, so that nothing is waited for twice. */
    private void later(SitePath path, Request request, Response response, Callback callback) {
        try {
            Optional<OutputFile> file = preview.state().file(path);
            if (file.isPresent()) {
                found(file.get(), preview.state(), request, response, callback);
            } else {
                refuse(HttpStatus.NOT_FOUND_404, response, callback);
            }
        } catch (IOException | RuntimeException failure) {
            Response.writeError(request, response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500);
        }
    }

    private static void found(OutputFile file, PreviewState state, Request request, Response response, Callback callback)
            throws IOException {
        String type = Optional.ofNullable(MimeTypes.DEFAULTS.getMimeByExtension(file.path().name()))
                .orElse("application/octet-stream");
        if (type.equals("text/html")) {
            page(request, response, callback, HttpStatus.OK_200, LivePage.of(file.bytes(), state.number()));
        } else {
            send(request, response, callback, HttpStatus.OK_200, type, file.bytes());
        }
    }

    private static void page(Request request, Response response, Callback callback, int status, byte[] page) {
        send(request, response, callback, status, "text/html", page);
    }

    private static void send(
            Request request, Response response, Callback callback, int status, String type, byte[] bytes) {
        HttpFields.Mutable fields = response.getHeaders();
        String tag = "\"" + Fingerprint.of(bytes).hex() + "\"";
        fields.put(HttpHeader.ETAG, tag);
        if (status == HttpStatus.OK_200 && request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).contains(tag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            callback.succeeded();
            return;
        }
        boolean text = type.startsWith("text/") || type.endsWith("xml") || type.endsWith("json");
        response.setStatus(status);
        fields.put(HttpHeader.CONTENT_TYPE, text ? type + ";charset=utf-8" : type);
        fields.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, request.getMethod().equals("HEAD") ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes), callback);
    }

    /** What is refused gets no second try on the same connection. */
    private static void refuse(int status, Response response, Callback callback) {
        byte[] said = (HttpStatus.getMessage(status) + "\n").getBytes(StandardCharsets.US_ASCII);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        if (status == HttpStatus.METHOD_NOT_ALLOWED_405) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        }
        response.write(true, ByteBuffer.wrap(said), callback);
    }
}
