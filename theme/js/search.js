// Opens the search: by its link, by Ctrl+K (Cmd+K) and by / unless the reader turned single keys off; ? lists the keys. What it
// needs is loaded at the first use; what is typed meanwhile is kept.
{
  'use strict';

  const { at, element, storage } = inspiratieboek;

  /** Loads scripts side by side, which run in their order. @param {string[]} addresses @returns {Promise<unknown>} */
  const load = (addresses) => Promise.all(addresses.map((address) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.async = false;
    script.src = at(address);
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => { script.remove(); reject(new Error(address)); });
    document.head.append(script);
  })));

  /** @type {Promise<unknown> | undefined} */ let loading;
  const loadOnce = () => {
    const files = (document.documentElement.dataset.searchFiles ?? '').split(' ').filter((file) => file !== '');
    loading ??= load(files).catch((error) => { loading = undefined; throw error; });
    return loading;
  };

  /** The frame with an empty field. @param {DOMStringMap} texts @param {(() => void) | undefined} close @returns {Shell} */
  const makeShell = (texts, close) => {
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
    const parts = [element('div', { class: 'search__head' }, field, tools), body, live];
    const frame = close
      ? element('dialog', { class: 'search', 'aria-label': texts.textField }, ...parts)
      : element('div', { class: 'search search--page', role: 'search', 'aria-label': texts.textField }, ...parts);
    /** @type {Shell} */ const shell = { frame, input, tools, count, body, live, close, early: [], failed: texts.textFailed ?? '' };
    input.addEventListener('input', () => { shell.early?.splice(0); });
    input.addEventListener('keydown', (event) => {
      // keys that come before the list they are for
      if (!shell.early || event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
      event.preventDefault();
      shell.early.push({ key: event.key, newTab: event.ctrlKey || event.metaKey });
    });
    return shell;
  };

  /** @param {Shell} shell @param {DOMStringMap} texts @param {SearchState} [state] @returns {Promise<Box | undefined>} */
  const fillShell = async (shell, texts, state) => {
    shell.count.textContent = texts.textLoading ?? '';
    try {
      await loadOnce();
      const box = /** @type {BoxPart} */ (inspiratieboek.part('box')).attach(shell, /** @type {Engine} */ (inspiratieboek.part('engine')));
      box.begin(state);
      return box;
    } catch {
      shell.count.textContent = shell.failed;
      shell.live.textContent = shell.failed;
      return undefined;
    }
  };

  inspiratieboek.start(() => {
    const links = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-search-open]')]);
    const texts = links.find((link) => link.dataset.textField)?.dataset;
    if (!texts) return;
    const { read, write } = /** @type {SearchStatePart} */ (inspiratieboek.part('search-state'));
    const here = document.querySelector('[data-search-here]') ?? document.querySelector('[data-search-page]');
    /** @type {Shell | undefined} */ let shell;
    /** @type {Promise<Box | undefined> | undefined} */ let filled;

    if (here) {
      const state = read() ?? { address: location.search.slice(1), level: 1, partly: false, opened: [], hit: '', scroll: 0 };
      shell = makeShell(texts, undefined);
      shell.input.value = (new URLSearchParams(state.address).get('q') ?? '').slice(0, 300);
      if (here.matches('[data-search-here]')) here.replaceChildren(shell.frame); else here.append(shell.frame);
      shell.input.focus({ preventScroll: true });
      filled = fillShell(shell, texts, state);
    }

    const makeDialog = () => {
      const made = makeShell(texts, () => {
        write(undefined);
        /** @type {HTMLDialogElement} */ (made.frame).close();
        // where nothing had the focus before, it would stay in the hidden field, and with it every key
        made.input.blur();
      });
      document.body.append(made.frame);
      made.input.addEventListener('keydown', (event) => {
        // some browsers would only empty the field; what was typed stands there again at the next opening
        if (event.key === 'Escape' && !event.isComposing) { event.preventDefault(); made.close?.(); }
      });
      made.frame.addEventListener('cancel', (event) => {
        if (event.target === made.frame) { event.preventDefault(); made.close?.(); }
      });
      made.frame.addEventListener('click', (event) => { if (event.target === made.frame) made.close?.(); });
      return made;
    };

    /** @param {SearchState} [state] how it stood when the reader left, if that is to come back */
    const open = (state) => {
      shell ??= makeDialog();
      const { frame, input } = shell;
      if (frame instanceof HTMLDialogElement && !frame.open) {
        // a search that comes back with its page was opened by a link that has not been pressed on this page
        if (state && document.activeElement === document.body) links[0].focus({ preventScroll: true });
        frame.showModal();
      }
      if (state && !filled) input.value = (new URLSearchParams(state.address).get('q') ?? '').slice(0, 300);
      input.focus();
      if (!state) input.select();
      if (!filled) {
        filled = fillShell(shell, texts, state);
        void filled.then((box) => { if (!box) filled = undefined; });
      } else if (!here) void filled.then((box) => box?.begin(state));
    };

    for (const link of links)
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        open();
      });

    document.addEventListener('keydown', (event) => {
      if (event.isComposing || event.altKey || event.defaultPrevented) return;
      const bare = !event.ctrlKey && !event.metaKey;
      const command = !bare && !event.shiftKey && event.key.toLowerCase() === 'k';
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      const typing = target !== undefined && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
      const single = bare && !typing && storage.get('single-keys') !== 'off' ? event.key : '';
      if (!command && single !== '/' && single !== '?') return;
      event.preventDefault();
      if (single === '?') void loadOnce().then(() => /** @type {KeysPart} */ (inspiratieboek.part('keys')).open(), () => open());
      else open();
    });

    if (here) return;
    const back = read();
    if (back) open(back);
    // hits on this page itself: the browser goes back without loading anything
    addEventListener('popstate', () => {
      const state = read();
      if (state) open(state);
      else if (shell?.frame instanceof HTMLDialogElement && shell.frame.open) shell.frame.close();
    });
  });
}
