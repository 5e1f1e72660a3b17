/**
 * A branch of a git repository, such as forges serve pages from. What stands in it is fetched without its history and held in memory;
 * what changed becomes one commit on it, which is pushed: readers see all of it or nothing. Files that we did not make stay in it, and the
 * branch is never forced.
 *
 * <p>Enter through {@link nl.inspiratieboek.publish.git.GitPlace}. Uses {@code publish.ssh} for repositories that are reached by SSH; used by
 * the commands. The only package that knows JGit, which needs no git on this machine. Neither its settings nor its temporary files are ever
 * written.
 */
@NullMarked
package nl.inspiratieboek.publish.git;

import org.jspecify.annotations.NullMarked;
