// What the parts of the search's interface give each other, for `tsc --checkJs`. Never loaded by a page.

/** How a search stands: `address` is its query in the address, `opened` the pages of which all hits are shown (and how many). */
interface SearchState { address: string; level: number; partly: boolean; opened: [page: string, count: number][]; hit: string; scroll: number }
interface SearchStatePart { read(): SearchState | undefined; write(state: SearchState | undefined): void }

interface Shell {
  /** keys that came before the list they are for; absent once it is there */ early?: { key: string; newTab: boolean }[];
  failure: Failure;
  /** the last words of what stands in the field where it was cut from a longer text; '' where it was not */ cut(): string;
  /** puts a text into the field, of a long one the beginning */ put(text: string): void;
}
interface CutText { text: string; upTo: string }
interface SearchShellPart {
  fit(text: string): CutText;
  /** `close` is absent on the search page */ make(texts: DOMStringMap, close: (() => void) | undefined): Shell;
}
/** What stands in place of the hits while the search has failed. */
interface Failure {
  shown(): boolean;
  show(error: unknown, again: () => void): void;
  /** takes the message away while the search tries again */ hide(): void;
  /** takes it away, and shows what stands below it */ end(): void;
}
interface SearchFilesPart {
  LoadingError: new (address: string) => Error;
  load(address: string, brought: (element: HTMLScriptElement | HTMLLinkElement) => boolean): Promise<void>;
  /** each file once, and once more where it did not come */ once: SearchFilesPart['load'];
  ready(): Promise<void>;
  report(error: unknown): void;
}
type MakeSearch = (given: SearchData | string) => Engine;
interface Box { begin(state?: SearchState): void }
/** Asks one question at a time. */
interface Asking {
  ask(): Promise<void>;
  /** whether anything was asked yet */ asked(): boolean;
  /** asks when the browser draws next; after a slow answer, once the typed letter stands there */ soon(begin: () => void): void;
  /** does it when the hits for what stands in the field are there */ whenShown(act: () => void): void;
}
interface AskingPart {
  make(acts: { search(): Promise<SearchResult | undefined>; busy(): void; answered(result: SearchResult | undefined): void; failed(error: unknown): void }): Asking;
}
interface BoxPart { attach(shell: Shell, engine: Engine): Box }

/** The one option that the arrow keys stand on. */
interface Choice {
  all(): HTMLElement[];
  current(): HTMLElement | undefined;
  to(option: HTMLElement | undefined, scroll?: boolean): void;
  move(step: 1 | -1): void;
}
interface ChoicePart { make(input: HTMLElement, list: HTMLElement): Choice }

interface DrawingPart {
  house(house: House, dark?: boolean): SVGElement;
  /** the lit window of a kind; absent where a section is no finding */ window(kind: string | undefined, data: { kinds: readonly { id: string; className: string; motif: string; letter?: string }[] }, small: boolean): HTMLElement | undefined;
}
/** Draws the hits. */
interface HitsPart {
  /** how many pages of hits at a level, and hits of each, to ask for */
  extent(level: number, opened: ReadonlyMap<string, number>): { groups: number; perGroup: number };
  draw(list: HTMLElement, engine: Engine, result: SearchResult, opened: ReadonlyMap<string, number>): void;
}

/** A thing the reader chose, and the choices that are left without it. */
interface Chosen { label: string; without: SearchChoices; drop(): void }
interface Narrowing {
  choices(): SearchChoices;
  /** whether the reader looks at the facts, so that they are counted */ counting(): boolean;
  chosen(): Chosen[];
  show(result: SearchResult | undefined): void;
  read(query: URLSearchParams): void;
  write(query: URLSearchParams): void;
  clear(): void;
}
interface NarrowPart { /** Puts the sorts, the facts and what is chosen among the tools. */
  make(engine: Engine, tools: HTMLElement, changed: () => void): Narrowing }
interface FactsPanel { panel: HTMLElement; show(counts: SearchResult['facts'] | undefined, chosen: number): void }
interface FactsPart { make(data: SearchData, chosen: Map<string, Set<string>>, changed: () => void): FactsPanel }

interface Said { result: SearchResult | undefined; text: string; partly: boolean; chosen: Chosen[]; /** the last words that were kept of a longer text */ cut: string }
interface MessagePart {
  make(engine: Engine, actions: { ask(text: string): void; clear(): void; focus(): void }): { node: HTMLElement; /** gives what is to be told with the count */ say(said: Said): string };
}
interface RecentPart { make(labels: SearchData['labels'], ask: (text: string) => void): { node: HTMLElement; show(visible: boolean): void; add(text: string): void } }
interface Sheet {
  moreLine: HTMLElement; share: HTMLAnchorElement; foot: HTMLElement;
  show(result: SearchResult | undefined, partly: boolean): void;
}
interface SheetPart { make(labels: SearchData['labels'], closes: boolean, acts: { /** shows more pages */ more(): void; /** shows what has few of the words */ partly(): void }): Sheet }
interface KeysPart { open(): void }
/** A key that works on every page: one alone, or with Ctrl or the command key; that one is a small letter here. */
interface Shortcut { name: 'search' | 'searchAlways' | 'keys'; key: string; command: boolean; act(): void }
interface ShortcutsPart { readonly all: readonly Shortcut[]; add(...more: Shortcut[]): void }
interface ComfortPart { openKeys(): void }
interface TermsPart { /** shows the card of a term where the pointer or the focus is still there, or it was pressed */ show(link: HTMLAnchorElement, pressed: boolean): void }
interface PicturesPart { open(link: HTMLAnchorElement): void }
interface FoundPart { /** marks the words of the address */ mark(): void }
interface ContentsPart { /** marks in each list of contents where the reader is */ follow(): void }
