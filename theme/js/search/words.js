// The words of the book, which stand sorted in files. Pure: what reads a file is given.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** How many units at the end of a stem its words may not have: 'maan' has the stem 'man'. */
  const ALTERED = 2;
  /** So many units at least stand before a part inside a word. */
  const SHORTEST_HEAD = 2;
  /** How many files are read at most to find what a mistyped word may have been. */
  const MOST_NEAR = 8;

  /** @type {WordsPart['makeWords']} */
  const makeWords = (irregular, firsts, prepared) => {
    const { written, unwritten, wordOf, formOf } = parts.coding;
    const { firstFrom, startingWith, fileOf, filesFrom } = parts.sorted;
    const irregularStems = new Set(irregular.split(' '));

    /** @param {number} file @returns {Promise<string[]>} */
    const entriesIn = (file) => prepared('w', file, (/** @type {string} */ content) => content.split(' '));
    /** @param {string} start as written */
    const from = async (start) => {
      const { first, last } = filesFrom(firsts, start);
      const ends = await Promise.all([...new Set([first, last])].map(async (file) => startingWith(await entriesIn(file), start, wordOf)));
      return { entries: ends.flat(), all: last - first < 2 };
    };

    return Object.freeze({
      /** @param {string} form */
      async form(form) {
        const word = written(form);
        const entries = await entriesIn(fileOf(firsts, word));
        const at = firstFrom(entries, word, wordOf);
        return at < entries.length && wordOf(entries[at]) === word ? formOf(entries[at]) : undefined;
      },
      /** @param {string} start */
      from: (start) => from(written(start)),
      /** Where the words are few, those that have this inside. @param {string} part as written */
      async within(part) {
        const files = await Promise.all(firsts.map((_, file) => entriesIn(file)));
        return files.flat().filter((entry) => wordOf(entry).indexOf(part, SHORTEST_HEAD) > 0).map(formOf);
      },
      /** @param {string} stem */
      async mayHave(stem) {
        const start = written(inspiratieboek.fold(stem).slice(0, -ALTERED));
        const { first, last } = filesFrom(firsts, start);
        if (last - first > 1 || irregularStems.has(stem)) return true;
        const itself = written(stem);
        return (await from(start)).entries.some((entry) =>
          (entry.startsWith(itself) || entry.includes(':')) && formOf(entry).stems.includes(stem));
      },
      /** @param {readonly string[]} starts */
      async likely(starts) {
        const files = new Set(starts.flatMap((start) => {
          const { first, last } = filesFrom(firsts, start);
          return Array.from({ length: Math.min(MOST_NEAR, last - first + 1) }, (_, at) => first + at);
        }));
        const entries = (await Promise.all([...files].map(entriesIn))).flat();
        return new Map(entries.map((entry) => [unwritten(wordOf(entry)), entry]));
      },
    });
  };

  inspiratieboek.add('words', Object.freeze({ makeWords }));
}
