// What the scripts give each other, for `tsc --checkJs`. Never loaded by a page.

/** What the book's search loads first, written by the generator (Java: search.SearchData). */
interface SearchData {
  version: 3;
  language: LanguageData;
  /** how many sections can be found: they are numbered from 0 in the book's order */ sections: number;
  groups: { id: string; label: string; /** how much its sections count as answers to a question, if not in full */ answers?: number }[];
  kinds: { id: string; label: string; singular: string; className: string; motif: string }[];
  facts: { key: string; label: string; values: string[] }[];
  /** for the dark street: at most forty */ houses: House[];
  labels: Record<string, string>;
  /** of each section its facet, of each page how many sections it has */ table: { facets: string; pages: string };
  /** of each page the values of facts; absent in a large book, which has them in file `g` */ values?: Record<string, string>;
  /** of which search loads what a query needs */ parts: PartsData;
}
interface LanguageData {
  /** the codes of its languages, joined by commas: 'nl' */ code: string;
  stopWords: string[];
  /** words that say little in a question, though they are in the index */ weakWords: string[];
  /** of everyday words, all forms of which say less than how rare they are in the book */ commonStems: string[];
  /** what sounds like what, the longest first: `ij` like `ei`, `d$` at a word's end like `t` */ sounds: [letters: string, sound: string][];
  /** first and last UTF-16 unit of each range of characters that words are made of */ wordCharacters: string;
  /** what a stem may be followed by while its word is being typed */ endings: string[];
  /** what a past participle may begin with: 'ge' */ prefixes: string[];
  /** what a verb may begin with and lose in a sentence: 'op' of opvangen */ particles: string[];
  /** endings of stems that make one word of another, longest first, with how long the rest must be: ['atie', 4] */
  derivations: [ending: string, shortestRoot: number][];
}
/** Files `assets/zoek/<sort><fingerprint>.js`; each calls `inspiratieboekZoekdeel(name, content)`. */
interface PartsData {
  /** for each sort the fingerprints of its files, ten digits each: w words, t terms, s words by their inner parts, d sections, g values */
  names: Record<string, string>;
  /** what each file starts with, a space between */ firsts: Record<'w' | 't' | 's', string>;
  /** the number of the first section of each file of sections, in gaps */ starts: string;
  /** stems none of whose words begins with all but the last two units, a space between */ irregular: string;
  /** from how many words with one beginning on that beginning has a list */ begun: number;
}
/** A page of the book. */
interface PageEntry {
  /** address from the book's root */ address: string;
  name: string;
  /** the sort of page: 'praktijkvoorbeelden', a kind's id, 'paginas', 'begrippen.html' */ group: string;
  number?: number;
  invented?: boolean;
  /** the values of the facts that readers filter by */ facts?: Record<string, string[]>;
  house?: House;
}
/** A heading and its text; of a page by its place in the same file's `pages`. */
interface SectionEntry {
  page: number;
  /** absent for the head of a page */ anchor?: string;
  title: string;
  text: string;
  kind?: string;
  /** where else a finding stands: its theme's page */ also?: string;
  alsoTitle?: string;
}
/** A case's house: sizes with their unit, the lit windows by the class of their kind. */
interface House { viewBox: string; width: string; height: string; wall: string; door: string; lit: Record<string, string> }

interface SearchLanguage extends LanguageData {
  stem(word: string): string;
  /** takes off what is no letter or digit at both ends */ trim(word: string): string;
  isStopWord(word: string): boolean;
  isWeakWord(word: string): boolean;
  isCommon(word: string): boolean;
  /** how a word sounds, as letters: the same for words that are easily written for each other */ sound(word: string): string;
}
/** A word of the query: `typed` in lower case, `folded` without accents; `open` while it may go on (the last one);
 *  `slight` where it is one sign. */
interface QueryWord {
  typed: string; folded: string; weak: boolean; common: boolean; slight?: boolean; open: boolean;
  /** the compound that it is a part of, which the book does not have */ of?: string;
}

