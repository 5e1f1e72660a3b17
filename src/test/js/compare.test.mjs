import assert from 'node:assert/strict';
import test from 'node:test';
import { scripts } from './engine.mjs';

const { choose, likeness, split, themes, questions, years } = scripts('compare/rules.js').inspiratieboek.parts.compareRules;

/** Values made in another realm, as plain ones. */
const plain = (value) => JSON.parse(JSON.stringify(value));

const ENTRIES = ['1', '2', '3', '5', '4', 'zonder'].map((key) => ({ key, name: `Zaak ${key}`, part: 0 }));

test('a choice is read from the address in the order of the book, each case once', () => {
  assert.deepEqual(plain(choose('4,1,4', ENTRIES)), { keys: ['1', '4'], unknown: [], tooMany: false });
  assert.deepEqual(plain(choose(' 5 , zonder ', ENTRIES)), { keys: ['5', 'zonder'], unknown: [], tooMany: false });
  assert.deepEqual(plain(choose(',,', ENTRIES)), { keys: [], unknown: [], tooMany: false });
});

test('what the book does not have is told, and so is a fifth case', () => {
  assert.deepEqual(plain(choose('99,2', ENTRIES)), { keys: ['2'], unknown: ['99'], tooMany: false });
  assert.deepEqual(plain(choose('zonder,4,5,3,1', ENTRIES)), { keys: ['3', '5', '4', 'zonder'], unknown: [], tooMany: true });
  assert.deepEqual(plain(choose('9,8,1,2,3,4', ENTRIES)), { keys: ['1', '2', '3', '4'], unknown: ['9', '8'], tooMany: false });
});

test('values are alike in all, in some or in none; an unknown one is like no other', () => {
  assert.deepEqual(plain(likeness(['a', 'a', 'a'])), { all: true, groups: [[0, 1, 2]], unknown: [] });
  assert.deepEqual(plain(likeness(['a', 'b', 'a', 'b'])), { all: false, groups: [[0, 2], [1, 3]], unknown: [] });
  assert.deepEqual(plain(likeness(['a', undefined, 'a'])), { all: false, groups: [[0, 2]], unknown: [1] });
  assert.deepEqual(plain(likeness([undefined, undefined])), { all: false, groups: [], unknown: [0, 1] });
});

test('of lists, what all have stands apart, and the rest says who has it too', () => {
  assert.deepEqual(plain(split([['politie', 'School', 'gemeente'], ['gemeente', 'school'], ['gemeente', 'zorg']])), {
    shared: ['gemeente'],
    others: [
      [{ item: 'politie', also: [] }, { item: 'School', also: [1] }],
      [{ item: 'school', also: [0] }],
      [{ item: 'zorg', also: [] }],
    ],
  });
  assert.deepEqual(plain(split([['a'], []])), { shared: [], others: [[{ item: 'a', also: [] }], []] });
});

test('themes of all cases come first; then in the order of the book; what nobody describes stays away', () => {
  const kind = { id: 'k', themes: ['geen', 'een', 'twee', 'niet'].map((title) => ({ title, address: '' })) };
  const finding = (theme, of = 'k') => ({ kind: of, title: `${theme}`, anchor: 'a', theme });
  const cases = [
    { findings: [finding(1), finding(2), { kind: 'k', title: 'los', anchor: 'b' }], notHere: [] },
    { findings: [finding(2), finding(2), finding(0, 'ander')], notHere: [{ kind: 'k', theme: 3 }] },
  ];
  assert.deepEqual(plain(themes(kind, cases).map(({ theme, count, cells }) => [theme, count, cells.map(({ findings, notHere }) => [findings.length, notHere])])), [
    [2, 2, [[1, false], [2, false]]],
    [1, 1, [[1, false], [0, false]]],
    [3, 0, [[0, false], [0, true]]],
    [-1, 1, [[1, false], [0, false]]],
  ]);
});

test('two dates that stand below each other are a time from and to', () => {
  const row = (key, type) => ({ key, label: key.toUpperCase(), type });
  assert.deepEqual(plain(questions([row('a', 'date'), row('b', 'date'), row('c', 'date'), row('d', 'text'), row('e', 'date'), row('f', 'list'), row('g', 'number')])), [
    { label: 'A – B', type: 'period', keys: ['a', 'b'] },
    { label: 'C', type: 'date', keys: ['c'] },
    { label: 'D', type: 'plain', keys: ['d'] },
    { label: 'E', type: 'date', keys: ['e'] },
    { label: 'F', type: 'list', keys: ['f'] },
    { label: 'G', type: 'number', keys: ['g'] },
  ]);
});

test('all dates of the cases share one scale, if there is something to tell apart', () => {
  const rows = [{ key: 'start', label: '', type: 'date' }, { key: 'einde', label: '', type: 'date' }, { key: 'n', label: '', type: 'number' }];
  const one = (facts) => ({ facts });
  assert.deepEqual(plain(years(rows, [one({ start: { number: 2017.5 }, n: { number: 9000 } }), one({ einde: { number: 2039.25 } })])), { from: 2017, to: 2040 });
  assert.equal(years(rows, [one({ start: { number: 2017 } }), one({ start: { number: 2017 } })]), undefined);
  assert.equal(years(rows, [one({}), one({})]), undefined);
});
