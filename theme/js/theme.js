// The choice of light, dark or what the system says: a select, or buttons, with `data-theme-choice`.
{
  'use strict';

  const { storage, start } = inspiratieboek;
  const root = document.documentElement;

  /** @param {string} theme 'light', 'dark' or '' for what the system says */
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  start(() => {
    const controls = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-theme-choice]')]);
    const show = () => {
      const theme = root.dataset.theme ?? '';
      for (const control of controls) {
        if (control instanceof HTMLSelectElement) control.value = theme;
        else control.setAttribute('aria-pressed', String((control.dataset.themeChoice ?? '') === theme));
      }
    };
    /** @param {string} theme */
    const choose = (theme) => {
      apply(theme);
      storage.set('theme', root.dataset.theme ?? '');
      show();
    };

    apply(storage.get('theme'));
    for (const control of controls) {
      if (control instanceof HTMLSelectElement) control.addEventListener('change', () => choose(control.value));
      else control.addEventListener('click', () => choose(control.dataset.themeChoice ?? ''));
      const hidden = /** @type {HTMLElement | null} */ (control.closest('[hidden]'));
      if (hidden) hidden.hidden = false;
    }
    show();
    // another tab of the book follows
    addEventListener('storage', (event) => {
      if (event.key !== 'inspiratieboek-theme') return;
      apply(event.newValue ?? '');
      show();
    });
  });
}
