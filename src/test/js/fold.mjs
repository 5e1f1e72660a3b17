// Folds each line of a file as the theme's scripts do: node fold.mjs <words> <folded>.
import { readFileSync, writeFileSync } from 'node:fs';
import vm from 'node:vm';

const page = vm.createContext({ console });
vm.runInContext(readFileSync(new URL('../../../theme/js/book.js', import.meta.url), 'utf8'), page);
const [, , words, folded] = process.argv;
writeFileSync(folded, readFileSync(words, 'utf8').split('\n').map(page.inspiratieboek.fold).join('\n'));
