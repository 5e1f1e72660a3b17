package nl.inspiratieboek.external;

import java.net.URI;

/** One question to one server. */
interface Asking {

    /**
     * What a server says.
     *
     * @param named whether a link of the book itself names the host
     * @param bytes how much of the page is wanted
     */
    Reply ask(String method, URI uri, boolean named, int bytes) throws InterruptedException;
}
