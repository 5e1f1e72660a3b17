// Notes which sections have a word of the query, how much they are about it, how surely, and why. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** So many sections are remembered for all expressions together. */
  const MOST_KEPT = 2_000_000;

  /** @type {NotingPart['note']} */
  const note = (evidence, postings, weight) => {
    if (!postings) return;
    const { sections, worth } = postings;
    const { worth: most, sureness } = evidence;
    let found = 0;
    for (let at = 0; at < sections.length; at++) {
      const section = sections[at];
      const value = weight * worth[at];
      if (most[section] === 0 && value > 0) found += 1;
      if (value > most[section]) most[section] = value;
      if (weight > sureness[section]) sureness[section] = weight;
    }
    evidence.found += found;
  };

  /** @param {Evidence} evidence @param {string} stem @param {number} weight @param {StemReason | undefined} why */
  const noteStem = ({ stems, why: known }, stem, weight, why) => {
    stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
    if (why && !known.has(stem)) known.set(stem, why);
  };

  /** @type {NotingPart['noteStems']} */
  const noteStems = async (evidence, weights, { store }, reason) => {
    const found = await Promise.all([...weights].map(async ([stem, weight]) => ({ stem, weight, list: await store.postings(stem) })));
    for (const { stem, weight, list } of found) {
      if (!list) continue;
      noteStem(evidence, stem, weight, reason && { reason });
      note(evidence, list, weight);
    }
  };

  /** @param {readonly Pick<QueryWord, 'typed' | 'folded'>[]} expression @param {SearchedBook} book @returns {Promise<SaidBy>} */
  const look = async (expression, book) => {
    const words = await Promise.all(expression.map(async (word) => {
      const stems = [...(await parts.expand.ownStems(word, book)).keys()];
      const lists = (await Promise.all(stems.map(book.store.postings))).filter((list) => list !== undefined);
      return { stems, list: lists.reduce(parts.postings.either, parts.postings.nowhere) };
    }));
    return { stems: words.flatMap(({ stems }) => stems), list: words.map(({ list }) => list).reduce(parts.postings.both) };
  };

  /** What expressions were found to say, in each store: each letter typed asks for many again.
   *  @type {WeakMap<SearchStore, { lists: Map<string, Promise<SaidBy>>, sections: number }>} */
  const saidIn = new WeakMap();

  /** @type {NotingPart['saying']} */
  const saying = (expression, book) => {
    const key = expression.map(({ typed }) => typed).join(' ');
    const known = saidIn.get(book.store) ?? { lists: new Map(), sections: 0 };
    saidIn.set(book.store, known);
    if (known.sections > MOST_KEPT) { known.lists.clear(); known.sections = 0; }
    const before = known.lists.get(key);
    if (before) return before;
    const found = look(expression, book);
    known.lists.set(key, found);
    // what could not be read may be there at the next letter
    found.then(({ list }) => { known.sections += list.sections.length; }, () => known.lists.delete(key));
    return found;
  };

  /** @type {NotingPart['noteExpression']} */
  const noteExpression = async (words, expression, weight, reason, book) => {
    const { stems, list } = await saying(expression, book);
    if (list.sections.length === 0) return;
    const whole = expression.map(({ typed }) => typed).join(' ');
    for (const word of words) {
      note(word, list, weight);
      for (const stem of stems) noteStem(word, stem, weight, { reason, whole });
    }
  };

  inspiratieboek.add('noting', Object.freeze({ note, noteStems, noteExpression, saying }));
}
