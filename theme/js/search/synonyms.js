// Other ways to say words of a query, from the book's synonyms and the theme's. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts, fold } = inspiratieboek;

  /** An expression as it may be asked for. Of 'geld op' only 'geld' would be left, which says much less: it counts only where
   *  all its words stand. @param {string} expression @param {SearchLanguage} language @returns {SaidWord[]} */
  const readExpression = (expression, language) => {
    const words = parts.query.readQuery(expression, language);
    const all = parts.query.spoken(expression, language);
    return words.length === 1 && all.trim() !== words[0].folded ? [{ ...words[0], within: all }] : words;
  };

  /** @type {SynonymsPart['readEntries']} */
  const readEntries = (content, language) => content.map(([expression, ...others]) => {
    const say = readExpression(expression, language);
    return {
      say,
      alone: say.length === 1 && !say[0].within ? say[0].folded : '',
      // of 'te weinig' hardly anything is left: it would find half of the book
      get find() {
        return others.map((other) => readExpression(other, language)).filter((words) => !words.some(({ within, weak, common }) => within && (weak || common)));
      },
    };
  });

  /** @type {SynonymsPart['synonymsIn']} */
  const synonymsIn = async (query, text, { store, language }) => {
    const all = parts.query.spoken(text, language);
    /** @param {QueryWord} word @param {SaidWord} said */
    const says = (word, said) => word.folded === said.folded || language.stem(word.typed) === language.stem(said.typed);
    const last = query.find(({ open }) => open);
    const finished = last ? parts.expand.stemsWhenFinished(last.typed, language) : new Set();
    /** @param {QueryWord} word @param {SaidWord} said */
    const becomes = ({ open, slight, folded }, said) => open && !slight && (said.folded.startsWith(folded) || finished.has(language.stem(said.typed)));
    const near = await Promise.all(query.map(({ typed, folded, open }) =>
      store.synonyms([language.stem(typed), language.stem(folded)].map(fold), open ? folded : undefined)));
    /** @type {SynonymMatch[]} */ const found = [];
    for (const { say, find } of new Set(near.flat()))
      for (let from = 0; from + say.length <= query.length && say.every(({ within = '' }) => all.includes(within)); from++) {
        const words = query.slice(from, from + say.length);
        const ending = say.length - 1;
        const said = say.filter((one, at) => says(words[at], one)).length;
        const begun = said === ending && !says(words[ending], say[ending]) && becomes(words[ending], say[ending]);
        if (said === say.length || begun)
          found.push({ from, to: from + say.length, begun, phrase: say.some(({ within }) => within !== undefined), instead: find });
      }
    return found;
  };

  inspiratieboek.add('synonyms', Object.freeze({ readEntries, synonymsIn }));
}
