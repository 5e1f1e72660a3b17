/**
 * Whether the addresses outside a book, to which it sends its readers, still answer.
 *
 * <p>Enter through {@link nl.inspiratieboek.external.ExternalCheck}. A book flows in; {@link
 * nl.inspiratieboek.external.ExternalReport} flows out, to {@code cli} only. The one room that speaks to the network, and only
 * when somebody asks for it. It asks each address once, a few hosts at a time and one thing of a host at a time, does as robots.txt
 * says, says who it is, and remembers the answers for some days.
 *
 * <p>Nothing in the network of whoever runs the program is asked, but what a link of the book itself names by its number or as
 * {@code localhost}: no name that leads there, and no address to which another site sends us.
 */
@NullMarked
package nl.inspiratieboek.external;

import org.jspecify.annotations.NullMarked;
