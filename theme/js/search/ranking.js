// Orders the sections and pages that a query finds, and counts them by sort and by fact. Pure: runs in Node for the tests.
{
  'use strict';

  /** How a section that has only some of the words falls behind one with all: a power of the share it has. */
  const COVERAGE = 1.5;
  /** The same of a question, of which no section has all words. */
  const COVERAGE_OF_QUESTION = 1.25;
  /** A match that is not sure covers this much more of its word than its weight says. */
  const SURE = 0.2;
  /** A word that says little in a question counts for this much of another. */
  const WEAK = 0.35;
  const WEAK_AT_MOST = 0.7;
  /** An everyday word for this much, whatever form it has. */
  const COMMON = 0.6;
  /** Which share of the most that a section has of the query a section must have to be shown at once. */
  const ENOUGH = 0.4;
  /** The same of a question, whose words stand together less often. */
  const ENOUGH_OF_QUESTION = 0.25;
  /** How much the other sections of a page add to its best one, and the words that only they have. */
  const OTHERS = 0.2;
  const ELSEWHERE = 1;
  /** The top of a page names all that it is about, and its sections answer: it counts for so much of them. */
  const TOP = 0.6;
  /** So surely a word is found as it was typed, or inflected. */
  const NO_GUESS = 0.9;
  /** In a question it matters less how much a section says of one word than that it says something of all: powers of how much
   *  it says, and of how rare the word is. */
  const TEMPERED = 0.5;
  const TEMPERED_RARITY = 0.7;

  /** How much each word of a query counts: how rare it is in the book; but one that says little, though it may be rare, never counts
   *  for more than one that says something. @param {readonly Evidence[]} evidence @param {boolean} asking */
  const weightsOf = (evidence, asking) => {
    const words = evidence.map(({ word, rarity }) => ({ word, rare: asking ? rarity ** TEMPERED_RARITY : rarity }));
    const least = Math.min(...words.map(({ word: { weak, common, slight }, rare }) => (weak || common || slight ? Infinity : rare)));
    const most = Math.max(...words.map(({ rare }) => rare));
    const nothingElse = words.every(({ word: { slight } }) => slight);
    return words.map(({ word: { weak, common, slight }, rare }) => {
      // a word of one sign ('fase 2', 'plan b') tells places apart that have the other words, and takes none away: the next letter
      // may make another word of it
      if (slight) return nothingElse ? { counts: rare, covers: rare } : { counts: Math.min(least, most), covers: 0 };
      const counts = weak ? Math.min(WEAK * rare, WEAK_AT_MOST * least) : common ? Math.min(COMMON * rare, least) : rare;
      return { counts, covers: counts };
    });
  };

  /** How much a section counts as an answer. @param {SectionTable} table @param {number} at
   *  @param {readonly number[] | undefined} answers of a question: how much sections of each facet do */
  const answering = ({ pageOf, facetOf }, at, answers) =>
    (answers?.[facetOf[at]] ?? 1) * (pageOf[at - 1] !== pageOf[at] && pageOf[at + 1] === pageOf[at] ? TOP : 1);

  /** @type {RankingPart['scoreSections']} */
  const scoreSections = (evidence, table, answers) => {
    const asking = answers !== undefined;
    const [tempered, coverage] = asking ? [TEMPERED, COVERAGE_OF_QUESTION] : [1, COVERAGE];
    const words = weightsOf(evidence, asking).map((weight, at) => ({ ...weight, worth: evidence[at].worth, sureness: evidence[at].sureness }));
    const weights = words.map(({ covers }) => covers);
    const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const score = new Float32Array(table.pageOf.length);
    const share = new Float32Array(table.pageOf.length);
    for (let at = 0; at < score.length; at++) {
      let sum = 0;
      let covered = 0;
      for (const { counts, covers, worth, sureness } of words) {
        if (worth[at] === 0) continue;
        sum += worth[at] ** tempered * counts;
        covered += covers * Math.min(1, SURE + sureness[at]);
      }
      if (covered === 0) continue;
      share[at] = covered / whole;
      score[at] = sum * share[at] ** coverage * answering(table, at, answers);
    }
    const most = share.reduce((a, b) => Math.max(a, b), 0);
    // of a single word whatever was found is shown: no page is lost while it is typed
    return { score, share, enough: evidence.length > 1 ? most * (asking ? ENOUGH_OF_QUESTION : ENOUGH) : 0, weights, whole };
  };

  /** Tells of a page the facts in which it has none of the values that were chosen.
   *  @param {SearchChoices['facts']} chosen @param {FactValues} valuesOf @param {number} pages */
  const missingOf = (chosen, valuesOf, pages) => {
    const facts = [...chosen].filter(([, values]) => values.size > 0);
    /** @type {(string[] | undefined)[]} */ const known = new Array(pages);
    return (/** @type {number} */ page) => (known[page] ??= facts.filter(([key, values]) => !valuesOf(page, key).some((value) => values.has(value))).map(([key]) => key));
  };

  /** @type {RankingPart['choose']} */
  const choose = ({ score, share, enough }, table, choices, facts, valuesOf, partly) => {
    const facet = table.facets.indexOf(choices.facet);
    const missing = missingOf(choices.facts, valuesOf, table.pages);
    const byFacet = new Array(table.facets.length).fill(0);
    const byFact = new Map(facts.map(({ key }) => [key, /** @type {Map<string, number>} */ (new Map())]));
    /** @type {number[]} */ const kept = [];
    let [unchosen, few] = [0, 0];
    for (let at = 0; at < score.length; at++) {
      if (score[at] === 0) continue;
      const page = table.pageOf[at];
      const missed = missing(page);
      const ofFacet = choices.facet === '' || table.facetOf[at] === facet;
      const fits = ofFacet && missed.length === 0;
      if (share[at] < enough && !partly) { few += Number(fits); continue; }
      unchosen += 1;
      if (missed.length === 0) byFacet[table.facetOf[at]] += 1;
      if (fits) kept.push(at);
      if (!ofFacet || missed.length > 1) continue;
      // a value of a fact is counted as if nothing were chosen in that fact
      for (const [key, counts] of byFact)
        if (missed.length === 0 || missed[0] === key) for (const value of valuesOf(page, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return { kept, unchosen, few, byFacet, byFact };
  };

  /** The pages on which sections were found: each with those sections and its best one, and how much it is worth: as much as that
   *  one, somewhat more for the others, and more for the words that only they have.
   *  @param {readonly number[]} kept @param {Scores} scores @param {readonly Evidence[]} evidence @param {SectionTable} table */
  const pagesOf = (kept, { score, share, weights, whole }, evidence, table) => {
    /** @type {Map<number, { page: number, best: number, numbers: number[], sum: number, said: boolean[], worth: number }>} */ const pages = new Map();
    for (const at of kept) {
      const page = table.pageOf[at];
      let one = pages.get(page);
      if (!one) pages.set(page, one = { page, best: at, numbers: [], sum: 0, said: evidence.map(() => false), worth: 0 });
      if (score[at] > score[one.best]) one.best = at;
      one.numbers.push(at);
      one.sum += score[at];
      for (let word = 0; word < evidence.length; word++) if (evidence[word].worth[at] > 0) one.said[word] = true;
    }
    for (const one of pages.values()) {
      const top = score[one.best];
      const said = weights.reduce((sum, weight, word) => sum + (one.said[word] ? weight : 0), 0);
      one.worth = (top + Math.min(top, (one.sum - top) * OTHERS)) * (1 + said / whole - share[one.best]);
    }
    return [...pages.values()];
  };

  /** The best pages: thousands may be found, of which a reader sees few, and only those are put in order.
   *  @param {ReturnType<typeof pagesOf>} pages @param {number} wanted */
  const bestOf = (pages, wanted) => {
    const least = Float64Array.from(pages, ({ worth }) => worth).sort().at(-wanted) ?? 0;
    return pages.filter(({ worth }) => worth >= least).sort((a, b) => b.worth - a.worth || a.best - b.best).slice(0, wanted);
  };

  /** @type {RankingPart['orderPages']} */
  const orderPages = (kept, scores, evidence, table, wanted, each) => {
    const found = pagesOf(kept, scores, evidence, table);
    // of a single word the pages that have it are read before those that have another word for it
    const surely = evidence.length === 1 ? evidence[0].sureness : undefined;
    /** @param {{ numbers: number[] }} page */
    const says = ({ numbers }) => !surely || numbers.some((at) => surely[at] > NO_GUESS);
    const best = [...bestOf(found.filter(says), wanted), ...bestOf(found.filter((page) => !says(page)), wanted)].slice(0, wanted);
    return {
      found: found.length,
      pages: best.map(({ page, numbers, worth }) =>
        ({ page, worth, count: numbers.length, numbers: numbers.sort((a, b) => scores.score[b] - scores.score[a] || a - b).slice(0, each) })),
    };
  };

  inspiratieboek.add('ranking', Object.freeze({ scoreSections, choose, orderPages }));
}
