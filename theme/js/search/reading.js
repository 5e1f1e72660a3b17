// Reads the best sections for what the index cannot tell: whether words stand there as they were typed, in the page's name, and next
// to each other. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts, fold } = inspiratieboek;
  /** How sure another form of a word is; one that sounds otherwise (wetten, weten); one that goes on; one that has it inside. */
  const SAME_STEM = 0.95;
  const OTHER_SOUND = 0.05;
  const OPEN = 0.7;
  const INSIDE = 0.5;
  const SHORTEST_INSIDE = 4;
  /** Words further apart than this say nothing together. */
  const FAR = 12;
  /** Powers of e, learned over questions of three books: what the page's name has of a question, what of the heading was asked for,
   *  words in the order that they were typed, how often they stand here, and that a long text has more of everything. */
  const LEARNED = Object.freeze({ page: 0.9, heading: 0.47, together: 0.6, often: 0.73, length: -0.16 });
  /** A query of a few words says nearly all by its words alone. */
  const OF_WORDS = 0.25;
  /** @type {WeakMap<SectionEntry, ReadSection>} */ const known = new WeakMap();

  /** @type {ReadingPart['wordsOf']} */
  const wordsOf = (text, language) => parts.query.wordsOf(text.replaceAll('/', ' '), language)
    .map((word) => ({ form: fold(word), stem: language.stem(word), telling: !language.isStopWord(word) && !language.isWeakWord(word) }));

  /** @param {FoundSection} found @param {SearchLanguage} language */
  const readSection = ({ section, page }, language) => {
    const read = known.get(section)
      ?? { title: wordsOf(section.title, language), page: wordsOf(page.name, language), text: wordsOf(section.text, language) };
    known.set(section, read);
    return read;
  };

  /** Whether the last full vowel of a word is long (1) or short (-1), where its spelling says so: before two consonants it is short,
   *  before one and an ending long. @param {string} form */
  const vowelOf = (form) => {
    const [, vowel = '', consonants = '', ending = ''] = /(aa|ee|oo|uu|(?<![aeiou])[aeou])([bcdfghjklmnprstvwxz]+)(e[lnr]?s?)?$/.exec(form) ?? [];
    if (vowel.length === 2) return 1;
    if (vowel === '' || ending !== '' && consonants.length > 1 && consonants[0] !== consonants[1]) return 0;
    return ending !== '' && consonants.length === 1 ? 1 : -1;
  };

  /** How surely a word of a text is one of the query. @param {ReadWord} read @param {Evidence} evidence @param {string} own its stem */
  const sureness = ({ form, stem }, { word: { folded, open }, stems }, own) => {
    if (form === folded) return 1;
    if (stem === own) return vowelOf(form) * vowelOf(folded) === -1 ? OTHER_SOUND : SAME_STEM;
    const inside = form.startsWith(folded) || folded.length >= SHORTEST_INSIDE && form.includes(folded) ? INSIDE : 0;
    return Math.max(form.startsWith(folded) && open ? OPEN : inside, stems.get(stem) ?? 0);
  };

  /** Of each two words that follow each other in the query: how near the second stands after the first at best.
   *  @param {readonly (readonly number[])[]} places the levels of each word of a text */
  const togetherIn = (places) => {
    const words = places[0]?.length ?? 0;
    /** @type {number[]} */ const lastAt = new Array(words).fill(-Infinity);
    /** @type {number[]} */ const level = new Array(words).fill(0);
    /** @type {number[]} */ const best = new Array(Math.max(0, words - 1)).fill(0);
    places.forEach((levels, at) => {
      for (let word = 1; word < words; word++) {
        const gap = at - lastAt[word - 1];
        if (levels[word] > 0 && gap > 0 && gap <= FAR) best[word - 1] = Math.max(best[word - 1], Math.min(levels[word], level[word - 1]) / gap);
      }
      for (let word = 0; word < words; word++) if (levels[word] > 0) { lastAt[word] = at; level[word] = levels[word]; }
    });
    return best;
  };

  /** @type {ReadingPart['readerOf']} */
  const readerOf = (evidence, weights, asking, language) => {
    const stems = evidence.map(({ word }) => language.stem(word.typed));
    const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const shares = weights.map((weight) => weight / whole);
    /** @type {Map<string, number[]>} */ const levelsOf = new Map();
    /** @param {ReadWord} word */
    const levels = (word) => {
      const found = levelsOf.get(word.form) ?? evidence.map((one, at) => sureness(word, one, stems[at]));
      levelsOf.set(word.form, found);
      return found;
    };
    /** @param {readonly number[]} values of each word of the query */
    const weighed = (values) => values.reduce((sum, value, word) => sum + value * shares[word], 0);
    /** @param {readonly (readonly number[])[]} places */
    const most = (places) => evidence.map((_, word) => places.reduce((best, one) => Math.max(best, one[word]), 0));
    const pairs = shares.slice(1).map((share, word) => Math.min(share, shares[word]));
    const allPairs = pairs.reduce((sum, pair) => sum + pair, 0) || 1;

    return (found) => {
      const { title, page, text } = readSection(found, language);
      const [inTitle, inPage, inText] = [title, page, text].map((words) => words.map(levels));
      const here = [...inTitle, ...inText];
      const telling = title.filter((word) => word.telling);
      const asked = telling.reduce((sum, word) => sum + Math.max(...levels(word)), 0) / (telling.length || 1);
      const power = LEARNED.page * weighed(most(inPage)) + LEARNED.heading * asked * weighed(most(inTitle))
        + LEARNED.together * togetherIn(here).reduce((sum, near, word) => sum + near * pairs[word], 0) / allPairs
        + LEARNED.often * Math.log(1 + here.reduce((sum, one) => sum + weighed(one), 0)) + LEARNED.length * Math.log(20 + text.length);
      const sure = weighed(most([...here, ...inPage]).map((level) => (level === 0 ? 1 : level)));
      return Math.exp((asking ? 1 : OF_WORDS) * power) * Math.sqrt(sure);
    };
  };

  inspiratieboek.add('reading', Object.freeze({ wordsOf, readerOf }));
}
