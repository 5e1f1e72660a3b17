// Words that are kin: they share a root. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;
  const SHORTEST_ROOT = 3;

  /** What is left of a stem without the endings that make one word of another: 'evalu' of evaluatie and evalueren; of a participle
   *  without what it begins with too: 'fouill' of gefouilleerd. A consonant that an ending doubled counts once: rolmodellen is of rolmodel.
   *  @param {string} word @param {SearchLanguage} language */
  const rootOf = (word, language) => {
    const stem = word.replace(/([bfglmnprs])\1$/, '$1');
    const found = language.derivations.find(([ending, shortest]) => stem.endsWith(ending) && stem.length - ending.length >= shortest);
    if (found === undefined) return stem;
    const root = stem.slice(0, -found[0].length);
    const prefix = found[0].endsWith('d') ? language.prefixes.find((one) => root.startsWith(one) && root.length >= one.length + SHORTEST_ROOT) : undefined;
    return root.slice(prefix?.length ?? 0);
  };

  /** @type {KinPart['kinOf']} */
  const kinOf = async (stem, from, language) => {
    const root = rootOf(stem, language);
    if (root.length < SHORTEST_ROOT) return [];
    const [{ entries, all }, ...participles] = await Promise.all(['', ...language.prefixes].map((prefix) => from(prefix + root)));
    // where very many words begin so, those with a doubled letter stand between the files that were read: plannen of plan
    const doubled = all ? [] : (await from(root + root[root.length - 1])).entries;
    // most words that begin as the root are compounds, whose stems are longer than an ending and a letter that it doubled make them
    const longest = root.length + 1 + Math.max(0, ...language.derivations.map(([ending]) => ending.length));
    return [...entries, ...doubled, ...participles.flatMap((one) => one.entries)].flatMap((entry) => parts.coding.formOf(entry).stems)
      .filter((one) => one.length <= longest && rootOf(one, language) === root);
  };

  inspiratieboek.add('kin', Object.freeze({ rootOf, kinOf }));
}
