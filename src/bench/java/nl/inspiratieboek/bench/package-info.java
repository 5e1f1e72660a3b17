/**
 * What the program costs, measured from outside: its process, the files it writes, and a reader's browser. Enter through
 * {@link nl.inspiratieboek.bench.SearchBench}. Knows nothing of what is inside an index, so that another one can be measured
 * by the same rule. Prints, and never fails on a figure.
 */
@NullMarked
package nl.inspiratieboek.bench;

import org.jspecify.annotations.NullMarked;
