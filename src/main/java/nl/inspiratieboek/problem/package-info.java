/**
 * What is wrong with a book and where: problems as values, never as exceptions.
 *
 * <p>Enter through {@link nl.inspiratieboek.problem.Problem} and {@link nl.inspiratieboek.problem.Checked}. Every
 * step that reads something gives its value as far as it could be read together with its problems; nothing flows in.
 * Every room but {@code stem} and {@code lunr} may use this one, and it uses none.
 */
@NullMarked
package nl.inspiratieboek.problem;

import org.jspecify.annotations.NullMarked;
