// Looks things up in sorted lists. Pure: runs in Node for the tests.
{
  'use strict';

  /** The first place in a sorted list that is not before this. @template {string | number} T @param {ArrayLike<T>} sorted @param {T} wanted */
  const firstFrom = (sorted, wanted) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < wanted) low = middle + 1; else high = middle;
    }
    return low;
  };

  inspiratieboek.add('sorted', Object.freeze({ firstFrom }));
}
