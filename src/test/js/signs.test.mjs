// Words of one sign, queries of two letters, other scripts, and where marks end.
import assert from 'node:assert/strict';
import test from 'node:test';
import { page, searchIn } from './small.mjs';

const PLANS = searchIn('nl', [
  ['p0.html', 'Fase 1: verkennen', 'In deze fase gaat het om fase na fase, de fase.'],
  ['p1.html', 'Fase 2: uitvoeren', 'Hier wordt uitgevoerd.'],
  ['p2.html', 'Plan A', 'Plan, plan, plan.'],
  ['p3.html', 'Plan B', 'Iets anders. Optie A-B.'],
  ['p4.html', 'Bijzonder plan', 'Beter bouwen aan bomen, fase na fase, met 20 mensen.'],
  ['p5.html', 'Cijfers', 'De code is C# en de balie is 24/7 open. Doel 3.'],
  ['p6.html', 'Programma', 'C++ is een taal, zegt de gemeente. Zie fase 2.'],
  ['p7.html', 'Gemeente', 'De pinbonloterij van de buurt, en meer niet.'],
  ['p8.html', 'Nlijst', 'Een begin, geen woord.'],
  ['p9.html', 'Land', `Lang verhaal ${'over iets anders dan dat '.repeat(30)} met NL erin.`],
]);
const LANGUAGES = searchIn('nl', [
  ['ru.html', 'Безопасность', 'Школа в Москве работает с детьми. Ещё одна школа.'],
  ['uk.html', 'Нідерланди', 'Район і люди.'],
  ['ar.html', 'في الحي', 'المدرسة تعمل مع الأطفال. السَّلامة أولاً.'],
  ['zh.html', '数据保护法', '在社区的应用。社区安全很重要。'],
  ['zh.html#shu', '书', '读书。'],
  ['ja.html', 'データ', 'これは、がくせいカードの例です。'],
  ['th.html', 'ความปลอดภัย', 'ในชุมชน'],
  ['ko.html', '한국은', '안전한 동네입니다.'],
  ['el.html', 'Πλατεία', 'Ο ΣΟΦΟΣ πήγε.'],
  ['nl.html', 'Wijk', 'Een wijk met детьми en 社区.'],
]);
const first = async ({ refs }, query) => (await refs(query))[0];
const marked = async ({ search }, query, text) => {
  const result = await search(query);
  return page.inspiratieboek.parts.passages.pieces(text, result.marks(text)).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
};

test('a word of one sign tells pages apart', async () => {
  for (const [query, ref] of [['fase 2', 'p1.html'], ['Fase 2', 'p1.html'], ['2 fase', 'p1.html'], ['fase 1', 'p0.html'], ['plan b', 'p3.html'], ['plan a', 'p2.html'],
    ['plan B.', 'p3.html'], ['A-B', 'p3.html'], ['a b', 'p3.html'], ['optie a-b', 'p3.html'], ['24/7', 'p5.html'], ['C#', 'p5.html'], ['c++', 'p6.html'], ['doel 3', 'p5.html']])
    assert.equal(await first(PLANS, query), ref, query);
});

test('a sign takes no page away that the other words have, and finds none by itself that has none of them', async () => {
  const without = [...await PLANS.refs('plan')].sort();
  for (const query of ['plan b', 'plan x', 'plan 7', 'x plan']) assert.deepEqual([...await PLANS.refs(query)].sort(), without, query);
  assert.ok(!(await PLANS.refs('plan b')).includes('p1.html'));
});

test('a sign that the language leaves out is looked for in names', async () => {
  const english = searchIn('en', [['b.html', 'Plan B', 'Plan, plan, plan.'], ['a.html', 'Plan A', 'Nothing.'], ['c.html', 'Plan C', 'Plan the plan.']]);
  assert.equal(await first(english, 'plan a'), 'a.html');
});

test('of a query of two letters whole words come first, then beginnings, then what has them inside', async () => {
  assert.deepEqual([...await PLANS.refs('nl')], ['p9.html', 'p8.html', 'p7.html']);
  assert.deepEqual([...await PLANS.refs('loterij')], ['p7.html']);
});

test('words in other scripts are found, in other cases and without marks too', async () => {
  for (const [query, ref] of [['школа', 'ru.html'], ['ШКОЛА', 'ru.html'], ['школ', 'ru.html'], ['еще', 'ru.html'], ['безопасность', 'ru.html'], ['школла', 'ru.html'],
    ['нідерланди', 'uk.html'], ['المدرسة', 'ar.html'], ['مدرسة', 'ar.html'], ['والمدرسة', 'ar.html'], ['سلامة', 'ar.html'], ['أطفال', 'ar.html'], ['السلامة', 'ar.html'], ['πλατεια', 'el.html'], ['σοφος', 'el.html'], ['한국', 'ko.html']])
    assert.equal(await first(LANGUAGES, query), ref, query);
});

