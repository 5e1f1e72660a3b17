// What the scripts that compare cases give each other, for `tsc --checkJs`. Never loaded by a page.

/** A case in a list of all: `number` is its house number, `part` the place of its data among the parts. */
interface CompareEntry { key: string; name: string; number?: string; part: number }
/** A question that the book asks of each case. */
interface CompareRow { key: string; label: string; type: string }
interface CompareKind { id: string; label: string; className: string; motif: string; letter?: string; themes: { title: string; address: string }[] }
interface CompareRoot { parts: string[]; cases: CompareEntry[]; rows: CompareRow[]; kinds: CompareKind[] }
/** An answer: `text` is ready to print, or says why it is `unknown`; `number` of a date is its place on a line of years. */
interface CompareFact {
  text: string; unknown?: true; url?: string; year?: string; note?: string; items?: string[]; number?: number; day?: string; class?: string;
}
/** `theme` is a place among the themes of the kind. */
interface CompareFinding { kind: string; title: string; anchor: string; theme?: number; noResult?: true }
interface CompareCase {
  key: string; title: string; address: string; house: House; facts: Record<string, CompareFact>; findings: CompareFinding[];
  notHere: { kind: string; theme: number }[]; /** most alike first */ alike: string[];
}
/** A case that is compared: `tag` is what it is called in a few signs, its house number or its name. */
interface Compared extends CompareCase { name: string; number?: string; tag: string }

/** What was asked of a book, as far as it has it. */
interface CompareChoice { keys: string[]; unknown: string[]; tooMany: boolean }
/** Which of some values are the same: all of them, and the groups of places that have the same. */
interface Likeness { all: boolean; groups: number[][]; unknown: number[] }
/** The members of lists: those of all, and for each list the others, with the places of the other lists that have them. */
interface SplitLists { shared: string[]; others: { item: string; also: number[] }[][] }
/** A theme, or what stands below none (`theme` is -1), with what each case says of it. */
interface ThemeCompared { theme: number; count: number; cells: { findings: CompareFinding[]; notHere: boolean }[] }
/** A row of facts: two dates that stand below each other are a time from and to. */
interface Question { label: string; type: 'list' | 'number' | 'date' | 'period' | 'plain'; keys: string[] }

interface CompareRules {
  MOST: number;
  choose(asked: string, entries: readonly CompareEntry[]): CompareChoice;
  likeness(values: readonly (string | undefined)[]): Likeness;
  split(lists: readonly (readonly string[])[]): SplitLists;
  themes(kind: CompareKind, cases: readonly CompareCase[]): ThemeCompared[];
  questions(rows: readonly CompareRow[]): Question[];
  /** the years between which all dates of some cases lie; none where they have no two */
  years(rows: readonly CompareRow[], cases: readonly CompareCase[]): { from: number; to: number } | undefined;
}
interface CompareStore {
  root(): Promise<CompareRoot>;
  /** these cases, in this order */ cases(keys: readonly string[]): Promise<Compared[]>;
}
/** Words of the language pack for a comparison of so many cases. */
interface CompareWords {
  texts: DOMStringMap;
  /** 'a, b en c' */ list(things: readonly string[]): string;
  /** 'alle drie' */ all(cases: number): string;
  /** what a finding is in: 'in alle drie', 'in 4 en 6', 'alleen in 6' */ where(places: readonly number[], cases: readonly Compared[]): string;
  /** the mark of a likeness, with its words */ mark(degree: 'equal' | 'partly' | 'different', text: string): HTMLElement;
}
interface CompareCells {
  row(className: string, ...cells: HTMLElement[]): HTMLTableRowElement;
  head(label: Node | string, mark?: HTMLElement, rows?: number): HTMLElement;
  cell(who: Compared, className: string, ...content: (Node | string)[]): HTMLElement;
  whole(who: string, columns: number, ...content: (Node | string)[]): HTMLElement;
  group(id: string, columns: number, ...content: (Node | string)[]): HTMLTableRowElement;
  note(text: string, line?: boolean): HTMLElement;
  none(text: string): HTMLElement;
}
interface CompareBars {
  number(value: number, most: number): SVGElement;
  period(years: { from: number; to: number }, start: number, end: number | undefined): SVGElement;
}
interface CompareBodies { body(root: CompareRoot, cases: readonly Compared[], words: CompareWords): HTMLElement }
interface CompareKinds { bodies(root: CompareRoot, cases: readonly Compared[], words: CompareWords): HTMLElement[] }
interface CompareActs { remove(key: string): void; add(key: string): void }
interface CompareTable { make(root: CompareRoot, cases: readonly Compared[], words: CompareWords, acts: CompareActs): HTMLElement }
interface CompareHead { show(root: CompareRoot, cases: readonly Compared[], words: CompareWords): void; reset(): void }

interface Parts {
  compareRules: CompareRules; compareStore: CompareStore; compareWords: (texts: DOMStringMap) => CompareWords; compareCells: CompareCells;
  compareBars: CompareBars; compareFacts: CompareBodies; compareKinds: CompareKinds; compareTable: CompareTable; compareHead: CompareHead;
}
