// Makes the search of the book's search data, or of its JSON text; and reads the parts of it.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** What waits for a part of the search data, by the part's name. @type {Map<string, (content: unknown) => void>} */
  const waiting = new Map();

  globalThis.inspiratieboekZoekdeel = (name, content) => { waiting.get(name)?.(content); };

  const FOLDER = 'assets/zoek/';

  /** Reads a part by a script of its own: a page opened from a disk may load nothing else. @param {string} name */
  const read = async (name) => {
    /** @type {unknown[]} */ const given = [];
    waiting.set(name, (content) => given.push(content));
    try {
      await parts.searchFiles.load(`${FOLDER}${name}.js`, () => given.length > 0);
    } finally { waiting.delete(name); }
    return given[0];
  };

  /** @type {MakeSearch} */
  const makeSearch = (given) => {
    const data = /** @type {SearchData} */ (typeof given === 'string' ? JSON.parse(given) : given);
    const language = parts.makeLanguage(data.language, inspiratieboekStemmer(data.language.code));
    const store = parts.store.makeStore(data, language, read);
    // no search goes without; what cannot be read now is read with the first
    store.table().catch(() => undefined);
    return parts.makeEngine(data, store, language);
  };

  inspiratieboek.add('makeSearch', makeSearch);
}
