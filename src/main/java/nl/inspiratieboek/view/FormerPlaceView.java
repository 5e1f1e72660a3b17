package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FormerAddresses.FormerPlace;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * A place that stood on a page, for readers who kept its address.
 *
 * @param id its id
 * @param nowOnPage the id of the place that it has become, on the same page
 * @param nowElsewhere where it is now, on another page
 */
public record FormerPlaceView(String id, Optional<String> nowOnPage, Optional<LinkView> nowElsewhere) {

    static FormerPlaceView of(Edition edition, FormerPlace place, PageLinks links) {
        boolean here = place.now().page().equals(links.page());
        return here
                ? new FormerPlaceView(place.id(), place.now().anchor(), Optional.empty())
                : new FormerPlaceView(
                        place.id(), Optional.empty(), Optional.of(new LinkView(links.href(place.now()), text(edition, place))));
    }

    /** Each says where it leads, for who hears nothing but links. */
    private static String text(Edition edition, FormerPlace place) {
        return PlaceTitles.of(edition, place.now())
                .map(title -> edition.language().text("forwarding.place.at", title))
                .orElseGet(() -> edition.language().text("forwarding.place"));
    }
}
