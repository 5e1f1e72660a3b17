/**
 * Fuzz targets: what must hold for any bytes that an author's file may have. Each runs over its kept inputs with the other
 * tests; with {@code JAZZER_FUZZ=1} Jazzer looks for inputs that break it (see the README), and what it finds is kept.
 */
@NullMarked
package nl.inspiratieboek.fuzz;

import org.jspecify.annotations.NullMarked;
