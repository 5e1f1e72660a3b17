// Receives the book's search data: its script calls this function with the data, or with its JSON text.
{
  'use strict';

  globalThis.inspiratieboekZoekgegevens = (given) => {
    const data = /** @type {SearchData} */ (typeof given === 'string' ? JSON.parse(given) : given);
    const language = /** @type {SearchLanguage} */ (inspiratieboek.part('language'));
    inspiratieboek.add('engine', /** @type {RankingPart} */ (inspiratieboek.part('ranking')).makeSearch(data, language));
  };
}
