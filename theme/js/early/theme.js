// Runs before the page is drawn, as a small script of its own in the head: sets the reader's choice of light or dark and of wider
// spacing, lets pages cross-fade, and says that scripts run, for hints that are of no use without (`.needs-script`).
{
  'use strict';
  const root = document.documentElement;
  root.dataset.scripts = '';
  /** Rules that few readers need at once, and those before the first paint. @param {string} rules */
  const adopt = (rules) => {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`@media ${rules}`);
      document.adoptedStyleSheets.push(sheet);
    } catch { /* an older browser shows the page as it is */ }
  };
  // Pages cross-fade, but not from a disk: there browsers begin the change and then give it up with an error.
  if (location.protocol.startsWith('http')) adopt('(prefers-reduced-motion: no-preference) { @view-transition { navigation: auto; } }');
  // No less than WCAG 1.4.12 has for letters, words, lines and paragraphs; a headline is wide by its size, and
  // the names of the book and of a house must fit where they stand.
  adopt('screen { [data-spacing] body * { letter-spacing: .12em; word-spacing: .2em; line-height: 1.8; }'
    + '[data-spacing] body :is(h2, h3, h4) { line-height: 1.5; } [data-spacing] body :is(h1, h1 *, .brand *, .street__name) { letter-spacing: 0; line-height: 1.15; }'
    + '[data-spacing] :is(.prose > * + *, p + p) { margin-block-start: 2em; } }');
  try {
    const theme = localStorage.getItem('inspiratieboek-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (localStorage.getItem('inspiratieboek-spacing') === 'wide') root.dataset.spacing = 'wide';
  } catch { /* without storage the system decides */ }
}
