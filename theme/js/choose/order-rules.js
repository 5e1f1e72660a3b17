// The order of cases: by a fact, by name, or by how like they are to what was chosen. Pure: runs in Node for the tests.
{
  'use strict';

  /** @param {FilterCase} one @param {string} fact */
  const valuesOf = (one, fact) => (Object.hasOwn(one.facts, fact) ? one.facts[fact] : []);

  /** What the reader's place is like, feature by feature. Of a fact that has one value in each case, the chosen values are one
   *  feature: any of them will do. Where cases have several values each chosen one is a feature of its own. That something is
   *  unknown is no feature. @type {OrderRules['features']} */
  const features = (cases, choices, unknown) => [...choices].flatMap(([fact, chosen]) => {
    const wanted = [...chosen].filter((value) => value !== unknown);
    const several = cases.some((one) => valuesOf(one, fact).length > 1);
    return several ? wanted.map((value) => ({ fact, wanted: [value] })) : wanted.length === 0 ? [] : [{ fact, wanted }];
  });

  /** Whether a case has each feature; what it does not say is unknown, not other. @type {OrderRules['compare']} */
  const compare = (one, asked, unknown) => asked.map(({ fact, wanted }) => {
    const values = valuesOf(one, fact).filter((value) => value !== unknown);
    return values.length === 0 ? 'unknown' : values.some((value) => wanted.includes(value)) ? 'same' : 'other';
  });

  /** The likeness of a case is the number of features that it has: each counts as much as another, and what is unknown does not
   *  count. Cases that are as like keep their order. @type {OrderRules['byLikeness']} */
  const byLikeness = (cases, asked, unknown) => {
    /** @param {FilterCase} one */
    const likeness = (one) => compare(one, asked, unknown).filter((state) => state === 'same').length;
    return [...cases].sort((a, b) => likeness(b) - likeness(a));
  };

  /** The largest or latest first; a case that does not say it comes last. @type {OrderRules['byFact']} */
  const byFact = (cases, fact) => {
    /** @param {FilterCase} one */
    const size = (one) => one.sizes && Object.hasOwn(one.sizes, fact) ? one.sizes[fact] ?? -Infinity : -Infinity;
    return [...cases].sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
  };

  /** @type {OrderRules['byName']} */
  const byName = (cases, language) => [...cases].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', language, { numeric: true }));

  inspiratieboek.add('orderRules', Object.freeze({ features, compare, byLikeness, byFact, byName }));
}
