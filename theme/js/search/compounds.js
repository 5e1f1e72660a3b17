// Takes compounds apart and puts them together, as Dutch and German write them. Pure: runs in Node for the tests.
{
  'use strict';

  /** What may stand between the parts of a Dutch or German compound: jeugd+boa, veiligheid+s+huis. */
  const LINKS = Object.freeze(['', 's', 'e', 'en', 'n']);
  const SHORTEST_HALF = 3;
  const FAR = 9;

  /** A compound that the book does not have, as two words that it has; or else the longest word that it begins with, and ends in.
   *  @param {QueryWord} word @param {SearchStore} store @param {SearchLanguage} language
   *  @param {(half: QueryWord) => Promise<boolean>} said whether the book has a word in any form
   *  @returns {Promise<{ pairs: QueryWord[][], singles: QueryWord[] }>} */
  const halves = async (word, store, language, said) => {
    /** @param {string} half @returns {QueryWord} */
    const asWord = (half) => ({ ...word, typed: half, folded: half, open: false });
    const { typed, folded } = word;
    /** @param {string} half */
    const knows = async (half) => half.length >= SHORTEST_HALF && !language.isStopWord(half)
      && ((await store.form(half)) !== undefined
        || (half.length > SHORTEST_HALF && await said(asWord(half))));
    if (folded.length < 2 * SHORTEST_HALF + 1 || typed.length !== folded.length) return { pairs: [], singles: [] };
    const cuts = await Promise.all(Array.from({ length: folded.length - 2 * SHORTEST_HALF + 1 }, async (_, at) => {
      const tail = folded.slice(at + SHORTEST_HALF);
      /** @type {string | undefined} */ let head;
      for (const link of LINKS) {
        const start = folded.slice(0, at + SHORTEST_HALF - link.length);
        if (head === undefined && folded.slice(0, at + SHORTEST_HALF).endsWith(link) && await knows(start)) head = start;
      }
      return { head, tail: await knows(tail) ? tail : undefined };
    }));
    const pairs = cuts.flatMap(({ head, tail }) => (head !== undefined && tail !== undefined ? [[asWord(head), asWord(tail)]] : []));
    const head = cuts.findLast((cut) => (cut.head?.length ?? 0) > SHORTEST_HALF)?.head;
    const tail = cuts.find((cut) => (cut.tail?.length ?? 0) > SHORTEST_HALF)?.tail;
    return { pairs: pairs.slice(0, 3), singles: [head, tail].flatMap((half) => (half === undefined ? [] : [asWord(half)])) };
  };

  /** Other ways to say the word that a compound begins with, and the one that it ends in: 'jaarwisseling' for nieuwjaarsrellen.
   *  @param {QueryWord} word @param {readonly SynonymWords[]} groups @returns {QueryWord[][]} */
  const otherHalves = ({ folded }, groups) => [
    (/** @type {string} */ half) => folded.startsWith(half), (/** @type {string} */ half) => folded.endsWith(half),
  ].flatMap((has) => {
    const long = groups.map((group) => Math.max(0, ...group.words().alone.map((half) => (half.length > SHORTEST_HALF && has(half) ? half.length : 0))));
    const longest = Math.max(1, ...long);
    return groups.flatMap((group, at) => (long[at] === longest ? group.words().find.filter((other) => other.length > 0) : []));
  });

  /** Two words as one compound. @param {QueryWord} head @param {QueryWord} tail @returns {QueryWord[]} */
  const compounds = (head, tail) => ['', 's'].flatMap((link) => [head, ...(/[^s]s$/.test(head.folded) ? [{ ...head, typed: head.typed.slice(0, -1), folded: head.folded.slice(0, -1) }] : [])]
    .map((one) => ({ ...tail, typed: one.typed + link + tail.typed, folded: one.folded + link + tail.folded })));

  /** Verbs whose particle stands apart from them, as one word: 'vang … op' is opvangen, and so is 'op te vangen'.
   *  @param {readonly QueryWord[]} query @param {string} text @param {SearchLanguage} language */
  const separated = (query, text, language) => {
    const { spoken } = /** @type {QueryPart} */ (inspiratieboek.part('query'));
    const all = spoken(text, language).trim().split(' ');
    return query.flatMap((word, at) => {
      const place = all.indexOf(word.folded);
      const after = all.slice(place + 1, place + FAR).filter((one) => language.particles.includes(one));
      const before = all[place - 1] === 'te' && language.particles.includes(all[place - 2]) ? [all[place - 2]] : [];
      return [...after, ...before].map((one) => ({ at, alone: true, word: { ...word, typed: one + word.typed, folded: one + word.folded } }));
    });
  };

  inspiratieboek.add('compounds', Object.freeze({ halves, otherHalves, compounds, separated }));
}
