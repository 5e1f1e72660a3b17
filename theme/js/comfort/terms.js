// Explains a term where it stands: the link to the glossary becomes a button with a card, which a pointer, the focus and a press open
// alike. The pointer may go onto the card; Escape closes it, and so does a press elsewhere (WCAG 1.4.13).
{
  'use strict';

  const { add, element } = inspiratieboek;
  const GAP = 6;
  /** So long a pointer rests on a term that wants it explained, and may be between the term and its card; in milliseconds. */
  const REST = 150;
  const AWAY = 250;

  /** The buttons that links became. @type {Map<HTMLAnchorElement, HTMLButtonElement>} */ const buttons = new Map();
  /** The card that is open; it is `kept` once it was asked for by a press. @type {{ button: HTMLButtonElement, kept: boolean } | undefined} */
  let open;

  /** @param {HTMLButtonElement} button */
  const cardOf = (button) => /** @type {HTMLElement} */ (button.nextElementSibling);

  /** Below its term, or above it where there is no room; within the window. @param {HTMLButtonElement} button */
  const place = (button) => {
    const card = cardOf(button);
    const box = button.getClientRects()[0] ?? button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = box.bottom + GAP + height <= innerHeight || box.top < height + GAP;
    card.style.left = `${Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP))}px`;
    card.style.top = `${Math.max(GAP, Math.min(below ? box.bottom + GAP : box.top - GAP - height, innerHeight - height - GAP))}px`;
  };

  const close = () => {
    if (!open) return;
    const { button } = open;
    open = undefined;
    button.setAttribute('aria-expanded', 'false');
    if (button.isConnected) cardOf(button).hidePopover();
  };

  /** @param {HTMLButtonElement} button @param {boolean} kept */
  const show = (button, kept) => {
    if (open?.button === button) {
      open.kept ||= kept;
      return;
    }
    close();
    open = { button, kept };
    button.setAttribute('aria-expanded', 'true');
    cardOf(button).showPopover();
    place(button);
  };

  /** Whether the pointer or the focus is at a term or its card. @param {HTMLButtonElement} button */
  const isAt = (button) => [button, cardOf(button)].some((one) => one.matches(':hover') || one.contains(document.activeElement));

  /** @param {HTMLButtonElement} button @param {HTMLElement} card */
  const listen = (button, card) => {
    button.addEventListener('click', (event) => {
      const kept = open?.button === button && open.kept;
      // a card that the keyboard opened by coming here closes at the first press; one under the pointer stays at it
      if (kept || (event.detail === 0 && open?.button === button)) close();
      else show(button, true);
    });
    button.addEventListener('focus', (event) => {
      // back from its own card, or by a pointer that will press: no opening of its own
      const from = event.relatedTarget;
      if (button.matches(':focus-visible') && !(from instanceof Node && card.contains(from))) show(button, false);
    });
    for (const one of [button, card]) {
      one.addEventListener('focusout', (event) => {
        const to = event.relatedTarget;
        if (open?.button === button && !(to instanceof Node && (button.contains(to) || card.contains(to))) && document.hasFocus()) close();
      });
      one.addEventListener('pointerleave', () => setTimeout(() => {
        if (open?.button === button && !open.kept && !isAt(button)) close();
      }, AWAY));
    }
    button.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') setTimeout(() => { if (button.matches(':hover')) show(button, false); }, REST);
    });
  };

  /** @param {HTMLAnchorElement} link */
  const make = (link) => {
    const source = document.querySelector(`[data-term-note="${CSS.escape(link.dataset.term ?? '')}"]`);
    if (!source) return;
    const said = source.querySelector('dd') ?? source;
    const texts = /** @type {HTMLElement | null} */ (source.closest('[data-text-more]'))?.dataset;
    const card = element('span', { class: 'term-note', popover: 'manual', role: 'note' },
      element('b', {}, source.querySelector('dt')?.textContent?.trim() ?? link.textContent ?? ''), ' ', said.textContent?.trim() ?? '', ' ',
      element('a', { href: link.getAttribute('href') ?? '' }, texts?.textMore ?? link.textContent ?? ''));
    const focused = document.activeElement === link;
    const button = element('button', { class: 'term', type: 'button', 'aria-expanded': 'false' }, ...link.childNodes);
    link.replaceWith(button, card);
    buttons.set(link, button);
    listen(button, card);
    if (focused) button.focus({ preventScroll: true });
  };

  const begin = () => {
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a.term[data-term]'))) make(link);
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
      event.preventDefault();
      // the focus would go with the card
      if (cardOf(open.button).contains(document.activeElement)) open.button.focus();
      close();
    });
    document.addEventListener('pointerdown', (event) => {
      if (open && event.target instanceof Node && !open.button.contains(event.target) && !cardOf(open.button).contains(event.target)) close();
    });
    for (const type of ['scroll', 'resize']) addEventListener(type, () => { if (open) place(open.button); }, { passive: true });
  };

  add('terms', Object.freeze({
    /** @type {TermsPart['show']} */
    show(link, pressed) {
      // asked of the link, before it goes: of the button the browser knows only when the pointer moves again
      const wanted = pressed || link.matches(':hover') || link === document.activeElement;
      if (buttons.size === 0) begin();
      const button = buttons.get(link);
      if (button && (wanted || isAt(button))) show(button, pressed);
    },
  }));
}
