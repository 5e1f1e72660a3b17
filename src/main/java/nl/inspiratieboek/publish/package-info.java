/**
 * Puts a finished site into a folder that people may be reading from, so that they never see it broken.
 *
 * <p>Enter through {@link nl.inspiratieboek.publish.Publisher}, after {@link nl.inspiratieboek.publish.OutputGuard} has
 * agreed with the folder. A {@code Site} flows in; out come files in a folder and a {@link
 * nl.inspiratieboek.publish.PublishResult}, which holds reasons and paths but no sentences. What would be done is told by
 * {@code TargetPlan}, which only looks. Knows no book; uses {@code site} alone; entered by {@code build} and the commands.
 *
 * <p>The order of a publication, each step undone if a later one fails:
 *
 * <ol>
 *   <li>lock the folder ({@code FolderLock}); look at all that we would touch ({@code Planner}); refuse or go on;
 *   <li>write new bytes beside the site, on the same file system ({@code Staging});
 *   <li>write down what may come ({@code Manifest}), so that after a kill the next build knows its own files;
 *   <li>move in new files, then changed ones, {@code index.html} last; when all of them stand, take out what the site no longer
 *       has: no page links to it any more. Only assets with a fingerprint stay for one build ({@code Leftovers});
 *   <li>write down what is there. From here on nothing is undone.
 * </ol>
 */
@NullMarked
package nl.inspiratieboek.publish;

import org.jspecify.annotations.NullMarked;
