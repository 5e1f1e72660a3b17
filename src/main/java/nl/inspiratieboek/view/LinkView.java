package nl.inspiratieboek.view;

/**
 * A link.
 *
 * @param href its address, relative to the page
 * @param linkText what it says
 */
public record LinkView(String href, String linkText) {}
