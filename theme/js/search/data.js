// Receives the book's search data: its script calls this function with the data, or with its JSON text.
{
  'use strict';

  globalThis.inspiratieboekZoekgegevens = (given) => {
    const data = /** @type {SearchData} */ (typeof given === 'string' ? JSON.parse(given) : given);
    const makeLanguage = /** @type {MakeLanguage} */ (inspiratieboek.part('makeLanguage'));
    const language = makeLanguage(data.language, inspiratieboekStemmer(data.language.code));
    const { makeWhole } = /** @type {WholePart} */ (inspiratieboek.part('whole'));
    const { makeParts } = /** @type {PartsPart} */ (inspiratieboek.part('parts'));
    const store = data.whole ? makeWhole(data, data.whole, language) : makeParts(data, /** @type {PartsData} */ (data.parts), language);
    inspiratieboek.add('engine', /** @type {MakeEngine} */ (inspiratieboek.part('makeEngine'))(data, store, language));
  };
}
