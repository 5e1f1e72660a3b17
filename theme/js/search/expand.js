// What a typed word may stand for: stems of the index, each with how sure that is. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** How much a match of each sort weighs against the word itself. */
  const WEIGHT = Object.freeze({ exact: 1, inflected: 0.95, joined: 0.75, synonym: 0.75, kin: 0.6, begun: 0.7, split: 0.5, ending: 0.45, inner: 0.35, near: 0.35 });

  /** Kin count for less where the book has the word itself: personen beside personeel. */
  const BESIDE = 0.5;

  /** A beginning counts for less in a word that is finished: another follows it. */
  const FINISHED = 0.6;

  /** A shorter word that is near to one of the thesaurus is more often another word. */
  const LONG_ENOUGH = 6;

  /** @type {ExpandPart['stemsWhenFinished']} */
  const stemsWhenFinished = (typed, language) => {
    /** @type {Set<string>} */ const stems = new Set();
    if (parts.scripts.isOther(typed)) return stems;
    for (const ending of language.endings)
      for (let had = 0; had < ending.length; had++)
        if (typed.endsWith(ending.slice(0, had))) stems.add(language.stem(typed + ending.slice(had)));
    return stems;
  };

  /** A number as it may also be written: 23000 is 23.000. @param {string} typed */
  const otherNumbers = (typed) => {
    if (!/^\d[\d.]*$/.test(typed)) return [];
    const bare = typed.replace(/\./g, '');
    return [bare, bare.replace(/\B(?=(?:\d{3})+$)/g, '.')].filter((other) => other !== typed);
  };

  /** @param {readonly WordForm[]} forms */
  const stemsOf = (forms) => forms.flatMap(({ stems }) => stems);

  /** Each stem with the weight of the first list that has it. @param {readonly [stems: Iterable<string>, weight: number][]} lists */
  const weighed = (lists) => {
    /** @type {Map<string, number>} */ const weights = new Map();
    for (const [stems, weight] of lists) for (const stem of stems) if (!weights.has(stem)) weights.set(stem, weight);
    return weights;
  };

  /** Of stems that are wanted whatever else is found: their sections are read at the same time, and asked for again.
   *  @param {Iterable<string>} stems @param {SearchStore} store */
  const readEarly = (stems, store) => { for (const stem of stems) store.postings(stem).catch(() => undefined); };

  /** @type {ExpandPart['ownStems']} */
  const ownStems = async ({ typed, folded }, { store, language }) => {
    const own = [language.stem(typed), language.stem(folded)];
    const bareOfArticle = parts.scripts.withoutArticle(folded);
    readEarly(own, store);
    const [known, kin, numbers] = await Promise.all([store.form(folded), store.kin(own[1]), Promise.all(otherNumbers(folded).map(store.form))]);
    return weighed([
      [known?.stems ?? [], WEIGHT.exact],
      [stemsOf(numbers.filter((form) => form !== undefined)), WEIGHT.exact],
      [own, WEIGHT.inflected],
      [bareOfArticle === folded ? kin : [...kin, bareOfArticle], WEIGHT.kin * (known ? BESIDE : 1)],
    ]);
  };

  /** @type {ExpandPart['inside']} */
  const inside = async ({ folded }, { store }) => {
    if (folded.length < 2 || parts.scripts.isOther(folded)) return { weights: new Map() };
    const { forms, list } = await store.inner(folded);
    return { weights: weighed([[stemsOf(forms), WEIGHT.inner]]), list };
  };

  /** @type {ExpandPart['expand']} */
  const expand = async ({ typed, folded, open }, { store, language }) => {
    const bare = folded.replace(/\./g, '');
    const finished = stemsWhenFinished(typed, language);
    readEarly(finished, store);
    const [begun, doubled, numbers] = await Promise.all([
      store.begun(parts.scripts.beginningOf(folded)),
      // boo… may become boom, which has the stem of bomen; takk… takken, with that of tak
      open && folded.length > 2 && folded.at(-1) === folded.at(-2) ? store.begun(folded.slice(0, -1)) : { forms: [] },
      // 230 may become 23.000
      open && /^\d+$/.test(bare) ? store.begun(bare[0]) : { forms: [] },
    ]);
    const begunStems = begun.list ? [] : stemsOf(begun.forms);
    const kin = open ? await Promise.all(begunStems.map(store.kin)) : [];
    const weight = WEIGHT.begun * (open ? 1 : FINISHED);
    return {
      list: begun.list,
      weight,
      weights: weighed([
        [begunStems, weight],
        [stemsOf(numbers.forms.filter(({ form }) => form.replace(/\./g, '').startsWith(bare))), WEIGHT.begun],
        [finished, WEIGHT.ending],
        ['list' in doubled && doubled.list ? [] : stemsOf(doubled.forms), WEIGHT.ending],
        [kin.flat(), WEIGHT.ending * WEIGHT.kin],
      ]),
    };
  };

  /** @type {ExpandPart['nearTo']} */
  const nearTo = async ({ folded }, { store, language, synonyms }) => {
    const { apart, forgiven, nearest } = parts.distance;
    const whole = await store.near(folded, true);
    const furthest = forgiven(folded.length);
    const most = whole.length > 0 ? apart(folded, whole[0].form, language, furthest, true) - 1 : furthest;
    const known = most === 0 || folded.length < LONG_ENOUGH ? [] : synonyms.map(({ words }) => words());
    const said = nearest(folded, new Set(known.flatMap(({ alone }) => alone)), language, true, most).map((form) => ({ form, stems: [] }));
    if (said.length > 0) return { forms: said, instead: known.filter(({ alone }) => alone.includes(said[0].form)).flatMap(({ find }) => find) };
    return { forms: whole.length > 0 ? whole : await store.near(folded, false), instead: [] };
  };

  inspiratieboek.add('expand', Object.freeze({ stemsWhenFinished, ownStems, expand, inside, nearTo, WEIGHT }));
}
