// Loads what search needs, at its first use: each file once, and once more where it did not come.
{
  'use strict';

  const { add, at, parts } = inspiratieboek;

  /** A file that did not come: no fault of the scripts, and worth another try. */
  class LoadingError extends Error { name = 'LoadingError'; }

  /** Tells the browser of a fault of ours, where a developer looks for it. @param {unknown} error */
  const report = (error) => { if (!(error instanceof LoadingError)) reportError(error); };

  /** How often a file came without what it should bring. @type {Map<string, number>} */
  const empty = new Map();

  /** Loads a script or a style sheet. A host's page of excuses may come as one as well, so what counts is what it brought.
   *  @param {string} address from the book's root @param {(element: HTMLScriptElement | HTMLLinkElement) => boolean} brought
   *  @returns {Promise<void>} */
  const load = (address, brought) => new Promise((resolve, reject) => {
    const tries = empty.get(address) ?? 0;
    // the browser may have kept the excuses: under another address it has to ask again
    const from = at(address) + (tries === 0 ? '' : `?${tries}`);
    const element = address.endsWith('.css')
      ? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: from })
      : Object.assign(document.createElement('script'), { src: from });
    const fail = () => { element.remove(); reject(new LoadingError(address)); };
    element.addEventListener('load', () => {
      if (brought(element)) {
        if (element instanceof HTMLScriptElement) element.remove();
        resolve();
        return;
      }
      empty.set(address, tries + 1);
      fail();
    });
    element.addEventListener('error', fail);
    document.head.append(element);
  });

  /** Whether a style sheet has rules; of a file on disk the browser does not tell. @param {HTMLScriptElement | HTMLLinkElement} element */
  const hasRules = (element) => {
    try {
      return element instanceof HTMLLinkElement && (element.sheet?.cssRules.length ?? 0) > 0;
    } catch {
      return true;
    }
  };

  /** The book's search data until an engine is made of it: it may come before the scripts that read it. @type {SearchData | string | undefined} */
  let given;
  globalThis.inspiratieboekZoekgegevens = (data) => { given = data; };

  /** What the page's files bring, in their order: the stemmers, the scripts of the search, its style sheet. */
  const BRINGS = Object.freeze([() => typeof globalThis.inspiratieboekStemmer === 'function', () => Object.hasOwn(parts, 'makeSearch'), hasRules]);

  /** The files that have come or are under way. @type {Map<string, Promise<void>>} */
  const coming = new Map();
  /** @param {string} address @param {(element: HTMLScriptElement | HTMLLinkElement) => boolean} brought */
  const once = (address, brought) => {
    const known = coming.get(address);
    if (known) return known;
    const file = load(address, brought);
    file.catch(() => coming.delete(address));
    coming.set(address, file);
    return file;
  };

  /** The script that tells where the newest search data is, which the page does not know: pages stay as they are when it changes. */
  const NAMES = 'assets/zoek.js';
  /** @type {string | undefined} */ let named;
  globalThis.inspiratieboekZoeknaam = (address) => { named = address; };
  let asked = 0;

  /** Reads the search data under its newest name. */
  const loadData = async () => {
    named = undefined;
    // what the browser has kept may name data that is gone
    await load(asked === 0 ? NAMES : `${NAMES}?again=${asked}`, () => named !== undefined);
    asked += 1;
    await load(/** @type {string} */ (/** @type {unknown} */ (named)), () => given !== undefined);
  };
  /** @type {Promise<void> | undefined} */ let data;
  const dataOnce = () => {
    data ??= loadData();
    data.catch(() => { data = undefined; });
    return data;
  };

  /** Waits until the search can be used. */
  const ready = async () => {
    const files = (document.documentElement.dataset.searchFiles ?? '').split(' ').filter((file) => file !== '');
    await Promise.all([...files.map((file, place) => once(file, BRINGS[place])), dataOnce()]);
    if (Object.hasOwn(parts, 'engine')) return;
    add('engine', parts.makeSearch(/** @type {SearchData | string} */ (given)));
    given = undefined;
  };

  add('searchFiles', Object.freeze({ LoadingError, load, once, ready, report }));
}
