// Answers for a book that is kept: its files from the edition that is read, all else from the host; without a connection, an address
// without a page gets the page that says so.
{
  'use strict';

  /** @type {OfflineWorkerParts['answer']} */
  const answer = async (store, root, request) => {
    const { now } = await store.state();
    const cache = now ? await store.edition(now) : undefined;
    for (const path of cache ? globalThis.inspiratieboekOffline.wanted(request.url, root) : []) {
      const kept = await cache?.match(root + path);
      if (kept) return kept;
    }
    try {
      return await fetch(request);
    } catch (error) {
      const list = now && request.mode === 'navigate' ? await store.list(now) : undefined;
      const missing = list && await cache?.match(root + list.missing);
      if (!missing) throw error;
      return new Response(missing.body, { status: 404, headers: missing.headers });
    }
  };

  Object.assign(globalThis.inspiratieboekOffline, { answer });
}
