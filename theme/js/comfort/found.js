// Marks the words that the search found, on the page that a hit opens (`?z=` and the words as they stand in the text), goes to the
// first in the section that was found, and lets the reader walk along them.
{
  'use strict';

  const { add, button, element, fill, fold, spread } = inspiratieboek;
  /** Scripts without spaces: there a word stands inside others. */
  const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f]|[\ud840-\ud8bf]/;
  const SKIPPED = 'script, style, textarea, select, svg, template, nav, [hidden]:not([hidden="until-found"]), .search';

  /** Where the words stand in a text. @param {string} text @param {ReadonlySet<string>} forms */
  const placesIn = (text, forms) => {
    /** @type {{ from: number, to: number }[]} */ const found = [];
    for (const match of text.matchAll(/[^\s-]+/g)) {
      const word = match[0].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
      if (word === '' || !forms.has(fold(word))) continue;
      const from = match.index + match[0].indexOf(word);
      found.push({ from, to: from + word.length });
    }
    if (!SPACELESS.test(text)) return found;
    const folded = spread(text, fold);
    for (const form of [...forms].filter((one) => SPACELESS.test(one)))
      for (let at = folded.text.indexOf(form); at >= 0; at = folded.text.indexOf(form, at + form.length))
        found.push({ from: folded.places[at], to: folded.places[at + form.length] ?? text.length });
    return found.sort((a, b) => a.from - b.from || b.to - a.to);
  };

  /** @param {Text} node @param {ReadonlySet<string>} forms @returns {HTMLElement[]} */
  const markIn = (node, forms) => {
    const text = node.data;
    /** @type {(Node | string)[]} */ const made = [];
    /** @type {HTMLElement[]} */ const marks = [];
    let at = 0;
    for (const { from, to } of placesIn(text, forms)) {
      if (from < at) continue;
      const found = element('mark', { class: 'found' }, text.slice(from, to));
      made.push(text.slice(at, from), found);
      marks.push(found);
      at = to;
    }
    if (marks.length > 0) node.replaceWith(...made, text.slice(at));
    return marks;
  };

  /** The marks in the section of the heading (or other place) that the address names, or else all after its beginning.
   *  @param {readonly HTMLElement[]} marks */
  const inSection = (marks) => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* as it stands */ }
    const place = id === '' ? null : document.getElementById(id);
    if (!place) return [];
    const heading = place.matches('h1, h2, h3, h4, h5, h6') ? place : place.querySelector('h1, h2, h3, h4, h5, h6');
    const level = Number(heading?.tagName[1] ?? 6);
    const next = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].find((other) => other !== heading && !place.contains(other)
      && Number(other.tagName[1]) <= level && place.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    const after = marks.filter((found) => place.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING);
    const inside = after.filter((found) => !next || next.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_PRECEDING);
    return inside.length > 0 ? inside : after;
  };

  /** Opens whatever an author folded the place away in. @param {HTMLElement} place */
  const unfold = (place) => {
    for (let above = place.parentElement; above; above = above.parentElement) {
      if (above instanceof HTMLDetailsElement) above.open = true;
      if (above.hidden) above.hidden = false;
    }
  };

  const mark = () => {
    const asked = new URLSearchParams(location.search).get('z')?.slice(0, 600) ?? '';
    const main = document.querySelector('main');
    const texts = /** @type {HTMLElement | null} */ (document.querySelector('[data-text-marked]'))?.dataset;
    const forms = new Set(asked.split(/\s+/).map(fold).filter((form) => form !== ''));
    if (!main || !texts || forms.size === 0) return;

    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
      (node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    /** @type {Text[]} */ const nodes = [];
    while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
    const marks = nodes.flatMap((node) => markIn(node, forms));
    if (marks.length === 0) return;

    let at = 0;
    const status = element('span', { class: 'num', role: 'status' });

    /** Shows a mark, and scrolls only where it would not be seen. @param {number} to @param {ScrollBehavior} [behavior] without it, never */
    const go = (to, behavior) => {
      marks[at].classList.remove('found--on');
      at = (to + marks.length) % marks.length;
      const found = marks[at];
      found.classList.add('found--on');
      status.textContent = fill(texts.textMarked ?? '', at + 1, marks.length);
      if (!behavior) return;
      unfold(found);
      const { top, bottom } = found.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight - bar.offsetHeight) found.scrollIntoView({ block: 'center', behavior });
    };
    /** @param {number} step */
    const walk = (step) => go(at + step, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

    const unmark = () => {
      const place = /** @type {HTMLElement | null} */ (marks[at].closest('p, li, h1, h2, h3, h4, td, dd, section')) ?? main;
      for (const found of marks) {
        const parent = found.parentNode;
        found.replaceWith(...found.childNodes);
        parent?.normalize();
      }
      bar.remove();
      const query = new URLSearchParams(location.search);
      query.delete('z');
      inspiratieboek.showInAddress(query);
      // the bar is gone: reading goes on where it was
      if (!place.hasAttribute('tabindex')) {
        place.tabIndex = -1;
        place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
      }
      place.focus({ preventScroll: true });
    };
    const bar = element('div', { class: 'found-bar', role: 'group', 'aria-label': texts.textMarks ?? '' }, status,
      button('button button--line', () => walk(-1), texts.textPrevious ?? ''), button('button button--line', () => walk(1), texts.textNext ?? ''),
      button('button button--line', unmark, texts.textUnmark ?? ''));
    // it stands below in the window, but comes first: from the link to the content it is one Tab away
    main.prepend(bar);

    // a page that the reader comes back to stands as it stood
    const visit = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);
    const again = visit?.type === 'back_forward' || visit?.type === 'reload';
    /** @param {boolean} [stay] */
    const begin = (stay) => go(Math.max(0, marks.indexOf(inSection(marks)[0])), stay ? undefined : 'instant');
    // the browser goes to the address's place once the page is laid out; what it shows of the section may be enough
    if (document.readyState === 'complete') begin(again);
    else addEventListener('load', () => requestAnimationFrame(() => begin(again)), { once: true });
    addEventListener('hashchange', () => begin());
  };

  add('found', Object.freeze({ mark }));
}
