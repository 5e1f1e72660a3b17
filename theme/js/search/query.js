// Reads what was typed as words to look up. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts, fold } = inspiratieboek;
  const LONGEST_QUERY = 300;
  const LONGEST_WORD = 60;
  const MOST_WORDS = 16;

  /** What divides words in a text, but may also stand inside one: '1,5' and 'zorg/welzijn' are words of the index. */
  const INSIDE = /[/,;:?!"“”„()=]+/;

  /** @type {QueryPart['wordsOf']} */
  const wordsOf = (text, language) => text.toLowerCase().split(/[\s\-–—]+/).map(language.trim).filter((word) => word !== '');

  /** @param {string} text @param {SearchLanguage} language */
  const wordsIn = (text, language) => wordsOf(parts.scripts.asIndexed(text.slice(0, LONGEST_QUERY)), language);

  /** Without stop words, unless there is nothing else. @param {readonly string[]} typed @param {SearchLanguage} language */
  const tellingOf = (typed, language) => {
    const all = [...new Set(typed)];
    const telling = all.filter((word) => !language.isStopWord(word));
    return telling.length === 0 ? all : telling;
  };

  /** @param {readonly string[]} typed @param {SearchLanguage} language @param {string | undefined} last the word that may go on */
  const asWords = (typed, language, last) => tellingOf(typed, language).slice(0, MOST_WORDS).map((word) => {
    const folded = fold(word);
    return { typed: word, folded, weak: language.isWeakWord(word), get common() { return language.isCommon(word); }, slight: parts.scripts.isSlight(folded), open: word === last };
  });

  /** @type {QueryPart['isQuery']} */
  const isQuery = (text) => text.trim().length > 1 || parts.scripts.isSign(text.trim());

  /** @type {QueryPart['lastRead']} */
  const lastRead = (text, language) => {
    const telling = tellingOf(wordsIn(text, language), language);
    return telling.length > MOST_WORDS ? parts.scripts.bare(telling[MOST_WORDS - 1]) : '';
  };

  /** @type {QueryPart['spoken']} */
  const spoken = (text, language) => ` ${wordsIn(text, language).map(fold).join(' ')} `;

  /** @type {QueryPart['readQuery']} */
  const readQuery = (text, language) => {
    const typed = wordsIn(text, language).map((word) => word.slice(0, LONGEST_WORD));
    return asWords(typed, language, /[\s?!,;:]$/.test(text.slice(0, LONGEST_QUERY)) ? undefined : typed.at(-1));
  };

  /** @type {QueryPart['settle']} */
  const settle = async (query, { store, language }) => {
    if (!query.some(({ typed }) => INSIDE.test(typed))) return [...query];
    const typed = await Promise.all(query.map(async ({ typed: word, folded }) =>
      (!INSIDE.test(word) || (await store.begun(folded)).forms.length > 0 ? [word] : word.split(INSIDE).map(language.trim))));
    const last = query.find(({ open }) => open);
    return asWords(typed.flat().filter((word) => word !== ''), language, last && typed.at(-1)?.at(-1));
  };

  inspiratieboek.add('query', Object.freeze({ wordsOf, readQuery, isQuery, lastRead, spoken, settle }));
}
