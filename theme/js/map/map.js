// Which house is whose: who points at a case in the list or reaches it by keyboard sees its house, and the other way about.
{
  'use strict';

  const { start } = inspiratieboek;

  /** The case of what is pointed at. @param {EventTarget | null} target */
  const caseOf = (target) => {
    const one = target instanceof Element ? target.closest('[data-on-map], [data-in-list]') : null;
    return one === null ? '' : one.getAttribute('data-on-map') ?? one.getAttribute('data-in-list') ?? '';
  };

  /** @param {string} id none for no case */
  const show = (id) => {
    for (const one of document.querySelectorAll('[data-on-map], [data-in-list]')) {
      one.classList.toggle('is-on', id !== '' && caseOf(one) === id);
    }
  };

  start(() => {
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, (event) => show(caseOf(event.target)));
    document.addEventListener('focusout', () => show(''));
  });
}
