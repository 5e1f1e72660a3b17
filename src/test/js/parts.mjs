// Loads each part of a lunr index by itself and asks it for its terms: they must score as in the whole index.
// node parts.mjs <folder>: there `whole.json`, the index, and t0.js, b0.js …; prints how many terms were asked.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';

const lunr = createRequire(new URL('../npm/', import.meta.url))('lunr');
const folder = process.argv[2];

/** @param {string} name */
const scriptOf = (name) => readFileSync(join(folder, name), 'utf8');
const load = (json) => {
  // terms are asked as they are, so what the pipeline would do to them does not matter
  for (const label of json.pipeline) if (!(label in lunr.Pipeline.registeredFunctions)) lunr.Pipeline.registerFunction((token) => token, label);
  return lunr.Index.load(json);
};
const ask = (index, term) => new Map(index.query((query) => query.term(term, { usePipeline: false })).map(({ ref, score }) => [ref, score]));

const wholeJson = JSON.parse(scriptOf('whole.json'));
const whole = load(wholeJson);
let asked = 0;
for (const file of readdirSync(folder).filter((name) => /^[tb]\d+\.js$/.test(name))) {
  /** @type {[string, any][]} */ const given = [];
  new Function('inspiratieboekZoekdeel', scriptOf(file))((name, content) => given.push([name, content]));
  if (given.length !== 1 || `${given[0][0]}.js` !== file) throw new Error(`${file} gives ${given.map(([name]) => name)}`);
  const part = load(given[0][1]);
  for (const [term] of given[0][1].invertedIndex) {
    const expected = ask(whole, term);
    const found = ask(part, term);
    asked++;
    if (found.size !== expected.size || [...expected].some(([ref, score]) => found.get(ref) !== score))
      throw new Error(`'${term}' scores otherwise in ${file}`);
  }
}
if (asked !== wholeJson.invertedIndex.length) throw new Error(`${asked} terms in parts, ${wholeJson.invertedIndex.length} in the index`);
console.log(asked);
