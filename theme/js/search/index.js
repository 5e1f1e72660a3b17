// Reads an index as lunr.js serializes it: which sections have a term, and how much each is about it. Pure: runs in Node.
{
  'use strict';

  /** Where the vector says a term's score: term number and score stand in turn, by ascending number.
   *  @param {readonly number[]} elements @param {number} term */
  const scoreIn = (elements, term) => {
    let low = 0;
    let high = elements.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elements[middle * 2] < term) low = middle + 1; else high = middle;
    }
    return elements[low * 2] === term ? elements[low * 2 + 1] : 0;
  };

  /** How telling a term is: lunr's own measure (idf), of a term in `found` of `all` sections.
   *  @param {number} found @param {number} all */
  const rarity = (found, all) => Math.log(1 + Math.abs((all - found + 0.5) / (found + 0.5)));

  /** @param {LunrSerialized} index @param {(ref: string) => number} numberOf a section's number by its reference
   *  @param {number} all how many sections the book has
   *  @returns {(term: string) => Postings | undefined} */
  const readIndex = (index, numberOf, all) => {
    const vectors = new Map(index.fieldVectors);
    const terms = new Map(index.invertedIndex);
    /** @type {Map<string, Postings | undefined>} */ const read = new Map();

    /** @param {string} term @returns {Postings | undefined} */
    const postings = (term) => {
      const posting = terms.get(term);
      if (!posting) return undefined;
      /** @type {Map<number, number>} */ const scores = new Map();
      let inFields = 0;
      for (const field of index.fields)
        for (const ref of Object.keys(posting[field])) {
          inFields += 1;
          const section = numberOf(ref);
          scores.set(section, (scores.get(section) ?? 0) + scoreIn(vectors.get(`${field}/${ref}`) ?? [], posting._index));
        }
      // lunr counts a section for each field that has the term
      const idf = rarity(inFields, all);
      const sections = Int32Array.from(scores.keys()).sort();
      return { sections, worth: Float64Array.from(sections, (section) => Math.log2(1 + (scores.get(section) ?? 0) / idf)) };
    };

    return (term) => {
      if (!read.has(term)) read.set(term, postings(term));
      return read.get(term);
    };
  };

  inspiratieboek.add('index', Object.freeze({ readIndex, rarity }));
}
