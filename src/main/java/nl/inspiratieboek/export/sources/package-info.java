/**
 * The book's sources as reference managers take them: BibTeX, RIS and CSL-JSON.
 *
 * <p>Enter through {@link nl.inspiratieboek.export.sources.SourceFiles}. An edition flows in, files of the site flow out.
 */
@NullMarked
package nl.inspiratieboek.export.sources;

import org.jspecify.annotations.NullMarked;
