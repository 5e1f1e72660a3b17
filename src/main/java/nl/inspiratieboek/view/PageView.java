package nl.inspiratieboek.view;

import nl.inspiratieboek.site.SitePath;

/** A page, ready to print: a record whose components its template names. */
public interface PageView {

    /** What every page has around its own text. */
    FrameView frame();

    /** The name of its template, without {@code .mustache}. */
    String template();

    /** Where it stands. */
    default SitePath address() {
        return frame().address();
    }
}
