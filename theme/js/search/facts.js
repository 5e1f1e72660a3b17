// The values of the facts that the hits can be narrowed to: several of one fact widen, another fact narrows.
{
  'use strict';

  const { element, fill } = inspiratieboek;

  /** @type {FactsPart['make']} */
  const make = (data, chosen, changed) => {
    const { labels } = data;
    const summary = element('summary', {});
    const groups = element('div', { class: 'search__facts' });
    const panel = element('details', { class: 'search__limits' }, summary, groups);
    /** @type {SearchResult['facts'] | undefined} */ let counts;
    /** @type {{ key: string, value: string, box: HTMLInputElement, row: HTMLElement, count: HTMLElement, group: HTMLElement }[]} */ let rows = [];

    /** Made at the first opening: a large book has hundreds of values. */
    const fillPanel = () => {
      rows = data.facts.flatMap(({ key, label, values }) => {
        const group = element('fieldset', { class: 'search__fact' }, element('legend', {}, label));
        const list = element('div', { class: 'search__values' });
        group.append(list);
        groups.append(group);
        return values.map((value) => {
          const box = element('input', { type: 'checkbox' });
          const count = element('span', { class: 'num' });
          const row = element('label', { class: 'search__value' }, box, element('span', {}, value), count);
          box.addEventListener('change', () => {
            const values = chosen.get(key);
            if (box.checked) values?.add(value); else values?.delete(value);
            changed();
          });
          list.append(row);
          return { key, value, box, row, count, group };
        });
      });
    };

    const update = () => {
      if (!panel.open) return;
      if (rows.length === 0) fillPanel();
      /** @type {Set<HTMLElement>} */ const filled = new Set();
      for (const { key, value, box, row, count, group } of rows) {
        const gives = counts?.get(key)?.get(value) ?? 0;
        box.checked = chosen.get(key)?.has(value) ?? false;
        count.textContent = counts ? String(gives) : '';
        // what the reader stands on stays, whatever it gives
        row.hidden = gives === 0 && !box.checked && box !== document.activeElement;
        if (!row.hidden) filled.add(group);
      }
      for (const { group } of rows) group.hidden = !filled.has(group);
    };

    // a large book reads the facts when they are asked for
    panel.addEventListener('toggle', () => { if (panel.open && counts?.size === 0 && data.facts.length > 0) changed(); else update(); });
    return {
      panel,
      show(given, number) {
        counts = given;
        summary.textContent = number === 0 ? labels.limit : fill(labels.limitSome, number);
        const unread = given?.size === 0 && data.facts.length > 0;
        const useful = unread || given !== undefined && [...given.values()].some((values) => [...values.values()].some((count) => count > 0));
        panel.hidden = !useful && number === 0;
        update();
      },
    };
  };

  inspiratieboek.add('facts', Object.freeze({ make }));
}
