// Narrows the hits: to one sort of page or finding, and to values of the facts that the book lets readers filter by.
{
  'use strict';

  const { element } = inspiratieboek;

  /** @type {NarrowPart['make']} */
  const make = (engine, changed) => {
    const { data } = engine;
    const { sign, facet } = /** @type {HitsPart} */ (inspiratieboek.part('hits'));
    let chosen = '';

    const facets = [...(data.kinds ?? []), ...(data.groups ?? [])].map(({ id, label }) => ({ id, label }))
      .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);
    const chips = element('div', { class: 'chips', role: 'group', 'aria-label': data.labels.only });
    const buttons = [{ id: '', label: data.labels.all }, ...facets].map(({ id, label }) => {
      const count = element('span', { class: 'num' });
      const button = element('button', { class: 'chip', type: 'button' }, element('span', {}, label), count);
      if (data.kinds?.some((kind) => kind.id === id)) button.prepend(sign(id, engine, true));
      button.addEventListener('click', () => { chosen = chosen === id ? '' : id; changed(); });
      chips.append(button);
      return { id, button, count };
    });

    const selects = (data.facts ?? []).filter(({ values }) => values.length > 1).map(({ key, label, values }) => {
      const select = element('select', {}, element('option', { value: '' }, data.labels.any),
        ...values.map((value) => element('option', { value }, value)));
      select.addEventListener('change', changed);
      return { key, select, label: element('label', { class: 'search__limit' }, element('span', {}, label), select) };
    });
    const limits = element('details', { class: 'search__limits' }, element('summary', {}, data.labels.limit),
      element('div', { class: 'search__limit-row' }, ...selects.map(({ label }) => label)));

    return {
      chips,
      limits,
      narrow(hits) {
        const fitting = hits.filter(({ section }) =>
          selects.every(({ key, select }) => select.value === '' || (section.facts?.[key] ?? []).includes(select.value)));
        /** @type {Map<string, number>} */ const counts = new Map();
        for (const { section } of fitting) counts.set(facet(section), (counts.get(facet(section)) ?? 0) + 1);
        for (const { id, button, count } of buttons) {
          const number = id === '' ? fitting.length : counts.get(id) ?? 0;
          count.textContent = String(number);
          button.hidden = number === 0 && id !== chosen && id !== '';
          button.setAttribute('aria-pressed', String(id === chosen));
          button.classList.toggle('chip--on', id === chosen);
        }
        chips.hidden = fitting.length === 0 && chosen === '';
        limits.hidden = selects.length === 0 || (hits.length === 0 && selects.every(({ select }) => select.value === ''));
        return chosen === '' ? fitting : fitting.filter(({ section }) => facet(section) === chosen);
      },
      read(query) {
        const wanted = query.get(data.labels.kindInAddress) ?? '';
        chosen = facets.some(({ id }) => id === wanted) ? wanted : '';
        for (const { key, select } of selects) {
          select.value = query.get(key) ?? '';
          if (select.selectedIndex < 0) select.value = '';
          if (select.value !== '') /** @type {HTMLDetailsElement} */ (limits).open = true;
        }
      },
      clear() {
        chosen = '';
        for (const { select } of selects) select.value = '';
        changed();
      },
      write(query) {
        if (chosen !== '') query.set(data.labels.kindInAddress, chosen);
        for (const { key, select } of selects) if (select.value !== '') query.set(key, select.value);
      },
    };
  };

  inspiratieboek.add('narrow', Object.freeze({ make }));
}
