package nl.inspiratieboek.view;

import nl.inspiratieboek.site.SitePath;

/**
 * A page of a site, ready to print.
 *
 * @param frame what stands around its content: head, navigation, foot
 * @param content what it shows
 */
public record PageView(FrameView frame, PageContent content) {

    /** Where it stands. */
    public SitePath address() {
        return frame.address();
    }
}
