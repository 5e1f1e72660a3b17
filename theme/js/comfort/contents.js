// Marks, in a page's contents, the section that is being read. The observer looks at what lies above a line at a third of the window:
// the last of these is where the reader is. Nothing is measured while the page scrolls.
{
  'use strict';

  const { add } = inspiratieboek;
  /** As far up as a page may be long, and a third of the window down. */
  const ABOVE = '9999999px 0px -66% 0px';

  /** Follows one list of contents. @param {HTMLElement} list */
  const followOne = (list) => {
    /** @type {Map<Element, HTMLAnchorElement>} */ const links = new Map();
    for (const link of list.querySelectorAll('a')) {
      let id = link.hash.slice(1);
      try { id = decodeURIComponent(id); } catch { /* as it stands */ }
      const place = id === '' ? null : document.getElementById(id);
      if (place && !links.has(place)) links.set(place, link);
    }
    const places = [...links.keys()].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    /** @type {Set<Element>} */ const above = new Set();

    /** @param {HTMLAnchorElement | undefined} now */
    const mark = (now) => {
      const before = list.querySelector('[aria-current]');
      if (before === (now ?? null)) return;
      before?.removeAttribute('aria-current');
      now?.setAttribute('aria-current', 'location');
      // only the list moves, never the page
      const frame = /** @type {HTMLElement | null} */ (list.closest('.sticky') ?? list.querySelector('.sticky')) ?? list;
      if (!now || frame.scrollHeight <= frame.clientHeight) return;
      const middle = now.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 2;
      frame.scrollTop += middle;
    };
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) above.add(target); else above.delete(target);
      const now = places.findLast((place) => above.has(place));
      mark(now && links.get(now));
    }, { rootMargin: ABOVE });
    for (const place of places) observer.observe(place);
    // the last sections of a page may be too short to come up to the line
    list.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && [...links.values()].includes(link)) requestAnimationFrame(() => requestAnimationFrame(() => mark(link)));
    });
  };

  add('contents', Object.freeze({
    follow() {
      for (const list of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-follow]'))) followOne(list);
    },
  }));
}
