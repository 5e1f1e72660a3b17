// What the first search of a reader who comes new loads: node first.mjs SITE. A hundred queries drawn from the book: one, two and
// three words in turn, with as many pages drawn as the search draws at first.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ALL, engineOf } from '../../test/js/engine.mjs';

const QUERIES = 100;
const site = process.argv[2];
const book = engineOf(site);

/** Numbers that look random and are the same each time. */
let state = 20261125;
const random = (below) => { state = (state * 1103515245 + 12345) & 0x7fffffff; return state % below; };
const queries = [];
while (queries.length < QUERIES) {
  const [{ section: { title, text } }] = [...(await book.store.sections([random(book.data.sections)])).values()];
  const words = `${title} ${text}`.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && !book.language.isStopWord(word.toLowerCase()));
  if (words.length < 8) continue;
  const from = random(words.length - 6);
  queries.push(Array.from({ length: 1 + queries.length % 3 }, (_, at) => words[from + 2 * at]).join(' '));
}

const sizes = new Map();
const packed = (file) => { if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(file)).length); return sizes.get(file); };
const always = readdirSync(path.join(site, 'assets')).filter((name) => /^(zoek|zoekgegevens|zoeken|stammen)\./.test(name))
  .map((name) => packed(path.join(site, 'assets', name))).reduce((a, b) => a + b, 0);
const { small } = book.engine;
const bytes = [];
const files = [];
const bySort = {};
for (const text of queries) {
  const reader = engineOf(site);
  await reader.engine.search({ ...ALL, text, groups: small ? 10 : 6, perGroup: small ? 2 : 1 });
  bytes.push(always + reader.files.reduce((sum, file) => sum + packed(file), 0));
  files.push(reader.files.length);
  for (const file of reader.files) bySort[path.basename(file)[0]] = (bySort[path.basename(file)[0]] ?? 0) + packed(file) / QUERIES;
}
const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];
const kilobytes = (number) => Math.round(number / 100) / 10;
console.table({
  sections: book.data.sections,
  'scripts, stemmers and root, kB gzip': kilobytes(always),
  'all of a first search, kB gzip, median': kilobytes(at(bytes, 0.5)),
  'kB gzip, 95 of 100': kilobytes(at(bytes, 0.95)),
  'parts read, median': at(files, 0.5),
  'parts read, most': at(files, 1),
  ...Object.fromEntries(Object.entries(bySort).sort().map(([sort, size]) => [`of sort ${sort}, mean kB`, kilobytes(size)])),
});
