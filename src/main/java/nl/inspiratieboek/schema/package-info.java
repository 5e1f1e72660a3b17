/**
 * What an editor of text is told of a book's files, so that it can name their keys, explain them and mark what is no value: two
 * JSON Schemas in the book's folder {@code .schema}, made from the same tables by which the book is read.
 *
 * <p>Enter through {@link nl.inspiratieboek.schema.EditorSchemas} for their text and
 * {@link nl.inspiratieboek.schema.SchemaFolder} to put them on the disk. Used by the commands.
 */
@NullMarked
package nl.inspiratieboek.schema;

import org.jspecify.annotations.NullMarked;
