import assert from 'node:assert/strict';
import test from 'node:test';
import { searchIn } from './scripts.mjs';

const section = (ref, title, text, more = {}) => ({ ref, title, page: 'Zaak', group: 'praktijkvoorbeelden', text, ...more });

const BOOK = [
  section('a.html', 'Jongerenwerk op straat', 'De vraag naar jongerenwerk groeide sneller dan het aantal jongerenwerkers.'),
  section('a.html#delen', 'Partners mogen gegevens niet delen', 'Door gegevensbescherming en de AVG durft niemand iets te zeggen.'),
  section('b.html', 'Een wijkaanpak', 'De coördinatie lag bij het RIEC. Een boa liep mee, ook in 2016.', { facts: { provincie: ['Noord-Brabant'] } }),
  section('b.html#plan', 'Het plan', 'Takken van de boom bij de huizen aan de rand, de mogelijkheden en de aansprekende woningen.'),
  section('begrippen.html#boa', 'boa', 'Iemand die namens de gemeente mag bekeuren.', { group: 'begrippen', page: 'Begrippen' }),
  section('f.html', 'Vergelijken', 'Wijkaanpakken met vergoedingen en verhuurtarieven.'),
  section('c.html', 'constructor', '__proto__ toString hasOwnProperty'),
  section('d.html', 'Gegevens over wonen', 'Wie huurt, wie koopt.'),
  section('e.html', 'Buitengewoon', 'De buitengewoon opsporingsambtenaar schrijft een bekeuring.'),
];
const SYNONYMS = [['boa', 'buitengewoon opsporingsambtenaar'], ['AVG', 'privacywet']];
const { refs, engine, page, marksIn, passage } = searchIn('nl', BOOK, { synonyms: SYNONYMS });

test('a word finds its other forms', () => {
  assert.equal(refs('gegeven')[0], 'd.html');
  assert.ok(refs('mogelijkheid').includes('b.html#plan'));
});

test('while a word is typed letter by letter, what the whole word finds stays among the hits', () => {
  const typed = ['jongerenwerkers', 'gegevensbescherming', 'coördinatie', 'wijkaanpak', 'mogelijkheden', 'mogelijkheid', 'bomen', 'boom', 'takken',
    'tak', 'aansprekend', 'aanspreekbaar', 'huizen', 'bekeuren', 'RIEC', 'Noord'];
  for (const word of typed) {
    const whole = refs(word);
    assert.notEqual(whole.length, 0, word);
    for (let end = 2; end < word.length; end++)
      assert.ok(new Set(refs(word.slice(0, end))).has(whole[0]), `${word.slice(0, end)} loses ${whole[0]}`);
  }
});

test('accents and capitals may be left out', () => assert.deepEqual([...refs('COORDINATIE')], ['b.html']));

test('short words and abbreviations are found', () => {
  assert.equal(refs('riec')[0], 'b.html');
  assert.equal(refs('boa')[0], 'begrippen.html#boa');
  assert.equal(refs('AVG')[0], 'a.html#delen');
  assert.equal(refs('2016')[0], 'b.html');
});

test('a part finds the compound', () => assert.ok(refs('aanpak').includes('b.html')));

test('a typing mistake is forgiven, and the word that was meant is offered', () => {
  assert.ok(refs('jongernwerk').includes('a.html'));
  assert.equal(engine.search('jongernwerk').instead, 'jongerenwerk');
  assert.equal(engine.search('jongerenwerk').instead, '');
});

test('a synonym is found, of one word or of more, in both directions', () => {
  assert.ok(refs('boa').includes('e.html'));
  assert.ok(refs('buitengewoon opsporingsambtenaar').includes('begrippen.html#boa'));
  assert.ok(refs('privacywet').includes('a.html#delen'));
});

test('sections with all words come before sections with some', () => {
  const { hits, query } = engine.search('gegevens delen');
  assert.equal(hits[0].section.ref, 'a.html#delen');
  assert.equal(hits[0].count, query.length);
  assert.ok(hits.slice(1).every(({ count }) => count < query.length));
  // also where each word only stands inside a longer one, against a section that has one of them exactly
  assert.deepEqual([...refs('huurt goed')], ['f.html', 'd.html']);
});

test('stop words are dropped, unless there is nothing else', () => {
  assert.deepEqual([...engine.search('de vraag naar het jongerenwerk').query.map(({ typed }) => typed)], ['vraag', 'jongerenwerk']);
  assert.equal(engine.search('de').query.length, 1);
  assert.ok(refs('de').includes('a.html#delen'));
});

test('names of JavaScript are ordinary words', () => {
  for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) assert.deepEqual([...refs(word)], ['c.html'], word);
  assert.deepEqual([...refs('valueOf')], []);
});

test('odd queries find nothing and break nothing', () => {
  for (const text of ['', ' ', 'a', '+', '-', '*', '~', 'title:', '"', '\\', '\u0000', '<script>', 'x'.repeat(100_000), 'zz '.repeat(5_000)])
    assert.equal(refs(text).length, 0, JSON.stringify(text.slice(0, 20)));
});

test('marks show what was typed, and the whole word where another form matched', () => {
  const { query, hits } = engine.search('jongerenwerk');
  const forms = new Set([...hits[0].stems].flatMap((stem) => engine.words.formsOf(stem)));
  const shown = passage(BOOK[0].text, marksIn(BOOK[0].text, forms, query, engine.language));
  assert.equal(shown.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
    'De vraag naar [jongerenwerk] groeide sneller dan het aantal [jongerenwerk]ers.');
});

test('a passage of a long text has the words, and loses nothing between its marks', () => {
  const text = `${'Hier staat iets anders. '.repeat(40)}Toen kwam de coördinatie bij het RIEC. ${'Daarna niet meer. '.repeat(40)}`;
  const query = engine.search('coordinatie riec').query;
  const shown = passage(text, marksIn(text, new Set(['coordinatie', 'riec']), query, engine.language));
  assert.deepEqual([...shown.filter(({ marked }) => marked).map(({ text: piece }) => piece)], ['coördinatie', 'RIEC']);
  const whole = shown.map(({ text: piece }) => piece).join('');
  assert.ok(whole.length < 260 && whole.startsWith('… ') && whole.endsWith(' …'), whole);
  assert.ok(text.includes(whole.slice(2, -2)));
});

test('the distance of two words counts a swap as one', () => {
  const { distance } = page.inspiratieboek.part('words');
  assert.equal(distance('delne', 'delen', 2, true), 1);
  assert.equal(distance('wijk', 'wijk', 2, true), 0);
  assert.equal(distance('wijk', 'wijkagent', 1, true), 2);
  assert.equal(distance('wjik', 'wijkagent', 1, false), 1);
  assert.equal(distance('kat', 'hond', 2, true), 3);
});

test('an English book is searched with its own stems', () => {
  const english = searchIn('en', [section('x.html', 'Sharing information', 'Partners were unwilling to share the relational data, happily or not.')]);
  for (const word of ['share', 'shared', 'sharing', 'informations', 'happily', 'relation'])
    assert.deepEqual([...english.refs(word)], ['x.html'], word);
  for (let end = 2; end <= 'sharing'.length; end++) assert.deepEqual([...english.refs('sharing'.slice(0, end))], ['x.html'], 'sharing'.slice(0, end));
});
