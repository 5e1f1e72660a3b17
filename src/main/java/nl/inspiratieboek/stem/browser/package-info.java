/**
 * The stemmers as the reader's browser gets them: the build compiles each class of this package to a script,
 * {@code /stemmers/nl.js} and so on, on the class path, with TeaVM. A site has those of its book's languages, and
 * {@code /stemmers/join.js}, which makes {@code inspiratieboekStemmer('nl,en')} of them.
 *
 * <p>Enter through {@link nl.inspiratieboek.stem.browser.DutchScript} and its like, in JavaScript. No other room uses it.
 */
@NullMarked
package nl.inspiratieboek.stem.browser;

import org.jspecify.annotations.NullMarked;
