// Loads the theme's scripts as a page does, without a page: the pure parts need none.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const THEME = new URL('../../../theme/js/', import.meta.url);

/** lunr.js comes from the jar that the site takes it from; the test that starts Node says where it put it. */
const LUNR = process.env.LUNR;
if (!LUNR) throw new Error('LUNR must name a lunr.js file: run these tests with ScriptsTest');

/** @param {string} code 'nl' or 'en' @param {string[]} files scripts of theme/js beyond the shared one, lunr and the language */
export const load = (code, ...files) => {
  const page = vm.createContext({ console });
  vm.runInContext(readFileSync(new URL('book.js', THEME), 'utf8'), page);
  vm.runInContext(readFileSync(LUNR, 'utf8'), page);
  for (const file of [`language/${code}.js`, ...files]) vm.runInContext(readFileSync(new URL(file, THEME), 'utf8'), page, { filename: file });
  return page;
};

export const SEARCH = ['search/words.js', 'search/expand.js', 'search/ranking.js', 'search/passages.js'];

/** The data that the generator would write for these sections, made by lunr itself. */
export const dataFor = (page, documents, more = {}) => {
  const { lunr, inspiratieboek } = page;
  const language = inspiratieboek.part('language');
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 10 });
    this.field('page', { boost: 3 });
    this.field('text');
    this.field('facts');
    if (language.code === 'nl') {
      const step = (name) => lunr.Pipeline.registeredFunctions[`${name}-nl`];
      this.pipeline.reset();
      this.pipeline.add(step('trimmer'), step('stopWordFilter'), step('stemmer'));
      this.searchPipeline.reset();
      this.searchPipeline.add(step('stemmer'));
    }
    for (const { ref, title, page: name, text, facts = {} } of documents)
      this.add({ id: ref, title, page: name, text, facts: Object.values(facts).flat().join(' ') });
  });
  const forms = new Map();
  for (const { title, page: name, text, facts = {} } of documents)
    for (const word of [title, name, text, ...Object.values(facts).flat()].join(' ').toLowerCase().split(/[\s-]+/).map(language.trim)) {
      if (word === '' || language.stopWords.includes(word)) continue;
      const stem = language.stem(word);
      forms.set(stem, (forms.get(stem) ?? new Set()).add(word));
    }
  const words = [...forms].map(([stem, set]) => [stem, ...[...set].sort()].join(' ')).sort();
  return { version: 1, lang: language.code, index: JSON.parse(JSON.stringify(index)), documents, words, ...more };
};

export const searchIn = (code, documents, more) => {
  const page = load(code, ...SEARCH);
  const engine = page.inspiratieboek.part('ranking').makeSearch(dataFor(page, documents, more), page.inspiratieboek.part('language'));
  const refs = (text) => [...engine.search(text).hits].map(({ section }) => section.ref);
  return { page, engine, refs, ...page.inspiratieboek.part('passages') };
};
