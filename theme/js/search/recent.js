// What the reader searched for before: on the reader's own machine alone, and only where the reader wants it.
{
  'use strict';

  const MOST = 8;
  const { at, button, element, fill, storage } = inspiratieboek;

  /** @type {RecentPart['make']} */
  const make = (labels, ask) => {
    // books on one host, and all books on a disk, share what a browser keeps
    const key = `recent ${new URL(at('.'), location.href).pathname}`;
    const node = element('section', { class: 'search__recent', 'aria-label': labels.recent, hidden: '' });
    const keeping = () => storage.get('recent') !== 'off';

    /** @returns {string[]} */
    const kept = () => {
      try {
        const list = JSON.parse(storage.get(key) || '[]');
        return Array.isArray(list) ? list.filter((text) => typeof text === 'string' && text !== '').slice(0, MOST) : [];
      } catch { return []; }
    };
    /** @param {string[]} list */
    const keep = (list) => storage.set(key, list.length === 0 ? '' : JSON.stringify(list));

    /** @param {string} text */
    const forget = (text) => {
      const list = kept();
      const place = list.indexOf(text);
      keep(list.filter((other) => other !== text));
      draw();
      const left = /** @type {HTMLElement[]} */ ([...node.querySelectorAll('.search__forget')]);
      (left[Math.min(place, left.length - 1)] ?? box).focus();
    };

    const draw = () => {
      const items = kept().map((text) => {
        const cross = button('search__forget', () => forget(text), element('span', { 'aria-hidden': 'true' }, '×'));
        cross.setAttribute('aria-label', fill(labels.recentForget, text));
        return element('li', {}, button('search__again', () => ask(text), text), cross);
      });
      const all = button('search__clear', () => { keep([]); draw(); box.focus(); }, labels.recentForgetAll);
      box.checked = keeping();
      node.replaceChildren(
        ...(items.length === 0 ? [] : [element('h2', { class: 'search__recent-name' }, labels.recent), element('ul', {}, ...items)]),
        element('div', { class: 'search__recent-foot' }, element('label', { class: 'search__setting' }, box, labels.recentKeep),
          ...(items.length === 0 ? [] : [all]), element('p', {}, labels.recentNote)));
    };

    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => {
      storage.set('recent', box.checked ? '' : 'off');
      if (!box.checked) keep([]);
      draw();
      box.focus();
    });

    return {
      node,
      show(visible) {
        if (visible) draw();
        node.hidden = !visible;
      },
      add(text) {
        const asked = text.trim();
        if (!keeping() || asked.length < 2) return;
        keep([asked, ...kept().filter((other) => other.toLowerCase() !== asked.toLowerCase())].slice(0, MOST));
      },
    };
  };

  inspiratieboek.add('recent', Object.freeze({ make }));
}
