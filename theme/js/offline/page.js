// The page from which a reader lets the browser keep the book: begins when asked, says how far it is, and forgets the book again.
{
  'use strict';

  const { button, element, fill, parts, start } = inspiratieboek;

  const MEGABYTE = 1_000_000;

  /** @param {HTMLElement} place */
  const show = async (place) => {
    const words = parts.offlineWords;
    const { ask, begin, end, find, why } = parts.offlineClient;
    const number = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

    const said = /** @type {HTMLElement} */ (place.querySelector('[role=status]'));
    const bar = element('progress', { 'aria-labelledby': '--bewaren' });
    const far = element('span', {});
    const way = element('p', { class: 'keep__way', hidden: '' }, bar, far);
    const acts = element('p', { class: 'keep__acts' });
    place.tabIndex = -1;
    place.append(way, acts);

    /** Says where the book stands, with what can be done now; who pressed a button does not lose the place.
     *  @param {string} text @param {...HTMLButtonElement} buttons */
    const stand = (text, ...buttons) => {
      const held = place.contains(document.activeElement);
      said.textContent = text;
      way.hidden = true;
      acts.replaceChildren(...buttons);
      if (held) (buttons[0] ?? place).focus();
    };

    /** @param {string} label */
    const keeping = (label) => button('button', () => void keep(), label);
    const forgetting = () => button('button button--line', () => void forget(), words.forget);

    const keep = async () => {
      place.focus();
      acts.replaceChildren();
      said.textContent = '';
      far.textContent = '';
      bar.removeAttribute('value');
      way.hidden = false;
      try {
        await ask(await begin(), 'keep', ({ done, all }) => {
          bar.max = all;
          bar.value = done;
          far.textContent = fill(words.progress, number.format(done / MEGABYTE), number.format(all / MEGABYTE));
        });
        await tell();
      } catch (error) {
        stand(words[why(error)], keeping(words.again), forgetting());
      }
    };

    const forget = async () => {
      try {
        const worker = await find();
        if (worker) await ask(worker, 'forget');
        await end();
        stand(words.forgotten, keeping(words.start));
      } catch (error) {
        stand(words[why(error)], forgetting());
      }
    };

    const tell = async () => {
      const worker = await find();
      const state = worker ? await ask(worker, 'state') : undefined;
      if (state?.now) stand(words.kept, forgetting());
      else if (state?.partly) stand(words.partly, keeping(words.again), forgetting());
      else stand(words.first, keeping(words.start));
    };

    if (!location.protocol.startsWith('http') || !isSecureContext || !('serviceWorker' in navigator) || !('caches' in globalThis)) stand(words.impossible);
    else await tell().catch(() => stand(words.impossible));
  };

  start(() => {
    const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-offline]'));
    if (place) void show(place);
  });
}
