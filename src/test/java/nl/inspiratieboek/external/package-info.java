@NullMarked
package nl.inspiratieboek.external;

import org.jspecify.annotations.NullMarked;
