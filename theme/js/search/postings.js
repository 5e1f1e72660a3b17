// Puts together what lists of sections say. Pure: runs in Node for the tests.
{
  'use strict';

  /** @type {Postings} */ const nowhere = Object.freeze({ sections: new Int32Array(0), worth: new Float64Array(0) });

  /** @param {Postings} a @param {Postings} b @returns {Postings} the sections that have both, with the least that one says */
  const both = (a, b) => {
    const most = Math.min(a.sections.length, b.sections.length);
    const sections = new Int32Array(most);
    const worth = new Float64Array(most);
    let count = 0;
    for (let at = 0, other = 0; at < a.sections.length && other < b.sections.length;) {
      const step = a.sections[at] - b.sections[other];
      if (step === 0) {
        sections[count] = a.sections[at];
        worth[count++] = Math.min(a.worth[at], b.worth[other]);
      }
      if (step <= 0) at++;
      if (step >= 0) other++;
    }
    return { sections: sections.subarray(0, count), worth: worth.subarray(0, count) };
  };

  /** @param {Postings} a @param {Postings} b @returns {Postings} the sections that have any of the two, with the most that one says */
  const either = (a, b) => {
    const most = a.sections.length + b.sections.length;
    const sections = new Int32Array(most);
    const worth = new Float64Array(most);
    let count = 0;
    for (let at = 0, other = 0; at < a.sections.length || other < b.sections.length;) {
      const mine = a.sections[at] ?? Infinity;
      const its = b.sections[other] ?? Infinity;
      sections[count] = Math.min(mine, its);
      worth[count++] = Math.max(mine <= its ? a.worth[at++] : 0, its <= mine ? b.worth[other++] : 0);
    }
    return { sections: sections.subarray(0, count), worth: worth.subarray(0, count) };
  };

  /** How telling a term is: lunr's own measure (idf), of a term in `found` of `all` sections.
   *  @param {number} found @param {number} all */
  const rarity = (found, all) => Math.log(1 + Math.abs((all - found + 0.5) / (found + 0.5)));

  inspiratieboek.add('postings', Object.freeze({ rarity, both, either, nowhere }));
}
