// Choosing cases to lay side by side: boxes at the cases, and a bar that says which are chosen and leads to them.
{
  'use strict';

  const { button, element, fill, start } = inspiratieboek;

  /** So many cases fit beside each other; compare/rules.js has the same. */
  const MOST = 4;

  /** @param {HTMLElement} bar */
  const choosing = (bar) => {
    const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('input[data-choose]')]);
    const status = document.querySelector('[data-choose-status]');
    const { chooseBar = '', query = '', textOne, textSome, textFull, textAnd, textGo, textClear } = bar.dataset;
    const words = element('p', {});
    const go = element('a', { class: 'button', href: chooseBar }, textGo ?? '');
    const clear = button('button button--line', () => {
      const first = chosen()[0];
      for (const box of boxes) box.checked = false;
      update(false);
      // the button is gone: the focus goes back to where the choice began
      first?.focus();
    }, textClear ?? '');
    bar.replaceChildren(words, element('div', { class: 'choose-bar__acts' }, go, clear));
    const chosen = () => boxes.filter(({ checked }) => checked);

    /** @param {boolean} full whether the reader wanted one too many */
    const update = (full) => {
      const now = chosen();
      const names = now.map((box) => box.dataset.choose ?? '');
      const list = names.length < 2 ? names.join('') : fill(textAnd ?? '', names.slice(0, -1).join(', '), names.at(-1) ?? '');
      const text = now.length === 0 ? '' : fill((full ? textFull : now.length === 1 ? textOne : textSome) ?? '', list);
      bar.hidden = now.length === 0;
      words.textContent = text;
      go.hidden = now.length < 2;
      go.href = `${chooseBar}?${query}=${now.map(({ value }) => encodeURIComponent(value)).join(',')}`;
      if (status && status.textContent !== text) status.textContent = text;
    };

    document.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.dataset.choose === undefined) return;
      const full = chosen().length > MOST;
      if (full) target.checked = false;
      update(full);
    });
    // who comes back finds the choice as it was
    addEventListener('pageshow', () => { if (chosen().length > 0) update(false); });
  };

  start(() => {
    const bar = /** @type {HTMLElement | null} */ (document.querySelector('[data-choose-bar]'));
    if (bar) choosing(bar);
  });
}
