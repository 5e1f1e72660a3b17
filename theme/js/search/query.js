// Reads what was typed as words to look up. Pure: runs in Node for the tests.
{
  'use strict';

  const LONGEST_QUERY = 300;
  const LONGEST_WORD = 60;
  const MOST_WORDS = 16;

  /** The words of a text as they may be looked up, without stop words unless there is nothing else.
   *  @param {string} text @param {SearchLanguage} language @returns {QueryWord[]} */
  const readQuery = (text, language) => {
    const { fold } = inspiratieboek;
    const cut = text.slice(0, LONGEST_QUERY).toLowerCase();
    const typed = cut.split(/[\s\-–—/,;:?!"“”„()]+/).map(language.trim).filter((word) => word !== '').map((word) => word.slice(0, LONGEST_WORD));
    const last = /[\s?!.,;:]$/.test(cut) ? undefined : typed.at(-1);
    const words = [...new Set(typed)].slice(0, MOST_WORDS).map((word) =>
      ({ typed: word, folded: fold(word), weak: language.isWeakWord(word), open: word === last }));
    const telling = words.filter(({ typed: word }) => !language.isStopWord(word));
    if (telling.length === 0) return words;
    return telling.filter(({ folded }) => folded.length > 1 || telling.length === 1);
  };

  /** Other ways to say words of the query: where they stand in it, and what may stand there instead.
   *  @param {readonly QueryWord[]} query @param {readonly QueryWord[][][]} groups expressions that mean the same, read as queries
   *  @param {SearchLanguage} language @returns {{ from: number, to: number, instead: QueryWord[][] }[]} */
  const synonymsIn = (query, groups, language) => {
    const stems = query.map(({ typed }) => language.stem(typed));
    /** @type {{ from: number, to: number, instead: QueryWord[][] }[]} */ const found = [];
    for (const members of groups)
      members.forEach((member, self) => {
        if (member.length === 0) return;
        for (let from = 0; from + member.length <= query.length; from++) {
          const same = member.every(({ typed, folded }, at) =>
            query[from + at].folded === folded || stems[from + at] === language.stem(typed));
          if (same) found.push({ from, to: from + member.length, instead: members.filter((other, at) => at !== self && other.length > 0) });
        }
      });
    return found;
  };

  inspiratieboek.add('query', Object.freeze({ readQuery, synonymsIn }));
}
