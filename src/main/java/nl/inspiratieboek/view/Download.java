package nl.inspiratieboek.view;

import nl.inspiratieboek.site.SitePath;

/**
 * Something of the site that readers may take along: open data, a feed.
 *
 * @param label what it is, in the book's language
 * @param path where it stands
 */
public record Download(String label, SitePath path) {}
