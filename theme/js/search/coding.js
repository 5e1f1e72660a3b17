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

  /** @param {SectionList} list @returns {Postings} */
  const decode = ([, , gaps, levels, low, ratio, best]) => {
    let section = -1;
    const sections = numbersIn(gaps).map((gap) => (section += gap + 1));
    const worth = sections.map((_, at) => low * ratio ** (VALUE.get(levels.charCodeAt(at)) ?? 0));
    const places = new Map(sections.map((number, at) => [number, at]));
    for (let at = 0; at < best.length; at += 2) worth[places.get(best[at]) ?? -1] = best[at + 1];
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

  /** @param {FacetsData} content @param {SearchData} data @returns {SectionTable} */
  const tableOf = (content, data) => {
    const counts = numbersIn(content.pages);
    const pageOf = new Int32Array(data.sections);
    let at = 0;
    counts.forEach((count, page) => { pageOf.fill(page, at, at + count); at += count; });
    /** @type {Map<string, string[][]>} */ const values = new Map(data.facts.map(({ key, values: all }) => {
      const numbers = numbersIn(content.facts[key] ?? '');
      /** @type {string[][]} */ const ofPages = [];
      for (let next = 0; next < numbers.length; next += numbers[next] + 1)
        ofPages.push(numbers.slice(next + 1, next + 1 + numbers[next]).map((place) => all[place]));
      return [key, ofPages];
    }));
    return {
      pageOf,
      facetOf: Uint8Array.from(content.sections, (letter) => letter.charCodeAt(0) - 48),
      facets: [...data.kinds, ...data.groups].map(({ id }) => id),
      pages: counts.length,
      valuesOf: (page, key) => values.get(key)?.[page] ?? [],
    };
  };

  inspiratieboek.add('coding', Object.freeze({ numbersIn, decode, shared, written, unwritten, formOf, tableOf }));
}
