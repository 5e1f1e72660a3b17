// The search of a small book, with its data as the generator would have it.
import { ALL, engineOver, refs, scripts } from './engine.mjs';

export const page = scripts('search-shell.js');

const WORDS = {
  nl: { stopWords: ['de', 'het', 'een', 'naar', 'van', 'bij', 'en', 'der', 'aan', 'door', 'niet', 'iets', 'ook', 'op', 'te', 'je'], weakWords: ['hoe', 'mag'], commonStems: ['vertel'], sounds: [],
    wordCharacters: '09AZaz\u00c0\u024f\ufb00\ufb06', endings: ['en', 's', 'e', 'heid', 'heden', 'ing', 'ig', 'ige', 'lijk', 'baar'], prefixes: ['ge'], particles: ['uit', 'op'],
    derivations: [['aliteit', 4], ['iteit', 4], ['atie', 4], ['eerd', 4], ['eel', 4], ['el', 5], ['ing', 3], ['er', 4], ['d', 6]] },
  en: { stopWords: ['a', 'the', 'to', 'or', 'not', 'were'], weakWords: [], commonStems: [], sounds: [], wordCharacters: '09AZaz__', endings: ['s', 'ed', 'ing', 'al'], prefixes: [], particles: [], derivations: [] },
};
const KINDS = [{ id: 'knelpunt', label: 'Knelpunten', singular: 'knelpunt', className: 'kind--b', motif: '' }];
const GROUPS = [{ id: 'zaken', label: 'Zaken' }, { id: 'begrippen', label: 'Begrippen', answers: 0.9 }];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** @param {number} number */
const digits = (number) => (number < 32 ? DIGITS[number] : DIGITS[32 | number & 31] + digits(number >>> 5));
/** @param {number[]} ascending */
const gaps = (ascending) => ascending.map((number, at) => digits(at === 0 ? number : number - ascending[at - 1] - 1)).join('');
const byKey = ([a], [b]) => (a < b ? -1 : 1);

/** The data that the generator would write for these sections: `[ref, title, text, more]`. */
export const searchIn = (code, sections, { synonyms = [], facts = [] } = {}) => {
  const language = { code, ...WORDS[code] };
  const { latinIn, wordsIn, withoutArticle } = page.inspiratieboek.parts.scripts;
  const indexedText = (said) => [latinIn(said), ...wordsIn(said).flatMap(({ word }) => [...new Set([word, withoutArticle(word)])])].join(' ');
  const { trim, stem } = page.inspiratieboek.parts.makeLanguage(language, page.inspiratieboekStemmer(code));
  const pages = [];
  const documents = sections.map(([ref, title, text, { group = 'zaken', values, ...more } = {}]) => {
    const [address, anchor] = ref.split('#');
    if (pages.at(-1)?.address !== address) pages.push({ address, name: address, group, ...(values ? { facts: values } : {}) });
    return { page: pages.length - 1, ...(anchor === undefined ? {} : { anchor }), title, text, ...more };
  });
  const words = new Map();
  const counted = new Map();
  const lengths = [[], []];
  sections.forEach(([, title, text], number) => [title, text].forEach((said, field) => {
    let length = 0;
    for (const token of indexedText(said).toLowerCase().split(/[\s-]+/)) {
      const word = trim(token);
      if (word === '' || language.stopWords.includes(word)) continue;
      const folded = page.inspiratieboek.fold(word);
      words.set(folded, (words.get(folded) ?? new Set()).add(stem(word)));
      const counts = counted.get(stem(word)) ?? new Map();
      counted.set(stem(word), counts.set(number, (counts.get(number) ?? [0, 0]).map((count, at) => count + (at === field ? 1 : 0))));
      length += 1;
    }
    lengths[field].push(length);
  }));
  const mean = (of) => of.reduce((sum, one) => sum + one, 0) / of.length || 1;
  const weight = (number, counts) => counts.reduce((sum, count, field) =>
    sum + [10, 1][field] * 2.2 * count / (count + 1.2 * (0.25 + 0.75 * lengths[field][number] / mean(lengths[field]))), 0);
  const terms = [...counted].sort(byKey).map(([one, counts]) => [one, gaps([...counts.keys()]),
    [...counts].map(([number, of]) => DIGITS[Math.max(1, Math.round(Math.log2(1 + weight(number, of)) / 0.2))]).join('')]);
  for (const { say, find = say } of synonyms) for (const said of say) {
    const key = `${page.inspiratieboek.fold(stem(said.toLowerCase().split(' ').find((word) => !language.stopWords.includes(word))))}-=`;
    const entry = terms.find(([one]) => one === key) ?? terms[terms.push([key]) - 1];
    entry.push([said, ...find.filter((other) => other !== said)]);
  }
  terms.sort(byKey);
  const facets = [...KINDS, ...GROUPS].map(({ id }) => id);
  const files = {
    w: [...words].sort(byKey).map(([form, stems]) => `${form}${[...stems].sort().map((one) => `:${one}`).join('')}`).join(' '), t: terms, d: { pages, sections: documents },
  };
  const data = {
    version: 3, language, sections: sections.length, groups: GROUPS, kinds: KINDS, facts, houses: [], labels: {},
    table: {
      facets: documents.map(({ kind, page: at }) => String.fromCharCode(48 + facets.indexOf(kind ?? pages[at].group))).join(''),
      pages: pages.map((_, at) => digits(documents.filter((one) => one.page === at).length)).join(''),
    },
    values: Object.fromEntries(facts.map(({ key, values }) => [key, pages.map((one) => digits((one.facts?.[key] ?? []).length) + (one.facts?.[key] ?? []).map((value) => digits(values.indexOf(value))).join('')).join('')])),
    parts: {
      names: Object.fromEntries(Object.keys(files).map((sort) => [sort, '0123456789'])), firsts: { w: files.w.split(/[: ]/)[0], t: terms[0][0], s: '' },
      starts: 'A', irregular: [...counted.keys()].join(' '), begun: 99,
    },
  };
  const read = async (name) => files[name[0]];
  const made = engineOver(page, data, read);
  return { ...made, files, refs: (text, more) => refs(made, text, { perGroup: 9, ...more }), search: (text, more) => made.engine.search({ ...ALL, text, ...more }) };
};
