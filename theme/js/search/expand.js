// What a typed word may stand for: stems of the index, each with how sure that is. Pure: runs in Node for the tests.
{
  'use strict';

  /** How much a match of each sort weighs against the word itself. */
  const WEIGHT = Object.freeze({ exact: 1, inflected: 0.9, synonym: 0.7, begun: 0.6, ending: 0.45, part: 0.4, near: 0.2 });

  /** The shortest word that is looked for inside longer ones. */
  const SHORTEST_PART = 4;

  /** The words of a query as they may be looked up, without stop words unless there is nothing else.
   *  @param {string} text @param {SearchLanguage} language @param {(word: string) => string} fold
   *  @returns {QueryWord[]} */
  const readQuery = (text, language, fold) => {
    const typed = text.slice(0, 300).toLowerCase().split(/[\s\-–—/,;:"“”„()]+/).map(language.trim).filter((word) => word !== '');
    const words = [...new Set(typed)].slice(0, 12).map((word) => ({ typed: word.slice(0, 60), folded: fold(word.slice(0, 60)) }));
    const telling = words.filter(({ typed: word }) => !language.stopWords.includes(word));
    return telling.length === 0 ? words : telling.filter(({ folded }) => folded.length > 1 || telling.length === 1);
  };

  /** The stems that a word gets once its ending has been typed in full: so no page drops out of the hits half-way a word.
   *  @param {string} typed @param {SearchLanguage} language */
  const stemsWhenFinished = (typed, language) => {
    /** @type {Set<string>} */ const stems = new Set();
    for (const ending of language.endings)
      for (let had = 0; had < ending.length; had++)
        if (typed.endsWith(ending.slice(0, had))) stems.add(language.stem(typed + ending.slice(had)));
    return stems;
  };

  /** @param {QueryWord} word @param {Words} words @param {SearchLanguage} language
   *  @returns {Map<string, number>} stem to weight */
  const expand = ({ typed, folded }, words, language) => {
    /** @type {Map<string, number>} */ const weights = new Map();
    /** @param {Iterable<string>} stems @param {number} weight */
    const add = (stems, weight) => {
      for (const stem of stems) if (words.has(stem) && !weights.has(stem)) weights.set(stem, weight);
    };
    add(words.stemsOf([folded]), WEIGHT.exact);
    add([language.stem(typed), language.stem(folded)], WEIGHT.inflected);
    add(words.stemsOf(words.startingWith(folded)), WEIGHT.begun);
    add(stemsWhenFinished(typed, language), WEIGHT.ending);
    // boo… may become boom, which has the stem of bomen; takk… takken, with that of tak
    if (folded.length > 2 && folded.at(-1) === folded.at(-2))
      add(words.stemsOf(words.startingWith(folded.slice(0, -1))), WEIGHT.ending);
    if (folded.length >= SHORTEST_PART) add(words.stemsOf(words.containing(folded)), WEIGHT.part);
    if (weights.size === 0) {
      const near = words.near(folded, true);
      const begun = near.length > 0 ? near.flatMap(words.startingWith) : words.near(folded, false);
      add(words.stemsOf(begun), WEIGHT.near);
    }
    return weights;
  };

  /** Other ways to say words of the query: where they stand in it, and what may stand there instead.
   *  @param {QueryWord[]} query @param {readonly (readonly string[])[]} groups words and expressions that mean the same
   *  @param {SearchLanguage} language @param {(word: string) => string} fold
   *  @returns {{ from: number, to: number, instead: QueryWord[][] }[]} */
  const synonymsIn = (query, groups, language, fold) => {
    const asStems = query.map(({ typed }) => language.stem(typed));
    /** @type {{ from: number, to: number, instead: QueryWord[][] }[]} */ const found = [];
    for (const group of groups) {
      const members = group.map((text) => readQuery(text, language, fold));
      members.forEach((member, self) => {
        if (member.length === 0) return;
        for (let from = 0; from + member.length <= query.length; from++) {
          const same = member.every(({ typed, folded }, at) =>
            query[from + at].folded === folded || asStems[from + at] === language.stem(typed));
          if (same) found.push({ from, to: from + member.length, instead: members.filter((other, at) => at !== self && other.length > 0) });
        }
      });
    }
    return found;
  };

  inspiratieboek.add('expand', Object.freeze({ readQuery, expand, synonymsIn, WEIGHT }));
}
