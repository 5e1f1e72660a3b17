// Makes the search of the book's search data, or of its JSON text; and reads the parts of it.
{
  'use strict';

  /** What waits for a part of the search data, by the part's name. @type {Map<string, (content: unknown) => void>} */
  const waiting = new Map();

  globalThis.inspiratieboekZoekdeel = (name, content) => { waiting.get(name)?.(content); };

  const FOLDER = 'assets/zoek/';

  /** Reads a part by a script of its own: a page opened from a disk may load nothing else. @param {string} name */
  const read = async (name) => {
    /** @type {unknown[]} */ const given = [];
    waiting.set(name, (content) => given.push(content));
    try {
      await /** @type {SearchFilesPart} */ (inspiratieboek.part('search-files')).load(`${FOLDER}${name}.js`, () => given.length > 0);
    } finally { waiting.delete(name); }
    return given[0];
  };

  /** @type {MakeSearch} */
  const makeSearch = (given) => {
    const data = /** @type {SearchData} */ (typeof given === 'string' ? JSON.parse(given) : given);
    const makeLanguage = /** @type {MakeLanguage} */ (inspiratieboek.part('makeLanguage'));
    const language = makeLanguage(data.language, inspiratieboekStemmer(data.language.code));
    const { makeParts } = /** @type {PartsPart} */ (inspiratieboek.part('parts'));
    const store = makeParts(data, data.parts, language, read);
    // no search goes without; what cannot be read now is read with the first
    store.table().catch(() => undefined);
    return /** @type {MakeEngine} */ (inspiratieboek.part('makeEngine'))(data, store, language);
  };

  inspiratieboek.add('makeSearch', makeSearch);
}