/** What the reader narrows the hits to: one sort (a kind's or group's id, '' for all), and values of facts: OR within a fact, AND across. */
interface SearchChoices { facet: string; facts: ReadonlyMap<string, ReadonlySet<string>> }
interface SearchRequest extends SearchChoices {
  text: string;
  /** whether to count the values of facts also where none is chosen, for which a large book reads a file more */ counting?: boolean;
  /** how many pages of hits to draw, and how many hits of each */ groups: number; perGroup: number;
  /** also sections with few of the words */ partly: boolean;
}
interface FoundSection { ref: string; section: SectionEntry; page: PageEntry }
interface SearchHit { number: number; ref: string; section: SectionEntry; score: number; page: PageEntry }
/** The hits on one page, best first: `before` of them are worth to be drawn before the next page; `count` tells how many there
 *  are, also those that are not in `hits`. */
interface HitGroup { page: PageEntry; hits: SearchHit[]; before: number; count: number }
interface SearchResult {
  query: QueryWord[];
  /** the query as it was typed */ text: string;
  /** sections that fit query and choices, and on how many pages */ total: number; pages: number;
  /** the best pages, best first */ groups: HitGroup[];
  /** sections that have only few of the words: shown on request */ partly: number;
  /** how many sections fit the query whatever the choices */ unchosen: number;
  /** what each choice would give while the others stay */ facets: ReadonlyMap<string, number>; facts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** the last word that was looked up where there were more; '' when there were not */ upTo: string;
  /** a query that may have been meant; '' when there is none */ instead: string;
  /** where the words that matched stand in a text of a hit */ marks(text: string): Mark[];
  /** why a hit is there that does not have a typed word */ why(hit: SearchHit): Why | undefined;
}
interface Engine { search(request: SearchRequest): Promise<SearchResult>; data: SearchData }
interface Mark { from: number; to: number; form: string; /** which word of the query */ word: number }
interface Piece { text: string; marked: boolean }
/** A word in another script than the Latin one, as the index has it; `sign` where its script has no spaces. */
interface OtherWord { from: number; to: number; word: string; sign: boolean }
interface ScriptsPart {
  wordsIn(text: string): OtherWord[];
  asIndexed(text: string): string;
  /** the index has an Arabic word with its article and without */ withoutArticle(word: string): string;
  latinIn(text: string): string;
  isOther(word: string): boolean;
  bare(word: string): string;
  beginningOf(word: string): string;
  isSlight(word: string): boolean;
  isSign(word: string): boolean;
}
interface PhrasePart {
  /** how much a section says the query in so many words: 0 when it does not, most in its title; nothing where that tells little */
  sayingOf(text: string, language: SearchLanguage): ((found: FoundSection) => number) | undefined;
}
interface PassagesPart {
  /** Where the words of the query stand in a text, in whatever form: of a word that begins with what was typed, or has it inside, only
   *  that is marked; of any other form the whole word; one sign stands for itself. */
  marksIn(text: string, evidence: readonly Evidence[], language: SearchLanguage): Mark[];
  /** Cuts a text into plain and marked pieces. */ pieces(text: string, marks: readonly Mark[], from?: number, to?: number): Piece[];
  /** The passage that has the most of the asked words, in whole words, from the start of a sentence where one is near. */
  passage(text: string, marks: readonly Mark[]): Piece[];
}
/** The sections that have something, ascending, and how much each is about it: the logarithm of its weight. */
interface Postings { sections: Int32Array; worth: Float64Array }
/** A word of the book without accents, and the stems that its spellings have. */
interface WordForm { form: string; stems: string[] }
/** What is counted of every section and page. */
interface SectionTable {
  pageOf: Int32Array; facetOf: Uint8Array;
  /** the ids of the kinds, then of the groups */ facets: string[];
  pages: number;
}
/** The values that a page has of a fact. */
type FactValues = (page: number, fact: string) => readonly string[];
/** Where the engine finds what it needs, and loads it. */
interface SearchStore {
  form(form: string): Promise<WordForm | undefined>;
  /** The words that begin so; of very many, the sections that have any of them. */
  begun(start: string): Promise<{ forms: WordForm[]; list?: Postings }>;
  /** The stems that share a root with this one. */ kin(stem: string): Promise<string[]>;
  /** Longer words that have this inside, but do not start with it: wijkaanpak for aanpak. */ inner(part: string): Promise<{ forms: WordForm[]; list?: Postings }>;
  near(typed: string, whole: boolean, most?: number): Promise<WordForm[]>;
  postings(stem: string): Promise<Postings | undefined>;
  /** Synonyms, among them those whose first word has one of these stems, and those that begin so unless they are many. */
  synonyms(stems: readonly string[], start?: string): Promise<SynonymEntry[]>;
  readonly table: SectionTable;
  values(): Promise<FactValues>;
  /** Sections by their number, without those whose text cannot be read. */ sections(wanted: readonly number[]): Promise<Map<number, FoundSection>>;
}
/** What a query is looked up in. */
interface SearchedBook { store: SearchStore; language: SearchLanguage; /** how many it has */ sections: number }
/** Stems that a word may stand for, each with how surely; of very many, the sections that have any of them. */
interface Expansion { weights: Map<string, number>; list?: Postings }
/** Why a section is found that does not have the typed word: it has another way to say it, a part of it, a word near or akin to it,
 *  what it is an abbreviation of, or words to search by that stand in no text. */
