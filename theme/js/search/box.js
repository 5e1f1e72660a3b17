// The search itself: a combobox over a list of hits. Arrow keys choose, Enter opens, Escape closes.
{
  'use strict';

  /** How long to wait before telling a screen reader the count, so that it does not speak at each key. */
  const PAUSE = 800;
  /** How long hits may take before the search says that it is busy. */
  const BUSY = 400;
  /** How long the search must stand before the browser's history is told how it stands. */
  const REST = 500;
  /** How long a search may take before the typed letter is drawn first. */
  const SLOW = 40;
  /** From so many letters on a query is no headline any more. */
  const LONG = 26;
  const { at, element, plural, showInAddress, parts } = inspiratieboek;

  /** @type {BoxPart['attach']} */
  const attach = (shell, engine) => {
    const { input, count, body, live, tools, frame, close, failure } = shell;
    const { labels } = engine.data;
    const hits = parts.hits;
    const { write } = parts.searchState;
    const { report } = parts.searchFiles;
    const { isQuery } = parts.query;
    /** @type {{ level: number, partly: boolean, opened: Map<string, number> }} */ let view = { level: 1, partly: false, opened: new Map() };
    let [asked, shown, frameAsked, cost] = [0, 0, 0, 0];
    /** @type {(() => void)[]} */ let waiting = [];
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let telling;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let keeping;

    const list = element('div', { id: '--search-hits', role: 'listbox', 'aria-label': labels.results });
    const choice = parts.choice.make(input, list);
    const narrowing = parts.narrow.make(engine, tools, () => { view = { ...view, level: 1, opened: new Map() }; void ask(); });
    /** Searches for another text. @param {string} text */
    const askFor = (text) => { input.value = text; input.focus(); again(); };
    const recent = parts.recent.make(labels, askFor);
    const message = parts.message
      .make(engine, { ask: askFor, clear: narrowing.clear, focus: () => input.focus() });
    const sheet = parts.sheet.make(labels, close !== undefined);
    const { more, morePartly, share } = sheet;
    body.replaceChildren(message.node, recent.node, list, sheet.moreLine, sheet.foot);

    const address = () => {
      const query = new URLSearchParams();
      if (input.value.trim() !== '') query.set('q', input.value.trim());
      narrowing.write(query);
      return query;
    };

    const keep = () => {
      clearTimeout(keeping);
      keeping = undefined;
      const dialog = frame instanceof HTMLDialogElement;
      if (dialog && !frame.open) return;
      write({
        address: String(address()), level: view.level, partly: view.partly, opened: [...view.opened],
        hit: choice.current()?.id ?? '', scroll: Math.round(dialog ? frame.scrollTop : scrollY),
      });
    };
    const keepLater = () => { keeping ??= setTimeout(keep, REST); };

    /** @param {SearchResult | undefined} result nothing where nothing can be asked yet */
    const draw = (result) => {
      const total = result?.total ?? 0;
      if (result) hits.draw(list, engine, result, view.opened); else list.replaceChildren();
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
      share.hidden = !close || !query.has('q');
      share.href = `${at(labels.page)}?${query}`;
      if (!close) showInAddress(query);
      clearTimeout(telling);
      if (result) telling = setTimeout(() => { live.textContent = `${cut}${total > 0 ? `${places} ${pages}` : `${labels.noPlaces} ${labels.noneHint}`}`; }, PAUSE);
      keepLater();
    };

    const ask = async () => {
      const mine = ++asked;
      cancelAnimationFrame(frameAsked);
      frameAsked = 0;
      if (!failure.shown()) live.textContent = '';
      const begun = performance.now();
      const busy = setTimeout(() => { if (mine === asked) { failure.hide(); count.textContent = labels.searching; } }, BUSY);
      try {
        const text = input.value;
        const result = !isQuery(text) ? undefined : await engine.search({
          ...narrowing.choices(), counting: narrowing.counting(), text, partly: view.partly, ...hits.extent(engine, view.level, view.opened),
        });
        if (mine !== asked) return;
        failure.end();
        draw(result);
        cost = performance.now() - begun;
        shown = mine;
        for (const act of waiting.splice(0)) act();
      } catch (error) {
        if (mine !== asked) { report(error); return; }
        shown = mine;
        waiting = [];
        failure.show(error, () => { void ask(); });
        // nothing of an older search stays, that Enter would open
        draw(undefined);
      } finally { clearTimeout(busy); }
    };

    const again = () => {
      view = { level: 1, partly: false, opened: new Map() };
      frame.scrollTop = 0;
      return ask();
    };

    /** Does it when the hits for what stands in the field are there. @param {() => void} act */
    const whenShown = (act) => { if (asked === shown && frameAsked === 0) act(); else waiting.push(act); };

    /** @param {string} key @param {boolean} newTab */
    const press = (key, newTab) => whenShown(() => {
      if (key !== 'Enter') { choice.move(key === 'ArrowDown' ? 1 : -1); keepLater(); return; }
      const option = choice.current() ?? choice.all()[0];
      if (option instanceof HTMLAnchorElement && newTab) {
        recent.add(input.value);
        window.open(option.href, '_blank', 'noopener');
      } else option?.click();
    });

    input.addEventListener('input', () => {
      waiting = [];
      const slow = cost > SLOW;
      if (frameAsked === 0) frameAsked = requestAnimationFrame(() => {
        if (slow) setTimeout(() => { if (frameAsked !== 0) void again(); }); else void again();
      });
    });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.altKey || (event.shiftKey && event.key !== 'Enter')) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Enter') {
        event.preventDefault();
        press(event.key, event.ctrlKey || event.metaKey);
      } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) choice.to(undefined);
    });

    /** All hits of a page. @param {HTMLElement} rest */
    const openRest = async ({ id, dataset }) => {
      const place = choice.all().findIndex((option) => option.id === id);
      view.opened.set(dataset.page ?? '', Number(dataset.count));
      input.focus();
      await ask();
      choice.to(choice.all()[place]);
    };
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest('[role=option]')) : null;
      if (!option) return;
      recent.add(input.value);
      if (!(option instanceof HTMLAnchorElement)) { void openRest(option); return; }
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      choice.to(option, false);
      keep();
      // a place on this very page: nothing is loaded that would take the dialog away
      if (option.hash !== '' && option.pathname === location.pathname && option.search === location.search && frame instanceof HTMLDialogElement)
        frame.close();
    });
    frame.addEventListener('click', (event) => { if (event.target instanceof Element && event.target.closest('a:not([role])')) keep(); });
    (close ? frame : window).addEventListener('scroll', keepLater, { passive: true });
    more.addEventListener('click', async () => {
      const first = choice.all().length;
      view.level += 1;
      input.focus();
      await ask();
      choice.to(choice.all()[first]);
    });
    morePartly.addEventListener('click', () => { view.partly = true; input.focus(); void ask(); });

    for (const { key, newTab } of shell.early ?? []) waiting.push(() => press(key, newTab));
    delete shell.early;

    return {
      begin(state) {
        if (!state) { if (input.value !== '' || shown === 0) void ask(); else draw(undefined); return; }
        const query = new URLSearchParams(state.address);
        shell.put(query.get('q') ?? '');
        narrowing.read(query);
        view = { level: state.level, partly: state.partly, opened: new Map(state.opened) };
        void ask();
        whenShown(() => {
          choice.to(choice.all().find(({ id }) => id === state.hit), false);
          if (close) frame.scrollTop = state.scroll; else if (state.scroll > 0) scrollTo(0, state.scroll);
        });
      },
    };
  };

  inspiratieboek.add('box', Object.freeze({ attach }));
}
