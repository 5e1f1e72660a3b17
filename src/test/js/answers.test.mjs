// What brings a section that answers a question to the front: over a store of a few words, without a site.
import assert from 'node:assert/strict';
import test from 'node:test';
import { scripts } from './engine.mjs';

const page = scripts();
const { rootOf } = page.inspiratieboek.parts.kin;
const { gather } = page.inspiratieboek.parts.evidence;
const { scoreSections } = page.inspiratieboek.parts.ranking;
const { readEntries } = page.inspiratieboek.parts.synonyms;
const { nearest } = page.inspiratieboek.parts.distance;
const { makeStore } = page.inspiratieboek.parts.store;

const LANGUAGE = {
  stem: (word) => word, isStopWord: () => false, isWeakWord: () => false, isCommon: () => false, trim: (word) => word, sound: (word) => word.replace(/ie|y/g, 'i').replace(/ch/g, 'g').replace(/(.)\1/g, '$1'),
  endings: [], prefixes: ['ge'], particles: [], derivations: [["'", 3]],
};
/** A book whose words stand in these sections. */
const storeOf = (words, synonyms = []) => ({
  synonyms: async () => synonyms,
  form: async (form) => (words[form] ? { form, stems: [form] } : undefined),
  begun: async (start) => ({ forms: Object.keys(words).filter((form) => form.startsWith(start)).map((form) => ({ form, stems: [form] })) }),
  kin: async () => [],
  inner: async () => ({ forms: [] }),
  near: async (typed, whole, most) => nearest(typed, Object.keys(words), LANGUAGE, whole, most).map((form) => ({ form, stems: [form] })),
  postings: async (stem) => words[stem] && { sections: words[stem], worth: words[stem].map(() => 1) },
});
const EMPTY = { facets: '', pages: '' };
const word = (typed) => ({ typed, folded: typed, weak: false, common: false, open: false });
const words = (text) => text.split(' ').map(word);
/** The evidence of each word of a query in four sections. */
const ask = (text, book, synonyms = []) => gather(words(text), text, { store: storeOf(book, readEntries(synonyms, LANGUAGE)), language: LANGUAGE, sections: 4 });
const found = ({ worth }) => [...worth.keys()].filter((section) => worth[section] > 0);

test('a plural is kin to its singular, whatever stands between', () => {
  assert.equal(rootOf("camera'", LANGUAGE), rootOf('camera', LANGUAGE));
  assert.equal(rootOf('rolmodell', LANGUAGE), rootOf('rolmodel', LANGUAGE));
});

test('a word written by ear is the word that sounds like it', () => {
  assert.deepEqual([...nearest('priveciewet', ['privacywet', 'prijswet'], LANGUAGE, true)], ['privacywet']);
  assert.deepEqual([...nearest('priveciewet', ['privacywet'], { ...LANGUAGE, sound: (word) => word }, true)], []);
});

test('a word of the book written by ear goes before a word of the thesaurus that looks alike', async () => {
  const [{ worth, nearest: meant }] = await ask('dorligten', { doorlichten: [1], uitleg: [2] }, [['voorlichten', 'uitleg']]);
  assert.ok(worth[1] > 0 && worth[2] === 0);
  assert.deepEqual([...meant], ['doorlichten']);
});

test('a mistyped word that only the thesaurus has leads to what it means', async () => {
  const group = [['privacywet', 'avg']];
  const [{ worth, nearest: meant, missing }] = await ask('priveciewet', { avg: [2] }, group);
  assert.ok(worth[2] > 0 && missing);
  assert.deepEqual([...meant], ['privacywet']);
  const [short] = await ask('knal', { jongere: [1] }, [['knul', 'jongere']]);
  assert.equal(short.worth[1], 0);
});

test('an unknown compound is asked for as its words, whatever looks like it', async () => {
  const asked = await ask('wijkdeg', { wijk: [0], deg: [0], wijkdag: [2] });
  assert.deepEqual([...asked].map(({ word }) => word.typed), ['wijk', 'deg']);
  assert.deepEqual(found(asked[1]), [0]);
  assert.ok(asked[0].worth[0] > asked[0].worth[2], 'wijkdag only has wijk in it');
});

