// Words that are kin: they share a root, or one is the past participle of the other. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;

  /** What is left of a stem without the endings that make one word of another: 'evalu' of evaluatie and evalueren.
   *  A consonant that an ending doubled counts once: rolmodellen is of rolmodel.
   *  @param {string} word @param {SearchLanguage} language */
  const rootOf = (word, language) => {
    const stem = word.replace(/([bfglmnprs])\1$/, '$1');
    const found = language.derivations.find(([ending, shortest]) => stem.endsWith(ending) && stem.length - ending.length >= shortest);
    return found === undefined ? stem : stem.slice(0, -found[0].length);
  };

  /** @type {WeakMap<SearchLanguage, string[][]>} */ const startsOf = new WeakMap();
  /** What stands before the verb of a participle: 'ge', 'uitge'. @param {SearchLanguage} language */
  const participleStarts = (language) => {
    const made = startsOf.get(language)
      ?? language.prefixes.flatMap((prefix) => ['', ...language.particles].map((particle) => [particle, prefix]));
    startsOf.set(language, made);
    return made;
  };

  /** The stem of the verb that a word may be the past participle of: gefouilleerd is of fouilleren, uitgeprobeerd of uitproberen.
   *  @param {string} word @param {SearchLanguage} language */
  const verbOf = (word, language) => {
    // a t follows voiceless sounds only: 'gemeente' is no participle of 'menen'
    const ending = /(?:en|de?|(?<=[cfhkpstx])te?)$/.exec(word)?.[0] ?? '';
    if (ending === '') return undefined;
    const start = participleStarts(language).find(([particle, prefix]) =>
      word.startsWith(particle + prefix) && word.length - (particle + prefix + ending).length >= 3);
    return start && language.stem(start[0] + word.slice(start.join('').length, -ending.length));
  };

  /** How the participle of a verb begins: 'gefou' of fouilleren, 'uitgepro' of uitproberen. @param {string} verb @param {SearchLanguage} language */
  const participlesOf = (verb, language) => participleStarts(language)
    .filter(([particle]) => verb.startsWith(particle) && verb.length - particle.length >= 4)
    .map(([particle, prefix]) => particle + prefix + verb.slice(particle.length, particle.length + 3));

  /** What kin share: the root of a stem, and that of the verb that it may be a participle of. @type {KinPart['rootsOf']} */
  const rootsOf = (stem, language) => {
    const verb = verbOf(stem, language);
    return [stem, ...(verb === undefined ? [] : [verb])].map((one) => rootOf(one, language)).filter((root) => root.length > 2);
  };

  /** @type {KinPart['kinOf']} */
  const kinOf = async (stem, from, language) => {
    const roots = new Set(rootsOf(stem, language));
    // by how many letters a stem may be longer than its root: an ending, after a letter that it doubled
    const longest = 1 + Math.max(0, ...language.derivations.map(([ending]) => ending.length));
    /** @param {readonly string[]} entries @param {number} length most words that begin as the root are compounds, whose stems are longer */
    const kinIn = (entries, length) => entries.flatMap((entry) => parts.coding.formOf(entry).stems)
      .filter((one) => one.length <= length && rootsOf(one, language).some((root) => roots.has(root)));
    /** @param {string} root */
    const derived = async (root) => {
      const { entries, all } = await from(root);
      // where very many words begin so, those with a doubled letter stand between the files that were read: plannen of plan
      const doubled = all ? [] : (await from(root + root[root.length - 1])).entries;
      return kinIn([...entries, ...doubled], root.length + longest);
    };
    const starts = new Set([...roots, stem].flatMap((verb) => participlesOf(verb, language)));
    return (await Promise.all([...[...roots].map(derived), ...[...starts].map(async (start) => kinIn((await from(start)).entries, Infinity))])).flat();
  };

  inspiratieboek.add('kin', Object.freeze({ rootsOf, kinOf }));
}
