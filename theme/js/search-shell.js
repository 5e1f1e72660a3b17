// The frame of the search: its field, there before anything is loaded, and what it says when the search fails.
{
  'use strict';

  const { element, parts } = inspiratieboek;

  /** Says what failed and offers to try again: once to a screen reader, however often it fails while that stands there.
   *  @param {DOMStringMap} texts @param {Pick<Shell, 'input' | 'body' | 'live'>} around @returns {{ node: HTMLElement, failure: Failure }} */
  const makeFailure = (texts, { input, body, live }) => {
    const { LoadingError, report } = parts.searchFiles;
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

  /** How long a text the search reads, in UTF-16 units; query.js has the same. */
  const LONGEST = 300;
  /** So much of its end is said. */
  const SAID = 30;

  /** A text in one line, cut at the end of a word where it is longer than the search reads; then with its last words.
   *  @param {string} text @returns {CutText} */
  const fit = (text) => {
    const line = text.replace(/[\s\u0000]+/g, ' ');
    if (line.trimEnd().length <= LONGEST) return { text: line.slice(0, LONGEST), upTo: '' };
    const space = line.slice(0, LONGEST + 1).lastIndexOf(' ');
    // one long row of letters has no end of a word; half a character is none
    const kept = line.slice(0, space > 0 ? space : LONGEST).replace(/[\ud800-\udbff]$/, '');
    const last = kept.slice(kept.lastIndexOf(' ') + 1);
    const ending = kept.slice(kept.indexOf(' ', kept.length - SAID - 1) + 1);
    return { text: kept, upTo: last.length > SAID ? `${[...last].slice(0, SAID).join('')}…` : ending };
  };

  /** Takes what is pasted into the field as a whole: the browser would join its lines, and stop in the middle of a word.
   *  @param {HTMLInputElement} input @param {(text: string) => void} put */
  const takePasted = (input, put) => input.addEventListener('beforeinput', (event) => {
    const given = event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop'
      ? event.data ?? event.dataTransfer?.getData('text/plain') : undefined;
    if (!given) return;
    const [from, to] = [input.selectionStart ?? input.value.length, input.selectionEnd ?? input.value.length];
    const before = input.value.slice(0, from) + given;
    const whole = before + input.value.slice(to);
    if (whole.length <= LONGEST && !/[\r\n]/.test(given)) return;
    event.preventDefault();
    put(whole);
    const caret = Math.min(fit(before).text.length, input.value.length);
    input.setSelectionRange(caret, caret);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: event.inputType }));
  });

  /** The frame with an empty field. @type {SearchShellPart['make']} */
  const make = (texts, close) => {
    const input = element('input', {
      id: '--search-field', type: 'search', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
      'aria-controls': '--search-hits', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go', maxlength: String(LONGEST), placeholder: texts.textField,
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
    let kept = fit('');
    /** @type {Shell} */ const shell = {
      frame, input, tools, count, body, live, close, early: [], failure,
      cut: () => (kept.text === input.value ? kept.upTo : ''),
      put(text) { kept = fit(text); input.value = kept.text; },
    };
    takePasted(input, shell.put);
    input.addEventListener('input', () => { shell.early?.splice(0); });
    input.addEventListener('keydown', (event) => {
      // keys that come before the list they are for; where there will be none, they are for nothing
      if (!shell.early || event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
      event.preventDefault();
      if (!failure.shown()) shell.early.push({ key: event.key, newTab: event.ctrlKey || event.metaKey });
    });
    return shell;
  };

  inspiratieboek.add('searchShell', Object.freeze({ make, fit }));
}
