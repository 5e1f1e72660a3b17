// Gathers, for each word of a query, which sections have it in whatever form, and how much they are about it. Pure: runs in Node.
{
  'use strict';

  /** Of words that a begun one may become, so few have their synonyms read. */
  const FEW_BEGUN = 4;
  /** A word that more sections have than a reader looks at needs no other way to be said. */
  const ENOUGH_SAID = 60;
  /** A word that so many sections have needs no longer words that have it inside, nor, once finished, that begin with it. */
  const ENOUGH_WORDS = 200;
  /** From so many letters on a word in another script may be mistyped. */
  const MISTAKEN = 4;
  /** A word of so many letters is seldom one letter away from another by chance. */
  const LONG = 8;
  /** Of a query of at most two letters whole words come before all that begins so, and that before all that has them inside. */
  const SHORT = Object.freeze({ length: 2, begun: 0.05, inner: 0.001 });
  /** How much another way to say a word counts where the book has the word itself. */
  const ALSO = 0.4;

  /** @param {Evidence} evidence @param {Postings | undefined} postings @param {number} weight */
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

  /** What expressions were found to say, in each store: each letter typed asks for many again.
   *  @type {WeakMap<SearchStore, { lists: Map<string, Promise<{ stems: string[], list: Postings }>>, sections: number }>} */
  const saidIn = new WeakMap();
  /** So many sections are remembered for all expressions together. */
  const MOST_KEPT = 2_000_000;

  /** The sections that say all words of an expression in so many words, whatever their endings.
   *  @param {readonly Pick<QueryWord, 'typed' | 'folded'>[]} expression @param {SearchStore} store @param {SearchLanguage} language */
  const saying = (expression, store, language) => {
    const key = expression.map(({ typed }) => typed).join(' ');
    const known = saidIn.get(store) ?? { lists: new Map(), sections: 0 };
    saidIn.set(store, known);
    if (known.sections > MOST_KEPT) { known.lists.clear(); known.sections = 0; }
    const before = known.lists.get(key);
    if (before) return before;
    const found = look(expression, store, language);
    known.lists.set(key, found);
    // what could not be read may be there at the next letter
    found.then(({ list }) => { known.sections += list.sections.length; }, () => known.lists.delete(key));
    return found;
  };

  /** @param {readonly Pick<QueryWord, 'typed' | 'folded'>[]} expression @param {SearchStore} store @param {SearchLanguage} language */
  const look = async (expression, store, language) => {
    const { ownStems } = /** @type {ExpandPart} */ (inspiratieboek.part('expand'));
    const { both, either, nowhere } = /** @type {PostingsPart} */ (inspiratieboek.part('postings'));
    const words = await Promise.all(expression.map(async (word) => {
      const stems = [...(await ownStems(word, store, language)).keys()];
      const lists = (await Promise.all(stems.map(store.postings))).filter((list) => list !== undefined);
      return { stems, list: lists.length > 0 ? lists.reduce(either) : nowhere };
    }));
    return { stems: words.flatMap(({ stems }) => stems), list: words.map(({ list }) => list).reduce(both) };
  };

  /** @param {readonly QueryWord[]} query @param {string} text the query as it was typed @param {SearchStore} store
   *  @param {SearchLanguage} language @param {number} sections how many sections the book has @param {readonly SynonymWords[]} synonyms
   *  @returns {Promise<Evidence[]>} */
  const gather = async (query, text, store, language, sections, synonyms) => {
    const { ownStems, expand, inside, nearTo, WEIGHT, FINISHED } = /** @type {ExpandPart} */ (inspiratieboek.part('expand'));
    const { synonymsIn } = /** @type {QueryPart} */ (inspiratieboek.part('query'));
    const { halves, otherHalves, compounds, separated } = /** @type {CompoundsPart} */ (inspiratieboek.part('compounds'));
    const { rarity } = /** @type {PostingsPart} */ (inspiratieboek.part('postings'));
    const { bare, isOther, isSign } = /** @type {ScriptsPart} */ (inspiratieboek.part('scripts'));
    const short = query.length === 1 && query[0].folded.length <= SHORT.length;
    const [ofBegun, ofInner] = short ? [SHORT.begun, SHORT.inner] : [1, 1];

    /** @param {Evidence} evidence @param {ReadonlyMap<string, number>} weights @param {number} [share] @param {Reason} [reason] */
    const noteStems = async (evidence, weights, share = 1, reason = undefined) => {
      const lists = await Promise.all([...weights.keys()].map(store.postings));
      [...weights].forEach(([stem, weight], at) => {
        if (!lists[at]) return;
        evidence.stems.set(stem, Math.max(evidence.stems.get(stem) ?? 0, weight * share));
        if (reason && !evidence.why.has(stem)) evidence.why.set(stem, { reason });
        note(evidence, lists[at], weight * share);
      });
    };
    /** @param {Evidence[]} words @param {readonly QueryWord[]} expression @param {number} weight @param {Reason} reason */
    const noteExpression = async (words, expression, weight, reason) => {
      const whole = expression.map(({ typed }) => typed).join(' ');
      const { stems, list } = await saying(expression, store, language);
      for (const word of words) {
        note(word, list, weight);
        if (list.sections.length > 0) for (const stem of stems) {
          word.stems.set(stem, Math.max(word.stems.get(stem) ?? 0, weight));
          if (!word.why.has(stem)) word.why.set(stem, { reason, whole });
        }
      }
      return list.sections.length > 0;
    };

    /** For a word that the book does not have: two words that it is made of, or the nearest word, or a part of it.
     *  @param {Evidence} evidence @param {boolean} begun whether the book has words that begin with it */
    const guess = async (evidence, begun) => {
      const { word } = evidence;
      if (isOther(word.folded)) {
        if ([...bare(word.folded)].length < MISTAKEN || isSign(bare(word.folded)) || begun) return;
        const near = await store.near(word.folded, true);
        evidence.nearest = near.map(({ form }) => bare(form));
        evidence.missing = near.length > 0;
        return noteStems(evidence, new Map(near.flatMap(({ stems }) => stems).map((stem) => [stem, WEIGHT.near])), 1, 'near');
      }
      const { pairs, singles } = await halves(word, store, language, async (half) => (await saying([half], store, language)).list.sections.length > 0);
      // gebiedverbod may be made of gebied and verbod, but a whole word that is one letter away is what was meant
      if (pairs.length > 0 && !(begun && word.open) && word.folded.length >= LONG) {
        const slips = await store.near(word.folded, true, 1);
        await noteStems(evidence, new Map(slips.flatMap(({ stems }) => stems).map((stem) => [stem, WEIGHT.kin])), 1, 'near');
      }
      for (const pair of pairs) await noteExpression([evidence], pair, WEIGHT.split, 'part');
      for (const half of pairs[0] ?? []) await noteExpression([evidence], [half], WEIGHT.split / 2, 'part');
      if (pairs.length > 0 || (begun && word.open)) return;
      const near = await nearTo(word, store, language, synonyms);
      evidence.nearest = near.forms.map(({ form }) => form);
      evidence.missing = near.forms.length > 0 && !begun;
      await noteStems(evidence, near.weights, 1, 'near');
      for (const expression of near.instead) await noteExpression([evidence], expression, WEIGHT.near, 'synonym');
      if (near.forms.length > 0) return;
      for (const half of singles) await noteExpression([evidence], [half], WEIGHT.split / 2, 'part');
      for (const expression of otherHalves(word, synonyms)) await noteExpression([evidence], expression, WEIGHT.split / 2, 'synonym');
    };

    // two words that the book writes as one: 'persoons gerichte', 'raad van partners' for partnerraad
    const joined = query.slice(1).flatMap((next, at) => [...compounds(query[at], next), ...compounds(next, query[at])].map((word) => ({ at, word })));
    joined.push(...separated(query, text, language));
    // they are read at the same time as the words themselves, and asked for again
    for (const { word } of joined) saying([word], store, language).catch(() => undefined);

    const reading = Promise.all(query.map(async (word) => {
      /** @type {Evidence} */ const evidence = {
        word, worth: new Float32Array(sections), sureness: new Float32Array(sections), stems: new Map(), why: new Map(), found: 0, surely: 0, rarity: 0, missing: false, nearest: [],
      };
      // of a word that may go on, what it may become is wanted in any case: it is read at the same time
      const exact = word.slight && query.length > 1;
      const early = word.open && !exact ? expand(word, store, language) : undefined;
      const [own] = await Promise.all([ownStems(word, store, language), early]);
      await noteStems(evidence, own, 1, 'kin');
      const surely = evidence.found;
      // a sign stands for itself: hardly a word does not begin with it, or have it inside
      if (exact) return Object.assign(evidence, { surely });
      const longer = surely <= ENOUGH_WORDS && (short || word.folded.length > SHORT.length) ? inside(word, store) : undefined;
      longer?.catch(() => undefined);
      if (early || surely <= ENOUGH_WORDS) {
        const more = await (early ?? expand(word, store, language));
        await noteStems(evidence, more.weights, ofBegun);
        note(evidence, more.begun, WEIGHT.begun * ofBegun * (word.open ? 1 : FINISHED));
      }
      if (longer) {
        const { weights, list } = await longer;
        await noteStems(evidence, new Map([...weights].filter(([stem]) => !evidence.stems.has(stem))), ofInner);
        note(evidence, list, WEIGHT.inner * ofInner);
      }
      const begun = evidence.found > 0;
      // an everyday word that the book does not have was not mistyped, and a question has other words to go by
      if (surely === 0 && !(query.length > 1 && (word.weak || word.common))) await guess(evidence, begun);
      evidence.surely = surely;
      return evidence;
    }));

    // looked up while files are on their way
    const found = synonymsIn(query, text, synonyms, language);
    const all = await reading;
    const begun = found.filter((one) => one.begun);
    await Promise.all((begun.length <= FEW_BEGUN ? found : found.filter((one) => !one.begun)).flatMap((one) =>
      one.instead.map((expression) => {
        const words = all.slice(one.from, one.to);
        if (!one.begun && words.every(({ surely }) => surely > ENOUGH_SAID)) return false;
        // beside other words a last word that the book has is more often meant as it stands
        if (one.begun && query.length > 1 && words.every(({ surely }) => surely > 0)) return false;
        // what the reader typed says more than another way to say it, where the book has it
        const sure = words.length === 1 && !one.phrase && words[0].surely > 0;
        return noteExpression(words, expression, WEIGHT.synonym * (sure ? ALSO : 1) * (one.begun ? WEIGHT.begun : 1), 'synonym');
      })));
    await Promise.all(joined.map(({ at, word, alone }) => noteExpression(all.slice(at, at + (alone ? 1 : 2)), [word], WEIGHT.joined, 'part')));

    for (const evidence of all) evidence.rarity = rarity(evidence.surely > 0 ? evidence.surely : evidence.found, sections);
    return all;
  };

  inspiratieboek.add('evidence', Object.freeze({ gather }));
}
