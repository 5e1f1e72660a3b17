// Reads what the files of a large book's search data say. Pure: runs in Node for the tests.
// The forms are described with the generator, in SearchParts.
{
  'use strict';

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const VALUE = new Map([...DIGITS].map((digit, at) => [digit.charCodeAt(0), at]));

  /** Numbers written as Base64-VLQ without sign: five bits a digit, low bits first, 32 when more follow.
   *  @param {string} text */
  const numbersIn = (text) => {
    /** @type {number[]} */ const numbers = [];
    for (let at = 0, shift = 0, value = 0; at < text.length; at++) {
      const digit = VALUE.get(text.charCodeAt(at)) ?? 0;
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) { numbers.push(value); shift = 0; value = 0; }
    }
    return numbers;
  };

  /** Ascending numbers: the first itself, then how many are passed over before each next. @param {string} text */
  const ascendingIn = (text) => { let last = -1; return numbersIn(text).map((gap) => (last += gap + 1)); };

  /** @param {SectionList} list @returns {Postings} */
  const decode = ([, , gaps, levels, book, divisor, best]) => {
    const { firstFrom } = /** @type {SortedPart} */ (inspiratieboek.part('sorted'));
    const sections = ascendingIn(gaps);
    /** @param {number} thousandths */
    const weight = (thousandths) => thousandths / 1000 / divisor;
    const weights = ascendingIn(book).map(weight);
    const count = sections.length;
    /** @param {number} at */
    const letter = (at) => VALUE.get(levels.charCodeAt(at)) ?? 0;
    const worth = sections.map(weights.length <= DIGITS.length ? (_, at) => weights[letter(at)]
      : (_, at) => weights[letter(at) * DIGITS.length + letter(count + at)]);
    for (let at = 0; at < best.length; at += 2) worth[firstFrom(sections, best[at])] = weight(best[at + 1]);
    return { sections, worth };
  };

  /** The start that two words share. @param {string} a @param {string} b */
  const shared = (a, b) => { let at = 0; while (at < a.length && a[at] === b[at]) at++; return a.slice(0, at); };

  /** A word as files have it, and back: some signs mean something there. @param {string} word */
  const written = (word) => word.replace(/[%*/:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  /** @param {string} text */
  const unwritten = (text) => text.replace(/%(25|2A|2F|3A)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

  /** @param {string} entry a word as a file of words has it: `form*`, with `:stem` where the stemmer would say otherwise
   *  @param {SearchLanguage} language @returns {WordForm} */
  const formOf = (entry, language) => {
    const [form, ...stems] = entry.replace('*', '').split(':').map(unwritten);
    return { form, stems: stems.length > 0 ? stems : [language.stem(form)] };
  };

  /** The values of each page of each fact. @param {Record<string, string>} content @param {SearchData} data
   *  @returns {FactValues} */
  const valuesOf = (content, data) => {
    const values = new Map(data.facts.map(({ key, values: all }) => {
      const numbers = numbersIn(content[key] ?? '');
      /** @type {string[][]} */ const ofPages = [];
      for (let next = 0; next < numbers.length; next += numbers[next] + 1)
        ofPages.push(numbers.slice(next + 1, next + 1 + numbers[next]).map((place) => all[place]));
      return [key, ofPages];
    }));
    return (page, key) => values.get(key)?.[page] ?? [];
  };

  /** Of each section: for a finding the section that opens its theme's page, else -1.
   *  @param {ThemesData} content @param {SearchData} data */
  const headsOf = (content, data) => {
    const heads = ascendingIn(content.heads);
    const headOf = new Int32Array(data.sections).fill(-1);
    numbersIn(content.sections).forEach((place, at) => { if (place > 0) headOf[at] = heads[place - 1]; });
    return headOf;
  };

  /** @param {FacetsData} content @param {SearchData} data @returns {SectionTable} */
  const tableOf = (content, data) => {
    const counts = numbersIn(content.pages);
    const pageOf = new Int32Array(data.sections);
    let at = 0;
    counts.forEach((count, page) => { pageOf.fill(page, at, at + count); at += count; });
    return {
      pageOf,
      facetOf: Uint8Array.from(content.sections, (letter) => letter.charCodeAt(0) - 48),
      facets: [...data.kinds, ...data.groups].map(({ id }) => id),
      pages: counts.length,
    };
  };

  inspiratieboek.add('coding', Object.freeze({ decode, shared, written, unwritten, formOf, headsOf, tableOf, valuesOf }));
}
