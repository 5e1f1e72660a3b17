// What the browser keeps of a book: each edition in a cache of its own, and which of them is read. Several books on one host stay
// apart by the address of their root.
{
  'use strict';

  /** @type {OfflineWorkerParts['storeOf']} */
  const storeOf = (root, storage) => {
    const ours = `inspiratieboek ${root} `;
    const STATE = `${ours}state`;
    const at = `${root}offline-state`;
    const listAt = `${root}offline.json`;
    /** @param {string} name */
    const edition = (name) => storage.open(ours + name);
    /** @param {unknown} content */
    const json = (content) => new Response(JSON.stringify(content), { headers: { 'Content-Type': 'application/json' } });
    const names = async () => (await storage.keys()).filter((name) => name.startsWith(ours));

    return Object.freeze({
      edition,
      async state() {
        // to look leaves nothing behind: opening would make it
        const kept = await storage.has(STATE) ? await (await storage.open(STATE)).match(at) : undefined;
        return /** @type {OfflineState} */ (kept ? await kept.json() : {});
      },
      /** @param {OfflineState} state */
      async put(state) { await (await storage.open(STATE)).put(at, json(state)); },
      /** @param {string} name */
      async list(name) {
        const kept = await (await edition(name)).match(listAt);
        return kept ? /** @type {OfflineList} */ (await kept.json()) : undefined;
      },
      /** @param {OfflineList} list */
      async close(list) { await (await edition(list.edition)).put(listAt, json(list)); },
      async partly() { return (await names()).some((name) => name !== STATE); },
      /** @param {OfflineState} state */
      async tidy({ now, next }) {
        const wanted = [STATE, ours + now, ours + next];
        await Promise.all((await names()).filter((name) => !wanted.includes(name)).map((name) => storage.delete(name)));
      },
      async forget() { await Promise.all((await names()).map((name) => storage.delete(name))); },
    });
  };

  Object.assign(globalThis.inspiratieboekOffline, { storeOf });
}
