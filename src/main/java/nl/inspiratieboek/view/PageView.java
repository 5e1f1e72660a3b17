package nl.inspiratieboek.view;

import java.util.List;
import nl.inspiratieboek.site.SitePath;

/**
 * A page of a site, ready to print.
 *
 * @param frame what stands around its content: head, navigation, foot
 * @param content what it shows
 * @param formerPlaces the places that stood on it before
 */
public record PageView(FrameView frame, PageContent content, List<FormerPlaceView> formerPlaces) {

    public PageView {
        formerPlaces = List.copyOf(formerPlaces);
    }

    /** Where it stands. */
    public SitePath address() {
        return frame.address();
    }
}
