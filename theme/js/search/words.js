// The words of the book and the stems they have in the index. Pure: runs in Node for the tests.
{
  'use strict';

  /** How many single changes (a letter more, less, other, or two letters swapped) make the start of `word` into `typed`;
   *  more than `most` is told as `most + 1`. With `whole` the entire word counts, not just its best start.
   *  @param {string} typed @param {string} word @param {number} most @param {boolean} whole */
  const distance = (typed, word, most, whole) => {
    const width = whole ? word.length : Math.min(word.length, typed.length + most);
    if (typed.length - width > most || (whole && width - typed.length > most)) return most + 1;
    /** @type {number[]} */ let above = [];
    let row = Array.from({ length: width + 1 }, (_, at) => at);
    for (let down = 1; down <= typed.length; down++) {
      const next = [down];
      let least = down;
      for (let across = 1; across <= width; across++) {
        const same = typed[down - 1] === word[across - 1];
        let cost = Math.min(row[across] + 1, next[across - 1] + 1, row[across - 1] + (same ? 0 : 1));
        if (down > 1 && across > 1 && typed[down - 1] === word[across - 2] && typed[down - 2] === word[across - 1])
          cost = Math.min(cost, above[across - 2] + 1);
        next.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      above = row;
      row = next;
    }
    return Math.min(whole ? row[width] : Math.min(...row), most + 1);
  };

  /** How many typing mistakes a word of this length may have. @param {number} length */
  const forgiven = (length) => (length >= 9 ? 2 : length >= 4 ? 1 : 0);

  /** @param {readonly string[]} lines one for each stem: the stem, then every word of the book that has it
   *  @param {(word: string) => string} fold */
  const makeWords = (lines, fold) => {
    /** @type {Map<string, string[]>} */ const formsOfStem = new Map();
    /** @type {Map<string, string[]>} */ const stemsOfForm = new Map();
    for (const line of lines) {
      const [stem, ...words] = line.split(' ');
      const forms = [...new Set(words.map(fold))];
      formsOfStem.set(stem, forms);
      for (const form of forms) {
        const stems = stemsOfForm.get(form);
        if (stems) stems.push(stem); else stemsOfForm.set(form, [stem]);
      }
    }
    const sorted = [...stemsOfForm.keys()].sort();

    /** @param {Iterable<string>} forms */
    const stemsOf = (forms) => {
      /** @type {Set<string>} */ const stems = new Set();
      for (const form of forms) for (const stem of stemsOfForm.get(form) ?? []) stems.add(stem);
      return stems;
    };

    /** @param {string} start */
    const startingWith = (start) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < start) low = middle + 1; else high = middle;
      }
      const from = low;
      while (low < sorted.length && sorted[low].startsWith(start)) low++;
      return sorted.slice(from, low);
    };

    return Object.freeze({
      stemsOf,
      startingWith,
      size: sorted.length,
      /** @param {string} stem */
      has: (stem) => formsOfStem.has(stem),
      /** Every spelling that the book has of a stem, folded. @param {string} stem */
      formsOf: (stem) => formsOfStem.get(stem) ?? [],
      /** Longer words that hold this one, but do not start with it: wijkaanpak for aanpak. @param {string} part */
      containing: (part) => sorted.filter((form) => form.indexOf(part, 1) > 0),
      /** The words nearest to a mistyped one (or, unless `whole`, to the start of one), nearest first.
       *  @param {string} typed @param {boolean} whole @param {number} [most] */
      near(typed, whole, most = forgiven(typed.length)) {
        if (most === 0) return [];
        /** @type {{ form: string, steps: number }[]} */ let found = [];
        let best = most;
        for (const form of sorted) {
          const steps = distance(typed, form, best, whole);
          if (steps > best) continue;
          if (steps < best) { best = steps; found = []; }
          found.push({ form, steps });
        }
        // of equally near words one with the same first letter is meant more often
        return found.map(({ form }) => form).sort((a, b) => Number(b[0] === typed[0]) - Number(a[0] === typed[0]));
      },
    });
  };

  inspiratieboek.add('words', Object.freeze({ makeWords, distance, forgiven }));
}
