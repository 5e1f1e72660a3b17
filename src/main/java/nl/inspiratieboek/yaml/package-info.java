/**
 * YAML with the place and the text as typed of every value; no value is guessed a type, no class is ever made.
 *
 * <p>Enter through {@link nl.inspiratieboek.yaml.YamlReader}. A source file or its front matter flows in, a
 * {@link nl.inspiratieboek.yaml.YamlMap} flows out. {@code load} may use this room.
 */
@NullMarked
package nl.inspiratieboek.yaml;

import org.jspecify.annotations.NullMarked;
