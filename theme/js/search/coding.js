// Reads what the files of the search data say. Pure: runs in Node for the tests.
// The forms are described with the generator, in SearchParts.
{
  'use strict';

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const VALUE = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at++) VALUE[DIGITS.charCodeAt(at)] = at;

  const COLON = ':'.charCodeAt(0);
  const FIRST_CAPITAL = 'A'.charCodeAt(0);
  const LAST_CAPITAL = 'Z'.charCodeAt(0);

  /** Numbers written as Base64-VLQ without sign: five bits a digit, low bits first, 32 when more follow.
   *  @param {string} text */
  const numbersIn = (text) => {
    const numbers = new Int32Array(text.length);
    let count = 0;
    for (let at = 0, shift = 0, value = 0; at < text.length; at++) {
      const digit = VALUE[text.charCodeAt(at)];
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) { numbers[count++] = value; shift = 0; value = 0; }
    }
    return numbers.subarray(0, count);
  };

  /** Ascending numbers: the first itself, then how many are passed over before each next. @param {string} text */
  const ascendingIn = (text) => {
    const numbers = numbersIn(text);
    for (let at = 0, last = -1; at < numbers.length; at++) { last += numbers[at] + 1; numbers[at] = last; }
    return numbers;
  };

  /** A level is how much a section is about a term, in so large steps. As in TermWeights. */
  const STEP = 0.2;

  /** @type {CodingPart['postingsOf']} */
  const postingsOf = ([, gaps, levels]) => {
    const sections = ascendingIn(gaps);
    return { sections, worth: Float64Array.from(sections, (_, at) => STEP * VALUE[levels.charCodeAt(levels.length === 1 ? 0 : at)]) };
  };

  /** The start that two words share. @param {string} a @param {string} b */
  const shared = (a, b) => { let at = 0; while (at < a.length && a[at] === b[at]) at++; return a.slice(0, at); };

  /** A word as files have it, and back: some signs mean something there. @param {string} word */
  const written = (word) => word.replace(/[%*/:]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  /** @param {string} text */
  const unwritten = (text) => !text.includes('%') ? text : text.replace(/%(25|2a|2f|3a)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

  /** The word of an entry of a file of words, as it stands there: a capital letter or a colon ends it. @param {string} entry */
  const wordOf = (entry) => {
    for (let at = 0; at < entry.length; at++) {
      const unit = entry.charCodeAt(at);
      if (unit === COLON || unit >= FIRST_CAPITAL && unit <= LAST_CAPITAL) return entry.slice(0, at);
    }
    return entry;
  };

  /** @param {string} entry @returns {WordForm} */
  const formOf = (entry) => {
    const word = wordOf(entry);
    const form = unwritten(word);
    if (word === entry) return { form, stems: [form] };
    const mark = entry.charCodeAt(word.length);
    if (mark !== COLON) return { form, stems: [unwritten(word.slice(0, FIRST_CAPITAL - 1 - mark))] };
    return { form, stems: entry.slice(word.length + 1).split(':').map(unwritten) };
  };

  /** The values of each page of each fact. @type {CodingPart['valuesOf']} */
  const valuesOf = (content, data) => {
    const values = new Map(data.facts.map(({ key, values: all }) => {
      const numbers = numbersIn(content[key] ?? '');
      /** @type {string[][]} */ const ofPages = [];
      for (let next = 0; next < numbers.length; next += numbers[next] + 1)
        ofPages.push(Array.from(numbers.subarray(next + 1, next + 1 + numbers[next]), (place) => all[place]));
      return [key, ofPages];
    }));
    return (page, key) => values.get(key)?.[page] ?? [];
  };

  /** @type {CodingPart['tableOf']} */
  const tableOf = (data) => {
    const counts = numbersIn(data.table.pages);
    const pageOf = new Int32Array(data.sections);
    const facetOf = new Uint8Array(data.sections);
    for (let page = 0, at = 0; page < counts.length; page++) for (const end = at + counts[page]; at < end; at++) pageOf[at] = page;
    for (let at = 0; at < facetOf.length; at++) facetOf[at] = data.table.facets.charCodeAt(at) - 48;
    return { pageOf, facetOf, facets: [...data.kinds, ...data.groups].map(({ id }) => id), pages: counts.length };
  };

  inspiratieboek.add('coding', Object.freeze({ postingsOf, ascendingIn, shared, written, unwritten, wordOf, formOf, tableOf, valuesOf }));
}
