/** Stories: what an author typed, the command, and what the program answers. */
@NullMarked
package nl.inspiratieboek.story;

import org.jspecify.annotations.NullMarked;
