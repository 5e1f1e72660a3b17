// The search itself: a combobox over a list of hits. Arrow keys choose, Enter opens, Escape closes.
{
  'use strict';

  /** How long to wait before telling a screen reader the count, so that it does not speak at each key. */
  const PAUSE = 800;
  /** How long the search must stand before the browser's history is told how it stands. */
  const REST = 500;
  /** From so many letters on a query is no headline any more. */
  const LONG = 26;
  const { at, element, parts, plural, showInAddress } = inspiratieboek;

  /** Does it later, once for all that ask meanwhile. @param {() => void} act @param {number} pause */
  const later = (act, pause) => {
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let timer;
    const stop = () => { clearTimeout(timer); timer = undefined; };
    return { stop, soon() { timer ??= setTimeout(() => { stop(); act(); }, pause); } };
  };

  /** @type {BoxPart['attach']} */
  const attach = (shell, engine) => {
    const { input, count, body, live, tools, frame, close, failure } = shell;
    const { labels } = engine.data;
    const list = element('div', { id: '--search-hits', role: 'listbox', 'aria-label': labels.results });
    const choice = parts.choice.make(input, list);
    /** @type {{ level: number, partly: boolean, opened: Map<string, number> }} */ let view;
    const anew = () => { view = { level: 1, partly: false, opened: new Map() }; };
    anew();

    const asking = parts.asking.make({
      async search() {
        if (!failure.shown()) live.textContent = '';
        return parts.query.isQuery(input.value) ? engine.search({
          ...narrowing.choices(), counting: narrowing.counting(), text: input.value, partly: view.partly, ...parts.hits.extent(view.level, view.opened),
        }) : undefined;
      },
      busy() { failure.hide(); count.textContent = labels.searching; },
      answered(result) { failure.end(); draw(result); },
      // nothing of an older search stays, that Enter would open
      failed(error) { failure.show(error, () => { void ask(); }); draw(undefined); },
    });
    const { ask, whenShown } = asking;
    const askAnew = () => { anew(); frame.scrollTop = 0; void ask(); };
    /** Asks for more of the same, and stands on the option at this place. @param {number} place */
    const askMore = async (place) => { input.focus(); await ask(); choice.to(choice.all()[place]); };
    /** Searches for another text. @param {string} text */
    const askFor = (text) => { input.value = text; input.focus(); askAnew(); };

    const narrowing = parts.narrow.make(engine, tools, () => { view = { ...view, level: 1, opened: new Map() }; void ask(); });
    const recent = parts.recent.make(labels, askFor);
    const message = parts.message.make(engine, { ask: askFor, clear: narrowing.clear, focus: () => input.focus() });
    const sheet = parts.sheet.make(labels, close !== undefined, {
      more() { view.level += 1; void askMore(choice.all().length); },
      partly() { view.partly = true; input.focus(); void ask(); },
    });
    body.replaceChildren(message.node, recent.node, list, sheet.moreLine, sheet.foot);

    const address = () => {
      const query = new URLSearchParams();
      if (input.value.trim() !== '') query.set('q', input.value.trim());
      narrowing.write(query);
      return query;
    };
    const keep = () => {
      keeping.stop();
      const dialog = frame instanceof HTMLDialogElement;
      if (!dialog || frame.open) parts.searchState.write({
        address: String(address()), level: view.level, partly: view.partly, opened: [...view.opened],
        hit: choice.current()?.id ?? '', scroll: Math.round(dialog ? frame.scrollTop : scrollY),
      });
    };
    const keeping = later(keep, REST);
    let told = '';
    const telling = later(() => { live.textContent = told; }, PAUSE);

    /** @param {SearchResult | undefined} result nothing where nothing can be asked yet */
    const draw = (result) => {
      const total = result?.total ?? 0;
      if (result) parts.hits.draw(list, engine, result, view.opened); else list.replaceChildren();
      choice.to(undefined);
      narrowing.show(result);
      const places = plural(labels.places, total);
      const pages = plural(labels.onPages, result?.pages ?? 0);
      count.replaceChildren(...(total === 0 ? [] : [element('b', {}, places), ` ${pages}`]));
      const cut = message.say({ result, text: input.value, partly: view.partly, chosen: narrowing.chosen(), cut: shell.cut() });
      recent.show(input.value.trim() === '');
      sheet.show(result, view.partly);
      list.hidden = total === 0;
      input.classList.toggle('search__long', input.value.length > LONG);
      input.setAttribute('aria-expanded', String(total > 0));
      const query = address();
      sheet.share.hidden = !close || !query.has('q');
      sheet.share.href = `${at(labels.page)}?${query}`;
      if (!close) showInAddress(query);
      telling.stop();
      told = cut + (total > 0 ? `${places} ${pages}` : `${labels.noPlaces} ${labels.noneHint}`);
      if (result) telling.soon();
      keeping.soon();
    };

    /** @param {string} key @param {boolean} newTab */
    const press = (key, newTab) => whenShown(() => {
      if (key !== 'Enter') { choice.move(key === 'ArrowDown' ? 1 : -1); keeping.soon(); return; }
      const option = choice.current() ?? choice.all()[0];
      if (option instanceof HTMLAnchorElement && newTab) {
        recent.add(input.value);
        window.open(option.href, '_blank', 'noopener');
      } else option?.click();
    });
    input.addEventListener('input', () => asking.soon(askAnew));
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.altKey || (event.shiftKey && event.key !== 'Enter')) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Enter') {
        event.preventDefault();
        press(event.key, event.ctrlKey || event.metaKey);
      } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) choice.to(undefined);
    });

    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest('[role=option]')) : null;
      if (!option) return;
      recent.add(input.value);
      if (!(option instanceof HTMLAnchorElement)) {
        // all hits of a page
        view.opened.set(option.dataset.page ?? '', Number(option.dataset.count));
        void askMore(choice.all().indexOf(option));
        return;
      }
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      choice.to(option, false);
      keep();
      // a place on this very page: nothing is loaded that would take the dialog away
      if (option.hash !== '' && option.pathname === location.pathname && option.search === location.search && frame instanceof HTMLDialogElement)
        frame.close();
    });
    frame.addEventListener('click', (event) => { if (event.target instanceof Element && event.target.closest('a:not([role])')) keep(); });
    (close ? frame : window).addEventListener('scroll', keeping.soon, { passive: true });

    /** @param {SearchState} state */
    const comeBack = (state) => {
      const query = new URLSearchParams(state.address);
      shell.put(query.get('q') ?? '');
      narrowing.read(query);
      view = { level: state.level, partly: state.partly, opened: new Map(state.opened) };
      void ask();
      whenShown(() => {
        choice.to(choice.all().find(({ id }) => id === state.hit), false);
        if (close) frame.scrollTop = state.scroll; else if (state.scroll > 0) scrollTo(0, state.scroll);
      });
    };
    return {
      begin(state) {
        if (state) comeBack(state); else if (input.value !== '' || !asking.asked()) void ask(); else draw(undefined);
        for (const { key, newTab } of shell.early ?? []) press(key, newTab);
        delete shell.early;
      },
    };
  };

  inspiratieboek.add('box', Object.freeze({ attach }));
}
