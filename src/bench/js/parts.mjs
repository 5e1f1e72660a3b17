// What a large book's search finds and costs in parts, beside the one index: node parts.mjs FOLDER, with FOLDER/whole and
// FOLDER/parts as SearchSite writes them. A hundred queries drawn from the book: one, two and three words in turn.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { engineOf, refs } from '../../test/js/engine.mjs';

const QUERIES = 100;
const folder = process.argv[2];
const whole = engineOf(`${folder}/whole`);

/** Numbers that look random and are the same each time. */
let state = 20261125;
const random = (below) => { state = (state * 1103515245 + 12345) & 0x7fffffff; return state % below; };
const draw = () => {
  for (;;) {
    const { title, text } = whole.data.whole.documents[random(whole.data.sections)];
    const words = `${title} ${text}`.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && !whole.language.isStopWord(word.toLowerCase()));
    if (words.length < 8) continue;
    const from = random(words.length - 6);
    return Array.from({ length: 1 + queries.length % 3 }, (_, at) => words[from + 2 * at]).join(' ');
  }
};
const queries = [];
while (queries.length < QUERIES) queries.push(draw());

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const most = (numbers) => Math.max(...numbers);
const sizes = new Map();
const packed = (file) => { if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(file)).length); return sizes.get(file); };
let same = 0;
let inOrder = 0;
const bytes = [];
const files = [];
for (const query of queries) {
  // a reader who comes new
  const parts = engineOf(`${folder}/parts`);
  const one = await refs(whole, query, { perGroup: 1 });
  const other = await refs(parts, query, { perGroup: 1 });
  if (one.length === other.length && one.every((ref) => other.includes(ref))) same += 1;
  if (one.join() === other.join()) inOrder += 1;
  bytes.push(parts.files.reduce((sum, file) => sum + packed(file), 0));
  files.push(parts.files.length);
}
console.table({
  sections: whole.data.sections,
  queries: queries.length,
  'the same first ten pages': same,
  'and in the same order': inOrder,
  'parts a first search reads, median': median(files),
  'parts a first search reads, most': most(files),
  'their kB gzip, median': Math.round(median(bytes) / 1000),
  'their kB gzip, most': Math.round(most(bytes) / 1000),
});
