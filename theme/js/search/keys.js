// The list of keys, a dialog of its own. Who speaks to the computer or has a cat on the keyboard can turn the single ones off.
{
  'use strict';

  const { element, storage, parts } = inspiratieboek;
  /** @type {HTMLDialogElement | undefined} */ let dialog;

  /** @param {SearchData['labels']} labels */
  const make = (labels) => {
    const command = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    /** @param {[keys: string[], does: string][]} rows */
    const table = (...rows) => element('dl', { class: 'keys__list' }, ...rows.map(([keys, does]) => element('div', {},
      element('dt', {}, ...keys.flatMap((key, place) => [...(place > 0 ? [' '] : []), element('kbd', {}, key)])), element('dd', {}, does))));
    const single = element('input', { type: 'checkbox' });
    single.checked = storage.get('single-keys') !== 'off';
    single.addEventListener('change', () => storage.set('single-keys', single.checked ? '' : 'off'));
    const close = element('button', { class: 'button button--line', type: 'button' }, labels.keysClose);
    const title = element('h2', { id: '--search-keys' }, labels.keysTitle);
    const made = element('dialog', { class: 'keys', 'aria-labelledby': title.id },
      element('div', { class: 'keys__head' }, title, close),
      element('h3', {}, labels.keysEverywhere),
      table([['/'], labels.keyOpen], [[command, 'K'], labels.keyOpenAlways], [['?'], labels.keyList]),
      element('p', { class: 'keys__setting' }, element('label', { class: 'search__setting' }, single, labels.singleKeys)),
      element('h3', {}, labels.keysInSearch),
      table([['↓', '↑'], labels.keyChoose], [['Enter'], labels.keyEnter], [[command, 'Enter'], labels.keyNewTab],
        [['Home', 'End'], labels.keyEdit], [['Esc'], labels.keyClose]));
    close.addEventListener('click', () => made.close());
    made.addEventListener('click', (event) => { if (event.target === made) made.close(); });
    document.body.append(made);
    return made;
  };

  inspiratieboek.add('keys', Object.freeze({
    open() {
      dialog ??= make(parts.engine.data.labels);
      if (!dialog.open) dialog.showModal();
    },
  }));
}
