// What all scripts of a page share. It stands first in the joined script; the parts meet in `inspiratieboek`.
{
  'use strict';

  /** What scripts offer each other, by name; a part is absent until its script is loaded. */
  const parts = /** @type {Parts} */ (Object.create(null));

  /** A word or text without capitals, accents and typographer's apostrophes: 'Coördinatie' is 'coordinatie'.
   *  @param {string} text */
  const fold = (text) => (/^[\x20-\x5f\x61-\x7e]*$/.test(text) ? text.toLowerCase() : foldLetters(text));

  /** In scripts of India and its neighbours, and in Japanese, marks are letters. @param {string} text */
  const foldLetters = (text) => text.toLowerCase().normalize('NFD').replace(/(?![\u0900-\u1aaf\u1b00-\u1dbf\u3000-\u30ff\ua800-\uabff])\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'").replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ø/g, 'o')
    .replace(/ł/g, 'l').replace(/ĳ/g, 'ij').replace(/[ﬀ-ﬆ]/g, (joined) => joined.normalize('NFKD')).replace(/ς/g, 'σ');

  /** What is made of each sign of a text, and for each unit of it where that sign stands in the text.
   *  @param {string} text @param {(sign: string) => string} make */
  const spread = (text, make) => {
    let made = '';
    let place = 0;
    /** @type {number[]} */ const places = [];
    for (const sign of text) {
      const part = make(sign);
      for (let unit = 0; unit < part.length; unit++) places.push(place);
      made += part;
      place += sign.length;
    }
    return { text: made, places };
  };

  /** Fills {0}, {1} … of a text from the language pack.
   *  @param {string} text @param {(string | number)[]} values */
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ''));

  /** A text for a number: 'one|many' where the language tells the two apart.
   *  @param {string} text @param {number} count @param {(string | number)[]} values */
  const plural = (text, count, ...values) => {
    const [one, many] = text.split('|');
    return fill(count === 1 || many === undefined ? one : many, count, ...values);
  };

  /** The reader's own choices. Storage may be switched off, full or forbidden (a file opened from disk): then they last a page. */
  const storage = Object.freeze({
    /** @param {string} key */
    get(key) {
      try { return localStorage.getItem(`inspiratieboek-${key}`) ?? ''; } catch { return ''; }
    },
    /** @param {string} key @param {string} value */
    set(key, value) {
      try {
        if (value === '') localStorage.removeItem(`inspiratieboek-${key}`);
        else localStorage.setItem(`inspiratieboek-${key}`, value);
      } catch { /* the choice lasts this page */ }
    },
  });

  /** The address of a place in the book, from the page we are on.
   *  @param {string} address relative to the book's root */
  const at = (address) => (document.documentElement.dataset.root ?? '') + address;

  /** Shows a state in the address, so that it can be shared. Some browsers refuse this for files on disk.
   *  @param {URLSearchParams} query */
  const showInAddress = (query) => {
    const text = query.toString() && `?${query}`;
    if (text === location.search) return;
    try {
      history.replaceState(history.state, '', location.pathname + text + location.hash);
    } catch { /* the state lasts this page */ }
  };

  /** An element with attributes (an empty text sets it, `undefined` leaves it out) and children; texts go in as text.
   *  @template {keyof HTMLElementTagNameMap} K
   *  @param {K} name @param {Record<string, string | undefined>} attributes @param {(Node | string)[]} children */
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  globalThis.inspiratieboek = Object.freeze({
    fold, spread, fill, plural, storage, at, showInAddress, element, parts,

    /** Offers a part to the others. @type {Inspiratieboek['add']} */
    add(name, part) { parts[name] = part; },

    /** Runs when the page and all its scripts stand. @param {() => void} begin */
    start(begin) {
      if (document.readyState === 'complete') begin();
      else document.addEventListener('DOMContentLoaded', begin, { once: true });
    },
  });
}
