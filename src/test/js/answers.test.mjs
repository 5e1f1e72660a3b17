// What brings a section that answers a question to the front: over a store of a few words, without a site.
import assert from 'node:assert/strict';
import test from 'node:test';
import { scripts } from './engine.mjs';

const page = scripts();
const { rootsOf } = page.inspiratieboek.parts.kin;
const { gather } = page.inspiratieboek.parts.evidence;
const { scoreSections } = page.inspiratieboek.parts.ranking;
const { nearest } = page.inspiratieboek.parts.distance;
const { makeStore } = page.inspiratieboek.parts.store;

const LANGUAGE = {
  stem: (word) => word, isStopWord: () => false, isWeakWord: () => false, isCommon: () => false, trim: (word) => word, sound: (word) => word.replace(/ie|y/g, 'i').replace(/ch/g, 'g').replace(/(.)\1/g, '$1'),
  endings: [], prefixes: ['ge'], particles: [], derivations: [["'", 3]],
};
/** A book whose words stand in these sections. */
const storeOf = (words) => ({
  form: async (form) => (words[form] ? { form, stems: [form] } : undefined),
  begun: async (start) => ({ forms: Object.keys(words).filter((form) => form.startsWith(start)).map((form) => ({ form, stems: [form] })) }),
  kin: async () => [],
  inner: async () => ({ forms: [] }),
  near: async (typed, whole, most) => nearest(typed, Object.keys(words), LANGUAGE, whole, most).map((form) => ({ form, stems: [form] })),
  postings: async (stem) => words[stem] && { sections: words[stem], worth: words[stem].map(() => 1) },
});
const word = (typed) => ({ typed, folded: typed, weak: false, common: false, open: false });
const words = (text) => text.split(' ').map(word);
/** The evidence of each word of a query in four sections. */
const ask = (text, book, synonyms = []) => gather(words(text), text, { store: storeOf(book), language: LANGUAGE, sections: 4,
  synonyms: synonyms.map(([say, find]) => ({ starts: ` ${say.join(' ')}`, words: () => ({ say: say.map(words), alone: say, find: find.map(words) }) })) });
const found = ({ worth }) => [...worth.keys()].filter((section) => worth[section] > 0);

test('a plural is kin to its singular, whatever stands between', () => {
  assert.equal(rootsOf("camera'", LANGUAGE)[0], rootsOf('camera', LANGUAGE)[0]);
  assert.equal(rootsOf('rolmodell', LANGUAGE)[0], rootsOf('rolmodel', LANGUAGE)[0]);
});

test('a word written by ear is the word that sounds like it', () => {
  assert.deepEqual([...nearest('priveciewet', ['privacywet', 'prijswet'], LANGUAGE, true)], ['privacywet']);
  assert.deepEqual([...nearest('priveciewet', ['privacywet'], { ...LANGUAGE, sound: (word) => word }, true)], []);
});

test('a word of the book written by ear goes before a word of the thesaurus that looks alike', async () => {
  const [{ worth, nearest: meant }] = await ask('dorligten', { doorlichten: [1], uitleg: [2] }, [[['voorlichten'], ['uitleg']]]);
  assert.ok(worth[1] > 0 && worth[2] === 0);
  assert.deepEqual([...meant], ['doorlichten']);
});

test('a mistyped word that only the thesaurus has leads to what it means', async () => {
  const group = [[['privacywet'], ['avg']]];
  const [{ worth, nearest: meant, missing }] = await ask('priveciewet', { avg: [2] }, group);
  assert.ok(worth[2] > 0 && missing);
  assert.deepEqual([...meant], ['privacywet']);
  const [short] = await ask('knal', { jongere: [1] }, [[['knul'], ['jongere']]]);
  assert.equal(short.worth[1], 0);
});

test('a long word one letter off is the word that was meant, though it is also two words of the book', async () => {
  const [{ worth }] = await ask('gebiedverbod', { gebied: [0, 1], verbod: [1], gebiedsverbod: [2] });
  assert.ok(worth[2] > worth[1] && worth[1] > 0);
  const [short] = await ask('wijkdeg', { wijk: [0], deg: [0], wijkdag: [2] });
  assert.deepEqual(found(short), [0]);
});

test('a compound that the book has not is found by other ways to say its parts', async () => {
  const [evidence] = await ask('nieuwjaarsrellen', { jaarwisseling: [3], geweld: [1] }, [[['nieuwjaar'], ['jaarwisseling']], [['jaar'], ['geweld']]]);
  assert.deepEqual(found(evidence), [3]);
});

test('an expression of more words counts in full, though the book has its words', async () => {
  const synonyms = [[['role models'], ['rolmodel']], [['role'], ['rolmodel']]];
  const [both] = await ask('role models', { role: [0], models: [1], rolmodel: [2] }, synonyms);
  const [one] = await ask('role', { role: [0], models: [1], rolmodel: [2] }, synonyms);
  assert.ok(both.worth[2] > one.worth[2] && one.worth[2] > 0);
});

