import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL, engineOver } from './engine.mjs';
import { page, searchIn } from './small.mjs';

const BOOK = [
  ['a.html', 'Jongerenwerk op straat', 'De vraag naar jongerenwerk groeide sneller dan het aantal jongerenwerkers.', { values: { provincie: ['Limburg'], thema: ['jeugd', 'wonen'] } }],
  ['a.html#delen', 'Partners mogen gegevens niet delen', 'Door gegevensbescherming en de AVG durft niemand iets te zeggen.', { kind: 'knelpunt' }],
  ['b.html', 'Een wijkaanpak', 'De coördinatie lag bij het RIEC. Een boa liep mee, ook in 2016, voor 23.000 euro.', { values: { provincie: ['Brabant'], thema: ['jeugd'] } }],
  ['b.html#plan', 'Het plan', 'Takken van de boom bij de huizen aan de rand, de mogelijkheden en de aansprekende woningen. De agent heeft gefouilleerd.'],
  ['f.html', 'Vergelijken', 'Wijkaanpakken met vergoedingen en verhuurtarieven.', { values: { provincie: ['Limburg'], thema: ['zorg'] } }],
  ['c.html', 'constructor', '__proto__ toString hasOwnProperty'],
  ['d.html', 'Gegevens over wonen', 'Wie huurt, wie koopt: zorg/welzijn, 1,5 procent. De evaluatie van de criminaliteit.'],
  ['e.html', 'Buitengewoon', 'De buitengewoon opsporingsambtenaar schrijft een bekeuring.'],
  ['begrippen.html#boa', 'boa', 'Iemand die namens de gemeente mag bekeuren.', { group: 'begrippen' }],
];
const SYNONYMS = [{ say: ['boa', 'buitengewoon opsporingsambtenaar'] }, { say: ['privacywet'], find: ['AVG'] }];
const FACTS = [{ key: 'provincie', label: 'Provincie', values: ['Brabant', 'Limburg'] }, { key: 'thema', label: 'Thema', values: ['jeugd', 'wonen', 'zorg'] }];
const dutch = searchIn('nl', BOOK, { synonyms: SYNONYMS, facts: FACTS });

const finds = async (query, ref) => assert.ok((await dutch.refs(query)).includes(ref), `${query} finds ${ref}`);
const findsFirst = async (query, ref) => assert.equal((await dutch.refs(query))[0], ref, query);

test('a word finds its other forms', async () => {
  await findsFirst('gegeven', 'd.html');
  await finds('mogelijkheid', 'b.html#plan');
});

test('while a word is typed letter by letter, what the whole word finds stays among the hits', async () => {
  const typed = ['jongerenwerkers', 'gegevensbescherming', 'coördinatie', 'wijkaanpak', 'mogelijkheden', 'mogelijkheid', 'bomen', 'boom', 'takken',
    'tak', 'aansprekend', 'aanspreekbaar', 'huizen', 'bekeuren', 'RIEC', '23000', '23.000', '1,5', 'fouilleren', 'criminelen'];
  for (const word of typed) {
    const [first] = await dutch.refs(word);
    assert.ok(first, word);
    for (let end = 2; end < word.length; end++)
      assert.ok((await dutch.refs(word.slice(0, end))).includes(first), `${word.slice(0, end)} loses ${first}`);
  }
});

test('accents and capitals may be left out', () => findsFirst('COORDINATIE', 'b.html'));

test('short words, abbreviations and numbers are found', async () => {
  await findsFirst('riec', 'b.html');
  await findsFirst('boa', 'begrippen.html#boa');
  await findsFirst('AVG', 'a.html#delen');
  await findsFirst('2016', 'b.html');
  await findsFirst('23000', 'b.html');
});

test('a part finds the compound, two words find it, and an unknown compound finds its words', async () => {
  await finds('aanpak', 'b.html');
  await findsFirst('jongeren werk', 'a.html');
  await finds('bomenhuizen', 'b.html#plan');
});

test('kin are found: noun for verb, verb for noun, participle for infinitive', async () => {
  await finds('evalueren', 'd.html');
  await finds('crimineel', 'd.html');
  await finds('fouilleren', 'b.html#plan');
  await finds('deling', 'a.html#delen');
});

test('a typing mistake is forgiven, and the word that was meant is offered', async () => {
  assert.ok((await dutch.refs('wijkaanpka')).includes('b.html'));
  assert.equal((await dutch.search('coordinaite')).instead, 'coordinatie');
  assert.equal((await dutch.search('jongerenwerk')).instead, '');
  assert.equal((await dutch.search('de COORDINAITE')).instead, 'de coordinatie');
  assert.equal((await dutch.search('jongerenwerk ongerenwerk')).instead, 'jongerenwerk jongerenwerk');
});

test('a word with a sign inside may be mistyped too', async () => {
  for (const typed of ["gegeven's", 'gegevens_s', 'Gegeven+s', 'gegeven\\s', 'gegeven[s']) assert.equal((await dutch.search(typed)).instead, 'gegevens', typed);
});

test('a synonym is found, of one word or of more; one way where it says so', async () => {
  await finds('boa', 'e.html');
  await finds('buitengewoon opsporingsambtenaar', 'begrippen.html#boa');
  await finds('privacywet', 'a.html#delen');
});

test('sections with all words come before sections with some', async () => {
  await findsFirst('gegevens delen', 'a.html#delen');
  await findsFirst('mag ik gegevens delen?', 'a.html#delen');
});

test('stop words are dropped, unless there is nothing else', async () => {
  assert.deepEqual([...(await dutch.search('de vraag naar het jongerenwerk')).query].map(({ typed }) => typed), ['vraag', 'jongerenwerk']);
  assert.equal((await dutch.search('de')).query.length, 1);
  await finds('de', 'a.html#delen');
});

