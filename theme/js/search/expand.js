// What a typed word may stand for: stems of the index, each with how sure that is. Pure: runs in Node for the tests.
{
  'use strict';

  /** How much a match of each sort weighs against the word itself. */
  const WEIGHT = Object.freeze({ exact: 1, inflected: 0.95, joined: 0.9, synonym: 0.75, kin: 0.6, begun: 0.55, split: 0.5, ending: 0.45, inner: 0.35, near: 0.35 });

  /** A beginning counts for less in a word that is finished: another follows it. */
  const FINISHED = 0.6;

  /** The stems that a word gets once its ending has been typed in full: so no page drops out of the hits half-way a word.
   *  @param {string} typed @param {SearchLanguage} language */
  const stemsWhenFinished = (typed, language) => {
    /** @type {Set<string>} */ const stems = new Set();
    for (const ending of language.endings)
      for (let had = 0; had < ending.length; had++)
        if (typed.endsWith(ending.slice(0, had))) stems.add(language.stem(typed + ending.slice(had)));
    return stems;
  };

  /** What is left of a stem without the endings that make one word of another: 'evalu' of evaluatie and evalueren.
   *  @param {string} stem @param {SearchLanguage} language */
  const rootOf = (stem, language) => {
    const found = language.derivations.find(([ending, shortest]) => stem.endsWith(ending) && stem.length - ending.length >= shortest);
    return found === undefined ? stem : stem.slice(0, -found[0].length);
  };

  /** The stem of the verb that a word may be the past participle of: gefouilleerd is of fouilleren.
   *  @param {string} word @param {SearchLanguage} language */
  const verbOf = (word, language) => {
    const start = language.prefixes.find((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 4);
    return start === undefined || !/(?:d|t|de|te|en)$/.test(word) ? undefined
      : language.stem(word.slice(start.length).replace(/(?:d|t|de|te|en)$/, ''));
  };

  /** A number as it may also be written: 23000 is 23.000. @param {string} typed */
  const otherNumbers = (typed) => {
    if (!/^\d[\d.]*$/.test(typed)) return [];
    const bare = typed.replace(/\./g, '');
    return [bare, bare.replace(/\B(?=(?:\d{3})+$)/g, '.')].filter((other) => other !== typed);
  };

  /** @param {readonly WordForm[]} forms */
  const stemsOf = (forms) => forms.flatMap(({ stems }) => stems);

  /** The word itself in all its forms, and its kin: words that share its root.
   *  @param {Pick<QueryWord, 'typed' | 'folded'>} word @param {SearchStore} store @param {SearchLanguage} language
   *  @returns {Promise<Map<string, number>>} stem to weight */
  const ownStems = async ({ typed, folded }, store, language) => {
    /** @type {Map<string, number>} */ const weights = new Map();
    /** @param {Iterable<string>} stems @param {number} weight */
    const add = (stems, weight) => { for (const stem of stems) if (!weights.has(stem)) weights.set(stem, weight); };
    const stem = language.stem(typed);
    const root = rootOf(language.stem(folded), language);
    const verb = verbOf(typed, language);
    const [known, kin, participles, numbers] = await Promise.all([
      store.form(folded),
      root.length > 2 ? store.begun(root) : { forms: [] },
      folded.length > 4 ? Promise.all(language.prefixes.map((prefix) => store.begun(prefix + folded.slice(0, 3)))) : [],
      Promise.all(otherNumbers(folded).map(store.form)),
    ]);
    add(known?.stems ?? [], WEIGHT.exact);
    add(stemsOf(numbers.filter((form) => form !== undefined)), WEIGHT.exact);
    add([stem, language.stem(folded), ...(verb === undefined ? [] : [verb])], WEIGHT.inflected);
    add(stemsOf(participles.flatMap(({ forms }) => forms)).filter((one) => verbOf(one, language) === stem), WEIGHT.inflected);
    add(stemsOf(kin.forms).filter((one) => rootOf(one, language) === root), WEIGHT.kin);
    return weights;
  };

  /** What a word may still become, and longer words that have it inside.
   *  @param {QueryWord} word @param {SearchStore} store @param {SearchLanguage} language @returns {Promise<Expansion>} */
  const expand = async ({ typed, folded, open }, store, language) => {
    /** @type {Map<string, number>} */ const weights = new Map();
    /** @param {Iterable<string>} stems @param {number} weight */
    const add = (stems, weight) => { for (const stem of stems) if (!weights.has(stem)) weights.set(stem, weight); };
    const [begun, doubled, inner] = await Promise.all([
      folded.length > 1 ? store.begun(folded) : { forms: [] },
      // boo… may become boom, which has the stem of bomen; takk… takken, with that of tak
      open && folded.length > 2 && folded.at(-1) === folded.at(-2) ? store.begun(folded.slice(0, -1)) : { forms: [] },
      folded.length > 1 ? store.inner(folded) : [],
    ]);
    add(stemsOf(begun.forms), open ? WEIGHT.begun : WEIGHT.begun * FINISHED);
    add(stemsWhenFinished(typed, language), WEIGHT.ending);
    add(stemsOf(doubled.forms), WEIGHT.ending);
    add(stemsOf(inner), WEIGHT.inner);
    return { weights, begun: begun.list };
  };

  /** For a word that the book does not have: the nearest that it has. @param {QueryWord} word @param {SearchStore} store */
  const nearTo = async ({ folded }, store) => {
    const whole = await store.near(folded, true);
    const forms = whole.length > 0 ? whole : await store.near(folded, false);
    return { forms, weights: new Map(forms.flatMap(({ stems }) => stems).map((stem) => [stem, WEIGHT.near])) };
  };

  inspiratieboek.add('expand', Object.freeze({ ownStems, expand, nearTo, WEIGHT, FINISHED }));
}
