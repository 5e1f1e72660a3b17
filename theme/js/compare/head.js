// The head of the page while cases are compared: its title, what is said of them together, and the ways into the table.
{
  'use strict';

  const { add, element, parts, plural } = inspiratieboek;

  /** In how many cases a theme is: in all, in some, in one. @param {CompareRoot} root @param {readonly Compared[]} cases @param {CompareWords} words */
  const sum = (root, cases, words) => {
    const { texts } = words;
    const counts = root.kinds.flatMap((kind) => parts.compareRules.themes(kind, cases).filter(({ theme }) => theme >= 0).map(({ count }) => count));
    const degrees = Array.from({ length: cases.length }, (_, place) => cases.length - place);
    return element('dl', {}, ...degrees.map((degree) => {
      const text = degree === cases.length ? words.where(cases.map((_, place) => place), cases)
        : [texts.textInOne, texts.textInTwo, texts.textInThree][degree - 1] ?? '';
      const number = counts.filter((count) => count === degree).length;
      const [figure, ...rest] = plural(texts.textThemes ?? '', number).split(' ');
      return element('div', {},
        element('dt', {}, words.mark(degree === cases.length ? 'equal' : degree > 1 ? 'partly' : 'different', text)),
        element('dd', {}, element('b', { class: 'num' }, figure ?? ''), ` ${rest.join(' ')}`));
    }));
  };

  const box = () => /** @type {HTMLElement | null} */ (document.querySelector('[data-compare-head]'));
  /** What the page says of itself, as it came. @type {{ title: string; heading: string; lead: string } | undefined} */
  let own;

  /** @type {CompareHead['reset']} */
  const reset = () => {
    const head = box();
    if (!head || !own) return;
    document.title = own.title;
    head.classList.remove('page-head--open');
    for (const made of head.querySelectorAll('.compare-jump, .compare-sum')) made.remove();
    head.querySelector('h1')?.replaceChildren(own.heading);
    head.querySelector('.lead')?.replaceChildren(own.lead);
  };

  /** @type {CompareHead['show']} */
  const show = (root, cases, words) => {
    const head = box();
    const heading = head?.querySelector('h1');
    const lead = head?.querySelector('.lead');
    if (!head || !heading || !lead) return;
    reset();
    own ??= { title: document.title, heading: heading.textContent ?? '', lead: lead.textContent ?? '' };
    const { texts } = words;
    const names = words.list(cases.map(({ name }) => name));
    document.title = `${names}: ${own.title}`;
    head.classList.add('page-head--open');
    heading.textContent = [texts.textTwo, texts.textThree, texts.textFour][cases.length - 2] ?? '';
    lead.textContent = plural(texts.textLead ?? '', cases.reduce((all, { findings }) => all + findings.length, 0), names);
    const kinds = root.kinds.filter((kind) => parts.compareRules.themes(kind, cases).length > 0);
    const jumps = [['--feiten', texts.textFacts ?? ''], ...kinds.map(({ id, label }) => [`--${id}`, label])];
    lead.after(element('nav', { class: 'compare-jump no-print', 'aria-label': texts.textJumps },
      element('ul', {}, ...jumps.map(([id, label]) => element('li', {}, element('a', { href: `#${id}` }, label ?? ''))))));
    if (kinds.length > 0) head.append(element('div', { class: 'page-head__draw compare-sum' }, sum(root, cases, words)));
  };

  add('compareHead', Object.freeze({ show, reset }));
}
