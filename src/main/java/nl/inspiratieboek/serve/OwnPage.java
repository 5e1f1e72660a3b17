package nl.inspiratieboek.serve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.preview.PreviewState;

/** A page of the preview itself, for an address where the book has nothing to show. */
final class OwnPage {

    private OwnPage() {}

    /** A page with one sentence of the language pack, under {@code preview.}. */
    static byte[] of(PreviewState state, String word) {
        LanguagePack language = state.loaded().language();
        String page = """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'">
                <meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body><main><h1>%s</h1><p><a href="/">%s</a></p></main></body></html>
                """;
        String said = Html.escape(language.text("preview." + word));
        String filled = String.format(
                Locale.ROOT, page, language.code().split(",")[0], said, said, Html.escape(language.text("preview.cover")));
        return LivePage.of(filled.getBytes(StandardCharsets.UTF_8), state.number());
    }
}
