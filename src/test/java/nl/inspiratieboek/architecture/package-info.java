/** The rules of the house: which room may use which, and what no room may do. */
@NullMarked
package nl.inspiratieboek.architecture;

import org.jspecify.annotations.NullMarked;
