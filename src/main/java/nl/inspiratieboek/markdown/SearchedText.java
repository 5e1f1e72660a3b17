package nl.inspiratieboek.markdown;

/**
 * The words of a text, with what is read as sentences apart from what is only looked up.
 *
 * @param sentences the text without markup; of an address that stands in it only the name of its site
 * @param sources the items of its lists of sources: lists in which each item is hardly more than a link to another site
 */
public record SearchedText(String sentences, String sources) {}
