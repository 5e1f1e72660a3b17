// How far a typed word is from a word of the book. Pure: runs in Node for the tests.
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
  const forgiven = (length) => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

  /** The same, but what sounds alike counts as one change in a whole word: who writes 'priveciewet' by ear means privacywet.
   *  @param {string} typed @param {string} word @param {SearchLanguage} language @param {number} most @param {boolean} whole */
  const apart = (typed, word, language, most, whole) => {
    const seen = distance(typed, word, most, whole);
    if (seen <= 1 || !whole || Math.abs(word.length - typed.length) > most + 2) return seen;
    return Math.min(seen, 1 + distance(language.sound(typed), language.sound(word), most - 1, true));
  };

  /** The words nearest to a mistyped one (or, unless `whole`, to the start of one), nearest first.
   *  @param {string} typed @param {Iterable<string>} forms @param {SearchLanguage} language @param {boolean} whole @param {number} [most]
   *  @returns {string[]} */
  const nearest = (typed, forms, language, whole, most = forgiven(typed.length)) => {
    if (most === 0) return [];
    /** @type {string[]} */ let found = [];
    let best = most;
    for (const form of forms) {
      const steps = apart(typed, form, language, best, whole);
      if (steps > best) continue;
      if (steps < best) { best = steps; found = []; }
      found.push(form);
    }
    // of equally near words one with the same first letter is meant more often
    return found.sort((a, b) => Number(b[0] === typed[0]) - Number(a[0] === typed[0]));
  };

  inspiratieboek.add('distance', Object.freeze({ distance, apart, forgiven, nearest }));
}
