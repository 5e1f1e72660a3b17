/**
 * What a finished site is: files with their addresses, not yet in any folder.
 *
 * <p>Enter through {@link nl.inspiratieboek.site.Site} and {@link nl.inspiratieboek.site.SitePath}. Addresses flow
 * out to {@code view}, which links pages by them; files flow in from {@code html}, {@code search} and {@code export},
 * and out as one {@code Site} to {@code publish}. Knows nothing of books or folders; uses {@code path} only.
 */
@NullMarked
package nl.inspiratieboek.site;

import org.jspecify.annotations.NullMarked;