type Reason = 'synonym' | 'part' | 'near' | 'kin' | 'abbreviation' | 'hidden';
interface Why { reason: Reason; typed: string; found: string }
/** Why a stem is looked up, and of which expression it is a word. */
interface StemReason { reason: Reason; whole?: string }
interface WhyPart { whyOf(found: SearchHit, evidence: readonly Evidence[], language: SearchLanguage): Why | undefined }
/** What the book says of one word of the query. */
interface Evidence {
  word: QueryWord;
  /** of each section: how much it is about the word, 0 when not at all */ worth: Float32Array;
  /** of each section: how sure its best match is */ sureness: Float32Array;
  /** each stem that it may stand for, and how surely */ stems: Map<string, number>;
  /** of stems that another word than the typed one has */ why: Map<string, StemReason>;
  /** how many sections have it in any way, and how many the word itself or its kin */ found: number; surely: number;
  /** how rare the word is in the book */ rarity: number;
  /** whether it is likely to be mistyped; the words of the book that are nearest to it, nearest first */ missing: boolean; nearest: string[];
}
interface Scores {
  score: Float32Array; /** the part of the query, by weight, that a section has */ share: Float32Array;
  enough: number; weights: number[]; whole: number;
}
interface DistancePart {
  forgiven(length: number): number;
  distance(typed: string, word: string, most: number, whole: boolean): number;
  apart(typed: string, word: string, language: SearchLanguage, most: number, whole: boolean): number;
  nearest(typed: string, forms: Iterable<string>, language: SearchLanguage, whole: boolean, most?: number): string[];
}
interface PostingsPart { both(a: Postings, b: Postings): Postings; either(a: Postings, b: Postings): Postings; nowhere: Postings; rarity(found: number, all: number): number }
interface SortedPart {
  /** `keyOf` an entry is what it is sorted by, if not itself */
  firstFrom<T extends string | number>(sorted: ArrayLike<T>, wanted: T, keyOf?: (entry: T) => T): number;
  startingWith(sorted: readonly string[], start: string, keyOf?: (entry: string) => string): string[];
  fileOf(firsts: readonly string[], key: string): number;
  filesFrom(firsts: readonly string[], start: string): { first: number; last: number };
}
/** The words of the book. Its `entries` are as files of words have them. */
interface Words {
  within(part: string): Promise<WordForm[]>;
  form(form: string): Promise<WordForm | undefined>;
  /** The words that begin so; of those in very many files the first and the last ones, and `all` is false. */
  from(start: string): Promise<{ entries: string[]; all: boolean }>;
  /** Whether the book may have a stem: a file of words says that it has not, and is smaller than one of terms. */
  mayHave(stem: string): Promise<boolean>;
  /** The words in the files where words with these beginnings stand, each with its entry. */ likely(starts: readonly string[]): Promise<Map<string, string>>;
}
/** Reads a file of a sort, by its place among those of the sort, and makes something of what it says; each file once. */
type Prepared = <T>(sort: string, file: number, make: (content: any) => T) => Promise<T>;
interface WordsPart { makeWords(irregular: string, firsts: readonly string[], prepared: Prepared): Words }
/** `read` reads a file of the search data by its name: 't1a2b3c4d5e'. */
interface StorePart { makeStore(data: SearchData, language: SearchLanguage, read: (name: string) => Promise<any>): SearchStore }
interface CodingPart {
  postingsOf(list: SectionList): Postings;
  ascendingIn(gaps: string): Int32Array;
  shared(a: string, b: string): string;
  written(word: string): string;
  unwritten(text: string): string;
  wordOf(entry: string): string;
  formOf(entry: string): WordForm;
  tableOf(data: SearchData): SectionTable;
  valuesOf(content: Record<string, string>, data: SearchData): FactValues;
}
type SectionList = [key: string, gaps: string, levels: string];
/** What stands in a file of terms: a list of sections, or synonyms. */
type TermEntry = SectionList | [key: string, ...synonyms: string[][]];
/** Words of the query from one place up to another, and what may be said instead; `begun` while the last is not finished. */
interface SynonymMatch { from: number; to: number; begun: boolean; phrase: boolean; instead: QueryWord[][] }
/** A word of an expression; `within` where it is the only one left of it: all words that must stand in the query then. */
interface SaidWord extends QueryWord { within?: string }
/** Who says an expression also finds others; `alone` is its word where it has but one. */
interface SynonymEntry { say: SaidWord[]; alone: string; readonly find: SaidWord[][] }
interface SynonymsPart {
  /** Reads a file: each expression is followed by those that it finds. */ readEntries(content: readonly string[][], language: SearchLanguage): SynonymEntry[];
  /** Other ways to say words of the query. The last word may only have been begun: then what it may become counts too, so that its
   *  hits are there from the start. `text` is the query as it was typed. */
  synonymsIn(query: readonly QueryWord[], text: string, book: SearchedBook): Promise<SynonymMatch[]>;
}
interface QueryPart {
  /** The words of a text as the index cuts it. */ wordsOf(text: string, language: SearchLanguage): string[];
  /** The words of a text as they may be looked up, without stop words unless there is nothing else. */
  readQuery(text: string, language: SearchLanguage): QueryWord[];
  /** Whether a text asks for anything yet: two signs, or one that says a word. */ isQuery(text: string): boolean;
  /** The last word that is looked up, if there are more. */ lastRead(text: string, language: SearchLanguage): string;
  /** All words of a text, stop words too, with a space around each. */ spoken(text: string, language: SearchLanguage): string;
  /** The query with words such as 'school,drugs' divided where the book has no such word. */
  settle(query: readonly QueryWord[], book: SearchedBook): Promise<QueryWord[]>;
}
interface KinPart {
  /** What is left of a stem without what makes one word of another. */ rootOf(stem: string, language: SearchLanguage): string;
  /** The stems that share a root with this one; `from` gives the words that begin so. */
  kinOf(stem: string, from: Words['from'], language: SearchLanguage): Promise<string[]>;
}
interface ExpandPart {
  /** The stems that a word gets once its ending has been typed in full: so no page drops out of the hits half-way a word. */
  stemsWhenFinished(typed: string, language: SearchLanguage): Set<string>;
  /** The word itself in all its forms, and its kin: words that share its root. */
  ownStems(word: Pick<QueryWord, 'typed' | 'folded'>, book: SearchedBook): Promise<Map<string, number>>;
  /** What a word may still become; `weight` is that of the list. */ expand(word: QueryWord, book: SearchedBook): Promise<Expansion & { weight: number }>;
  /** Longer words that have a word inside: wijkaanpak for aanpak. */ inside(word: QueryWord, book: SearchedBook): Promise<Expansion>;
  /** For a word that the book does not have: the nearest that it has, or the nearest that it has another word for. */
  nearTo(word: QueryWord, book: SearchedBook): Promise<{ forms: WordForm[]; instead: QueryWord[][] }>;
  WEIGHT: Readonly<Record<'exact' | 'inflected' | 'joined' | 'synonym' | 'kin' | 'begun' | 'split' | 'ending' | 'inner' | 'near', number>>;
}
interface CompoundsPart {
  /** A compound that the book does not have, as two words that it has; or else the longest word that it begins with, and ends in. */
  halves(word: QueryWord, book: SearchedBook): Promise<{ pairs: QueryWord[][]; singles: QueryWord[] }>;
  /** Two words as one compound. */ compounds(head: QueryWord, tail: QueryWord): QueryWord[];
  /** A compound that the book does not have as the two words that it is made of; any other word as it is. */
  divided(word: QueryWord, book: SearchedBook): Promise<QueryWord[]>;
  /** Verbs whose particle stands apart from them, as one word: 'vang … op' is opvangen, and so is 'op te vangen'. */
  separated(query: readonly QueryWord[], text: string, language: SearchLanguage): { at: number; words: number; word: QueryWord }[];
}
/** What an expression finds: the sections that say all its words, and the stems that these may have. */
interface SaidBy { stems: string[]; list: Postings }
interface NotingPart {
  /** Notes sections that have a word. */ note(evidence: Evidence, postings: Postings | undefined, weight: number): void;
  /** Notes the sections that have any of these stems. */
  noteStems(evidence: Evidence, weights: Iterable<readonly [stem: string, weight: number]>, book: SearchedBook, reason?: Reason): Promise<void>;
  /** Notes, for each of these words, the sections that say an expression. */
  noteExpression(words: readonly Evidence[], expression: readonly QueryWord[], weight: number, reason: Reason, book: SearchedBook): Promise<void>;
  /** The sections that say all words of an expression in so many words, whatever their endings. */
  saying(expression: readonly Pick<QueryWord, 'typed' | 'folded'>[], book: SearchedBook): Promise<SaidBy>;
}
interface GuessPart { guess(evidence: Evidence, book: SearchedBook): Promise<void> }
/** `text` is the query as it was typed. */
interface EvidencePart { gather(query: readonly QueryWord[], text: string, book: SearchedBook): Promise<Evidence[]> }
interface RankingPart {
  /** `answers` is, of a question, how much the sections of each facet count as answers. */
  scoreSections(evidence: readonly Evidence[], table: SectionTable, answers: readonly number[] | undefined): Scores;
  /** Which sections fit the choices, and what each choice would give while the others stay; `facts` are those to count. */
  choose(scores: Scores, table: SectionTable, choices: SearchChoices, facts: SearchData['facts'], valuesOf: FactValues, partly: boolean):
    { kept: number[]; unchosen: number; few: number; byFacet: number[]; byFact: Map<string, Map<string, number>> };
  /** The best pages of these sections, best first, and how many there are: `wanted` pages at most, and `each` places of each. */
  orderPages(kept: readonly number[], scores: Scores, evidence: readonly Evidence[], table: SectionTable, wanted: number, each: number):
    { pages: PageFound[]; found: number };
}
/** A page by what the index says: its best sections, best first, how many of it were found, and what it is worth. */
interface PageFound { page: number; numbers: number[]; worth: number; count: number }
/** What was asked, and what the index says of it; `asking` where it is a question. */
interface Asked { text: string; asking: boolean; evidence: readonly Evidence[]; scores: Scores }
/** The same by what their texts say. */
interface ReadPage { hits: SearchHit[]; worth: number; count: number }
interface ReadWord { form: string; stem: string; telling: boolean }
interface ReadSection { title: ReadWord[]; page: ReadWord[]; text: ReadWord[] }
interface ReadingPart {
  /** The words of a text, in its order. */ wordsOf(text: string, language: SearchLanguage): ReadWord[];
  /** Tells of a section by how much its text makes it worth more. `weights`: of each word of the query. */
  readerOf(evidence: readonly Evidence[], weights: readonly number[], asking: boolean, language: SearchLanguage): (found: FoundSection) => number;
}
type MakeLanguage = (data: LanguageData, stem: (word: string) => string) => SearchLanguage;
type MakeEngine = (data: SearchData, store: SearchStore, language: SearchLanguage) => Engine;
/** The frame that stands before the search's data is there. */
interface Shell {
  frame: HTMLElement; input: HTMLInputElement; tools: HTMLElement; count: HTMLElement; body: HTMLElement; live: HTMLElement;
  /** absent on the search page, which has nothing to close */ close?: () => void;
}

