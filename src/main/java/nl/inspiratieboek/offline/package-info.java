/**
 * What readers take along of a site: all of it as one zip file, and the list by which a browser keeps it.
 *
 * <p>Enter through {@link nl.inspiratieboek.offline.ZipArchive} and {@link nl.inspiratieboek.offline.KeptList}. The files of a site
 * flow in, files of the site flow out; {@code build} puts them there. Knows nothing of books. The packing library stays inside this
 * room: it is written in Java, because the platform's own gives other bytes in other versions.
 */
@NullMarked
package nl.inspiratieboek.offline;

import org.jspecify.annotations.NullMarked;
