// Looks things up in sorted lists. Pure: runs in Node for the tests.
{
  'use strict';

  /** The first place in a sorted list that is not before this. @type {SortedPart['firstFrom']} */
  const firstFrom = (sorted, wanted, keyOf) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keyOf ? keyOf(sorted[middle]) : sorted[middle]) < wanted) low = middle + 1; else high = middle;
    }
    return low;
  };

  /** Those that begin so. @type {SortedPart['startingWith']} */
  const startingWith = (sorted, start, keyOf) => {
    const from = firstFrom(sorted, start, keyOf);
    let to = from;
    while (to < sorted.length && sorted[to].startsWith(start)) to++;
    return sorted.slice(from, to);
  };

  /** The file that would have a key. @param {readonly string[]} firsts what each file begins with @param {string} key */
  const fileOf = (firsts, key) => { const at = firstFrom(firsts, key); return firsts[at] === key ? at : Math.max(0, at - 1); };

  /** The files that may have keys beginning so. @param {readonly string[]} firsts @param {string} start */
  const filesFrom = (firsts, start) => {
    const first = fileOf(firsts, start);
    let last = first;
    while (firsts[last + 1]?.startsWith(start)) last++;
    return { first, last };
  };

  inspiratieboek.add('sorted', Object.freeze({ firstFrom, startingWith, fileOf, filesFrom }));
}
