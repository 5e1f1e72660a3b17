// The search of a small book that lunr itself indexed, as the generator would have it.
import { createRequire } from 'node:module';
import { ALL, engineOver, refs, scripts } from './engine.mjs';

const lunr = createRequire(new URL('../npm/', import.meta.url))('lunr');
export const page = scripts('search-shell.js');

const WORDS = {
  nl: { stopWords: ['de', 'het', 'een', 'naar', 'van', 'bij', 'en', 'der', 'aan', 'door', 'niet', 'iets', 'ook'], weakWords: ['hoe', 'mag'], commonStems: [], sounds: [],
    wordCharacters: '09AZaz\u00c0\u024f\ufb00\ufb06', endings: ['en', 's', 'e', 'heid', 'heden', 'ing', 'ig', 'ige', 'lijk', 'baar'], prefixes: ['ge'], particles: ['uit'],
    derivations: [['aliteit', 4], ['iteit', 4], ['atie', 4], ['eel', 4], ['ing', 3], ['er', 4]] },
  en: { stopWords: ['a', 'the', 'to', 'or', 'not', 'were'], weakWords: [], commonStems: [], sounds: [], wordCharacters: '09AZaz__', endings: ['s', 'ed', 'ing', 'al'], prefixes: [], particles: [], derivations: [] },
};
const KINDS = [{ id: 'knelpunt', label: 'Knelpunten', singular: 'knelpunt', className: 'kind--b', motif: '' }];
const GROUPS = [{ id: 'zaken', label: 'Zaken' }, { id: 'begrippen', label: 'Begrippen', explains: true }];

/** The data that the generator would write for these sections, made by lunr itself: `[ref, title, text, more]`. */
export const searchIn = (code, sections, { synonyms = [], facts = [] } = {}) => {
  const language = { code, ...WORDS[code] };
  const { latinIn, wordsIn, withoutArticle } = page.inspiratieboek.part('scripts');
  const indexedText = (said) => [latinIn(said), ...wordsIn(said).flatMap(({ word }) => [...new Set([word, withoutArticle(word)])])].join(' ');
  const { trim, stem } = page.inspiratieboek.part('makeLanguage')(language, page.inspiratieboekStemmer(code));
  const pages = [];
  const documents = sections.map(([ref, title, text, { group = 'zaken', values, ...more } = {}]) => {
    const [address, anchor] = ref.split('#');
    if (pages.at(-1)?.address !== address) pages.push({ address, name: address, group, ...(values ? { facts: values } : {}) });
    return { page: pages.length - 1, ...(anchor === undefined ? {} : { anchor }), title, text, ...more };
  });
  const words = new Map();
  const step = (made) => { lunr.Pipeline.registerFunction(made, `indexed-${code}-${sections.length}`); return made; };
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 10 });
    this.field('text');
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.pipeline.add(step(function indexed(/** @type {any} */ token) {
      const word = trim(token.toString());
      if (word === '' || language.stopWords.includes(word)) return undefined;
      words.set(stem(word), (words.get(stem(word)) ?? new Set()).add(word));
      return token.update(() => stem(word));
    }));
    sections.forEach(([, title, text], number) => this.add({ id: number, title: indexedText(title), text: indexedText(text) }));
  });
  const data = {
    version: 2, language, sections: sections.length, synonyms, groups: GROUPS, kinds: KINDS, facts, houses: [], labels: {},
    whole: { index: JSON.parse(JSON.stringify(index)), pages, documents, words: [...words].map(([one, forms]) => [one, ...forms].join(' ')) },
  };
  const made = engineOver(page, data);
  return { ...made, refs: (text, more) => refs(made, text, { perGroup: 9, ...more }), search: (text, more) => made.engine.search({ ...ALL, text, ...more }) };
};
