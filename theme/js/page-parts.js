// An address that was published when a page was whole still leads to its place when the page goes on in parts: the list of parts
// says which cases each has. Without a script the reader stands at the top of the page, which names the parts.
{
  'use strict';

  const { start } = inspiratieboek;

  /** A card of the overview, or a finding on the page of its theme. @param {string} place @param {string} caseId */
  const isOf = (place, caseId) => place === `--zaak-${caseId}` || place.startsWith(`${caseId}--`);

  const forward = () => {
    let place = location.hash.slice(1);
    try { place = decodeURIComponent(place); } catch { /* as typed */ }
    if (place === '' || document.getElementById(place)) return;
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.page-parts a[data-holds]'))) {
      if ((link.dataset.holds ?? '').split(' ').some((caseId) => isOf(place, caseId))) {
        location.replace(link.href + location.hash);
        return;
      }
    }
  };

  start(() => {
    forward();
    addEventListener('hashchange', forward);
  });
}
