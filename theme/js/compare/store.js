// The data of the cases that are compared: a root that says where each case is, and the parts that are needed.
{
  'use strict';

  const { parts } = inspiratieboek;

  /** @type {unknown} */ let given;
  globalThis.inspiratieboekVergelijkgegevens = (content) => { given = content; };

  /** @type {Map<string, Promise<unknown>>} */ const loaded = new Map();

  /** Loads a file once; one that did not come is asked again. @param {string} address @returns {Promise<unknown>} */
  const load = (address) => {
    const known = loaded.get(address);
    if (known) return known;
    /** @type {unknown} */ let content;
    given = undefined;
    const coming = parts.searchFiles.load(address, () => {
      content = given;
      given = undefined;
      return content !== undefined;
    }).then(() => content, (error) => {
      loaded.delete(address);
      throw error;
    });
    loaded.set(address, coming);
    return coming;
  };

  /** @type {CompareStore['root']} */
  const root = () => {
    const box = /** @type {HTMLElement | null} */ (document.querySelector('[data-compare]'));
    return /** @type {Promise<CompareRoot>} */ (load(box?.dataset.compare ?? ''));
  };

  /** @type {CompareStore['cases']} */
  const cases = async (keys) => {
    const { cases: entries, parts: addresses } = await root();
    return Promise.all(keys.map(async (key) => {
      const entry = entries.find((one) => one.key === key);
      if (!entry) throw new Error(`no case ${key}`);
      const part = /** @type {CompareCase[]} */ (await load(addresses[entry.part] ?? ''));
      const own = part.find((one) => one.key === key);
      if (!own) throw new Error(`no data of case ${key}`);
      return { ...own, name: entry.name, number: entry.number, tag: entry.number ?? entry.name };
    }));
  };

  inspiratieboek.add('compareStore', Object.freeze({ root, cases }));
}
