// What stands on the page: its head, its street, and a row for each pick.
{
  'use strict';

  const { button, element, parts, plural } = inspiratieboek;

  /** @param {string} title @param {string} text */
  const head = (title, text) => {
    document.querySelector('main h1')?.replaceChildren(title);
    document.querySelector('.page-head .lead')?.replaceChildren(text);
  };

  /** @param {HTMLElement} view @param {SelectionWords} words */
  const empty = (view, words) => element('div', { class: 'notice' }, element('p', {}, element('b', {}, words.empty)), element('p', {}, words.emptyHow),
    element('p', {}, element('a', { class: 'button', href: view.dataset.cases ?? '' }, words.toCases)),
    ...(location.protocol === 'file:' ? [element('p', { class: 'small' }, words.disk)] : []));

  /** @type {SelectionPage['make']} */
  const make = (view, acts) => {
    const words = parts.selectionWords;
    const notice = element('div', { class: 'pick-notice' });
    const list = element('ol', { class: 'picks' });
    /** @type {Map<string, { row: Row; thing: Thing | undefined }>} */ let rows = new Map();
    let lit = false;

    /** @param {KeptPick} pick @param {Thing | undefined} thing @param {RowActs | undefined} own */
    const rowOf = (pick, thing, own) => parts.selectionRows.make(pick, thing, thing ? parts.selectionTake.reference(thing).text : '', own);

    /** A street that nobody lit is dark as it came. @param {readonly Thing[]} chosen */
    const light = (chosen) => {
      if (chosen.length > 0 || lit) parts.selectionStreet.show(chosen);
      lit = chosen.length > 0;
    };

    return {
      notice, list,
      row: (address) => rows.get(address)?.row.element,
      tell: (...content) => notice.replaceChildren(...content),
      own(picks, things) {
        const old = rows;
        rows = new Map(picks.map((pick) => {
          const thing = things.get(pick.address);
          const known = old.get(pick.address);
          return [pick.address, known && known.thing?.address === thing?.address ? known : { row: rowOf(pick, thing, acts), thing }];
        }));
        list.replaceChildren(...[...rows.values()].map(({ row }) => row.element));
        picks.forEach((pick, place) => rows.get(pick.address)?.row.show(pick, place, picks.length));
        head(words.title, picks.length > 0 ? plural(words.lead, picks.length, picks.length) : words.unsaved);
        notice.replaceChildren(...(picks.length > 0 ? [] : [empty(view, words)]));
        light(picks.flatMap(({ address }) => things.get(address) ?? []));
      },
      shared(picks, things, own, keep) {
        head(words.shared, plural(words.sharedHow, picks.length, picks.length));
        notice.replaceChildren(element('div', { class: 'pick-acts no-print' }, button('button', keep, words.sharedKeep), button('button button--line', own, words.sharedOwn)));
        rows = new Map();
        list.replaceChildren(...picks.map((pick) => rowOf(pick, things.get(pick.address), undefined).element));
        light(picks.flatMap(({ address }) => things.get(address) ?? []));
      },
    };
  };

  inspiratieboek.add('selectionPage', Object.freeze({ make }));
}
