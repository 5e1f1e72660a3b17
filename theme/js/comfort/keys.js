// The list of keys, a dialog of its own. What works on every page is drawn from the shortcuts that are bound there; the other keys
// stand here, and a test holds them against what the scripts listen to.
{
  'use strict';

  const { add, button, element, storage, parts } = inspiratieboek;
  /** @type {HTMLDialogElement | undefined} */ let dialog;

  const COMMAND = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

  /** What each shortcut does, in the order of the list. @type {Readonly<Record<Shortcut['name'], string>>} */
  const DOES = Object.freeze({ search: '[[keys.search]]', searchAlways: '[[keys.search-always]]', keys: '[[keys.list]]' });

  /** @type {Readonly<Record<string, readonly [keys: string[], does: string][]>>} */
  const ELSEWHERE = Object.freeze({
    '[[keys.in-search]]': [[['↓', '↑'], '[[keys.choose]]'], [['Enter'], '[[keys.enter]]'], [[COMMAND, 'Enter'], '[[keys.new-tab]]'],
      [['Home', 'End'], '[[keys.edit]]'], [['Esc'], '[[keys.close-search]]']],
    '[[keys.at-term]]': [[['Enter'], '[[keys.term]]'], [['Esc'], '[[keys.close-term]]']],
    '[[keys.at-picture]]': [[['Enter'], '[[keys.picture]]'], [['←', '→'], '[[keys.other-picture]]'], [['Esc'], '[[keys.close-picture]]']],
  });

  const everywhere = () => Object.entries(DOES).flatMap(([name, does]) => parts.shortcuts.all
    .filter((one) => one.name === name)
    .map((one) => /** @type {[string[], string]} */ ([one.command ? [COMMAND, one.key.toUpperCase()] : [one.key], does])));

  /** @param {readonly [keys: string[], does: string][]} rows */
  const table = (rows) => element('dl', { class: 'keys__list' }, ...rows.map(([keys, does]) => element('div', {},
    element('dt', {}, ...keys.flatMap((key, place) => [...(place > 0 ? [' '] : []), element('kbd', {}, key)])), element('dd', {}, does))));

  const make = () => {
    const single = element('input', { type: 'checkbox' });
    single.checked = storage.get('single-keys') !== 'off';
    single.addEventListener('change', () => storage.set('single-keys', single.checked ? '' : 'off'));
    const title = element('h2', { id: '--toetsen' }, '[[keys.title]]');
    const made = element('dialog', { class: 'keys', 'aria-labelledby': title.id },
      element('div', { class: 'keys__head' }, title, button('button button--line', () => made.close(), '[[keys.close]]')),
      element('h3', {}, '[[keys.everywhere]]'), table(everywhere()),
      element('p', { class: 'keys__setting' }, element('label', { class: 'keys__single' }, single, '[[keys.single]]')),
      ...Object.entries(ELSEWHERE).flatMap(([heading, rows]) => [element('h3', {}, heading), table(rows)]));
    made.addEventListener('click', (event) => { if (event.target === made) made.close(); });
    document.body.append(made);
    return made;
  };

  add('keys', Object.freeze({
    open() {
      dialog ??= make();
      if (!dialog.open) dialog.showModal();
    },
  }));
}
