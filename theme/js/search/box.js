// The search itself: a combobox over a list of hits. Arrow keys choose, Enter opens, Escape closes.
{
  'use strict';

  /** How long to wait before telling a screen reader the count, so that it does not speak at each key. */
  const PAUSE = 800;
  const { at, element, fill, plural, showInAddress, storage } = inspiratieboek;

  /** @param {Shell} shell @param {Engine} engine */
  const attach = (shell, engine) => {
    const { input, count, body, live, tools, close } = shell;
    const { labels } = engine.data;
    const hitsPart = /** @type {HitsPart} */ (inspiratieboek.part('hits'));
    let level = 1;
    let partly = false;
    let active = -1;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let telling;
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let searching;

    const list = element('div', { id: '--search-hits', role: 'listbox', 'aria-label': labels.results });
    const message = element('div', { class: 'search__message' });
    const morePartly = element('button', { class: 'button button--line', type: 'button' });
    const more = element('button', { class: 'button button--line', type: 'button' }, labels.more);
    const narrowing = /** @type {NarrowPart} */ (inspiratieboek.part('narrow')).make(engine, () => { level = 1; show(); });
    const share = element('a', { class: 'search__share' }, labels.share);
    const slash = element('input', { type: 'checkbox' });
    slash.checked = storage.get('single-keys') !== 'off';
    slash.addEventListener('change', () => storage.set('single-keys', slash.checked ? '' : 'off'));
    const keys = element('p', { class: 'small search__keys' });
    for (const [key, does] of [['↑', ''], ['↓', labels.choose], ['Enter', labels.open], ...(close ? [['Esc', labels.close]] : [])])
      keys.append(element('kbd', {}, key), ` ${does ? `${does.toLowerCase()}  ` : ''}`);
    tools.append(narrowing.chips, narrowing.limits);
    body.replaceChildren(message, list, element('p', { class: 'search__more' }, more, ' ', morePartly),
      element('div', { class: 'search__foot' }, keys, share, element('label', { class: 'search__setting' }, slash, labels.singleKeys)));

    const options = () => /** @type {HTMLAnchorElement[]} */ ([...list.querySelectorAll('[role=option]')]);

    /** @param {number} to */
    const choose = (to) => {
      const all = options();
      all[active]?.classList.remove('hit--on');
      all[active]?.setAttribute('aria-selected', 'false');
      active = all.length === 0 ? -1 : to;
      const option = all[active];
      if (!option) { input.removeAttribute('aria-activedescendant'); return; }
      option.classList.add('hit--on');
      option.setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    };

    /** @param {string} text */
    const tell = (text) => {
      clearTimeout(telling);
      telling = setTimeout(() => { live.textContent = text; }, PAUSE);
    };

    const address = () => {
      const query = new URLSearchParams();
      if (input.value.trim() !== '') query.set('q', input.value.trim());
      narrowing.write(query);
      return query;
    };

    /** Words for what was found, or for why nothing was. @param {SearchResult} result @param {number} places */
    const explain = (result, places) => {
      /** @type {Node[]} */ const said = [];
      if (result.instead !== '') {
        const instead = element('button', { class: 'button button--line', type: 'button' }, fill(labels.didYouMean, result.instead));
        instead.addEventListener('click', () => { input.value = result.instead; input.focus(); again(); });
        said.push(element('p', {}, instead));
      }
      if (result.query.length === 0 || input.value.trim().length < 2) said.push(element('p', { class: 'search__hint' }, labels.hint));
      else if (places === 0 && result.hits.length > 0) {
        const clear = element('button', { class: 'button button--line', type: 'button' }, labels.clear);
        clear.addEventListener('click', () => { input.focus(); narrowing.clear(); });
        said.unshift(element('p', { class: 'search__none' }, labels.noneChosen), element('p', {}, clear));
      } else if (places === 0) {
        said.unshift(element('p', { class: 'search__none' }, element('b', {}, labels.none), ' ', labels.noneHint));
        said.push(...hitsPart.darkStreet(engine));
      }
      message.replaceChildren(...said);
    };

    const show = () => {
      const result = engine.search(input.value);
      const full = result.hits.filter((hit) => hit.count === result.query.length);
      const some = full.length > 0 && !partly ? full : result.hits;
      const hits = narrowing.narrow(some);
      const { left } = hitsPart.draw(list, engine, result, hits, level);
      const pages = new Set(hits.map(({ section }) => section.ref.split('#')[0])).size;
      const places = plural(labels.places, hits.length);
      count.replaceChildren(...(hits.length === 0 ? [] : [element('b', {}, places), ` ${plural(labels.onPages, pages)}`]));
      explain(result, hits.length);
      more.hidden = left === 0;
      const rest = result.hits.length - full.length;
      morePartly.hidden = partly || full.length === 0 || rest === 0;
      morePartly.textContent = plural(labels.partly, rest);
      list.hidden = hits.length === 0;
      input.setAttribute('aria-expanded', String(hits.length > 0));
      choose(-1);
      const query = address();
      share.hidden = !close || !query.has('q');
      share.href = `${at(labels.page)}?${query}`;
      if (!close) showInAddress(query);
      if (result.query.length > 0) tell(hits.length > 0 ? `${places} ${plural(labels.onPages, pages)}` : `${labels.none} ${labels.noneHint}`);
    };

    const again = () => {
      clearTimeout(searching);
      searching = undefined;
      level = 1;
      partly = false;
      show();
      shell.frame.scrollTop = 0;
    };

    input.addEventListener('input', () => {
      clearTimeout(searching);
      searching = setTimeout(again, 40);
    });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const last = options().length - 1;
      if (event.key === 'ArrowDown') choose(active >= last ? 0 : active + 1);
      else if (event.key === 'ArrowUp') choose(active <= 0 ? last : active - 1);
      else if (event.key === 'Enter') {
        if (searching !== undefined) again();
        const option = options()[Math.max(active, 0)];
        if (option && (event.ctrlKey || event.metaKey)) window.open(option.href, '_blank', 'noopener');
        else option?.click();
      } else return;
      event.preventDefault();
    });
    list.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('[role=option]')) close?.();
    });
    more.addEventListener('click', () => {
      const first = options().length;
      level += 1;
      show();
      input.focus();
      choose(Math.min(first, options().length - 1));
    });
    morePartly.addEventListener('click', () => { partly = true; show(); input.focus(); });

    return { search: again, read: narrowing.read };
  };

  inspiratieboek.add('box', Object.freeze({ attach }));
}
