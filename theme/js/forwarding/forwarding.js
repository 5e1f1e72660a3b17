// At the old address of a page: takes the reader to where it is now, and to the very place that his address names. A refresh would
// lose that place. Some places are elsewhere than the rest of their page: those are on this page, each with a link of its own.
{
  'use strict';
  /** @type {string} */
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch { /* a sign that encodes nothing: it is the place's name as it stands */ }
  const own = id ? document.getElementById(id)?.querySelector('a') : null;
  const link = own ?? document.querySelector('main a');
  if (link instanceof HTMLAnchorElement) {
    const onward = new URL(link.href);
    if (!own && !onward.hash) onward.hash = location.hash;
    location.replace(onward.href);
  }
}
