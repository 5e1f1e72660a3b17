import assert from 'node:assert/strict';
import test from 'node:test';
import { scripts } from './engine.mjs';

const { features, compare, byLikeness, byFact, byName } = scripts('choose/order-rules.js').inspiratieboek.parts.orderRules;

const CASES = [
  { id: 'a', name: 'Zaanstad 10', facts: { provincie: ['Limburg'], domeinen: ['jeugd', 'wonen'], grootte: ['onbekend'] }, sizes: { start: 20180000 } },
  { id: 'b', name: 'Ede', facts: { provincie: ['Friesland'], domeinen: ['jeugd'], grootte: ['groot'] }, sizes: { start: 20200300, inwoners: 900 } },
  { id: 'c', name: 'Zaanstad 9', facts: { provincie: ['Limburg'], domeinen: ['zorg'], grootte: ['klein'] }, sizes: { inwoners: 22000 } },
  { id: 'd', name: 'Élst', facts: {}, sizes: {} },
];
const asked = (object) => features(CASES, new Map(Object.entries(object).map(([fact, values]) => [fact, new Set(values)])), 'onbekend');
const ids = (cases) => [...cases].map(({ id }) => id).join('');
const states = (at, object) => [...compare(CASES[at], asked(object), 'onbekend')].join(' ');

test('each chosen value is a feature where cases have several, and any will do where they have one', () => {
  assert.equal(asked({ domeinen: ['jeugd', 'wonen'] }).length, 2);
  assert.equal(asked({ provincie: ['Limburg', 'Friesland'] }).length, 1);
  assert.equal(asked({ provincie: [] }).length, 0);
  assert.equal(asked({ grootte: ['onbekend'] }).length, 0);
});

test('a case has a feature, has another, or does not say', () => {
  const mine = { provincie: ['Limburg'], domeinen: ['jeugd', 'wonen'], grootte: ['klein'] };
  assert.equal(states(0, mine), 'same same same unknown');
  assert.equal(states(1, mine), 'other same other other');
  assert.equal(states(2, mine), 'same other other same');
  assert.equal(states(3, mine), 'unknown unknown unknown unknown');
});

test('who has most features comes first, and cases as like as each other keep their order', () => {
  assert.equal(ids(byLikeness(CASES, asked({ provincie: ['Limburg'] }), 'onbekend')), 'acbd');
  assert.equal(ids(byLikeness(CASES, asked({ domeinen: ['zorg'], grootte: ['groot'] }), 'onbekend')), 'bcad');
  assert.equal(ids(byLikeness(CASES, [], 'onbekend')), 'abcd');
});

test('the largest and the latest come first, and who does not say it last', () => {
  assert.equal(ids(byFact(CASES, 'inwoners')), 'cbad');
  assert.equal(ids(byFact(CASES, 'start')), 'bacd');
  assert.equal(ids(byFact(CASES, 'constructor')), 'abcd');
});

test('names stand as a reader of the language looks them up, numbers in them by size', () => {
  assert.equal(ids(byName(CASES, 'nl')), 'bdca');
});
