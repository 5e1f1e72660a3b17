// Narrows the hits: to one sort of page or finding, and to values of the facts that the book lets readers filter by.
{
  'use strict';

  const { element, parts } = inspiratieboek;

  /** @type {NarrowPart['make']} */
  const make = (engine, tools, changed) => {
    const { data } = engine;
    const { labels } = data;
    let facet = '';
    /** @type {Map<string, Set<string>>} */ const values = new Map(data.facts.map(({ key }) => [key, new Set()]));
    const facts = parts.facts.make(data, values, changed);

    const facets = [...data.kinds, ...data.groups].map(({ id, label }) => ({ id, label }))
      .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);
    const chips = element('div', { class: 'chips search__sorts', role: 'group', 'aria-label': labels.only });
    const buttons = [{ id: '', label: labels.all }, ...facets].map(({ id, label }) => {
      const count = element('span', { class: 'num' });
      const button = element('button', { class: 'chip', type: 'button' }, parts.drawing.window(id, data, true) ?? '', element('span', {}, label), count);
      button.addEventListener('click', () => { facet = facet === id ? '' : id; changed(); });
      chips.append(button);
      return { id, button, count };
    });

    /** A fact's name in the address, where the query and the sort have theirs. @param {string} key */
    const inAddress = (key) => (key === 'q' || key === labels.kindInAddress ? `${key}-` : key);

    /** @type {Narrowing['choices']} */
    const choices = () => ({ facet, facts: new Map([...values].map(([key, set]) => [key, new Set(set)])) });

    /** @type {Narrowing['chosen']} */
    const chosen = () => {
      const all = choices();
      const sort = facet === '' ? [] : [{
        label: facets.find(({ id }) => id === facet)?.label ?? facet, without: { ...all, facet: '' }, drop: () => { facet = ''; changed(); },
      }];
      return [...sort, ...[...values].flatMap(([key, set]) => [...set].map((value) => ({
        label: value,
        without: { facet, facts: new Map([...all.facts, [key, new Set([...set].filter((other) => other !== value))]]) },
        drop: () => { set.delete(value); changed(); },
      })))];
    };

    const clear = () => {
      facet = '';
      for (const set of values.values()) set.clear();
      changed();
    };

    const list = element('div', { class: 'chips search__chosen', role: 'group', 'aria-label': labels.chosen });
    /** @type {number | undefined} */ let focusAt;
    const showChosen = () => {
      const made = chosen().map(({ label, drop }) => {
        const button = element('button', { class: 'chip chip--on', type: 'button' }, element('span', {}, label),
          element('span', { 'aria-hidden': 'true' }, '×'), element('span', { class: 'hidden' }, labels.remove));
        button.addEventListener('click', () => {
          focusAt = [...list.children].indexOf(button);
          drop();
        });
        return button;
      });
      const all = element('button', { class: 'search__clear', type: 'button' }, labels.clear);
      all.addEventListener('click', () => { clear(); buttons[0].button.focus(); });
      list.replaceChildren(...(made.length === 0 ? [] : [...made, all]));
      list.hidden = made.length === 0;
      if (focusAt === undefined) return;
      // the button that was pressed is gone: the focus goes to its neighbour, else to the first sort
      (/** @type {HTMLElement | undefined} */ (made.length > 0 ? list.children[Math.min(focusAt, made.length - 1)] : undefined) ?? buttons[0].button).focus();
      focusAt = undefined;
    };

    // where there is little room, the sorts fold away with the facts
    const little = matchMedia('(max-width: 40rem)');
    const place = () => { if (little.matches) facts.panel.children[0].after(chips); else facts.panel.before(chips); };
    tools.append(chips, facts.panel, list);
    place();
    little.addEventListener('change', place);

    return {
      choices,
      counting: () => facts.panel instanceof HTMLDetailsElement && facts.panel.open,
      chosen,
      clear,
      show(result) {
        const all = [...result?.facets.values() ?? []].reduce((sum, count) => sum + count, 0);
        for (const { id, button, count } of buttons) {
          const gives = id === '' ? all : result?.facets.get(id) ?? 0;
          // where nothing was counted, none would be untrue
          count.textContent = result ? String(gives) : '';
          button.hidden = gives === 0 && id !== facet && id !== '' && button !== document.activeElement;
          button.setAttribute('aria-pressed', String(id === facet));
          button.classList.toggle('chip--on', id === facet);
        }
        chips.hidden = all === 0 && facet === '';
        facts.show(result?.facts, chosen().length);
        if (little.matches && !chips.hidden) facts.panel.hidden = false;
        showChosen();
      },
      read(query) {
        const wanted = query.get(labels.kindInAddress) ?? '';
        facet = facets.some(({ id }) => id === wanted) ? wanted : '';
        for (const { key, values: known } of data.facts) {
          const set = values.get(key);
          set?.clear();
          for (const value of query.getAll(inAddress(key))) if (known.includes(value)) set?.add(value);
        }
      },
      write(query) {
        if (facet !== '') query.set(labels.kindInAddress, facet);
        for (const [key, set] of values) for (const value of set) query.append(inAddress(key), value);
      },
    };
  };

  inspiratieboek.add('narrow', Object.freeze({ make }));
}
