// Runs before the page is drawn, as a small script of its own in the head: sets the reader's choice of light or dark, and says
// that scripts run, for hints that are of no use without (`.needs-script`).
{
  'use strict';
  document.documentElement.dataset.scripts = '';
  try {
    const theme = localStorage.getItem('inspiratieboek-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch { /* without storage the system decides */ }
}
