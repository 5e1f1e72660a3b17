// Gathers, for each word of a query, which sections have it in whatever form, and how much they are about it. Pure: runs in Node.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** Of words that a begun one may become, so few have their synonyms read. */
  const FEW_BEGUN = 4;
  /** A word that more sections have than a reader looks at needs no other way to be said. */
  const ENOUGH_SAID = 60;
  /** A word that so many sections have needs no longer words that have it inside, nor, once finished, that begin with it. */
  const ENOUGH_WORDS = 200;
  /** Of a query of at most two letters whole words come before all that begins so, and that before all that has them inside. */
  const SHORT = 2;
  const SHARE_OF_SHORT = Object.freeze({ begun: 0.05, inner: 0.001 });
  const SHARE = Object.freeze({ begun: 1, inner: 1 });
  /** How much another way to say a word counts where the book has the word itself. */
  const ALSO = 0.4;

  /** @param {QueryWord} word @param {number} sections @returns {Evidence} */
  const noEvidence = (word, sections) => ({
    word, worth: new Float32Array(sections), sureness: new Float32Array(sections), stems: new Map(), why: new Map(), found: 0, surely: 0, rarity: 0,
    missing: false, nearest: [],
  });

  /** @param {ReadonlyMap<string, number>} weights @param {number} share */
  const times = (weights, share) => [...weights].map(([stem, weight]) => /** @type {const} */ ([stem, weight * share]));

  /** Looks up a word: itself and its kin, what it may become, what has it inside; where it is nowhere, what may have been meant.
   *  @param {QueryWord} word @param {boolean} alone whether it is all of the query @param {SearchedBook} book */
  const lookUp = async (word, alone, book) => {
    const { ownStems, expand, inside, WEIGHT } = parts.expand;
    const { note, noteStems } = parts.noting;
    const evidence = noEvidence(word, book.sections);
    // a sign stands for itself: hardly a word does not begin with it, or have it inside
    const exact = word.slight && !alone;
    // of a word that may go on, what it may become is wanted in any case: it is read at the same time
    const becoming = word.open && !exact ? expand(word, book) : undefined;
    const [own] = await Promise.all([ownStems(word, book), becoming]);
    await noteStems(evidence, own, book, 'kin');
    evidence.surely = evidence.found;
    if (exact) return evidence;

    const short = word.folded.length <= SHORT;
    const share = short && alone ? SHARE_OF_SHORT : SHARE;
    const rare = evidence.surely <= ENOUGH_WORDS;
    const [longer, inner] = await Promise.all([
      becoming ?? (rare ? expand(word, book) : undefined), rare && (alone || !short) ? inside(word, book) : undefined]);
    if (longer) {
      await noteStems(evidence, times(longer.weights, share.begun), book);
      note(evidence, longer.list, longer.weight * share.begun);
    }
    if (inner) {
      await noteStems(evidence, times(inner.weights, share.inner).filter(([stem]) => !evidence.stems.has(stem)), book);
      note(evidence, inner.list, WEIGHT.inner * share.inner);
    }
    if (evidence.surely === 0) await parts.guess.guess(evidence, book);
    return evidence;
  };

  /** Looks up what may be said instead of words of the query.
   *  @param {SynonymMatch} match @param {readonly Evidence[]} all @param {SearchedBook} book */
  const lookUpSynonyms = async ({ from, to, begun, phrase, instead }, all, book) => {
    const { WEIGHT } = parts.expand;
    const words = all.slice(from, to);
    if (!begun && words.every(({ surely }) => surely > ENOUGH_SAID)) return;
    // beside other words a last word that the book has is more often meant as it stands
    if (begun && all.length > 1 && words.every(({ surely }) => surely > 0)) return;
    // what the reader typed says more than another way to say it, where the book has it
    const sure = words.length === 1 && !phrase && words[0].surely > 0;
    const weight = WEIGHT.synonym * (sure ? ALSO : 1) * (begun ? WEIGHT.begun : 1);
    await Promise.all(instead.map((expression) => parts.noting.noteExpression(words, expression, weight, 'synonym', book)));
  };

  /** Each two words that the book may write as one: 'persoons gerichte', 'raad van partners' for partnerraad.
   *  @param {readonly QueryWord[]} query */
  const joinedIn = (query) => query.slice(1).flatMap((next, at) =>
    [...parts.compounds.compounds(query[at], next), ...parts.compounds.compounds(next, query[at])].map((word) => ({ at, word })));

  /** @type {EvidencePart['gather']} */
  const gather = async (query, text, book) => {
    const { saying, noteExpression } = parts.noting;
    const joined = joinedIn(query);
    // they are read at the same time as the words themselves, and asked for again
    for (const { word } of joined) saying([word], book).catch(() => undefined);
    const reading = Promise.all(query.map((word) => lookUp(word, query.length === 1, book)));
    // looked up while files are on their way
    const synonyms = parts.synonyms.synonymsIn(query, text, book);
    const few = synonyms.filter(({ begun }) => begun).length <= FEW_BEGUN;
    const all = await reading;
    await Promise.all(synonyms.filter(({ begun }) => few || !begun).map((match) => lookUpSynonyms(match, all, book)));
    await Promise.all(joined.map(({ at, word }) => noteExpression(all.slice(at, at + 2), [word], parts.expand.WEIGHT.joined, 'part', book)));
    for (const evidence of all) evidence.rarity = parts.postings.rarity(evidence.surely > 0 ? evidence.surely : evidence.found, book.sections);
    return all;
  };

  inspiratieboek.add('evidence', Object.freeze({ gather }));
}
