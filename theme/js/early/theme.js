// Runs before the page is drawn, as a small script of its own in the head: sets the reader's choice of light or dark, lets pages
// cross-fade, and says that scripts run, for hints that are of no use without (`.needs-script`).
{
  'use strict';
  document.documentElement.dataset.scripts = '';
  // Pages cross-fade, but not from a disk: there browsers begin the change and then give it up with an error.
  if (location.protocol.startsWith('http')) {
    const fade = new CSSStyleSheet();
    fade.replaceSync('@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto; } }');
    document.adoptedStyleSheets.push(fade);
  }
  try {
    const theme = localStorage.getItem('inspiratieboek-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch { /* without storage the system decides */ }
}
