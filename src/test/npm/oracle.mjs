#!/usr/bin/env node
// The judge of the generator's search index: lunr.js itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.multi')(lunr);

const plugins = new Map();

/** The list of stop words that lunr-languages hands to lunr for a language; in order of UTF-16 units, each once. */
function stopWords(code) {
  const { generateStopWordFilter } = lunr;
  let words = [];
  lunr.generateStopWordFilter = (list) => generateStopWordFilter((words = list));
  require(`lunr-languages/lunr.${code}`)(lunr);
  lunr.generateStopWordFilter = generateStopWordFilter;
  return [...new Set(words)].sort().join();
}

/**
 * 'nl' or 'nl,en': the lunr plugin that sets up the pipelines; English alone is lunr's own default. Made once for each,
 * since lunr warns of functions that are registered anew.
 */
function language(codes) {
  if (!plugins.has(codes)) {
    const wanted = codes.split(',');
    for (const code of wanted) if (code !== 'en' && !lunr[code]) require(`lunr-languages/lunr.${code}`)(lunr);
    plugins.set(codes, wanted.length > 1 ? lunr.multiLanguage(...wanted) : wanted[0] === 'en' ? null : lunr[wanted[0]]);
  }
  return plugins.get(codes);
}

/** A case file: {lang, ref, fields: [{name, boost?}], positions?, b?, k1?, documents: [{…, _boost?}]}. */
function build({ lang = 'nl', ref = 'id', fields, positions = false, b, k1, documents }) {
  const plugin = language(lang);
  return lunr(function () {
    if (plugin) this.use(plugin);
    if (positions) this.metadataWhitelist = ['position'];
    if (b !== undefined) this.b(b);
    if (k1 !== undefined) this.k1(k1);
    this.ref(ref);
    for (const { name, boost } of fields) this.field(name, boost === undefined ? {} : { boost });
    for (const { _boost, ...document } of documents) this.add(document, _boost === undefined ? {} : { boost: _boost });
  });
}

/** The first place where two parsed JSON values differ, order of keys included; null when they are the same. */
function difference(a, b, path = '$') {
  if (typeof a !== typeof b || Array.isArray(a) !== Array.isArray(b) || a === null || b === null || typeof a !== 'object')
    return Object.is(a, b) ? null : `${path}: expected ${JSON.stringify(a)?.slice(0, 120)}, got ${JSON.stringify(b)?.slice(0, 120)}`;
  const [ka, kb] = [Object.keys(a), Object.keys(b)];
  for (let i = 0; i < Math.max(ka.length, kb.length); i++) {
    if (ka[i] !== kb[i]) return `${path}: key ${i} is expected to be ${JSON.stringify(ka[i])}, got ${JSON.stringify(kb[i])}`;
    const found = difference(a[ka[i]], b[kb[i]], `${path}[${JSON.stringify(ka[i])}]`);
    if (found) return found;
  }
  return null;
}

/** The index of a case as it is serialized, or what lunr says against it. */
function answer(line) {
  try {
    return JSON.stringify(build(JSON.parse(line)));
  } catch (error) {
    return JSON.stringify({ error: String(error) });
  }
}

const float = new DataView(new ArrayBuffer(8));

/** The text of the number whose 64 bits are given in hexadecimal. */
function numberText(bits) {
  float.setBigUint64(0, BigInt(`0x${bits}`));
  return String(float.getFloat64(0));
}

const read = (file) => readFileSync(file === '-' ? 0 : file, 'utf8');
/** The lines of standard input, split at line feeds only: U+2028 may stand in a case. */
const lines = () => read('-').split('\n').filter((line) => line !== '');
const [command, ...args] = process.argv.slice(2);

if (command === 'build' && args.length === 1) {
  process.stdout.write(JSON.stringify(build(JSON.parse(read(args[0])))));
} else if (command === 'compare' && args.length === 2) {
  const [expected, actual] = args.map(read);
  if (expected === actual) {
    console.log(`identical: ${Buffer.byteLength(expected)} bytes`);
  } else {
    console.log(difference(JSON.parse(expected), JSON.parse(actual)) ?? 'same values, other bytes (number form, escapes, white space or key order of integers)');
    process.exitCode = 1;
  }
} else if (command === 'query' && args.length === 3) {
  const [file, lang, text] = args;
  language(lang);
  for (const hit of lunr.Index.load(JSON.parse(read(file))).search(text)) console.log(JSON.stringify({ ref: hit.ref, score: hit.score }));
} else if (command === 'stem' && args.length === 1) {
  language(args[0]);
  const stemmer = args[0] === 'en' ? lunr.stemmer : lunr[args[0]].stemmer;
  console.log(lines().map((word) => stemmer(new lunr.Token(word)).toString()).join('\n'));
} else if (command === 'batch' && args.length === 0) {
  for (const line of lines()) process.stdout.write(`${answer(line)}\n`);
} else if (command === 'numbers' && args.length === 0) {
  console.log(lines().map(numberText).join('\n'));
} else if (command === 'stop-words' && args.length === 0) {
  console.log(lines().map(stopWords).join('\n'));
} else {
  console.error('usage: oracle.mjs build CASE.json | compare EXPECTED ACTUAL | query INDEX.json LANG TEXT | stem LANG <words | batch <cases | numbers <bits | stop-words <codes');
  process.exitCode = 2;
}
