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

  /** How much a count counts at most beside one, and how much the length of a field matters: lunr's k1 and b. */
  const SATURATION = 1.2;
  const OF_LENGTH = 0.75;
  /** Lengths are told exactly up to so many, then in so many steps for each doubling. */
  const EXACT = 16;
  const STEPS = 6;

  /** Of each field and length, as a letter tells it, what it makes of the saturation: in long texts a count says less.
   *  @param {PartsData['fields']} fields */
  const saturationsOf = (fields) => fields.map(([, average]) => Float64Array.from(DIGITS, (_, letter) => {
    const length = letter <= EXACT ? letter : EXACT * 2 ** ((letter - EXACT) / STEPS);
    return SATURATION * (1 - OF_LENGTH + OF_LENGTH * (average > 0 ? length / average : 1));
  }));

  /** What counts of a term in the fields of a section are worth, as lunr weighs them (BM25), without how rare the term is.
   *  @type {CodingPart['makeDecode']} */
  const makeDecode = ({ fields }, content) => {
    const saturations = saturationsOf(fields);
    const lengths = content.lengths.map((letters) => Uint8Array.from(letters, (letter) => VALUE[letter.charCodeAt(0)]));
    return ([, gaps, levels, book]) => {
      const sections = ascendingIn(gaps);
      const counts = numbersIn(book);
      const two = counts.length > DIGITS.length * fields.length;
      const worth = new Float64Array(sections.length);
      for (let at = 0; at < sections.length; at++) {
        const low = VALUE[levels.charCodeAt(two ? sections.length + at : at)];
        const from = fields.length * (levels === '' ? 0 : two ? VALUE[levels.charCodeAt(at)] * DIGITS.length + low : low);
        let weight = 0;
        for (let field = 0; field < fields.length; field++) {
          const count = counts[from + field];
          if (count > 0) weight += fields[field][0] * (1 + SATURATION) * count / (count + saturations[field][lengths[field][sections[at]]]);
        }
        worth[at] = Math.log2(1 + weight);
      }
      return { sections, worth };
    };
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

  /** The values of each page of each fact. @param {Record<string, string>} content @param {SearchData} data
   *  @returns {FactValues} */
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
    const facetOf = new Uint8Array(data.sections);
    for (let page = 0, at = 0; page < counts.length; page++) for (const end = at + counts[page]; at < end; at++) pageOf[at] = page;
    for (let at = 0; at < facetOf.length; at++) facetOf[at] = content.sections.charCodeAt(at) - 48;
    return {
      pageOf,
      facetOf,
      facets: [...data.kinds, ...data.groups].map(({ id }) => id),
      pages: counts.length,
    };
  };

  inspiratieboek.add('coding', Object.freeze({ makeDecode, ascendingIn, shared, written, unwritten, wordOf, formOf, headsOf, tableOf, valuesOf }));
}