/** A case as the filters see it: an id and its values for each fact. */
/** `sizes` are numbers and dates by which cases can be put in order; `name` is what a case is called in short. */
interface FilterCase { id: string; facts: Readonly<Record<string, readonly string[]>>; sizes?: Readonly<Record<string, number>>; name?: string }
type Choices = ReadonlyMap<string, ReadonlySet<string>>;
interface FilterRules {
  shown(cases: readonly FilterCase[], choices: Choices): FilterCase[];
  count(cases: readonly FilterCase[], choices: Choices, fact: string, value: string): number;
  without(choices: Choices, fact: string, value: string): Choices;
}

/** Something that the reader's place is: one of these values of a fact. */
interface Feature { fact: string; wanted: readonly string[] }
type FeatureState = 'same' | 'other' | 'unknown';
interface OrderRules {
  features(cases: readonly FilterCase[], choices: Choices, unknown: string): Feature[];
  compare(one: FilterCase, features: readonly Feature[], unknown: string): FeatureState[];
  byLikeness(cases: readonly FilterCase[], features: readonly Feature[], unknown: string): FilterCase[];
  byFact(cases: readonly FilterCase[], fact: string): FilterCase[];
  byName(cases: readonly FilterCase[], language: string): FilterCase[];
}
interface LikenessPart {
  /** `labels`: what each fact is called */
  draw(one: FilterCase, features: readonly Feature[], states: readonly FeatureState[], labels: ReadonlyMap<string, string>, texts: DOMStringMap): HTMLElement;
}

