/**
 * A preview in the browser: a server on this machine alone, and the watch over a book's folders.
 *
 * <p>Enter through {@link nl.inspiratieboek.serve.PreviewServer}. A {@link nl.inspiratieboek.preview.Preview} flows in, answers
 * to requests flow out; no request ever reaches the disk. The server's library and that of the watch stay inside this room, and
 * are loaded only by the command that serves. Used by that command alone.
 */
@NullMarked
package nl.inspiratieboek.serve;

import org.jspecify.annotations.NullMarked;
