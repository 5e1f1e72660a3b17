// Which kept file an address asks for: a folder is its index, what stands behind a question mark says nothing, and hosts that
// leave out `.html` are understood.
{
  'use strict';

  /** What is always asked of the host: the worker itself, the list of the newest edition, the book as a file. */
  const NEVER = /^(?:offline\.js|offline\.json|[^/]+\.zip)$/;

  /** @type {OfflineWorkerParts['wanted']} */
  const wanted = (address, root) => {
    const { origin, pathname } = new URL(address);
    const whole = origin + pathname;
    if (!whole.startsWith(root)) return [];
    const path = whole.slice(root.length);
    if (NEVER.test(path)) return [];
    if (path === '' || path.endsWith('/')) return [`${path}index.html`];
    return path.slice(path.lastIndexOf('/') + 1).includes('.') ? [path] : [path, `${path}.html`];
  };

  globalThis.inspiratieboekOffline = Object.assign(globalThis.inspiratieboekOffline ?? {}, { wanted });
}
