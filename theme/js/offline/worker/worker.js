// The worker that keeps a book in a browser, at the request of a reader. It answers for what lies below the folder it stands in.
{
  'use strict';

  const worker = /** @type {OfflineScope} */ (/** @type {unknown} */ (globalThis));
  const root = worker.registration.scope;
  const { answer, keep, storeOf, wanted, whyOf } = globalThis.inspiratieboekOffline;
  const store = storeOf(root, caches);

  /** What changes something happens one after the other, whichever of the reader's tabs asks. @type {Promise<unknown>} */
  let last = Promise.resolve();
  /** @template T @param {() => Promise<T>} act @returns {Promise<T>} */
  const inTurn = (act) => {
    const done = last.catch(() => {}).then(act);
    last = done;
    return done;
  };

  const use = async () => {
    const { next } = await store.state();
    if (!next) return;
    await store.put({ now: next });
    await store.tidy({ now: next });
  };

  /** @param {OfflineAsk} what @param {(progress: OfflineProgress) => void} say */
  const act = async (what, say) => {
    if (what === 'keep') await inTurn(() => keep(store, root, say));
    // only what a reader asked to keep is kept up to date
    if (what === 'check' && (await store.state()).now) await inTurn(() => keep(store, root, say));
    if (what === 'use') await inTurn(use);
    if (what === 'forget') await inTurn(() => store.forget());
    const state = await store.state();
    return { ...state, partly: !state.now && await store.partly() };
  };

  // the rules of this script, not the book: that changes when the reader wants it to
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    // half a file, as players of film ask for, comes from the host
    if (request.method !== 'GET' || request.headers.has('Range') || wanted(request.url, root).length === 0) return;
    event.respondWith(answer(store, root, request));
  });
  worker.addEventListener('message', (event) => {
    const port = event.ports[0];
    if (!port) return;
    /** @param {OfflineAnswer} answered */
    const say = (answered) => port.postMessage(answered);
    event.waitUntil(act(event.data.ask, (progress) => say({ progress }))
      .then((said) => say({ said }), (error) => say({ failed: whyOf(error) })));
  });
}
