import assert from 'node:assert/strict';
import test from 'node:test';
import { scripts } from './engine.mjs';

const page = scripts('choose/filter-rules.js');
const { fold, fill, plural, parts } = page.inspiratieboek;
const { shown, count, without } = parts.filterRules;

const CASES = [
  { id: 'a', facts: { provincie: ['Limburg'], domeinen: ['jeugd', 'wonen'] } },
  { id: 'b', facts: { provincie: ['Friesland'], domeinen: ['jeugd'] } },
  { id: 'c', facts: { provincie: ['Limburg'], domeinen: ['zorg'] } },
  { id: 'd', facts: {} },
];
const choices = (object) => new Map(Object.entries(object).map(([fact, values]) => [fact, new Set(values)]));
const ids = (object) => shown(CASES, choices(object)).map(({ id }) => id).join('');

test('one match within a fact is enough, across facts all must fit', () => {
  assert.equal(ids({}), 'abcd');
  assert.equal(ids({ provincie: ['Limburg', 'Friesland'] }), 'abc');
  assert.equal(ids({ provincie: ['Limburg'], domeinen: ['jeugd'] }), 'a');
  assert.equal(ids({ provincie: [], domeinen: ['zorg', 'wonen'] }), 'ac');
});

test('a count tells what a choice would show, given the choices for other facts', () => {
  const now = choices({ provincie: ['Limburg'], domeinen: ['jeugd'] });
  assert.equal(count(CASES, now, 'domeinen', 'zorg'), 1);
  assert.equal(count(CASES, now, 'domeinen', 'jeugd'), 1);
  assert.equal(count(CASES, now, 'provincie', 'Friesland'), 1);
  assert.equal(count(CASES, choices({}), 'domeinen', 'jeugd'), 2);
});

test('a choice can be let go', () => {
  const left = without(choices({ provincie: ['Limburg'], domeinen: ['jeugd'] }), 'provincie', 'Limburg');
  assert.equal(shown(CASES, left).map(({ id }) => id).join(''), 'ab');
});

test('a fact named like a part of JavaScript is an ordinary fact', () => {
  assert.equal(ids({ constructor: ['Object'] }), '');
  assert.equal(shown([{ id: 'x', facts: JSON.parse('{"__proto__":["a"]}') }], choices(JSON.parse('{"__proto__":["a"]}'))).length, 1);
});

test('folding takes away accents, capitals and curly apostrophes', () => {
  assert.equal(fold('Coördinatie én THEMA’S'), "coordinatie en thema's");
  assert.equal(fold('ĳs'), 'ijs');
});

test('texts are filled, and tell one from many', () => {
  assert.equal(fill('{0} van {1}', 4, 10), '4 van 10');
  assert.equal(plural('{0} plek|{0} plekken', 1), '1 plek');
  assert.equal(plural('{0} plek|{0} plekken', 0), '0 plekken');
  assert.equal(plural('zonder {1}: {0} zaak|zonder {1}: {0} zaken', 2, 'jeugd'), 'zonder jeugd: 2 zaken');
});
