// Which cases fit the choices: one match within a fact is enough, across facts all must fit. Pure: runs in Node for the tests.
{
  'use strict';

  /** @param {FilterCase} one @param {string} fact @param {ReadonlySet<string>} wanted */
  const fits = (one, fact, wanted) => {
    const values = Object.hasOwn(one.facts, fact) ? one.facts[fact] : [];
    return values.some((value) => wanted.has(value));
  };

  /** @type {FilterRules['shown']} */
  const shown = (cases, choices) =>
    cases.filter((one) => [...choices].every(([fact, wanted]) => wanted.size === 0 || fits(one, fact, wanted)));

  /** How many cases have a value, among those that fit the choices for the other facts. @type {FilterRules['count']} */
  const count = (cases, choices, fact, value) =>
    shown(cases, new Map([...choices, [fact, new Set([value])]])).length;

  /** The choices less one. @type {FilterRules['without']} */
  const without = (choices, fact, value) =>
    new Map([...choices].map(([key, values]) => [key, new Set([...values].filter((other) => key !== fact || other !== value))]));

  inspiratieboek.add('filterRules', Object.freeze({ shown, count, without }));
}