test('words that stand together with a sign are found whole and apart', async () => {
  await findsFirst('zorg/welzijn', 'd.html');
  await findsFirst('wonen,koopt', 'd.html');
});

test('names of JavaScript are ordinary words', async () => {
  for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) assert.deepEqual([...await dutch.refs(word)], ['c.html'], word);
  assert.deepEqual([...await dutch.refs('valueOf')], []);
});

test('odd queries find nothing and break nothing', async () => {
  for (const text of ['', ' ', 'a', '+', '-', '*', '~', '"', '\\', '\u0000', '<script>', '(?:', 'x'.repeat(100_000), 'zz '.repeat(5_000)])
    assert.equal((await dutch.search(text)).total, 0, JSON.stringify(text.slice(0, 20)));
});

test('values of a fact widen, facts narrow, and each count is what its choice would give', async () => {
  const chosen = (object) => ({ facts: new Map(Object.entries(object).map(([key, values]) => [key, new Set(values)])) });
  const total = async (object) => (await dutch.search('wijkaanpak jongerenwerk vergoeding', { partly: true, ...chosen(object) })).total;
  const all = await dutch.search('wijkaanpak jongerenwerk vergoeding', { partly: true, counting: true });
  assert.equal(all.facts.get('provincie').get('Limburg'), await total({ provincie: ['Limburg'] }));
  assert.equal(await total({ provincie: ['Limburg', 'Brabant'] }), all.total);
  const some = await dutch.search('wijkaanpak jongerenwerk vergoeding', { partly: true, ...chosen({ provincie: ['Limburg'], thema: ['jeugd'] }) });
  assert.equal(some.facts.get('provincie').get('Brabant'), await total({ provincie: ['Brabant'], thema: ['jeugd'] }));
  assert.equal(some.facts.get('thema').get('zorg'), await total({ provincie: ['Limburg'], thema: ['zorg'] }));
  assert.equal(some.unchosen, all.total);
  const kind = await dutch.search('gegevens', { facet: 'knelpunt' });
  assert.deepEqual([kind.total, kind.facets.get('zaken')], [1, 1]);
});

test('marks show what was typed, and the whole word where another form matched', async () => {
  const marked = async (query, text) => {
    const result = await dutch.search(query);
    const { passage } = page.inspiratieboek.parts.passages;
    return passage(text, result.marks(text)).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
  };
  assert.equal(await marked('jongerenwerk', BOOK[0][2]), 'De vraag naar [jongerenwerk] groeide sneller dan het aantal [jongerenwerk]ers.');
  assert.equal(await marked('fouilleren', 'De agent heeft gefouilleerd.'), 'De agent heeft [gefouilleerd].');
  assert.equal(await marked('aanpak', 'Een wijkaanpak.'), 'Een wijk[aanpak].');
  const long = `${'Hier staat iets anders. '.repeat(40)}Toen kwam de coördinatie bij het RIEC. ${'Daarna niet meer. '.repeat(40)}`;
  const shown = await marked('coordinatie riec', long);
  assert.ok(shown.includes('[coördinatie]') && shown.includes('[RIEC]') && shown.length < 270 && shown.startsWith('… ') && shown.endsWith(' …'), shown);
});

test('the distance of two words counts a swap as one', () => {
  const { distance } = page.inspiratieboek.parts.distance;
  assert.equal(distance('delne', 'delen', 2, true), 1);
  assert.equal(distance('wijk', 'wijk', 2, true), 0);
  assert.equal(distance('wijk', 'wijkagent', 1, true), 2);
  assert.equal(distance('wjik', 'wijkagent', 1, false), 1);
  assert.equal(distance('kat', 'hond', 2, true), 3);
});

test('an English book is searched with its own stems', async () => {
  const english = searchIn('en', [['x.html', 'Sharing information', 'Partners were unwilling to share the relational data, happily or not.']]);
  for (const word of ['share', 'shared', 'sharing', 'informations', 'happily', 'relation', ...Array.from({ length: 5 }, (_, at) => 'sharing'.slice(0, at + 2))])
    assert.deepEqual([...await english.refs(word)], ['x.html'], word);
});

test('a further place of a page that says far less waits behind the next page', async () => {
  const filler = 'een lang verhaal over iets heel anders dat verder nergens om gaat maar wel veel woorden nodig heeft '.repeat(4);
  const places = await searchIn('nl', [
    ['a.html#een', 'Zwijgen', 'Wie zwijgt, blijft zwijgen, en zwijgen is zwijgen.'], ['a.html#twee', 'Iets anders', `${filler} zwijgen`], ['b.html', 'Zwijgen in de straat', 'Wat doe je eraan?'],
    ['c.html', 'Niets', 'Niets.'], ['d.html', 'Nog iets', 'Nog iets.'],
  ]).search('zwijgen');
  assert.deepEqual([...places.groups].map(({ page: { address }, hits, before, count }) => [address, hits.length, before, count]), [['a.html', 2, 1, 2], ['b.html', 1, 1, 1]]);
});

test('a part that cannot be read fails one search, and not the next', async () => {
  const { data, language, files } = dutch;
  let offline = true;
  const { engine } = engineOver(page, { ...data, language: { ...language, stem: undefined, trim: undefined } },
    async (name) => { if (offline) throw new Error(name); return files[name[0]]; });
  await assert.rejects(engine.search({ ...ALL, text: 'wijkaanpak' }));
  offline = false;
  assert.equal((await engine.search({ ...ALL, text: 'wijkaanpak' })).groups[0].hits[0].ref, 'b.html');
});
