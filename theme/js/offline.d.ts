// What the scripts that keep a book in a browser give each other, for `tsc --checkJs`. Never loaded by a page.

/** What the build says of an edition (Java: offline.KeptList): `missing` is the page for an address without one. */
interface OfflineList { edition: string; missing: string; files: [path: string, print: string, size: number][] }
/** The edition that is read, and one that waits until the reader chooses it. */
interface OfflineState { now?: string; next?: string }
/** `partly` where the keeping of a first edition stopped half-way. */
interface OfflineSaid extends OfflineState { partly: boolean }
type OfflineAsk = 'state' | 'keep' | 'check' | 'use' | 'forget';
type OfflineFailure = 'network' | 'changed' | 'space' | 'other';
interface OfflineProgress { done: number; all: number }
/** What the worker answers: how far it is, any number of times, and then one of the others. */
type OfflineAnswer = { progress: OfflineProgress } | { said: OfflineSaid } | { failed: OfflineFailure };

interface OfflineClientPart {
  /** the worker of this book, if a browser has it */ find(): Promise<ServiceWorker | undefined>;
  begin(): Promise<ServiceWorker>;
  end(): Promise<void>;
  ask(worker: ServiceWorker, what: OfflineAsk, say?: (progress: OfflineProgress) => void): Promise<OfflineSaid>;
  isOfBook(worker: ServiceWorker | null): worker is ServiceWorker;
  why(error: unknown): OfflineFailure;
}
interface OfflineNewsPart { look(): Promise<void> }
type OfflineWords = Readonly<Record<'style' | 'start' | 'again' | 'progress' | 'kept' | 'partly' | 'forget' | 'forgotten' | 'impossible' | OfflineFailure
  | 'updateText' | 'updateUse' | 'updateLater' | 'first', string>>;
interface Parts { offlineClient: OfflineClientPart; offlineNews: OfflineNewsPart; offlineWords: OfflineWords }

/** What the worker has of the browser, as far as it is used: TypeScript knows either pages or workers. */
interface OfflineEvent extends Event { waitUntil(work: Promise<unknown>): void }
interface OfflineFetchEvent extends OfflineEvent { readonly request: Request; respondWith(answer: Promise<Response>): void }
interface OfflineMessageEvent extends OfflineEvent { readonly data: { ask: OfflineAsk }; readonly ports: readonly MessagePort[] }
interface OfflineScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: OfflineEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: OfflineFetchEvent) => void): void;
  addEventListener(type: 'message', act: (event: OfflineMessageEvent) => void): void;
}
/** What the browser keeps of this book. */
interface OfflineStore {
  state(): Promise<OfflineState>;
  put(state: OfflineState): Promise<void>;
  edition(name: string): Promise<Cache>;
  list(edition: string): Promise<OfflineList | undefined>;
  /** says that an edition is whole */ close(list: OfflineList): Promise<void>;
  partly(): Promise<boolean>;
  /** takes away what is of no other edition than these */ tidy(state: OfflineState): Promise<void>;
  forget(): Promise<void>;
}
interface OfflineWorkerParts {
  /** the kept files that an address may mean, best first; none where it is not for the worker */ wanted(address: string, root: string): string[];
  storeOf(root: string, storage: CacheStorage): OfflineStore;
  /** keeps the newest edition whole, or fails and leaves all as it was */
  keep(store: OfflineStore, root: string, say: (progress: OfflineProgress) => void): Promise<void>;
  whyOf(error: unknown): OfflineFailure;
  answer(store: OfflineStore, root: string, request: Request): Promise<Response>;
}
declare var inspiratieboekOffline: OfflineWorkerParts;
