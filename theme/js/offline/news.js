// At a visit to a book that is kept: looks whether there is a newer edition, which the worker then fetches aside, and says so. The
// reader goes on with the old one until the button is pressed.
{
  'use strict';

  const { add, button, element, parts } = inspiratieboek;

  const HOUR = 3_600_000;
  const LOOKED = 'inspiratieboek-gekeken';
  const LATER = 'inspiratieboek-later';

  /** What lasts as long as the tab. @param {string} key */
  const kept = (key) => { try { return sessionStorage.getItem(key) ?? ''; } catch { return ''; } };
  /** @param {string} key @param {string} value */
  const put = (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* then it is asked again */ } };

  /** @param {ServiceWorker} worker @param {string} edition */
  const announce = async (worker, edition) => {
    const words = parts.offlineWords;
    // without its looks it says the same
    await parts.searchFiles.load(words.style, () => true).catch(() => {});
    const text = element('p', {});
    const acts = element('p', { class: 'news__acts' },
      button('button', async () => {
        await parts.offlineClient.ask(worker, 'use');
        location.reload();
      }, words.updateUse),
      button('button button--line', () => { put(LATER, edition); news.remove(); }, words.updateLater));
    const news = element('div', { class: 'news ui', role: 'status', 'data-offline-news': '' }, text, acts);
    document.body.append(news);
    // said when it is there: what comes with its words is not read out
    text.textContent = words.updateText;
  };

  /** @type {OfflineNewsPart['look']} */
  const look = async () => {
    const { ask, isOfBook, why } = parts.offlineClient;
    const worker = navigator.serviceWorker.controller;
    if (!isOfBook(worker)) return;
    let said = await ask(worker, 'state');
    if (said.now && Date.now() - Number(kept(LOOKED)) > HOUR) {
      // without a connection the next page asks again; what else is wrong is not mended by asking
      let looked = true;
      try { said = await ask(worker, 'check'); } catch (error) { looked = why(error) !== 'network'; }
      if (looked) put(LOOKED, String(Date.now()));
    }
    if (said.next && said.next !== kept(LATER)) await announce(worker, said.next);
  };

  add('offlineNews', Object.freeze({ look }));
  // no reader is to notice that looking failed: the next page looks again
  if (navigator.serviceWorker?.controller) look().catch(() => {});
}
