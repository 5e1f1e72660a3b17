// The words in other scripts of each line of a file, as the index has them, and the rest: node indexed.mjs <lines> <indexed>.
import { readFileSync, writeFileSync } from 'node:fs';
import { scripts } from './engine.mjs';

const { wordsIn, withoutArticle, latinIn } = scripts().inspiratieboek.parts.scripts;
const [, , lines, indexed] = process.argv;
writeFileSync(indexed, readFileSync(lines, 'utf8').split('\n')
  .map((line) => `${[...wordsIn(line)].flatMap(({ word }) => [...new Set([word, withoutArticle(word)])]).join(' ')}\t${latinIn(line).split(' ').filter((word) => word !== '').join(' ')}`).join('\n'));
