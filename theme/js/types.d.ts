// What the scripts give each other, for `tsc --checkJs`. Never loaded by a page.

interface LunrToken { toString(): string; update(change: (word: string) => string): LunrToken }
interface LunrMatch { ref: string; score: number; matchData: { metadata: Record<string, object> } }
interface LunrIndex {
  query(build: (query: { term(term: string, options: { boost: number; usePipeline: boolean }): void }) => void): LunrMatch[];
}
declare const lunr: {
  Index: { load(serialized: object): LunrIndex };
  Token: new (word: string, metadata: object) => LunrToken;
  Pipeline: { registerFunction(step: (token: LunrToken) => LunrToken | undefined, name: string): void };
  stemmer(token: LunrToken): LunrToken;
  stopWordFilter(token: LunrToken): LunrToken | undefined;
};

/** One section of the book as the search shows it; written by the generator. */
interface Section {
  /** address from the book's root, with anchor: the key in the index */ ref: string;
  title: string;
  /** the page's name, as its group of hits is headed */ page: string;
  text: string;
  /** the sort of page: 'praktijkvoorbeelden', a kind's id, 'paginas', 'begrippen' */ group: string;
  number?: number;
  kind?: string;
  also?: string;
  alsoTitle?: string;
  invented?: boolean;
  facts?: Record<string, string[]>;
}
/** A case's house: sizes with their unit, the lit windows by the class of their kind. */
interface House { page: string; viewBox: string; width: string; height: string; wall: string; door: string; lit: Record<string, string> }
interface SearchData {
  version: number;
  lang: string;
  index: object;
  documents: Section[];
  words: string[];
  synonyms?: string[][];
  groups?: { id: string; label: string; weight?: number }[];
  kinds?: { id: string; label: string; singular: string; className: string; motif: string }[];
  facts?: { key: string; label: string; values: string[] }[];
  houses?: House[];
  labels: Record<string, string>;
}
interface SearchLanguage {
  code: string;
  stem(word: string): string;
  trim(word: string): string;
  stopWords: { includes(word: string): boolean };
  endings: readonly string[];
}
interface QueryWord { typed: string; folded: string }
interface SearchHit { section: Section; place: number; /** words of the query it has */ count: number; score: number; stems: Set<string> }
interface SearchResult { query: QueryWord[]; hits: SearchHit[]; /** a query that may have been meant */ instead: string }
interface Mark { from: number; to: number; form: string; word: number }
interface Piece { text: string; marked: boolean }
interface Words {
  stemsOf(forms: Iterable<string>): Set<string>;
  startingWith(start: string): string[];
  containing(part: string): string[];
  near(typed: string, whole: boolean, most?: number): string[];
  has(stem: string): boolean;
  formsOf(stem: string): string[];
  size: number;
}
interface WordsPart {
  makeWords(lines: readonly string[], fold: (word: string) => string): Words;
  distance(typed: string, word: string, most: number, whole: boolean): number;
}
interface ExpandPart {
  readQuery(text: string, language: SearchLanguage, fold: (word: string) => string): QueryWord[];
  expand(word: QueryWord, words: Words, language: SearchLanguage): Map<string, number>;
  synonymsIn(query: QueryWord[], groups: string[][], language: SearchLanguage, fold: (word: string) => string):
    { from: number; to: number; instead: QueryWord[][] }[];
  WEIGHT: Readonly<Record<'exact' | 'inflected' | 'synonym' | 'begun' | 'ending' | 'part' | 'near', number>>;
}
interface Engine { search(text: string): SearchResult; words: Words; language: SearchLanguage; data: SearchData }
interface RankingPart { makeSearch(data: SearchData, language: SearchLanguage): Engine }
interface PassagesPart {
  marksIn(text: string, forms: ReadonlySet<string>, query: readonly QueryWord[], language: SearchLanguage): Mark[];
  pieces(text: string, marks: readonly Mark[], from?: number, to?: number): Piece[];
  passage(text: string, marks: readonly Mark[]): Piece[];
}
/** The frame that stands before the search's data is there. */
interface Shell {
  frame: HTMLElement; input: HTMLInputElement; tools: HTMLElement; count: HTMLElement; body: HTMLElement; live: HTMLElement;
  /** absent on the search page, which has nothing to close */ close?: () => void;
}
interface HitsPart {
  /** Draws groups of hits into the list and tells how many hits are left out. */
  draw(list: HTMLElement, engine: Engine, result: SearchResult, hits: SearchHit[], level: number): { left: number };
  sign(kind: string | undefined, engine: Engine, small: boolean): HTMLElement;
  darkStreet(engine: Engine): Node[];
  facet(section: Section): string;
}
interface NarrowPart {
  make(engine: Engine, changed: () => void): {
    chips: HTMLElement; limits: HTMLElement;
    /** Shows what each choice would give, and keeps the hits that fit the choices. */ narrow(hits: SearchHit[]): SearchHit[];
    read(query: URLSearchParams): void; write(query: URLSearchParams): void; clear(): void;
  };
}
interface BoxPart { attach(shell: Shell, engine: Engine): { search(): void; read(query: URLSearchParams): void } }

/** A case as the filters see it: an id and its values for each fact. */
interface FilterCase { id: string; facts: Readonly<Record<string, readonly string[]>> }
type Choices = ReadonlyMap<string, ReadonlySet<string>>;
interface FilterRules {
  shown(cases: readonly FilterCase[], choices: Choices): FilterCase[];
  count(cases: readonly FilterCase[], choices: Choices, fact: string, value: string): number;
  without(choices: Choices, fact: string, value: string): Choices;
}

interface Inspiratieboek {
  fold(text: string): string;
  fill(text: string, ...values: (string | number)[]): string;
  plural(text: string, count: number, ...values: (string | number)[]): string;
  storage: Readonly<{ get(key: string): string; set(key: string, value: string): void }>;
  at(address: string): string;
  showInAddress(query: URLSearchParams): void;
  element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string | undefined>, ...children: (Node | string)[]):
    HTMLElementTagNameMap[K];
  add(name: string, part: unknown): void;
  part(name: string): unknown;
  start(begin: () => void): void;
}
declare var inspiratieboek: Inspiratieboek;
/** Called by the data script, with the data or with its JSON text. */
declare var inspiratieboekZoekgegevens: (data: SearchData | string) => void;