test('in a script without spaces signs are found, alone and together', async () => {
  for (const [query, ref] of [['数据', 'zh.html'], ['保护', 'zh.html'], ['数据保护', 'zh.html'], ['社区安全', 'zh.html'], ['法', 'zh.html'], ['书', 'zh.html#shu'],
    ['がくせい', 'ja.html'], ['データ', 'ja.html'], ['ปลอดภัย', 'th.html']])
    assert.equal(await first(LANGUAGES, query), ref, query);
  for (const query of ['据数', '汽车', 'машина', 'سيارة']) assert.deepEqual([...await LANGUAGES.refs(query)], [], query);
  assert.deepEqual([...await LANGUAGES.refs('wijk 社区')].sort(), ['nl.html', 'zh.html']);
});

test('while a word in another script is typed, its page stays among the hits', async () => {
  for (const word of ['безопасность', 'المدرسة', '数据保护法', '한국은'])
    for (let end = 2; end <= word.length; end++) assert.ok((await LANGUAGES.refs(word.slice(0, end))).includes(await first(LANGUAGES, word)), word.slice(0, end));
});

test('a mark ends where its word ends', async () => {
  const book = searchIn('nl', [['a.html', 'Izmir', 'İZMİR izmir İstanbul istanbul straße cafe\u0301s fiets ﬁets Ångström'], ['b.html', 'Anders', 'Iets.']]);
  for (const [query, text, expected] of [
    ['izmir', 'Naar İZMİR, en door.', 'Naar [İZMİR], en door.'],
    ['istanbul', '(İstanbul)', '([İstanbul])'],
    ['ista', 'İİ İstanbul', 'İİ [İsta]nbul'],
    ['strasse', 'De Straße, de STRASSE.', 'De [Straße], de [STRASSE].'],
    ['stras', 'De Straße.', 'De [Straß]e.'],
    ['cafe', 'Cafe\u0301, café.', '[Cafe\u0301], [café].'],
    ['fiets', 'De ﬁets en de fietsen.', 'De [ﬁets] en de [fiets]en.'],
    ['angst', 'Ångström', '[Ångst]röm'],
  ]) assert.equal(await marked(book, query, text), expected, query);
  for (const [query, text, expected] of [
    ['plan b', 'Plan B, bij A-B en bouwplan', '[Plan] [B], bij A-[B] en bouw[plan]'],
    ['a-b', 'Optie A-B.', 'Optie [A]-[B].'],
  ]) assert.equal(await marked(PLANS, query, text), expected, query);
  for (const [query, text, expected] of [
    ['数据保护', '我们的数据保护法', '我们的[数据保护]法'], ['школ', 'Школа, школе!', '[Школ]а, [школ]е!'], ['السلامة', 'السَّلامة أولاً', '[السَّلامة] أولاً'], ['سلامة', 'السَّلامة أولاً', '[السَّلامة] أولاً'], ['がく', 'がくせい', '[がく]せい'],
  ]) assert.equal(await marked(LANGUAGES, query, text), expected, query);
});

test('a long question says up to which word it was read', async () => {
  const words = Array.from({ length: 24 }, (_, at) => `woord${String.fromCharCode(97 + at)}`);
  assert.equal((await PLANS.search(words.slice(0, 16).join(' '))).upTo, '');
  assert.equal((await PLANS.search(words.join(' '))).upTo, 'woordp');
  assert.equal((await PLANS.search(`${'de het een '.repeat(20)} fase`)).upTo, '');
  assert.equal(await first(PLANS, `${'de het een '.repeat(20)} pinbonloterij`), 'p7.html');
});

test('a text is cut at the end of a word', () => {
  const { fit } = page.inspiratieboek.parts.searchShell;
  assert.deepEqual({ ...fit('een  regel\nen\ttwee') }, { text: 'een regel en twee', upTo: '' });
  const long = fit('woorden staan hier '.repeat(400));
  assert.ok(long.text.length <= 300 && /(woorden|staan|hier)$/.test(long.text) && long.text.endsWith(` ${long.upTo}`) && long.upTo.length > 20 && long.upTo.length <= 30, long.upTo);
  const row = fit(`${'x'.repeat(299)}😀${'y'.repeat(5_000)}`);
  assert.deepEqual([row.text, row.upTo], ['x'.repeat(299), `${'x'.repeat(30)}…`]);
  assert.equal(fit(`${'a'.repeat(300)} b`).text, 'a'.repeat(300));
  assert.equal(fit(`${'a'.repeat(300)}  `).upTo, '');
});
