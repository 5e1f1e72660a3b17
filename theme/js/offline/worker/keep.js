// Keeps the newest edition of a book: what did not change is taken from the one that is there, the rest is fetched and held
// against the list, so that no edition ever joins files of two. Until all of it is there, nothing that is read changes.
{
  'use strict';

  const AT_ONCE = 6;
  const DIGITS = 10;

  class KeepError extends Error {
    /** @param {OfflineFailure} why */
    constructor(why) { super(why); this.why = why; }
  }

  /** @type {OfflineWorkerParts['whyOf']} */
  const whyOf = (error) => {
    if (error instanceof KeepError) return error.why;
    return Object(error).name === 'QuotaExceededError' ? 'space' : 'other';
  };

  /** Asks the host, never what the browser happens to have. @param {string} address */
  const ask = async (address) => {
    let response, bytes;
    try {
      response = await fetch(address, { cache: 'no-cache' });
      bytes = await response.arrayBuffer();
    } catch {
      throw new KeepError('network');
    }
    if (!response.ok) throw new KeepError(response.status >= 500 ? 'network' : 'changed');
    return { bytes, type: response.headers.get('Content-Type') ?? 'application/octet-stream' };
  };

  /** The first digits of the SHA-256 of bytes, as the list has them. @param {ArrayBuffer} bytes */
  const printOf = async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, DIGITS);

  /** @param {string} root @returns {Promise<OfflineList>} */
  const newest = async (root) => {
    const { bytes } = await ask(`${root}offline.json`);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      throw new KeepError('changed');
    }
  };

  /** A file as the list has it. A host that led elsewhere on the way leaves no trace of that: browsers refuse it for a page.
   *  @param {string} address @param {string} print */
  const load = async (address, print) => {
    const { bytes, type } = await ask(address);
    if (await printOf(bytes) !== print) throw new KeepError('changed');
    return new Response(bytes, { headers: { 'Content-Type': type } });
  };

  /** @type {OfflineWorkerParts['keep']} */
  const keep = async (store, root, say) => {
    const list = await newest(root);
    const { now, next } = await store.state();
    if (list.edition === next) return;
    if (list.edition === now) {
      // what was new was taken back
      await store.put({ now });
      await store.tidy({ now });
      return;
    }
    const cache = await store.edition(list.edition);
    const old = now ? await store.edition(now) : undefined;
    const known = new Map(now ? ((await store.list(now))?.files ?? []).map(([path, print]) => [path, print]) : []);
    const all = list.files.reduce((sum, [, , size]) => sum + size, 0);
    const waiting = [...list.files];
    let done = 0;

    /** @param {OfflineList['files'][number]} file */
    const one = async ([path, print, size]) => {
      const address = root + path;
      if (!await cache.match(address)) {
        const same = known.get(path) === print ? await old?.match(address) : undefined;
        await cache.put(address, same ?? await load(address, print));
      }
      done += size;
      say({ done, all });
    };
    const some = async () => {
      try {
        for (let file = waiting.shift(); file; file = waiting.shift()) await one(file);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, some));
    await store.close(list);
    const state = now ? { now, next: list.edition } : { now: list.edition };
    await store.put(state);
    await store.tidy(state);
  };

  Object.assign(globalThis.inspiratieboekOffline, { keep, whyOf });
}