interface Inspiratieboek {
  fold(text: string): string;
  spread(text: string, make: (sign: string) => string): { text: string; places: number[] };
  fill(text: string, ...values: (string | number)[]): string;
  plural(text: string, count: number, ...values: (string | number)[]): string;
  storage: Readonly<{ get(key: string): string; set(key: string, value: string): void }>;
  at(address: string): string;
  showInAddress(query: URLSearchParams): void;
  element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string | undefined>, ...children: (Node | string)[]):
    HTMLElementTagNameMap[K];
  button(className: string, act: () => void, ...children: (Node | string)[]): HTMLButtonElement;
  /** what scripts offer each other, by name; a part is absent until its script is loaded */ readonly parts: Parts;
  /** offers a part to the others */ add<K extends keyof Parts>(name: K, part: Parts[K]): void;
  start(begin: () => void): void;
}
interface CslName { family?: string; given?: string; 'non-dropping-particle'?: string; literal?: string }
interface CslDate { 'date-parts': number[][] }
/** A work in CSL-JSON, as far as a book has it. */
interface CslItem {
  id: string; type: string; title: string; author?: CslName[]; 'container-title'?: string; publisher?: string; issued?: CslDate; URL?: string;
  accessed?: CslDate; language?: string;
}
interface CiteFormsPart { bibtex(work: CslItem): string; ris(work: CslItem): string; csl(...works: CslItem[]): string }
interface CiteWorkPart {
  /** `apa` is the reference as it is read; `address` is absent on a disk */
  of(link: HTMLAnchorElement, page: HTMLElement, today: Date): { apa: HTMLElement; address: string | undefined; work: CslItem };
  /** the page, or with a title what stands at another address */
  make(what: { title?: string; href: string }, page: HTMLElement, today: Date): ReturnType<CiteWorkPart['of']>;
  /** what a reference manager calls what stands at an address */ idOf(address: string): string;
  addressOf(href: string, site: string | undefined): string | undefined;
}
interface HeadingPart { words(heading: Element | null | undefined): string }
interface DataFilesPart {
  /** what loads the data of scripts that call a function by this name: each file once, by its address from the book's root */
  receiver(name: string): (address: string) => Promise<unknown>;
}
interface ClipboardPart {
  /** copies what stands in an element, or selects it where the browser refuses; tells whether it was copied */
  copy(shown: HTMLElement, text: string, rich: boolean): Promise<boolean>;
}
type CiteWords = Readonly<Record<'heading' | 'close' | 'form' | 'text' | 'copy' | 'copied' | 'save' | 'copyLink' | 'copiedLink' | 'noLink' | 'selected'
  | 'retrieved' | 'retrievedNowhere' | 'date', string>>;
