// Writes the Dutch stem of every line of one file to another: node stem.mjs WORDS STEMS
import { readFileSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';

const [words, stems] = process.argv.slice(2);
const page = vm.createContext({});
for (const file of ['book.js', 'language/nl.js'])
  vm.runInContext(readFileSync(new URL(`../../../theme/js/${file}`, import.meta.url), 'utf8'), page);
const { stem } = page.inspiratieboek.part('language');
writeFileSync(stems, readFileSync(words, 'utf8').split('\n').map(stem).join('\n'));
