// Sets the reader's choice of light or dark before the page is drawn: a small script of its own in the head, not deferred.
{
  'use strict';
  try {
    const theme = localStorage.getItem('inspiratieboek-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch { /* without storage the system decides */ }
}
