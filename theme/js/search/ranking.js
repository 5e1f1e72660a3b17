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
  /** A word of one sign ('fase 2', 'plan b') tells places apart that have the other words, and takes none away: the next letter
   *  may make another word of it. It counts for this much of the least of them. */
  const SLIGHT = 1;
  /** An everyday word for this much, whatever form it has. */
  const COMMON = 0.6;
  /** Which share of the most that a section has of the query a section must have to be shown at once. */
  const ENOUGH = 0.4;
  /** The same of a question, whose words stand together less often. */
  const ENOUGH_OF_QUESTION = 0.25;
  /** How much the other sections of a page add to its best one, and the words that only they have. */
  const OTHERS = 0.12;
  const ELSEWHERE = 1;

  /** What a word means seldom answers a question: sections that say so count for so much of others. */
  const EXPLAINING = 0.9;
  /** The top of a page names all that it is about, and its sections answer: it counts for so much of them, but for more where
   *  the page itself is asked for. */
  const TOP = 0.6;
  const NAMED = 1.5;
  /** So much of a page must have a word for the page to be called so, and so surely: as it was typed, or inflected. */
  const NEARLY = 0.9;
  const NO_GUESS = 0.9;
  /** In a question it matters less how much a section says of one word than that it says something of all: powers of how much
   *  it says, and of how rare the word is. */
  const TEMPERED = 0.5;
  const TEMPERED_RARITY = 0.7;

  /** What a page fits where nothing was chosen. @type {boolean[]} */ const ALL = [];

  /** How much each word of a query counts: how rare it is in the book; but one that says little, though it may be rare, never counts
   *  for more than one that says something. @param {readonly Evidence[]} evidence @param {boolean} asking */
  const weightsOf = (evidence, asking) => {
    const rarities = evidence.map(({ rarity }) => (asking ? rarity ** TEMPERED_RARITY : rarity));
    const least = Math.min(...evidence.map(({ word: { weak, common, slight } }, at) => (weak || common || slight ? Infinity : rarities[at])));
    const nothingElse = evidence.every(({ word: { slight } }) => slight);
    return evidence.map(({ word: { weak, common, slight } }, at) => {
      if (slight) return nothingElse ? rarities[at] : SLIGHT * Math.min(least, Math.max(...rarities));
      if (weak) return Math.min(WEAK * rarities[at], WEAK_AT_MOST * least);
      return common ? Math.min(COMMON * rarities[at], least) : rarities[at];
    });
  };

  /** Whether pages are called what is asked: nearly all their sections have all its words, for the name of their page counts.
   *  @param {readonly Float32Array[]} surenesses @param {SectionTable} table */
  const called = (surenesses, { pageOf, pages }) => {
    const size = new Int32Array(pages);
    const has = new Int32Array(pages);
    for (let at = 0; at < pageOf.length; at++) {
      size[pageOf[at]] += 1;
      let word = 0;
      while (word < surenesses.length && surenesses[word][at] > NO_GUESS) word++;
      if (word === surenesses.length) has[pageOf[at]] += 1;
    }
    return Uint8Array.from(size, (all, page) => Number(has[page] >= NEARLY * all));
  };

  /** How much a section counts as an answer. @param {SectionTable} table @param {number} at
   *  @param {number | undefined} explaining of a question: the facet of sections that say what a word means
   *  @param {Uint8Array} named of each page: whether it is called what is asked */
  const answering = ({ pageOf, facetOf }, at, explaining, named) => {
    if (facetOf[at] === explaining) return EXPLAINING;
    if (pageOf[at - 1] === pageOf[at] || pageOf[at + 1] !== pageOf[at]) return 1;
    return named[pageOf[at]] === 1 ? NAMED : TOP;
  };

  /** @param {readonly Evidence[]} evidence @param {SectionTable} table
   *  @param {number | undefined} explaining of a question: the place among the facets of sections that say what a word means, or -1
   *  @returns {Scores} */
  const scoreSections = (evidence, table, explaining) => {
    const sections = table.pageOf.length;
    const worths = evidence.map(({ worth }) => worth);
    const surenesses = evidence.map(({ sureness }) => sureness);
    const score = new Float32Array(sections);
    const share = new Float32Array(sections);
    const asking = explaining !== undefined;
    const counts = weightsOf(evidence, asking);
    const nothingElse = evidence.every(({ word: { slight } }) => slight);
    const weights = counts.map((weight, at) => (evidence[at].word.slight && !nothingElse ? 0 : weight));
    const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const named = called(surenesses, table);
    let most = 0;
    for (let at = 0; at < sections; at++) {
      let sum = 0;
      let covered = 0;
      for (let word = 0; word < worths.length; word++) {
        const worth = worths[word][at];
        if (worth > 0) {
          sum += (asking ? worth ** TEMPERED : worth) * counts[word];
          covered += weights[word] * Math.min(1, SURE + surenesses[word][at]);
        }
      }
      if (covered === 0) continue;
      share[at] = covered / whole;
      score[at] = sum * share[at] ** (asking ? COVERAGE_OF_QUESTION : COVERAGE) * answering(table, at, explaining, named);
      if (share[at] > most) most = share[at];
    }
    // of a single word whatever was found is shown: no page is lost while it is typed
    return { score, share, enough: evidence.length > 1 ? most * (asking ? ENOUGH_OF_QUESTION : ENOUGH) : 0, weights, whole };
  };

  /** Which sections fit the choices, and what each choice would give while the others stay.
   *  @param {Scores} scores @param {SectionTable} table @param {SearchChoices} choices @param {SearchData['facts']} facts the facts to count
   *  @param {FactValues} valuesOf @param {boolean} partly */
  const choose = ({ score, share, enough }, table, choices, facts, valuesOf, partly) => {
    const facet = table.facets.indexOf(choices.facet);
    const chosen = facts.filter(({ key }) => (choices.facts.get(key)?.size ?? 0) > 0);
    /** @type {(boolean[] | undefined)[]} */ const fits = new Array(table.pages);
    /** @param {number} page */
    const fitsOf = (page) => (fits[page] ??= chosen.map(({ key }) => valuesOf(page, key).some((value) => choices.facts.get(key)?.has(value))));
    const byFacet = new Array(table.facets.length).fill(0);
    const byFact = new Map(facts.map(({ key }) => [key, /** @type {Map<string, number>} */ (new Map())]));
    /** @type {number[]} */ const kept = [];
    let unchosen = 0;
    let few = 0;
    for (let at = 0; at < score.length; at++) {
      if (score[at] === 0) continue;
      const page = table.pageOf[at];
      const fit = chosen.length === 0 ? ALL : fitsOf(page);
      let missed = 0;
      for (let place = 0; place < fit.length; place++) if (!fit[place]) missed += 1;
      const right = choices.facet === '' || table.facetOf[at] === facet;
      if (share[at] < enough && !partly) { if (right && missed === 0) few += 1; continue; }
      unchosen += 1;
      if (missed === 0) byFacet[table.facetOf[at]] += 1;
      if (right && missed === 0) kept.push(at);
      // a value of a fact is counted as if nothing were chosen in that fact
      if (right && missed <= 1)
        for (const { key } of facts) {
          const place = chosen.findIndex((one) => one.key === key);
          if (missed === 1 && (place < 0 || fit[place])) continue;
          const counts = byFact.get(key);
          for (const value of valuesOf(page, key)) counts?.set(value, (counts.get(value) ?? 0) + 1);
        }
    }
    return { kept, unchosen, few, byFacet, byFact };
  };

  /** The best pages of these sections, best first, and how many pages there are: a page is as good as its best section, and
   *  somewhat better for the others.
   *  @param {readonly number[]} kept @param {Scores} scores @param {readonly Evidence[]} evidence @param {SectionTable} table
   *  @param {number} wanted how many pages, if there are so many @param {number} each how many of its sections, best first
   *  @returns {{ pages: PageFound[], found: number }} */
  const orderPages = (kept, { score, share, weights, whole }, evidence, table, wanted, each) => {
    const worths = evidence.map(({ worth }) => worth);
    const best = new Int32Array(table.pages).fill(-1);
    const sum = new Float32Array(table.pages);
    const words = new Int32Array(table.pages);
    const count = new Int32Array(table.pages);
    for (const at of kept) {
      const page = table.pageOf[at];
      if (best[page] < 0 || score[at] > score[best[page]]) best[page] = at;
      sum[page] += score[at];
      count[page] += 1;
      for (let word = 0; word < worths.length; word++) if (worths[word][at] > 0) words[page] |= 1 << word;
    }
    const worth = new Float64Array(table.pages);
    let found = 0;
    for (let page = 0; page < best.length; page++) {
      if (best[page] < 0) continue;
      const top = score[best[page]];
      let said = 0;
      for (let word = 0; word < weights.length; word++) if ((words[page] >> word) & 1) said += weights[word];
      const more = Math.min(top, (sum[page] - top) * OTHERS);
      worth[page] = (top + more) * (1 + ELSEWHERE * (said / whole - share[best[page]]));
      found += 1;
    }
    // thousands of pages may be found, of which a reader sees few: only those are put in order
    const least = found > wanted ? worth.slice().sort()[worth.length - wanted] : 0;
    /** @type {PageFound[]} */ const pages = [];
    for (let page = 0; page < best.length; page++)
      if (best[page] >= 0 && worth[page] >= least) pages.push({ page, numbers: [], count: count[page], worth: worth[page] });
    const first = pages.sort((a, b) => b.worth - a.worth || best[a.page] - best[b.page]).slice(0, wanted);
    const placeOf = new Map(first.map((one) => [one.page, one]));
    const isFirst = Uint8Array.from(best, (_, page) => Number(placeOf.has(page)));
    for (const at of kept) if (isFirst[table.pageOf[at]] === 1) placeOf.get(table.pageOf[at])?.numbers.push(at);
    for (const one of first) one.numbers = one.numbers.sort((a, b) => score[b] - score[a] || a - b).slice(0, each);
    return { pages: first, found };
  };

  inspiratieboek.add('ranking', Object.freeze({ scoreSections, choose, orderPages }));
}
