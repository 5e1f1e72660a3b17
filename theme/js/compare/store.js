// The data of the cases that are compared: a root that says where each case is, and the parts that are needed.
{
  'use strict';

  const { parts } = inspiratieboek;

  const load = parts.dataFiles.receiver('inspiratieboekVergelijkgegevens');

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
