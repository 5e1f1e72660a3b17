// Says why there are no hits and what a reader can do about it; and what may have been meant.
{
  'use strict';

  const STREET = 40;
  const { element, fill, plural, parts } = inspiratieboek;

  /** @type {MessagePart['make']} */
  const make = (engine, { ask, clear, focus }) => {
    const { data } = engine;
    const { labels } = data;
    const node = element('div', { class: 'search__message' });
    let told = 0;

    /** @param {string} text @param {() => void} act */
    const button = (text, act) => {
      const made = element('button', { class: 'button button--line', type: 'button' }, text);
      made.addEventListener('click', () => { focus(); act(); });
      return made;
    };

    /** The book's own ways in, as they stand in the foot of every page: all cases, and whatever finds without searching. */
    const elsewhere = () => {
      const [read, find] = document.querySelectorAll('.site-foot__cols > div');
      /** @type {HTMLAnchorElement[]} */ const links = [...find?.querySelectorAll('a') ?? []];
      const first = read?.querySelector('a');
      const { pathname } = new URL(inspiratieboek.at(labels.page), location.href);
      const ways = [...(first ? [first] : []), ...links].filter((link) => link.pathname !== pathname);
      return ways.length === 0 ? [] : [element('p', { class: 'search__ways-name' }, labels.elsewhere),
        element('ul', { class: 'search__ways' }, ...ways.map(({ href, textContent }) => element('li', {}, element('a', { href }, textContent))))];
    };

    /** @param {Chosen[]} chosen @param {string} text @param {boolean} partly */
    const releases = (chosen, text, partly) => {
      const mine = told;
      const list = element('div', { class: 'chips search__releases' });
      for (const { label, without, drop } of chosen)
        void engine.search({ ...without, text, partly, groups: 1, perGroup: 1 }).then(({ total }) => {
          if (mine !== told || total === 0) return;
          const chip = element('button', { class: 'chip', type: 'button' }, plural(labels.release, total, label));
          chip.addEventListener('click', () => { focus(); drop(); });
          list.prepend(chip);
        // where that cannot be loaded, the other chips or clearing all still help
        }, parts.searchFiles.report);
      const all = element('button', { class: 'chip', type: 'button' }, labels.clear);
      all.addEventListener('click', () => { focus(); clear(); });
      list.append(all);
      return list;
    };

    const nothing = () => {
      const houses = data.houses.slice(0, STREET);
      const street = houses.length === 0 ? [] : [element('div', { class: 'search__street', 'aria-hidden': 'true' },
        ...houses.map((house) => parts.drawing.house(house, true)))];
      return [
        element('p', { class: 'search__none' }, element('b', {}, labels.none), ' ', labels.noneHint), ...street,
        element('ul', { class: 'search__tries' }, ...[labels.trySpelling, labels.tryFewer, labels.tryOther].map((text) => element('li', {}, text))),
        ...elsewhere()];
    };

    return {
      node,
      say({ result, text, partly, chosen, cut }) {
        told += 1;
        /** @type {Node[]} */ const said = [];
        const upTo = (result?.upTo ?? '') || cut;
        const note = upTo === '' ? '' : fill(labels.cut, upTo);
        if (note !== '') said.push(element('p', { class: 'search__cut' }, note));
        if (!result) {
          said.push(element('p', { class: 'search__hint' }, labels.hint));
        } else {
          const { instead, total, unchosen } = result;
          if (instead !== '') said.push(element('p', {}, button(fill(labels.didYouMean, instead), () => ask(instead))));
          if (total === 0 && chosen.length > 0 && unchosen > 0)
            said.push(element('p', { class: 'search__none' }, element('b', {}, labels.noneChosen)), releases(chosen, text, partly));
          else if (total === 0) said.push(...nothing());
        }
        node.replaceChildren(...said);
        return note === '' ? '' : `${note} `;
      },
    };
  };

  inspiratieboek.add('message', Object.freeze({ make }));
}
