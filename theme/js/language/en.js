// English for the search: lunr's own stemmer, stop words and trimmer, which need no registration.
{
  'use strict';

  /** @param {string} word */
  const token = (word) => new lunr.Token(word, {});

  globalThis.inspiratieboekStemmer = () => (word) => lunr.stemmer(token(word)).toString();

  inspiratieboek.add('language', Object.freeze({
    code: 'en',
    /** @param {string} word */
    stem: (word) => lunr.stemmer(token(word)).toString(),
    /** What lunr leaves out of the index: asked word by word. */
    stopWords: Object.freeze({
      /** @param {string} word */
      includes: (word) => lunr.stopWordFilter(token(word)) === undefined,
    }),
    endings: Object.freeze(['s', 'es', 'ies', "'s", 'ed', 'er', 'ers', 'ing', 'ings', 'ly', 'ment', 'ments', 'ness', 'ful', 'fulness', 'able',
      'ible', 'al', 'ally', 'ance', 'ence', 'ation', 'ations', 'ational', 'ator', 'ion', 'ions', 'ity', 'iveness', 'ive', 'ization', 'ize',
      'izing', 'ousness', 'ous', 'ously', 'ism', 'ical', 'icate', 'y', 'ied', 'ying', 'e', 'ement']),
    /** @param {string} word */
    trim: (word) => word.replace(/^\W+/, '').replace(/\W+$/, ''),
  }));
}
