// Draws a button at each case, finding and theme of a page with which a reader keeps it, and the way to what was kept.
{
  'use strict';

  const { button, element, fill, parts, plural, start } = inspiratieboek;
  const page = document.currentScript?.dataset.page ?? '';

  /** The look of the buttons comes with them: pages without scripts have none. */
  const STYLE = `@layer parts {
    .keep { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); font: var(--t-small)/1.4 var(--sans); }
    .keep button { padding: .2rem 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline 1px; text-underline-offset: .2em; cursor: pointer; min-block-size: 1.5rem; }
    .keep button:hover { text-decoration-thickness: 2px; }
    .keep a { display: inline-block; padding-block: .2rem; font-weight: 600; }
    .keep--page { font-size: var(--t-ui); margin-block-start: var(--s2); }
    .keep--page button { min-block-size: 2.75rem; padding: var(--s2) var(--s4); border: 2px solid currentColor; font-weight: 600; text-decoration: none; }
    .keep--page button:hover { text-decoration: underline 2px; }
    .keep--page a { padding-block: var(--s2); }
    .case-card__text > .keep { margin-block-start: var(--s2); }
  }`;

  /** A thing to keep, with the words that stay when the book loses it. @type {{ pick: KeptPick; box: HTMLElement }[]} */
  const things = [];

  /** @param {Element | null | undefined} place @param {string} className @param {Omit<KeptPick, 'note'>} what */
  const add = (place, className, what) => {
    if (!place || !what.address) return;
    const box = element('span', { class: `keep ${className} no-print`.replace('  ', ' ') });
    place.append(box);
    things.push({ pick: { ...what, note: '' }, box });
  };

  /** @param {string | undefined} href */
  const addressOf = (href) => (href ? parts.keptStore.addressOf(href) : '');

  const find = () => {
    const { words } = parts.heading;
    const here = document.querySelector('main h1');
    const whole = document.querySelector('main[data-case], main:has(.theme-facts):not(:has(.page-parts li:not(:first-child) a[aria-current]))');
    const address = addressOf(location.href.split(/[?#]/)[0]);
    // a folder is its page
    const own = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    if (whole) add(document.querySelector('.page-head__text'), 'keep--page', { address: own, title: words(here), from: '' });
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.finding-card a[data-cite-open]')))
      add(link.parentElement, '', { address: addressOf(link.href), title: words(link.closest('article')?.querySelector('h3')), from: link.dataset.citeOpen ?? '' });
    for (const card of document.querySelectorAll('.case-card[data-case]')) {
      const link = /** @type {HTMLAnchorElement | null} */ (card.querySelector('h3 a'));
      add(card.querySelector('.case-card__text'), '', { address: addressOf(link?.href), title: words(link), from: '' });
    }
  };

  start(() => {
    const { keptRules: rules, keptStore: store, keptWords: words } = parts;
    find();
    if (things.length === 0) return;
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    document.adoptedStyleSheets.push(style);
    const status = element('p', { class: 'hidden', role: 'status' });
    document.querySelector('main')?.append(status);

    const show = () => {
      const { picks } = store.read();
      for (const { pick, box } of things) {
        const kept = picks.some(({ address }) => address === pick.address);
        const act = box.querySelector('button') ?? box.appendChild(button('', () => press(pick)));
        act.replaceChildren(kept ? words.drop : pick.note ? words.back : words.keep, element('span', { class: 'hidden' }, `: ${pick.title}`));
        box.querySelector('a')?.remove();
        if (kept) box.append(element('a', { href: page }, fill(words.link, picks.length)));
      }
    };
    /** @param {KeptPick} pick */
    const press = (pick) => {
      const kept = store.read().picks.find(({ address }) => address === pick.address);
      // a note is not lost by one press: the next one brings it back
      if (kept) pick.note = kept.note;
      const { picks, trouble } = store.change((now) => rules.toggle(now, pick));
      status.textContent = trouble ? words[trouble] : plural(picks.some(({ address }) => address === pick.address) ? words.kept : words.dropped, picks.length, picks.length);
      if (trouble) tell(pick, words[trouble]);
      else show();
    };
    /** What went wrong stands where the reader looks. @param {KeptPick} pick @param {string} trouble */
    const tell = (pick, trouble) => {
      const box = things.find((thing) => thing.pick === pick)?.box;
      box?.querySelector('span.keep__trouble')?.remove();
      box?.append(element('span', { class: 'keep__trouble' }, trouble));
    };
    show();
    store.watch(show);
  });
}
