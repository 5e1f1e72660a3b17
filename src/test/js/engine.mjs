// The search of a built site, run in Node: its data as the generator wrote it, the theme's scripts, and the compiled stemmers.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const THEME = new URL('../../../theme/js/', import.meta.url);
const STEMMERS = ['de', 'en', 'es', 'fr', 'nl', 'join'].map((code) => new URL(`../../../target/classes/stemmers/${code}.js`, import.meta.url));

/** A page's globals with all pure scripts of the search, and others of the theme, but no page. @param {string[]} others */
export const scripts = (...others) => {
  const page = vm.createContext({ console });
  const run = (file) => vm.runInContext(readFileSync(file, 'utf8'), page, { filename: String(file) });
  run(new URL('book.js', THEME));
  for (const stemmer of STEMMERS) run(stemmer);
  for (const name of ['coding', 'compounds', 'distance', 'engine', 'evidence', 'expand', 'guess', 'kin', 'language', 'noting', 'passages', 'phrase', 'postings', 'query', 'ranking', 'reading', 'scripts', 'sorted', 'store', 'synonyms', 'themes', 'why', 'words'])
    run(new URL(`search/${name}.js`, THEME));
  for (const other of others) run(new URL(other, THEME));
  return page;
};

/** An engine over this data. @param {any} page @param {any} data @param {(name: string) => Promise<any>} [read] reads a part */
export const engineOver = (page, data, read) => {
  const { parts } = page.inspiratieboek;
  const language = parts.makeLanguage(data.language, page.inspiratieboekStemmer(data.language.code));
  const store = parts.store.makeStore(data, language, read);
  return { engine: parts.makeEngine(data, store, language), store, language, data, page };
};

/** The newest search data of a site, which an earlier build may have left beside older ones. */
const dataFile = (site) => readdirSync(path.join(site, 'assets')).filter((name) => name.startsWith('zoekgegevens.'))
  .map((name) => path.join(site, 'assets', name)).sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs).at(-1);

/** The engine of the site in a folder, and the files it has read so far. */
export const engineOf = (site) => {
  const page = scripts();
  let data;
  page.inspiratieboekZoekgegevens = (text) => { data = JSON.parse(text); };
  vm.runInContext(readFileSync(dataFile(site), 'utf8'), page);
  const files = [];
  const read = async (name) => {
    const file = path.join(site, 'assets/zoek', `${name}.js`);
    let content;
    page.inspiratieboekZoekdeel = (_, given) => { content = given; };
    vm.runInContext(readFileSync(file, 'utf8'), page);
    files.push(file);
    return content;
  };
  return { ...engineOver(page, data, read), files };
};

export const ALL = { facet: '', facts: new Map(), groups: 10, perGroup: 2, partly: false };

/** The addresses of the hits in their order: of each page the best two. */
export const refs = async ({ engine }, text, more = {}) =>
  (await engine.search({ ...ALL, text, ...more })).groups.flatMap(({ hits }) => [...hits].map(({ ref }) => ref));
