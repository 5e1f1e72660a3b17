// The page that compares: without a choice in its address it is the table of all cases, with two to four it lays these side by side.
{
  'use strict';

  const { add, button, element, fill, parts, start } = inspiratieboek;

  /** @param {HTMLElement} view */
  const begin = (view) => {
    const { compareRules: rules, compareStore: store, compareHead: head } = parts;
    const words = parts.compareWords(view.dataset);
    const { texts } = words;
    const name = texts.query ?? '';
    const all = /** @type {HTMLElement | null} */ (document.querySelector('[data-compare-all]'));
    const status = document.querySelector('[data-choose-status]');
    const bar = /** @type {HTMLElement | null} */ (document.querySelector('[data-choose-bar]'));
    const asked = () => new URLSearchParams(location.search).get(name) ?? '';
    /** @param {readonly string[]} keys */
    const address = (keys) => location.pathname + (keys.length > 0 ? `?${name}=${keys.map(encodeURIComponent).join(',')}` : '');
    /** What was asked last: a slower answer to an earlier question is too late. */
    let turn = 0;

    /** @param {readonly string[]} sentences */
    const say = (sentences) => { if (status) status.textContent = sentences.join(' '); };

    /** Checks the boxes of the table of all. @param {readonly string[]} keys */
    const check = (keys) => {
      const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[data-choose]'));
      for (const box of boxes) box.checked = keys.includes(box.value);
      boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
    };

    /** The table of all cases, below what there is to say of the choice. @param {readonly string[]} keys @param {(Node | string)[]} said */
    const showAll = (keys, said) => {
      head.reset();
      view.replaceChildren(...(said.length > 0 ? [element('div', { class: 'grid' }, element('div', { class: 'notice compare-notice' }, ...said))] : []));
      if (all) all.hidden = false;
      check(keys);
    };

    /** @param {CompareRoot} root @param {string} key */
    const one = async (root, key) => {
      const [chosen] = await store.cases([key]);
      const links = (chosen?.alike ?? []).slice(0, 2).flatMap((other) => root.cases.filter((entry) => entry.key === other))
        .map((entry) => element('li', {}, element('a', { href: address([key, entry.key]) }, ...(entry.number ? [element('b', { class: 'num' }, entry.number), ' '] : []), entry.name)));
      return [element('p', {}, fill(texts.textOneChosen ?? '', chosen?.name ?? '')),
        ...(links.length > 0 ? [element('div', { class: 'compare-like' }, element('p', {}, texts.textAlike ?? ''), element('ul', { class: 'compare-alike' }, ...links))] : [])];
    };

    /** @param {CompareRoot} root @param {readonly Compared[]} cases @param {readonly string[]} remarks */
    const compare = (root, cases, remarks) => {
      const keys = cases.map(({ key }) => key);
      const years = rules.years(root.rows, cases);
      head.show(root, cases, words);
      view.replaceChildren(element('div', { class: 'grid' }, element('div', {},
        ...remarks.map((remark) => element('p', { class: 'notice compare-notice' }, remark)),
        parts.compareTable.make(root, cases, words, {
          remove: (key) => go(keys.filter((other) => other !== key), keys.indexOf(key)),
          add: (key) => go([...keys, key], -1),
        }),
        element('p', { class: 'small compare-after' }, texts.textNote ?? '', ...(years ? [` ${fill(texts.textScale ?? '', years.from, years.to)}`] : [])),
        element('p', { class: 'toolbar compare-tools no-print' }, button('button', () => print(), texts.textPrint ?? ''), element('a', { href: location.pathname }, texts.textWhole ?? '')))));
      if (all) all.hidden = true;
      if (bar) bar.hidden = true;
    };

    /** Shows what the address asks. @param {boolean} tell whether a change is told that a reader made on the page */
    const show = async (tell) => {
      const mine = ++turn;
      const wanted = asked();
      if (wanted === '') return showAll([], []);
      if (all && wanted.includes(',')) all.hidden = true;
      try {
        const root = await store.root();
        const { keys, unknown, tooMany } = rules.choose(wanted, root.cases);
        const remarks = [...unknown.map((key) => fill(texts.textNoCase ?? '', key)), ...(tooMany ? [texts.textTooMany ?? ''] : [])];
        const cases = keys.length > 1 ? await store.cases(keys) : [];
        const said = keys.length === 1 ? await one(root, keys[0] ?? '') : [];
        if (mine !== turn) return;
        if (cases.length > 1) compare(root, cases, remarks);
        else showAll(keys, [...remarks.map((remark) => element('p', {}, remark)), ...said]);
        if (tell || remarks.length > 0) say([...(tell && cases.length > 1 ? [fill(texts.textNow ?? '', words.list(cases.map((each) => each.name)))] : []), ...remarks]);
      } catch (error) {
        if (mine !== turn) return;
        parts.searchFiles.report(error);
        showAll([], [element('p', {}, texts.textFailed ?? ''), button('button', () => { show(true); }, texts.textAgain ?? '')]);
        say([texts.textFailed ?? '']);
      }
    };

    /** Another choice, in the address first. @param {readonly string[]} keys @param {number} removed the place of what is gone, or -1 */
    const go = async (keys, removed) => {
      try {
        history.pushState(null, '', address(keys));
      } catch {
        // some browsers refuse this for files on disk
        location.assign(address(keys));
        return;
      }
      await show(true);
      const removers = /** @type {HTMLElement[]} */ ([...view.querySelectorAll('.compare__remove')]);
      const select = /** @type {HTMLElement | null} */ (view.querySelector('.compare-add select'));
      const next = removed >= 0 ? removers[Math.min(removed, removers.length - 1)] : select ?? removers.at(-1);
      (next ?? /** @type {HTMLElement | null} */ (document.querySelector('main h1')))?.focus();
    };

    // another part of a large book's table: the comparison stands on the first
    if (texts.whole !== undefined) {
      if (asked() !== '') location.replace(texts.whole + location.search);
      return;
    }
    addEventListener('popstate', () => { show(false); });
    show(false);
  };

  /** What each part of a table is; on a phone it is laid out as blocks, and some browsers would forget it. @type {[string, string][]} */
  const ROLES = [['table', 'table'], ['thead, tbody', 'rowgroup'], ['tr', 'row'], ['td', 'cell'], ['th[scope=col]', 'columnheader'], ['th[scope=row]', 'rowheader']];

  start(() => {
    for (const [parts, role] of ROLES) for (const part of document.querySelectorAll(`.compare-all :is(${parts})`)) part.setAttribute('role', role);
    const view = /** @type {HTMLElement | null} */ (document.querySelector('[data-compare]'));
    if (view) begin(view);
  });
}