test('what could not be loaded is asked again', async () => {
  const book = storeOf({ boa: [0], handhaver: [1] });
  let offline = true;
  const store = { ...book, postings: async (stem) => { if (offline && stem === 'handhaver') throw new Error('no file'); return book.postings(stem); } };
  const asked = () => gather(words('boa'), 'boa', { store, language: LANGUAGE, sections: 4, synonyms: [{ starts: ' boa', words: () => ({ say: [words('boa')], alone: ['boa'], find: [words('handhaver')] }) }] });
  await assert.rejects(asked());
  offline = false;
  assert.deepEqual(found((await asked())[0]), [0, 1]);
});

test('for a word too short to be mistyped no file is read', async () => {
  const files = [];
  const read = async (name) => { files.push(name); return 'wijk'; };
  const store = makeStore({ parts: { names: { w: '0123456789' }, firsts: { w: 'wijk' }, starts: '', irregular: '' } }, LANGUAGE, read);
  assert.deepEqual([...await store.near('wjk', true)], []);
  assert.deepEqual(files, []);
  assert.deepEqual([...await store.near('wjik', true)].map(({ form }) => form), ['wijk']);
});

test('for a stem that no word has no file of terms is read', async () => {
  const files = [];
  const read = async (name) => { files.push(name); return { w: 'maan:man wijkenB wijkteamsA', t: [], f: { sections: '', pages: '', lengths: [] } }[name[0]]; };
  const parts = { names: { w: '0123456789', t: 'abcdefghij', f: '9876543210' }, firsts: { w: 'maan', t: 'a' }, starts: '', irregular: 'zwerver', fields: [] };
  const store = makeStore({ kinds: [], groups: [], sections: 0, parts }, LANGUAGE, read);
  for (const stem of ['wijkt', 'wijke', 'wijkteams', 'lopend']) await store.postings(stem);
  assert.deepEqual(files, ['w0123456789']);
  for (const stem of ['wijk', 'wijkteam', 'man', 'zwerver']) {
    files.splice(0);
    await makeStore({ kinds: [], groups: [], sections: 0, parts }, LANGUAGE, read).postings(stem);
    assert.ok(files.includes('tabcdefghij'), stem);
  }
});

test('a question is answered by a section rather than the top of its page or what a word means', () => {
  const evidence = [{ word: word('wijk'), rarity: 1, worth: [1, 1, 0, 1, 1], sureness: [1, 1, 0, 1, 1] }];
  const table = { pageOf: [0, 0, 0, 1, 2], facetOf: [0, 0, 0, 0, 1], facets: ['zaak', 'begrip'], pages: 3 };
  const [top, section, , alone, meaning] = scoreSections(evidence, table, 1).score;
  assert.ok(top < section && meaning < section && section === alone);
  assert.equal(scoreSections(evidence, table, undefined).score[4], 1, 'a word alone may be asked for what it means');
});

test('who types the name of a page wants its top, and with another word the section that has it', () => {
  const name = { word: word('tilburg'), rarity: 1, worth: [1, 1, 1, 1], sureness: [1, 1, 1, 1] };
  const other = { word: word('boa'), rarity: 1, worth: [1, 1, 0, 0], sureness: [1, 1, 0, 0] };
  const table = { pageOf: [0, 0, 0, 1], facetOf: [0, 0, 0, 0], facets: ['zaak'], pages: 2 };
  const [top, section] = scoreSections([name], table, undefined).score;
  assert.ok(top > section);
  const [topOfBoth, sectionOfBoth] = scoreSections([name, other], table, undefined).score;
  assert.ok(topOfBoth < sectionOfBoth);
});

test('findings speak for their theme, and it for them', () => {
  const { lift } = page.inspiratieboek.parts.themes;
  const scores = { score: Float32Array.of(1, 0, 2, 1, 4), share: Float32Array.of(0.1, 0, 1, 1, 1), enough: 0.5 };
  lift(scores, Int32Array.of(-1, -1, 0, 0, 1));
  assert.ok(scores.score[0] > 1.4 && scores.share[0] >= 0.5, 'the head of a theme with two findings');
  assert.equal(scores.score[1], 0, 'a head that has no word of the question stays away');
  assert.ok(scores.score[2] > 2 && scores.score[4] === 4);
});

test('a rare word that says little counts for no more than one that says something', () => {
  const telling = { word: word('ondermijning'), rarity: 1, worth: [1, 0], sureness: [1, 0] };
  const rare = { word: { ...word('precies'), weak: true }, rarity: 9, worth: [0, 1], sureness: [0, 1] };
  const table = { pageOf: [0, 1], facetOf: [0, 0], facets: ['zaak'], pages: 2 };
  const [said, precisely] = scoreSections([telling, rare], table, undefined).score;
  assert.ok(said > precisely);
});
