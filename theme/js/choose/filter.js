// The case overview's filters. Without scripts the overview is the whole list, and the form is not shown.
{
  'use strict';

  const { button, element, fill, parts, plural, showInAddress, start } = inspiratieboek;

  // No fact's key begins so.
  const LIKENESS = '_like';
  const NAME = '_name';

  /** @param {HTMLFormElement} form */
  const filter = (form) => {
    const { shown, count, without } = parts.filterRules;
    const { features, compare, byLikeness, byFact, byName } = parts.orderRules;
    const boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('input[type=checkbox]')]);
    const facts = [...new Set(boxes.map(({ name }) => name))];
    const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-case][data-facts]')]);
    const plots = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.street__plot[data-case]')]);
    const streets = [...document.querySelectorAll('.street-group')].map((street) => {
      const place = /** @type {HTMLElement | null} */ (street.querySelector('.street-group__count'));
      return { street, place, all: place?.textContent ?? '', own: plots.filter((plot) => street.contains(plot)) };
    });
    const cases = rows.map((row) => ({ id: row.dataset.case ?? '', facts: JSON.parse(row.dataset.facts ?? '{}'),
      sizes: JSON.parse(row.dataset.sizes ?? '{}'), name: row.dataset.name ?? '' }));
    const rowOf = new Map(rows.map((row) => [row.dataset.case ?? '', row]));
    const order = /** @type {HTMLSelectElement | null} */ (document.querySelector('[data-filter-order]'));
    const labels = new Map(facts.map((fact) =>
      [fact, boxes.find(({ name }) => name === fact)?.closest('fieldset')?.querySelector('legend')?.textContent?.trim() ?? fact]));
    /** @param {string} name */
    const find = (name) => /** @type {HTMLElement | null} */ (document.querySelector(`[data-filter-${name}]`));
    const status = find('status');
    const chips = find('chips');
    const reset = find('reset');
    const empty = find('empty');
    const releases = find('releases');
    const summary = find('summary');
    const texts = form.dataset;

    /** @param {HTMLInputElement} box */
    const labelOf = (box) => box.dataset.label ?? box.labels?.[0]?.querySelector('span:not(.num)')?.textContent?.trim() ?? box.value;
    const chosen = () => boxes.filter(({ checked }) => checked);
    /** @returns {Choices} */
    const choices = () => new Map(facts.map((fact) => [fact, new Set(chosen().filter(({ name }) => name === fact).map(({ value }) => value))]));

    /** @param {HTMLInputElement} box @param {string} className @param {(Node | string)[]} inside */
    const chip = (box, className, ...inside) => {
      const made = button(className, () => {
        const place = [...(chips?.querySelectorAll('button') ?? [])].indexOf(made);
        box.checked = false;
        update();
        // the button is gone: the focus goes to its neighbour, else to the choice itself
        const left = chips?.querySelectorAll('button') ?? [];
        (left[Math.min(Math.max(place, 0), left.length - 1)] ?? box).focus();
      }, ...inside);
      return made;
    };

    const isByLikeness = () => order?.value === LIKENESS;

    /** Puts the rows in the chosen order, and says how like each is. @param {Feature[]} asked */
    const arrange = (asked) => {
      if (!order) return;
      const by = order.value;
      const sorted = by === LIKENESS ? byLikeness(cases, asked, order.dataset.unknown ?? '')
        : by === NAME ? byName(cases, document.documentElement.lang) : by === '' ? cases : byFact(cases, by);
      if (sorted.some(({ id }, at) => rows[0]?.parentElement?.children[at] !== rowOf.get(id))) {
        rows[0]?.parentElement?.append(...sorted.flatMap(({ id }) => rowOf.get(id) ?? []));
      }
      for (const one of cases) {
        const place = rowOf.get(one.id)?.querySelector('.case-card__text');
        place?.querySelector('.like')?.remove();
        if (asked.length > 0) place?.append(parts.likeness.draw(one, asked, compare(one, asked, order.dataset.unknown ?? ''), labels, order.dataset));
      }
    };

    const update = () => {
      const now = choices();
      const liking = isByLikeness();
      const asked = liking ? features(cases, now, order?.dataset.unknown ?? '') : [];
      // what is put in order by likeness is not narrowed as well
      const visible = new Set((liking ? cases : shown(cases, now)).map(({ id }) => id));
      arrange(asked);
      for (const row of rows) row.hidden = !visible.has(row.dataset.case ?? '');
      for (const plot of plots) plot.classList.toggle('is-out', !visible.has(plot.dataset.case ?? ''));
      for (const { street, place, all, own } of streets) {
        const inside = own.filter((plot) => visible.has(plot.dataset.case ?? '')).length;
        street.classList.toggle('is-out', inside === 0);
        if (place) place.textContent = inside === own.length ? all : fill(place.dataset.textSome ?? '', inside, own.length);
      }
      for (const box of boxes) {
        const number = count(cases, liking ? new Map() : now, box.name, box.value);
        const place = box.labels?.[0]?.querySelector('.num');
        if (place) place.textContent = String(number);
        box.labels?.[0]?.classList.toggle('is-none', number === 0);
      }
      if (status) {
        status.textContent = !liking ? plural(status.dataset.text ?? '', visible.size, cases.length)
          : asked.length === 0 ? order?.dataset.textNone ?? '' : plural(order?.dataset.textHow ?? '', asked.length);
      }
      chips?.replaceChildren(...chosen().map((box) => chip(box, 'chip chip--on', labelOf(box), ' ',
        element('span', { 'aria-hidden': 'true' }, '×'), element('span', { class: 'hidden' }, texts.textRemove ?? ''))));
      if (reset) reset.hidden = chosen().length === 0;
      if (summary) summary.textContent = fill((chosen().length === 0 ? summary.dataset.textNone : summary.dataset.textSome) ?? '', chosen().length);
      if (empty) empty.hidden = visible.size > 0;
      releases?.replaceChildren(...(visible.size > 0 ? [] : chosen().flatMap((box) => {
        const back = shown(cases, without(now, box.name, box.value)).length;
        return back === 0 ? [] : [chip(box, 'chip', plural(texts.textRelease ?? '', back, labelOf(box)))];
      })));
      const query = new URLSearchParams(location.search);
      for (const fact of facts) query.delete(fact);
      for (const { name, value } of chosen()) query.append(name, value);
      if (order) query.delete(order.name);
      if (order && order.value !== '') query.append(order.name, order.value);
      showInAddress(query);
    };

    const readAddress = () => {
      const query = new URLSearchParams(location.search);
      for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
      if (order) {
        order.value = query.get(order.name) ?? '';
        if (order.selectedIndex < 0) order.value = '';
      }
    };

    form.addEventListener('change', update);
    order?.addEventListener('change', update);
    form.addEventListener('submit', (event) => event.preventDefault());
    reset?.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      update();
      // on a wide screen the summary is not shown
      const head = form.querySelector('summary');
      (head && head.getClientRects().length > 0 ? head : boxes[0])?.focus();
    });
    addEventListener('popstate', () => { readAddress(); update(); });
    readAddress();
    update();
  };

  start(() => {
    for (const form of document.querySelectorAll('form[data-filter]')) filter(/** @type {HTMLFormElement} */ (form));
  });
}
