/**
 * The commands: a class each, which only read the options, call {@code build}, and print.
 *
 * <p>Enter through {@link nl.inspiratieboek.cli.Main}. The one room that prints, ends the program and knows picocli.
 */
@NullMarked
package nl.inspiratieboek.cli;

import org.jspecify.annotations.NullMarked;
