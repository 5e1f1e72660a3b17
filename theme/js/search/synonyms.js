// Other ways to say words of a query, from the book's synonyms and the theme's. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts, fold } = inspiratieboek;
  /** Synonyms are looked up by the first letters of their words. */
  const BEGINNING = 3;

  /** Words without what differs between the beginnings of words with one stem: maan and manen both begin with man.
   *  @param {string} folded */
  const alike = (folded) => folded.replace(/y/g, 'i').replace(/([^\s])\1/g, '$1');

  /** @param {string} folded */
  const startOf = (folded) => alike(folded).slice(0, BEGINNING);

  /** An expression as it may be asked for. Of 'geld op' only 'geld' would be left, which says much less: it counts only where
   *  all its words stand. @param {string} expression @param {SearchLanguage} language @returns {SaidWord[]} */
  const readExpression = (expression, language) => {
    const words = parts.query.readQuery(expression, language);
    const all = parts.query.spoken(expression, language);
    return words.length === 1 && all.trim() !== words[0].folded ? [{ ...words[0], within: all }] : words;
  };

  /** @param {SearchData['synonyms'][number]} group @param {SearchLanguage} language */
  const readGroup = (group, language) => {
    const say = group.say.map((expression) => readExpression(expression, language));
    const find = group.find?.map((expression) => readExpression(expression, language)) ?? say;
    return {
      say,
      alone: say.flatMap(([one, more]) => (one && !more && !one.within ? [one.folded] : [])),
      // of 'te weinig' hardly anything is left: it would find half of the book
      find: find.filter((words) => !words.some(({ within, weak, common }) => within && (weak || common))),
    };
  };

  /** @type {SynonymsPart['readSynonyms']} */
  const readSynonyms = (groups, language) => {
    const starts = alike(fold(groups.map(({ say }) => ` ${say.join(' ').replace(/\s+/g, ' ')} `).join('\n')).replace(/[-–—]/g, ' ')).split('\n');
    // there are hundreds, of which a query meets few: each is read when a word of a query begins as one of its words does
    return groups.map((group, at) => {
      /** @type {ReturnType<SynonymWords['words']> | undefined} */ let read;
      return { starts: starts[at], words: () => (read ??= readGroup(group, language)) };
    });
  };

  /** Whether two words may have one stem: to find stems costs much more. @param {string} one @param {string} other */
  const beginAlike = (one, other) => startOf(one).startsWith(startOf(other)) || startOf(other).startsWith(startOf(one));

  /** Whether a word of the query is one of an expression, in any form. @param {QueryWord} word @param {SaidWord} said @param {SearchLanguage} language */
  const says = (word, said, language) => word.folded === said.folded
    || beginAlike(word.folded, said.folded) && language.stem(word.typed) === language.stem(said.typed);

  /** @type {SynonymsPart['synonymsIn']} */
  const synonymsIn = (query, text, { synonyms, language }) => {
    const all = parts.query.spoken(text, language);
    const last = query.find(({ open }) => open);
    const finished = last ? parts.expand.stemsWhenFinished(last.typed, language) : new Set();
    /** @param {QueryWord} word @param {SaidWord} said */
    const becomes = (word, { typed, folded }) => word.open && !word.slight && beginAlike(word.folded, folded)
      && (folded.startsWith(word.folded) || finished.has(language.stem(typed)));
    const starts = query.map(({ folded }) => startOf(folded)).flatMap((start) => [` ${start}`, ` ${start.slice(0, BEGINNING - 1)} `]);
    /** @type {SynonymMatch[]} */ const found = [];
    for (const group of synonyms.filter((one) => starts.some((start) => one.starts.includes(start))).map((one) => one.words()))
      for (const member of group.say.filter((words) => words.length > 0 && words.every(({ within = '' }) => all.includes(within))))
        for (let from = 0; from + member.length <= query.length; from++) {
          const words = query.slice(from, from + member.length);
          const said = member.filter((one, at) => says(words[at], one, language)).length;
          const ending = member.length - 1;
          const begun = said === ending && !says(words[ending], member[ending], language) && becomes(words[ending], member[ending]);
          if (said === member.length || begun) found.push({
            from, to: from + member.length, begun, phrase: member.some(({ within }) => within !== undefined),
            instead: group.find.filter((other) => other !== member && other.length > 0),
          });
        }
    return found;
  };

  inspiratieboek.add('synonyms', Object.freeze({ readSynonyms, synonymsIn }));
}
