// Words in other scripts than the Latin one. The index knows Latin letters only, so such a word is given to it between two zeros:
// '0москва0'; where a script has no spaces, every two signs that stand together are a word. Pure: runs in Node for the tests.
{
  'use strict';

  const AROUND = '0';
  /** The ranges of OtherScripts, on the side of the generator. */
  const RANGES = '\\u0370-\\u1cff\\u1f00-\\u1fff\\u2c00-\\u2c5f\\u2c80-\\u2dff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\ua6ff\\ua800-\\uab2f\\uab70-\\ud7ff'
    + '\\uf900-\\ufaff\\ufb07-\\ufdff\\ufe70-\\ufefe\\uff66-\\uffdc\\u{10000}-\\u{1cfff}\\u{1e000}-\\u{1edff}\\u{20000}-\\u{3ffff}';
  const SPACELESS = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff'
    + '\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}';
  const LETTER = `(?=[${RANGES}])[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Cn}]`;
  const SPACELESS_LETTER = `(?=[${SPACELESS}])${LETTER}`;
  const MAYBE = /[\u0370-\uffff]/;
  const RUN = new RegExp(`${LETTER}(?:${LETTER}|[\\p{M}\\u200c\\u200d])*`, 'gu');
  const SPACED = new RegExp(`(?:${SPACELESS_LETTER}[\\p{M}\\u200c\\u200d]*)|(?:(?!${SPACELESS_LETTER})[^])+`, 'gu');
  const SIGN = new RegExp(`^${SPACELESS_LETTER}`, 'u');

  /** @param {string} text */
  const coded = (text) => AROUND + inspiratieboek.fold(text).replace(/[\u200c\u200d]/g, '') + AROUND;

  /** The article of Arabic is written onto its word, as are 'and', 'in', 'like', 'then' and 'to' before it. */
  const ARTICLE = /^0(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644)(?=[^0]{3})/;

  /** The same word without an article: of 'المدرسة' also 'مدرسة'. @param {string} word */
  const withoutArticle = (word) => word.replace(ARTICLE, AROUND);

  /** The words of a run of letters in other scripts, from where it stands. @param {string} run @param {number} start @param {boolean} alone */
  const wordsOf = (run, start, alone) => {
    const parts = [...run.matchAll(SPACED)].map(({ 0: part, index }) => ({ part, from: index, sign: SIGN.test(part) }));
    return parts.flatMap(({ part, from, sign }, at) => {
      const next = sign && parts[at + 1]?.sign ? parts[at + 1] : undefined;
      // who asks for two signs or more asks for no sign alone
      if (sign && !next && !alone && parts[at - 1]?.sign) return [];
      const to = next ? next.from + next.part.length : from + part.length;
      return [{ from: start + from, to: start + to, word: coded(run.slice(from, to)), sign }];
    });
  };

  /** The words of a text in other scripts, where they stand, as the index has them. @param {string} text @returns {OtherWord[]} */
  const wordsIn = (text) => (MAYBE.test(text) ? [...text.matchAll(RUN)].flatMap((run) => wordsOf(run[0], run.index, true)) : []);

  /** What a reader typed, its words in other scripts as the index has them. @param {string} text */
  const asIndexed = (text) => (MAYBE.test(text)
    ? text.replace(RUN, (run) => ` ${wordsOf(run, 0, false).map(({ word }) => word).join(' ')} `) : text);

  /** A text with spaces in place of its words in other scripts, so that all else stands where it stood. @param {string} text */
  const latinIn = (text) => (MAYBE.test(text) ? text.replace(RUN, (run) => ' '.repeat(run.length)) : text);

  /** @param {string} word */
  const isOther = (word) => word.length > 2 && word.startsWith(AROUND) && MAYBE.test(word);
  /** A word as readers know it. @param {string} word */
  const bare = (word) => (isOther(word) ? word.slice(AROUND.length, -AROUND.length) : word);

  inspiratieboek.add('scripts', Object.freeze({
    wordsIn, asIndexed, withoutArticle, latinIn, isOther, bare,
    /** What words begin with that a word may become. @param {string} word */
    beginningOf: (word) => (isOther(word) ? word.slice(0, -AROUND.length) : word),
    /** Whether a word is one sign that says little by itself: of Chinese one says a word. @param {string} word */
    isSlight: (word) => [...bare(word)].length === 1 && !SIGN.test(bare(word)),
    /** @param {string} word */
    isSign: (word) => SIGN.test(word),
  }));
}
