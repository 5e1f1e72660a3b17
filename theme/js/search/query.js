// Reads what was typed as words to look up. Pure: runs in Node for the tests.
{
  'use strict';

  const LONGEST_QUERY = 300;
  const LONGEST_WORD = 60;
  const MOST_WORDS = 16;

  /** What divides words in a text, but may also stand inside one: '1,5' and 'zorg/welzijn' are words of the index. */
  const INSIDE = /[/,;:?!"“”„()=]+/;

  /** @param {readonly string[]} typed @param {SearchLanguage} language @param {string | undefined} last the word that may go on */
  const asWords = (typed, language, last) => {
    const { fold } = inspiratieboek;
    const { isSlight } = /** @type {ScriptsPart} */ (inspiratieboek.part('scripts'));
    const all = [...new Set(typed)];
    const telling = all.filter((word) => !language.isStopWord(word));
    return (telling.length === 0 ? all : telling).slice(0, MOST_WORDS).map((word) => {
      const folded = fold(word);
      return { typed: word, folded, weak: language.isWeakWord(word), get common() { return language.isCommon(word); }, slight: isSlight(folded), open: word === last };
    });
  };

  /** @param {string} text @param {SearchLanguage} language */
  const wordsIn = (text, language) => /** @type {ScriptsPart} */ (inspiratieboek.part('scripts')).asIndexed(text.slice(0, LONGEST_QUERY))
    .toLowerCase().split(/[\s\-–—]+/).map(language.trim).filter((word) => word !== '');

  /** Whether a text asks for anything yet: two signs, or one that says a word. @param {string} text */
  const isQuery = (text) => text.trim().length > 1 || /** @type {ScriptsPart} */ (inspiratieboek.part('scripts')).isSign(text.trim());

  /** The last word that is looked up, if there are more. @param {string} text @param {SearchLanguage} language */
  const lastRead = (text, language) => {
    const { bare } = /** @type {ScriptsPart} */ (inspiratieboek.part('scripts'));
    const telling = [...new Set(wordsIn(text, language))].filter((word) => !language.isStopWord(word));
    return telling.length > MOST_WORDS ? bare(telling[MOST_WORDS - 1]) : '';
  };

  /** All words of a text, stop words too, with a space around each. @param {string} text @param {SearchLanguage} language */
  const spoken = (text, language) => ` ${wordsIn(text, language).map(inspiratieboek.fold).join(' ')} `;

  /** The words of a text as they may be looked up, without stop words unless there is nothing else.
   *  @param {string} text @param {SearchLanguage} language @returns {QueryWord[]} */
  const readQuery = (text, language) => {
    const typed = wordsIn(text, language).map((word) => word.slice(0, LONGEST_WORD));
    return asWords(typed, language, /[\s?!,;:]$/.test(text.slice(0, LONGEST_QUERY)) ? undefined : typed.at(-1));
  };

  /** The query with words such as 'school,drugs' divided where the book has no such word.
   *  @param {readonly QueryWord[]} query @param {SearchStore} store @param {SearchLanguage} language @returns {Promise<QueryWord[]>} */
  const settle = async (query, store, language) => {
    if (!query.some(({ typed }) => INSIDE.test(typed))) return [...query];
    const typed = await Promise.all(query.map(async ({ typed: word, folded }) =>
      (!INSIDE.test(word) || (await store.begun(folded)).forms.length > 0 ? [word] : word.split(INSIDE).map(language.trim))));
    const last = query.find(({ open }) => open);
    return asWords(typed.flat().filter((word) => word !== ''), language, last && typed.at(-1)?.at(-1));
  };

  /** Words without what differs between the beginnings of words with one stem: maan and manen both begin with man.
   *  @param {string} folded */
  const beginnings = (folded) => folded.replace(/y/g, 'i').replace(/([^\s])\1/g, '$1');
  const BEGINNING = 3;

  /** An expression as it may be asked for. Of 'geld op' only 'geld' would be left, which says much less: it counts only where
   *  all its words stand. @param {string} expression @param {SearchLanguage} language @returns {SaidWord[]} */
  const readExpression = (expression, language) => {
    const words = readQuery(expression, language);
    const all = spoken(expression, language);
    return words.length === 1 && all.trim() !== words[0].folded ? [{ ...words[0], within: all }] : words;
  };

  /** Other ways to say words of the query: where they stand in it, and what may stand there instead. The last word may only
   *  have been begun: then what it may become counts too, so that its hits are there from the start.
   *  @param {readonly QueryWord[]} query @param {string} text the query as it was typed @param {readonly SynonymWords[]} groups
   *  @param {SearchLanguage} language @returns {SynonymMatch[]} */
  const synonymsIn = (query, text, groups, language) => {
    const all = spoken(text, language);
    const { stemsWhenFinished } = /** @type {ExpandPart} */ (inspiratieboek.part('expand'));
    const stems = query.map(({ typed }) => language.stem(typed));
    const last = query.find(({ open }) => open);
    const finished = last ? stemsWhenFinished(last.typed, language) : new Set();
    /** @type {SynonymMatch[]} */ const found = [];
    const begins = query.map(({ folded }) => beginnings(folded).slice(0, BEGINNING));
    const starts = begins.flatMap((start) => [` ${start}`, ` ${start.slice(0, BEGINNING - 1)} `]);
    for (const group of groups.filter((one) => starts.some((start) => one.starts.includes(start))).map((one) => one.words()))
      for (const member of group.say) {
        if (member.length === 0 || member.some(({ within }) => within && !all.includes(within))) continue;
        for (let from = 0; from + member.length <= query.length; from++) {
          let begun = false;
          const same = member.every(({ typed, folded }, at) => {
            const word = query[from + at];
            if (word.folded === folded) return true;
            // stems cost much more than beginnings
            const start = beginnings(folded).slice(0, BEGINNING);
            if (!start.startsWith(begins[from + at]) && !begins[from + at].startsWith(start)) return false;
            if (stems[from + at] === language.stem(typed)) return true;
            begun = word.open && !word.slight && at === member.length - 1 && (folded.startsWith(word.folded) || finished.has(language.stem(typed)));
            return begun;
          });
          if (same) found.push({ from, to: from + member.length, begun, phrase: member.some(({ within }) => within !== undefined), instead: group.find.filter((other) => other !== member && other.length > 0) });
        }
      }
    return found;
  };

  inspiratieboek.add('query', Object.freeze({ readQuery, readExpression, isQuery, lastRead, spoken, settle, beginnings, synonymsIn }));
}