test('an expression of more words counts in full, though the book has its words', async () => {
  const synonyms = [['role models', 'rolmodel'], ['role', 'rolmodel']];
  const [both] = await ask('role models', { role: [0], models: [1], rolmodel: [2] }, synonyms);
  const [one] = await ask('role', { role: [0], models: [1], rolmodel: [2] }, synonyms);
  assert.ok(both.worth[2] > one.worth[2] && one.worth[2] > 0);
});

test('what could not be loaded is asked again', async () => {
  const book = storeOf({ boa: [0], handhaver: [1] });
  let offline = true;
  const store = { ...book, synonyms: async () => readEntries([['boa', 'handhaver']], LANGUAGE), postings: async (stem) => { if (offline && stem === 'handhaver') throw new Error('no file'); return book.postings(stem); } };
  const asked = () => gather(words('boa'), 'boa', { store, language: LANGUAGE, sections: 4 });
  await assert.rejects(asked());
  offline = false;
  assert.deepEqual(found((await asked())[0]), [0, 1]);
});

test('for a word too short to be mistyped no file is read', async () => {
  const files = [];
  const read = async (name) => { files.push(name); return 'wijk'; };
  const store = makeStore({ kinds: [], groups: [], sections: 0, table: EMPTY, parts: { names: { w: '0123456789' }, firsts: { w: 'wijk' }, starts: '', irregular: '' } }, LANGUAGE, read);
  assert.deepEqual([...await store.near('wjk', true)], []);
  assert.deepEqual(files, []);
  assert.deepEqual([...await store.near('wjik', true)].map(({ form }) => form), ['wijk']);
});

test('for a stem that no word has no file of terms is read', async () => {
  const files = [];
  const read = async (name) => { files.push(name); return { w: 'maan:man wijkenB wijkteamsA', t: [] }[name[0]]; };
  const parts = { names: { w: '0123456789', t: 'abcdefghij' }, firsts: { w: 'maan', t: 'a' }, starts: '', irregular: 'zwerver' };
  const store = makeStore({ kinds: [], groups: [], sections: 0, table: EMPTY, parts }, LANGUAGE, read);
  for (const stem of ['wijkt', 'wijke', 'wijkteams', 'lopend']) await store.postings(stem);
  assert.deepEqual(files, ['w0123456789']);
  for (const stem of ['wijk', 'wijkteam', 'man', 'zwerver']) {
    files.splice(0);
    await makeStore({ kinds: [], groups: [], sections: 0, table: EMPTY, parts }, LANGUAGE, read).postings(stem);
    assert.ok(files.includes('tabcdefghij'), stem);
  }
});

test('a question is answered by a section rather than the top of its page or what a word means', () => {
  const evidence = [{ word: word('wijk'), rarity: 1, worth: [1, 1, 0, 1, 1], sureness: [1, 1, 0, 1, 1] }];
  const table = { pageOf: [0, 0, 0, 1, 2], facetOf: [0, 0, 0, 0, 1], facets: ['zaak', 'begrip'], pages: 3 };
  const [top, section, , alone, meaning] = scoreSections(evidence, table, [1, 0.9]).score;
  assert.ok(top < section && meaning < section && section === alone);
  assert.equal(scoreSections(evidence, table, undefined).score[4], 1, 'a word alone may be asked for what it means');
});

test('a rare word that says little counts for no more than one that says something', () => {
  const telling = { word: word('ondermijning'), rarity: 1, worth: [1, 0], sureness: [1, 0] };
  const rare = { word: { ...word('precies'), weak: true }, rarity: 9, worth: [0, 1], sureness: [0, 1] };
  const table = { pageOf: [0, 1], facetOf: [0, 0], facets: ['zaak'], pages: 2 };
  const [said, precisely] = scoreSections([telling, rare], table, undefined).score;
  assert.ok(said > precisely);
});
