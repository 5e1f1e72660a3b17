// The reader's choice of light, dark or what the system says (a select, or buttons, with `data-theme-choice`) and of wider spacing
// (a box with `data-spacing-choice`).
{
  'use strict';

  const { storage, start } = inspiratieboek;
  const root = document.documentElement;

  /** @param {string} theme 'light', 'dark' or '' for what the system says @param {string} spacing 'wide' or '' */
  const apply = (theme, spacing) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
    if (spacing === 'wide') root.dataset.spacing = spacing;
    else delete root.dataset.spacing;
  };

  start(() => {
    const controls = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-theme-choice]')]);
    const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('[data-spacing-choice]')]);
    const show = () => {
      const theme = root.dataset.theme ?? '';
      for (const control of controls) {
        if (control instanceof HTMLSelectElement) control.value = theme;
        else control.setAttribute('aria-pressed', String((control.dataset.themeChoice ?? '') === theme));
      }
      for (const box of boxes) box.checked = root.dataset.spacing === 'wide';
    };
    /** @param {string} theme @param {string} spacing */
    const choose = (theme, spacing) => {
      apply(theme, spacing);
      storage.set('theme', root.dataset.theme ?? '');
      storage.set('spacing', root.dataset.spacing ?? '');
      show();
    };
    const spacing = () => root.dataset.spacing ?? '';
    const read = () => {
      apply(storage.get('theme'), storage.get('spacing'));
      show();
    };

    for (const control of controls) {
      if (control instanceof HTMLSelectElement) control.addEventListener('change', () => choose(control.value, spacing()));
      else control.addEventListener('click', () => choose(control.dataset.themeChoice ?? '', spacing()));
    }
    for (const box of boxes) box.addEventListener('change', () => choose(root.dataset.theme ?? '', box.checked ? 'wide' : ''));
    for (const control of [...controls, ...boxes]) {
      const hidden = /** @type {HTMLElement | null} */ (control.closest('[hidden]'));
      if (hidden) hidden.hidden = false;
    }
    read();
    // another tab of the book follows, and a page that the reader comes back to
    addEventListener('storage', (event) => {
      if (event.key === 'inspiratieboek-theme') apply(event.newValue ?? '', spacing());
      if (event.key === 'inspiratieboek-spacing') apply(root.dataset.theme ?? '', event.newValue ?? '');
      show();
    });
    addEventListener('pageshow', (event) => { if (event.persisted) read(); });
  });
}
