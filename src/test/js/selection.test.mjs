import assert from 'node:assert/strict';
import test from 'node:test';
import { scripts } from './engine.mjs';

const { keptRules, selectionRules, selectionTexts } = scripts('kept/rules.js', 'selection/rules.js', 'selection/texts.js').inspiratieboek.parts;
const { read, write, toggle, MOST, LONGEST_NOTE, MOST_OF_NOTES } = keptRules;
const { move, merge, forward, settle, toHash, fromHash } = selectionRules;

/** Values made in another realm, as plain ones. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const pick = (address, note = '') => ({ address, title: `T ${address}`, from: 'Tilburg', note });
const addresses = (picks) => plain(picks).map(({ address }) => address);
const THREE = [pick('z/a.html#een', 'n1'), pick('z/b.html'), pick('k/c.html', 'n3')];

test('what is kept is read as it was written', () => {
  assert.deepEqual(plain(read(write(THREE))), { picks: THREE, skipped: 0, trouble: '' });
  assert.deepEqual(plain(read('')), { picks: [], skipped: 0, trouble: '' });
});

test('what cannot be read is told, and a newer form is left alone', () => {
  for (const broken of ['{', '[]', 'null', '{"format":"iets anders","version":1,"picks":[]}', '{"format":"inspiratieboek-selectie","version":1}'])
    assert.equal(read(broken).trouble, 'broken', broken);
  assert.equal(read(write(THREE).replace('"version":1', '"version":2')).trouble, 'newer');
});

test('a pick that leads out of the book, or is none, is left out and counted', () => {
  const bad = ['javascript:alert(1)', 'https://elders.nl/', '//elders.nl/', '/wortel.html', '\\\\server', '../boven.html', 'a/../../b.html', '', 7, null, 'x'.repeat(2000)];
  const text = JSON.stringify({ format: 'inspiratieboek-selectie', version: 1, picks: [...bad.map((address) => ({ address })), null, 'x', pick('z/a.html'), pick('z/a.html', 'nog eens'),
    pick('z/lang.html', 'x'.repeat(MOST_OF_NOTES + 1))] });
  const { picks, skipped } = read(text);
  assert.deepEqual(addresses(picks), ['z/a.html']);
  assert.equal(skipped, bad.length + 4);
});

test('a selection has an end', () => {
  const many = Array.from({ length: MOST + 5 }, (_, at) => pick(`z/${at}.html`));
  assert.equal(read(write(many)).picks.length, MOST);
  assert.equal(read(write(many)).skipped, 5);
});

test('a second press takes away what the first one kept', () => {
  const two = toggle(toggle([], THREE[0]), THREE[1]);
  assert.deepEqual(addresses(two), ['z/a.html#een', 'z/b.html']);
  assert.deepEqual(addresses(toggle(two, THREE[0])), ['z/b.html']);
});

test('a pick goes to its place, and the others keep their order', () => {
  assert.deepEqual(addresses(move(THREE, 'z/a.html#een', 2)), ['z/b.html', 'k/c.html', 'z/a.html#een']);
  assert.deepEqual(addresses(move(THREE, 'k/c.html', 0)), ['k/c.html', 'z/a.html#een', 'z/b.html']);
  assert.deepEqual(addresses(move(THREE, 'z/b.html', 1)), addresses(THREE));
  assert.deepEqual(addresses(move(THREE, 'weg.html', 0)), addresses(THREE));
});

test('two selections become one, and nobody loses a note', () => {
  const { picks, added, joined } = merge(THREE, [pick('z/b.html', 'van jou'), pick('z/a.html#een', 'ander'), pick('k/c.html', 'n3'), pick('z/nieuw.html', 'x')]);
  assert.deepEqual(plain(picks).map(({ address, note }) => [address, note]), [['z/a.html#een', 'n1\n\nander'], ['z/b.html', 'van jou'], ['k/c.html', 'n3'], ['z/nieuw.html', 'x']]);
  assert.deepEqual([added, joined], [1, 2]);
  // the same file once more changes nothing
  assert.deepEqual(plain(merge(picks, picks)), { picks: plain(picks), added: 0, joined: 0 });
});

test('notes that became one are read again, however long they are', () => {
  const long = (letter) => [pick('z/a.html', letter.repeat(LONGEST_NOTE))];
  let { picks } = merge(long('a'), long('b'));
  assert.equal(read(write(picks)).picks[0].note.length, 2 * LONGEST_NOTE + 2);
  for (const letter of 'cdefghijklmnop') ({ picks } = merge(picks, long(letter)));
  assert.equal(read(write(picks)).skipped, 0);
});

test('what moved is followed: a place of its own, a page with all that stands on it, more than once', () => {
  const moved = { 'z/oud.html': 'z/nieuw.html', 'z/nieuw.html#een': 'z/ander.html#twee', 'z/ander.html#twee': 'z/ander.html#drie' };
  assert.equal(forward('z/oud.html', moved), 'z/nieuw.html');
  assert.equal(forward('z/oud.html#iets', moved), 'z/nieuw.html#iets');
  assert.equal(forward('z/oud.html#een', moved), 'z/ander.html#drie');
  assert.equal(forward('z/blijft.html#een', moved), 'z/blijft.html#een');
  assert.equal(forward('constructor', moved), 'constructor');
  // a ring ends
  assert.ok(['a', 'b'].includes(forward('a', { a: 'b', b: 'a' })));
});

test('two picks that moved to one place become one, with both notes', () => {
  const settled = plain(settle([pick('z/oud.html', 'eerst'), pick('z/nieuw.html', 'daarna')], { 'z/oud.html': 'z/nieuw.html' }));
  assert.deepEqual(settled.map(({ address, note }) => [address, note]), [['z/nieuw.html', 'eerst\n\ndaarna']]);
});

test('a link has the choice in its order and none of the notes', () => {
  const strange = [pick('z/a.html#een,twee'), pick('z/%C3%A9.html'), ...THREE];
  assert.deepEqual(plain(fromHash(toHash(strange))), addresses(strange));
  assert.ok(!toHash(THREE).includes('n1'));
  assert.equal(fromHash('#--menu'), undefined);
  assert.deepEqual(plain(fromHash('#keuze=javascript:1,%E0%A4%A,z/a.html')), ['z/a.html']);
  assert.deepEqual(plain(fromHash('#keuze=')), []);
});

const WORDS = { note: 'Uw notitie', source: 'Bron: {0}', sources: 'Rust op:' };
const SHEET = { title: 'Eén *ster*', sort: 'Knelpunt', from: '5 Breda', text: ['Eerste [zin].', '1. Tweede'], note: 'regel\n- twee', reference: 'Redactie (2026).', sources: ['NRC_x (2020).'] };

test('in Markdown a pick is a heading, a quote, a note and its sources; what looks like a mark is none', () => {
  assert.equal(selectionTexts.markdown('Mijn selectie', [SHEET], WORDS), ['# Mijn selectie', '## Eén \\*ster\\*', '**5 Breda, Knelpunt**', '> Eerste \\[zin\\].\n>\n> 1\\. Tweede',
    '**Uw notitie:** regel\\\n\\- twee', 'Bron: Redactie (2026).', 'Rust op:\n\n- NRC\\_x (2020).'].join('\n\n') + '\n');
});

test('without markup it says the same', () => {
  const gone = { ...SHEET, sort: 'Weg', from: '', text: [], note: '', reference: '', sources: [] };
  assert.equal(selectionTexts.plain('Mijn selectie', [SHEET, gone], WORDS), ['Mijn selectie', 'Eén *ster*\n5 Breda, Knelpunt', 'Eerste [zin].', '1. Tweede', 'Uw notitie: regel\n- twee',
    'Bron: Redactie (2026).', 'Rust op:\nNRC_x (2020).', 'Eén *ster*\nWeg'].join('\n\n') + '\n');
});
