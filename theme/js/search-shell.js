// The frame of the search: its field, there before anything is loaded, and what it says when the search fails.
{
  'use strict';

  const { element } = inspiratieboek;

  /** Says what failed and offers to try again: once to a screen reader, however often it fails while that stands there.
   *  @param {DOMStringMap} texts @param {Pick<Shell, 'input' | 'body' | 'live'>} around @returns {{ node: HTMLElement, failure: Failure }} */
  const makeFailure = (texts, { input, body, live }) => {
    const { LoadingError, report } = /** @type {SearchFilesPart} */ (inspiratieboek.part('search-files'));
    const why = element('p', {});
    const button = element('button', { class: 'button', type: 'button' }, texts.textAgain ?? '');
    const node = element('div', { class: 'search__failed', hidden: '' }, element('p', { class: 'search__none' }, element('b', {}, texts.textFailed ?? '')), why, button);
    /** @type {() => void} */ let again = () => {};

    /** @type {Failure} */ const failure = Object.freeze({
      shown: () => !node.hidden,
      /** @param {unknown} error @param {() => void} tryAgain */
      show(error, tryAgain) {
        report(error);
        again = tryAgain;
        why.textContent = (error instanceof LoadingError ? texts.textUnloaded : texts.textBroken) ?? '';
        body.hidden = true;
        if (!node.hidden) return;
        node.hidden = false;
        live.textContent = `${texts.textFailed} ${why.textContent}`;
      },
      hide() {
        // a button that goes away would take the focus with it
        if (node.contains(document.activeElement)) input.focus();
        node.hidden = true;
        live.textContent = '';
      },
      end() { failure.hide(); body.hidden = false; },
    });
    button.addEventListener('click', () => { failure.hide(); again(); });
    return { node, failure };
  };

  /** The frame with an empty field. @type {SearchShellPart['make']} */
  const make = (texts, close) => {
    const input = element('input', {
      id: '--search-field', type: 'search', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
      'aria-controls': '--search-hits', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go', maxlength: '300', placeholder: texts.textField,
    });
    const field = element('div', { class: 'search__field' },
      element('label', { class: 'hidden', for: input.id }, texts.textField ?? ''), input);
    if (close) {
      const button = element('button', { class: 'button button--line', type: 'button' }, texts.textClose ?? '');
      button.addEventListener('click', close);
      field.append(button);
    }
    const count = element('p', { class: 'ui search__count' });
    const tools = element('div', { class: 'search__tools' }, count);
    const live = element('p', { class: 'hidden', role: 'status' });
    const body = element('div', { class: 'search__body' }, element('div', { id: '--search-hits', role: 'listbox', hidden: '', 'aria-label': texts.textField }));
    const { node, failure } = makeFailure(texts, { input, body, live });
    const parts = [element('div', { class: 'search__head' }, field, tools), node, body, live];
    const frame = close
      ? element('dialog', { class: 'search', 'aria-label': texts.textField }, ...parts)
      : element('div', { class: 'search search--page', role: 'search', 'aria-label': texts.textField }, ...parts);
    /** @type {Shell} */ const shell = { frame, input, tools, count, body, live, close, early: [], failure };
    input.addEventListener('input', () => { shell.early?.splice(0); });
    input.addEventListener('keydown', (event) => {
      // keys that come before the list they are for; where there will be none, they are for nothing
      if (!shell.early || event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
      event.preventDefault();
      if (!failure.shown()) shell.early.push({ key: event.key, newTab: event.ctrlKey || event.metaKey });
    });
    return shell;
  };

  inspiratieboek.add('search-shell', Object.freeze({ make }));
}
