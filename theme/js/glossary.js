// Explains a term where it stands: the link to the glossary becomes a button with a note. Escape, or a press elsewhere, closes it.
// Nothing opens on hover. Where the browser has no popovers the link stays a link.
{
  'use strict';

  const { element, start } = inspiratieboek;
  const GAP = 6;

  /** Below its term, or above it where there is no room; within the window. @param {HTMLElement} note @param {HTMLElement} term */
  const place = (note, term) => {
    const box = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = note;
    const below = box.bottom + GAP + height <= innerHeight || box.top < height + GAP;
    note.style.left = `${Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP))}px`;
    note.style.top = `${below ? box.bottom + GAP : box.top - GAP - height}px`;
  };

  start(() => {
    if (!('popover' in HTMLElement.prototype)) return;
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a.term[data-term]'))) {
      const source = document.querySelector(`[data-term-note="${CSS.escape(link.dataset.term ?? '')}"]`);
      if (!source) continue;
      const said = (source.querySelector('dd') ?? source).cloneNode(true);
      const texts = /** @type {HTMLElement | null} */ (source.closest('[data-text-more]'))?.dataset;
      const note = element('span', { class: 'term-note', popover: 'auto', role: 'note' },
        element('b', {}, source.querySelector('dt')?.textContent?.trim() ?? link.textContent ?? ''), ' ', said.textContent?.trim() ?? '', ' ',
        element('a', { href: link.getAttribute('href') ?? '' }, texts?.textMore ?? link.textContent ?? ''));
      const button = element('button', { class: 'term', type: 'button', 'aria-expanded': 'false' }, ...link.childNodes);
      button.popoverTargetElement = note;
      note.addEventListener('toggle', (event) => {
        const open = /** @type {ToggleEvent} */ (event).newState === 'open';
        button.setAttribute('aria-expanded', String(open));
        if (open) place(note, button);
      });
      link.replaceWith(button, note);
    }
    addEventListener('scroll', () => {
      const open = /** @type {HTMLElement | null} */ (document.querySelector('.term-note:popover-open'));
      const term = open?.previousElementSibling;
      if (open && term instanceof HTMLElement) place(open, term);
    }, { passive: true });
  });
}
