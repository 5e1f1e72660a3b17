// What the scripts that keep a reader's selection give each other, for `tsc --checkJs`. Never loaded by a page.

/** Something that a reader keeps: `address` is its home from the book's root; `title` and `from` are what it was called. */
interface KeptPick { address: string; title: string; from: string; note: string }
/** Why the selection cannot be read, or a change not be kept; '' where all is well. */
type KeptTrouble = '' | 'broken' | 'newer' | 'blocked' | 'full' | 'many';
/** `skipped` of the picks could not be read. */
interface Kept { picks: KeptPick[]; skipped: number; trouble: KeptTrouble }
interface KeptRules {
  FORMAT: string; MOST: number; LONGEST_NOTE: number; MOST_OF_NOTES: number;
  read(written: string): Kept;
  write(picks: readonly KeptPick[]): string;
  /** with the pick, or without it where it was among them */ toggle(picks: readonly KeptPick[], pick: KeptPick): KeptPick[];
}
interface KeptStore {
  /** the book's root in full */ ROOT: string;
  addressOf(place: string): string;
  read(): Kept;
  /** changes what is kept, as it is now in whatever tab, and tells what is kept then */ change(make: (now: readonly KeptPick[]) => readonly KeptPick[]): Kept;
  /** tells of what other tabs changed */ watch(changed: () => void): void;
}
type KeptWords = Readonly<Record<'keep' | 'drop' | 'back' | 'link' | 'kept' | 'dropped' | Exclude<KeptTrouble, ''>, string>>;

/** What the book has, written by the generator (Java: selection.SelectionData). */
interface SelectionRoot {
  parts: string[];
  /** `part` is the place of its texts among the parts, `key` what the page that compares calls it */
  cases: { id: string; address: string; name: string; number?: string; part: number; key?: string }[];
  kinds: { id: string; label: string; className: string; motif: string; letter?: string }[];
  themes: { address: string; kind: string; title: string; text?: string }[];
  /** where what stood at an address is now */ moved: Record<string, string>;
}
/** `lit` and `dark` are the finding's own window in the drawing of the house. */
interface SelectionFinding { anchor: string; kind: string; title: string; text: string[]; lit: string; dark: string; sources?: string[] }
interface SelectionCase { address: string; title: string; text?: string; house: House; findings: SelectionFinding[] }
interface SelectionSource { text: string; work: CslItem }
interface SelectionPart { cases: SelectionCase[]; sources: Record<string, SelectionSource> }

/** What a pick is in the book. */
interface Thing {
  address: string; title: string; /** 'Knelpunt' */ sort: string; text: string[];
  /** the case that it is, or that it is a finding of */ of?: SelectionRoot['cases'][number];
  house?: House; finding?: SelectionFinding; /** the other windows of its house */ others?: string;
  /** of a theme */ kind?: SelectionRoot['kinds'][number];
  sources: SelectionSource[];
}
interface SelectionData {
  root(): Promise<SelectionRoot>;
  /** what the book has at these addresses */ things(addresses: readonly string[]): Promise<Map<string, Thing>>;
}
interface SelectionRules {
  move(picks: readonly KeptPick[], address: string, place: number): KeptPick[];
  /** all of both; nobody's note is lost. `added` were not there, `joined` have now a longer note */
  merge(own: readonly KeptPick[], others: readonly KeptPick[]): { picks: KeptPick[]; added: number; joined: number };
  /** where what was kept is now */ forward(address: string, moved: Readonly<Record<string, string>>): string;
  settle(picks: readonly KeptPick[], moved: Readonly<Record<string, string>>): KeptPick[];
  toHash(picks: readonly KeptPick[]): string;
  /** what a link shares; none where it shares nothing */ fromHash(hash: string): string[] | undefined;
}
/** A pick ready to be taken along. */
interface TakenSheet { title: string; sort: string; from: string; text: string[]; note: string; reference: string; sources: string[] }
interface SelectionTexts {
  html(title: string, sheets: readonly TakenSheet[], words: SelectionWords): HTMLElement;
  markdown(title: string, sheets: readonly TakenSheet[], words: SelectionWords): string;
  plain(title: string, sheets: readonly TakenSheet[], words: SelectionWords): string;
}
interface RowActs { move(address: string, place: number): void; drop(address: string): void; note(address: string, text: string): void }
interface Row { element: HTMLLIElement; show(pick: KeptPick, place: number, all: number): void }
interface SelectionRows { make(pick: KeptPick, thing: Thing | undefined, reference: string, acts: RowActs | undefined): Row }
interface SelectionStreet { show(chosen: readonly Thing[]): void }
/** `own` and `shared` show picks; the reader can change the first and keep the second. */
interface SelectionPage {
  make(view: HTMLElement, acts: RowActs): {
    notice: HTMLElement; list: HTMLElement;
    row(address: string): HTMLElement | undefined;
    tell(...content: Node[]): void;
    own(picks: readonly KeptPick[], things: ReadonlyMap<string, Thing>): void;
    shared(picks: readonly KeptPick[], things: ReadonlyMap<string, Thing>, own: () => void, keep: () => void): void;
  };
}
/** What the reader takes along. */
interface SelectionTake {
  form(): HTMLElement;
  sheets(picks: readonly KeptPick[], things: ReadonlyMap<string, Thing>): TakenSheet[];
  works(picks: readonly KeptPick[], things: ReadonlyMap<string, Thing>): CslItem[];
  reference(thing: Thing): { text: string; work: CslItem };
  save(name: string, type: string, ...content: string[]): void;
}
interface SelectionBarActs {
  picks(): readonly KeptPick[]; things(): ReadonlyMap<string, Thing>; say(text: string): void;
  read(written: string): void; wipe(): void;
}
interface SelectionBar { make(view: HTMLElement, acts: SelectionBarActs): { bar: HTMLElement; more: HTMLElement; show(): void; hide(): void } }
type SelectionWords = Readonly<Record<'title' | 'lead' | 'empty' | 'emptyHow' | 'toCases' | 'case' | 'theme' | 'more' | 'note' | 'place' | 'up' | 'down' | 'drop'
  | 'moved' | 'dropped' | 'back' | 'returned' | 'gone' | 'goneNote' | 'chosen' | 'wholeCase' | 'source' | 'sources' | 'withNote' | 'bar' | 'print' | 'word' | 'copied'
  | 'selected' | 'share' | 'shareHow' | 'shareDisk' | 'copyLink' | 'copiedLink' | 'compare' | 'take' | 'forText' | 'forTextHow' | 'wordFile' | 'forList' | 'forListHow' | 'device' | 'deviceHow'
  | 'export' | 'import' | 'imported' | 'importBroken' | 'wipe' | 'wipeHow' | 'wipeAll' | 'wiped' | 'shared' | 'sharedHow' | 'sharedKeep' | 'sharedOwn' | 'sharedKept' | 'failed' | 'again'
  | 'file' | 'disk' | 'sharedGone' | 'unsaved', string>>;

interface Parts {
  keptRules: KeptRules; keptStore: KeptStore; keptWords: KeptWords; selectionData: SelectionData; selectionRules: SelectionRules;
  selectionTexts: SelectionTexts; selectionRows: SelectionRows; selectionStreet: SelectionStreet; selectionTake: SelectionTake;
  selectionBar: SelectionBar; selectionPage: SelectionPage; selectionWords: SelectionWords;
}
