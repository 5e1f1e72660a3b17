// The search of the shipped book, cut as for readers (WHOLE) and very small (PARTS): what ScriptsTest has printed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL, engineOf, refs } from './engine.mjs';
import { ask, figures, questionsIn } from './questions.mjs';

const whole = engineOf(process.env.WHOLE);
const parts = engineOf(process.env.PARTS);
const signs = engineOf(process.env.SIGNS);
const { fold } = whole.page.inspiratieboek;
const QUESTIONS = ['first', 'second', 'third', 'fourth'].map((set) => new URL(`../search/questions-${set}.tsv`, import.meta.url));

/** Types each word letter by letter from the second: which beginnings lose the page that the whole word finds first. */
const lostBy = async ({ engine }, words) => {
  const known = new Map();
  const everything = async (text) => {
    if (!known.has(text)) {
      const { groups } = await engine.search({ ...ALL, text, groups: Infinity, perGroup: Infinity });
      known.set(text, groups.flatMap(({ hits }) => [...hits].map(({ ref }) => ref)));
    }
    return known.get(text);
  };
  const lost = [];
  for (const word of words) {
    const [first] = (await engine.search({ ...ALL, text: word })).groups.flatMap(({ hits }) => [...hits]);
    if (!first) { lost.push(`${word} finds nothing`); continue; }
    for (let end = 2; end < word.length; end++) {
      const start = word.slice(0, end);
      if (!(await everything(start)).includes(first.ref)) lost.push(`${start} of ${word} loses ${first.ref}`);
    }
  }
  return lost;
};

/** Every word of the book as it is written, in lower case. */
const documents = [...(await whole.store.sections([...Array(whole.data.sections).keys()])).values()].map(({ section }) => section);
const written = [...new Set(documents.flatMap(({ title, text }) => `${title} ${text}`.toLowerCase().split(/[\s-]+/).map(whole.language.trim)))]
  .filter((word) => word.length > 1 && !whole.language.isStopWord(word));
/** What compounds end in, where the book has that word too. */
const partsOfCompounds = () => {
  const words = new Set(written.map(fold));
  return [...new Set([...words].flatMap((word) => Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => word.slice(at + 2))
    .filter((end) => end.length > 3 && words.has(end))))];
};

test('no page is lost while any word of the book is typed', async () => {
  assert.ok(written.length > 2500);
  assert.deepEqual(await lostBy(whole, written), []);
});

test('nor while it is typed without its accents', async () => {
  const accented = written.filter((word) => fold(word) !== word);
  assert.ok(accented.length > 5);
  assert.deepEqual(await lostBy(whole, accented.map(fold)), []);
});

test('nor while a part of a compound is typed; and the part finds the compound', async () => {
  const ends = partsOfCompounds();
  assert.ok(ends.length > 100);
  assert.deepEqual(await lostBy(whole, ends), []);
  for (const end of ends) {
    const compound = written.map(fold).find((word) => word !== end && word.endsWith(end) && word.length - end.length > 1);
    const [first] = (await whole.engine.search({ ...ALL, text: compound })).groups.flatMap(({ hits }) => [...hits]);
    if (!fold(`${first.section.title} ${first.section.text}`).includes(compound)) continue;
    const found = await refs(whole, end, { groups: Infinity, perGroup: Infinity });
    assert.ok(found.includes(first.ref), `${end} finds ${compound}`);
  }
});

test('a book cut small loses none either of those that have the word itself', async () => {
  const some = written.filter((_, at) => at % 3 === 0);
  const said = await Promise.all(some.map(async (word) => {
    const [first] = (await parts.engine.search({ ...ALL, text: word })).groups.flatMap(({ hits }) => [...hits]);
    return fold(`${first.section.title} ${first.section.text}`).split(/[\s-]+/).map(parts.language.trim).includes(fold(word));
  }));
  assert.deepEqual(await lostBy(parts, some.filter((_, at) => said[at])), []);
});

test('in parts too single signs tell pages apart, and other scripts are found', async () => {
  assert.ok(signs.data.parts);
  for (const [query, page] of [['plan b', 'b'], ['plan a', 'a'], ['a-b', 'b'], ...Array.from({ length: 9 }, (_, at) => [`fase ${at + 1}`, `fase-${at + 1}`]),
    ['школа', 'ru'], ['школ', 'ru'], ['еще', 'ru'], ['школла', 'ru'], ['السلامة', 'ar'], ['مدرسة', 'ar'], ['数据', 'zh'], ['社区', 'zh'], ['法', 'zh'], ['数据保护法', 'zh']])
    assert.equal((await refs(signs, query))[0], `paginas/${page}.html`, query);
  assert.equal((await signs.engine.search({ ...ALL, text: 'дети', groups: 20 })).total, 9);
});

test('who types an expression finds its synonyms', async () => {
  const { readQuery } = whole.page.inspiratieboek.parts.query;
  const { synonymsIn } = whole.page.inspiratieboek.parts.synonyms;
  const entries = (await Promise.all(whole.data.parts.firsts.t.split(' ').map((first) => whole.store.synonyms([first])))).flat();
  assert.ok(entries.length > 1000);
  for (const { say } of entries) {
    const text = say[0].within?.trim() ?? say.map(({ typed }) => typed).join(' ');
    const found = await synonymsIn(readQuery(text, whole.language), text, whole);
    assert.ok(found.some(({ begun, from, to }) => !begun && to - from === say.length), text);
  }
});

test('what says a number and a word in so many words comes first', async () => {
  const said = [...new Set(documents.flatMap(({ text }) => [...text.matchAll(/(?<![\p{L}\p{N}.,])[1-9] [a-z]{6,}(?![\p{L}\p{N}])/gu)].map(([one]) => one)))];
  assert.ok(said.length > 5);
  for (const one of said) {
    const [{ hits: [{ section, page }] }] = (await whole.engine.search({ ...ALL, text: one })).groups;
    assert.ok(fold(`${page.name} ${section.title} ${section.text}`).replace(/\s+/g, ' ').includes(fold(one)), one);
  }
});

test('many small parts find what few find: the same first six pages for at least 95 of 100 questions', async () => {
  const questions = QUESTIONS.flatMap(questionsIn);
  let same = 0;
  for (const { query } of questions) {
    const [one, other] = [await refs(whole, query, { perGroup: 1 }), await refs(parts, query, { perGroup: 1 })];
    if (one.length === other.length && one.every((ref) => other.includes(ref))) same += 1;
  }
  assert.ok(same >= questions.length * 0.95, `${same} of ${questions.length}`);
});

test('readers\' questions are answered', async () => {
  // Well under what was seen over the text of today, whose pages carry eight hidden words at most; the text before had
  // eleven thousand, with which .98 and .91 were seen. The benchmark says how well it is now.
  const least = [[0.91, 0.76], [0.88, 0.76], [0.77, 0.59], [0.9, 0.73]];
  for (const [at, file] of QUESTIONS.entries()) {
    const found = figures(await ask(whole.engine, questionsIn(file)));
    const [page, hit] = least[at];
    assert.ok(found['page@3'] >= page && found['hit@1'] >= hit, `${file} ${JSON.stringify(found)}`);
  }
});
