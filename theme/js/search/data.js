// Receives the book's search data: its script calls this function with the data, or with its JSON text.
{
  'use strict';

  /** What waits for a part of the search data, by the part's name. @type {Map<string, (content: unknown) => void>} */
  const waiting = new Map();

  globalThis.inspiratieboekZoekdeel = (name, content) => { waiting.get(name)?.(content); waiting.delete(name); };

  /** Reads a part by a script of its own: a page opened from a disk may load nothing else. @param {string} folder */
  const reader = (folder) => (/** @type {string} */ name) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = inspiratieboek.at(`${folder}${name}.js`);
    waiting.set(name, resolve);
    // a script that hands nothing over, such as a host's page of excuses, is as good as none
    script.addEventListener('load', () => { script.remove(); if (waiting.delete(name)) reject(new Error(name)); });
    script.addEventListener('error', () => { script.remove(); waiting.delete(name); reject(new Error(name)); });
    document.head.append(script);
  });

  globalThis.inspiratieboekZoekgegevens = (given) => {
    const data = /** @type {SearchData} */ (typeof given === 'string' ? JSON.parse(given) : given);
    const makeLanguage = /** @type {MakeLanguage} */ (inspiratieboek.part('makeLanguage'));
    const language = makeLanguage(data.language, inspiratieboekStemmer(data.language.code));
    const { makeWhole } = /** @type {WholePart} */ (inspiratieboek.part('whole'));
    const { makeParts } = /** @type {PartsPart} */ (inspiratieboek.part('parts'));
    const parts = /** @type {PartsData} */ (data.parts);
    const store = data.whole ? makeWhole(data, data.whole, language) : makeParts(data, parts, language, reader(parts.folder));
    // no search goes without; what cannot be read now is read with the first
    store.table().catch(() => undefined);
    inspiratieboek.add('engine', /** @type {MakeEngine} */ (inspiratieboek.part('makeEngine'))(data, store, language));
  };
}
