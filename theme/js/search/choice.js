// The one option of a list that the arrow keys stand on, while the focus stays in the field.
{
  'use strict';

  /** @type {ChoicePart['make']} */
  const make = (input, list) => {
    /** @type {HTMLElement | undefined} */ let chosen;
    const all = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[role=option]')]);

    /** @type {Choice['to']} */
    const to = (option, scroll = true) => {
      chosen?.classList.remove('hit--on');
      chosen?.setAttribute('aria-selected', 'false');
      chosen = option;
      if (!option) { input.removeAttribute('aria-activedescendant'); return; }
      option.classList.add('hit--on');
      option.setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', option.id);
      if (scroll) option.scrollIntoView({ block: 'nearest' });
    };

    return Object.freeze({
      all,
      current: () => (chosen?.isConnected ? chosen : undefined),
      to,
      /** @param {1 | -1} step */
      move(step) {
        const options = all();
        const from = chosen ? options.indexOf(chosen) : -1;
        if (step > 0) to(options[from + 1] ?? options[0]);
        else to(options[from < 0 ? options.length - 1 : from - 1] ?? options.at(-1));
      },
    });
  };

  inspiratieboek.add('choice', Object.freeze({ make }));
}
