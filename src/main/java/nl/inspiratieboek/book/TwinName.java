package nl.inspiratieboek.book;

import nl.inspiratieboek.problem.Place;

/**
 * What a page's head says its translation is.
 *
 * @param text the id or the file of a page in the translated book
 * @param place where it stands
 */
public record TwinName(String text, Place place) {}
