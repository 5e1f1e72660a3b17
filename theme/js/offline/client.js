// Talks with the worker that keeps the book.
{
  'use strict';

  const { add, at } = inspiratieboek;

  /** After so much silence the browser has stopped the worker, in milliseconds. */
  const PATIENCE = 120_000;

  class AskError extends Error {
    /** @param {OfflineFailure} why */
    constructor(why) { super(why); this.why = why; }
  }

  const script = () => new URL(at('offline.js'), location.href).href;

  /** @type {OfflineClientPart['isOfBook']} */
  const isOfBook = /** @type {OfflineClientPart['isOfBook']} */ ((worker) => worker?.scriptURL === script());

  const registration = async () => {
    const found = await navigator.serviceWorker.getRegistration(script());
    return isOfBook(found?.active ?? null) ? found : undefined;
  };

  /** @param {ServiceWorker} worker @returns {Promise<ServiceWorker>} */
  const active = (worker) => new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new AskError('other'));
    };
    worker.addEventListener('statechange', look);
    look();
  });

  add('offlineClient', Object.freeze({
    isOfBook,
    async find() { return (await registration())?.active ?? undefined; },
    async begin() {
      const made = await navigator.serviceWorker.register(script(), { updateViaCache: 'none' });
      const worker = made.installing ?? made.waiting ?? made.active;
      if (!worker) throw new AskError('other');
      return active(worker);
    },
    async end() { await (await registration())?.unregister(); },
    /** @type {OfflineClientPart['ask']} */
    ask: (worker, what, say = () => {}) => new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      /** @type {ReturnType<typeof setTimeout> | undefined} */ let silence;
      /** @param {() => void} then */
      const end = (then) => { clearTimeout(silence); port1.close(); then(); };
      const wait = () => {
        clearTimeout(silence);
        silence = setTimeout(() => end(() => reject(new AskError('other'))), PATIENCE);
      };
      port1.onmessage = ({ data }) => {
        const answer = /** @type {OfflineAnswer} */ (data);
        if ('progress' in answer) { wait(); say(answer.progress); }
        else if ('said' in answer) end(() => resolve(answer.said));
        else end(() => reject(new AskError(answer.failed)));
      };
      wait();
      worker.postMessage({ ask: what }, [port2]);
    }),
    /** @param {unknown} error */
    why: (error) => (error instanceof AskError ? error.why : 'other'),
  }));
}
