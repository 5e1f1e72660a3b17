// Writes the stem of every line of one file to another, as a page's script gives it: node stem.mjs SCRIPT CODES WORDS STEMS
import { readFileSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';

const [script, codes, words, stems] = process.argv.slice(2);
// Like a page that forbids eval: code from strings is refused here too.
const page = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
vm.runInContext(readFileSync(script, 'utf8'), page);
console.log(Object.keys(page).join());
const stem = page.inspiratieboekStemmer(codes);
writeFileSync(stems, readFileSync(words, 'utf8').split('\n').map(stem).join('\n'));
