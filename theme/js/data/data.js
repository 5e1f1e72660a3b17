// Data that comes as scripts, because a page opened from a disk may load scripts but not data: each file once.
{
  'use strict';

  const { parts } = inspiratieboek;

  /** @type {DataFilesPart['receiver']} */
  const receiver = (name) => {
    /** @type {unknown} */ let given;
    /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis))[name] = (/** @type {unknown} */ content) => { given = content; };

    /** @type {Map<string, Promise<unknown>>} */ const loaded = new Map();

    /** Loads a file once; one that did not come is asked again. @param {string} address @returns {Promise<unknown>} */
    return (address) => {
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
  };

  inspiratieboek.add('dataFiles', Object.freeze({ receiver }));
}
