// Opens the search: by its link, by Ctrl+K (Cmd+K) and by / unless the reader turned single keys off. What it needs is loaded
// at the first use; what is typed meanwhile is kept.
{
  'use strict';

  const { at, element, storage } = inspiratieboek;

  /** Loads scripts one after the other. @param {string[]} addresses @returns {Promise<void>} */
  const load = ([first, ...rest]) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = at(first);
    script.addEventListener('load', () => { (rest.length > 0 ? load(rest) : Promise.resolve()).then(resolve, reject); });
    script.addEventListener('error', () => { script.remove(); reject(new Error(first)); });
    document.head.append(script);
  });

  /** @type {Promise<void> | undefined} */ let loading;
  const loadOnce = () => {
    const files = (document.documentElement.dataset.searchFiles ?? '').split(' ').filter((file) => file !== '');
    loading ??= load(files).catch((error) => { loading = undefined; throw error; });
    return loading;
  };

  /** The frame with an empty field. @param {DOMStringMap} texts @param {(() => void) | undefined} close @returns {Shell} */
  const makeShell = (texts, close) => {
    const input = element('input', {
      id: '--search-field', type: 'search', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
      'aria-controls': '--search-hits', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go', maxlength: '300',
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
    return { frame, input, tools, count, body, live, close };
  };

  /** @param {Shell} shell @param {DOMStringMap} texts @param {URLSearchParams} [query] */
  const fillShell = async (shell, texts, query) => {
    shell.count.textContent = texts.textLoading ?? '';
    try {
      await loadOnce();
      const box = /** @type {BoxPart} */ (inspiratieboek.part('box'));
      const made = box.attach(shell, /** @type {Engine} */ (inspiratieboek.part('engine')));
      if (query) made.read(query);
      made.search();
      return true;
    } catch {
      shell.count.textContent = texts.textFailed ?? '';
      shell.live.textContent = texts.textFailed ?? '';
      return false;
    }
  };

  inspiratieboek.start(() => {
    const links = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-search-open]')]);
    const texts = links.find((link) => link.dataset.textField)?.dataset;
    if (!texts) return;
    const here = document.querySelector('[data-search-here]') ?? document.querySelector('[data-search-page]');
    /** @type {Shell | undefined} */ let shell;

    if (here) {
      const query = new URLSearchParams(location.search);
      shell = makeShell(texts, undefined);
      shell.input.value = (query.get('q') ?? '').slice(0, 300);
      if (here.matches('[data-search-here]')) here.replaceChildren(shell.frame); else here.append(shell.frame);
      shell.input.focus();
      void fillShell(shell, texts, query);
    }

    let filled = false;
    const open = () => {
      if (!shell) {
        shell = makeShell(texts, () => {
          /** @type {HTMLDialogElement} */ (shell?.frame).close();
          // where nothing had the focus before, it would stay in the hidden field, and with it every key
          shell?.input.blur();
        });
        document.body.append(shell.frame);
        shell.input.addEventListener('keydown', (event) => {
          // some browsers would only empty the field
          if (event.key === 'Escape' && !event.isComposing) { event.preventDefault(); shell?.close?.(); }
        });
        shell.frame.addEventListener('click', (event) => { if (event.target === shell?.frame) shell?.close?.(); });
      }
      if (shell.frame instanceof HTMLDialogElement && !shell.frame.open) shell.frame.showModal();
      shell.input.focus();
      shell.input.select();
      if (!here && !filled) { filled = true; void fillShell(shell, texts).then((done) => { filled = done; }); }
    };

    for (const link of links)
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        open();
      });

    document.addEventListener('keydown', (event) => {
      if (event.isComposing || event.altKey || event.defaultPrevented) return;
      const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      const typing = target !== undefined && (target.isContentEditable || target.matches('input, textarea, select'));
      const single = event.key === '/' && !event.ctrlKey && !event.metaKey && !typing && storage.get('single-keys') !== 'off';
      if (!command && !single) return;
      event.preventDefault();
      open();
    });
  });
}