interface CitingPart { open(link: HTMLAnchorElement, page: HTMLElement): void }
interface Parts {
  heading: HeadingPart; dataFiles: DataFilesPart; clipboard: ClipboardPart; citing: CitingPart; citeForms: CiteFormsPart; citeWork: CiteWorkPart; citeWords: CiteWords;
  filterRules: FilterRules; orderRules: OrderRules; likeness: LikenessPart; searchFiles: SearchFilesPart; searchShell: SearchShellPart; searchState: SearchStatePart;
  makeSearch: MakeSearch; makeEngine: MakeEngine; makeLanguage: MakeLanguage; engine: Engine;
  asking: AskingPart; box: BoxPart; choice: ChoicePart; drawing: DrawingPart; facts: FactsPart; hits: HitsPart; keys: KeysPart; shortcuts: ShortcutsPart; comfort: ComfortPart; terms: TermsPart; pictures: PicturesPart; contents: ContentsPart; found: FoundPart;
  message: MessagePart;
  narrow: NarrowPart; recent: RecentPart; sheet: SheetPart;
  coding: CodingPart; compounds: CompoundsPart; distance: DistancePart; evidence: EvidencePart; expand: ExpandPart; guess: GuessPart;
  kin: KinPart; noting: NotingPart; passages: PassagesPart; phrase: PhrasePart; postings: PostingsPart; query: QueryPart;
  ranking: RankingPart; reading: ReadingPart; scripts: ScriptsPart; sorted: SortedPart; store: StorePart; synonyms: SynonymsPart;
  why: WhyPart; words: WordsPart;
}
declare var inspiratieboek: Inspiratieboek;
/** The stemmer of a language, or of several joined by commas: the generator's own, compiled. */
declare var inspiratieboekStemmer: (codes: string) => (word: string) => string;
/** Called by the script that names the search data. */
declare var inspiratieboekZoeknaam: (address: string) => void;
/** Called by the data script, with the data or with its JSON text. */
declare var inspiratieboekZoekgegevens: (data: SearchData | string) => void;
/** Called by each script of a part of the search data. */
declare var inspiratieboekZoekdeel: (name: string, content: unknown) => void;
