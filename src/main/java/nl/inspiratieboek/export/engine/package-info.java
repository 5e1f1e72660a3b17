/**
 * The book for a search engine that an organisation already runs: OpenSearch, Elasticsearch, or any lunr.
 *
 * <p>Enter through {@link nl.inspiratieboek.export.engine.SearchExport}. An edition flows in, the files of an export flow out:
 * sections as documents, how the engine is to cut and stem their words, and a query to start from.
 */
@NullMarked
package nl.inspiratieboek.export.engine;

import org.jspecify.annotations.NullMarked;
