// The book's language for the search: how its words are trimmed and cut to stems. Pure: runs in Node for the tests.
{
  'use strict';

  /** @param {number} unit */
  const escaped = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;

  const MOST_REMEMBERED = 20_000;
  /** Makes of each word once what is made of it. @param {(word: string) => string} make */
  const remembered = (make) => {
    /** @type {Map<string, string>} */ const known = new Map();
    return (/** @type {string} */ word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const made = make(word);
      if (known.size > MOST_REMEMBERED) known.clear();
      known.set(word, made);
      return made;
    };
  };

  /** The language as the generator describes it, with the stemmer that the index was made with.
   *  @param {LanguageData} data @param {(word: string) => string} stem @returns {SearchLanguage} */
  const makeLanguage = (data, stem) => {
    let inside = '';
    for (let at = 0; at < data.wordCharacters.length; at += 2)
      inside += `${escaped(data.wordCharacters.charCodeAt(at))}-${escaped(data.wordCharacters.charCodeAt(at + 1))}`;
    // UTF-16 units, never pairs of them, as the trimmer of the index has it: so no flag u
    const around = new RegExp(`^[^${inside}]+|[^${inside}]+$`, 'g');
    const stopWords = new Set(data.stopWords);
    const weakWords = new Set(data.weakWords);
    const stemOf = remembered(stem);
    const commonStems = new Set(data.commonStems);
    const soundOf = new Map(data.sounds.map(([letters, sound]) => [letters.replace('$', ''), sound]));
    const loud = data.sounds.length > 0 ? new RegExp(data.sounds.map(([letters]) => letters).join('|'), 'g') : undefined;
    return Object.freeze({
      ...data,
      /** @param {string} word */
      trim: (word) => word.replace(around, ''),
      /** @param {string} word */
      isStopWord: (word) => stopWords.has(word),
      /** @param {string} word */
      isWeakWord: (word) => weakWords.has(word),
      /** @param {string} word */
      isCommon: (word) => commonStems.has(stemOf(word)),
      stem: stemOf,
      sound: remembered((word) => (loud ? word.replace(loud, (letters) => soundOf.get(letters) ?? '') : word).replace(/(.)\1/g, '$1')),
    });
  };

  inspiratieboek.add('makeLanguage', makeLanguage);
}
