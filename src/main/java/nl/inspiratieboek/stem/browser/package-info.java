/**
 * The stemmers as the reader's browser gets them: the build compiles this package to the script
 * {@code /stemmers/stemmers.js} on the class path, with TeaVM.
 *
 * <p>Enter through {@link nl.inspiratieboek.stem.browser.StemmerScript}, in JavaScript. No other room uses it.
 */
@NullMarked
package nl.inspiratieboek.stem.browser;

import org.jspecify.annotations.NullMarked;
