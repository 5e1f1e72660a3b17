// Finds what says a query in so many words: of 'plan b' hardly more than 'plan' is left otherwise. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts, fold } = inspiratieboek;
  /** In a title, sign for sign and word for word; in a text. */
  const NAMED = 3;
  const CALLED = 2;
  const SAID = 1;

  /** A text whose spaces and dashes are all alike. @param {string} text */
  const plain = (text) => fold(text).replace(/\s+/g, ' ').replace(/[–—]/g, '-');

  /** @type {PhrasePart['sayingOf']} */
  const sayingOf = (query, language) => {
    const { spoken } = parts.query;
    const words = spoken(query, language);
    const signs = plain(query.trim());
    // with words of one sign alone their order and the signs around are nearly all that is asked
    if (words.trim() === '' || !words.trim().split(' ').some((word) => [...parts.scripts.bare(word)].length === 1)) return undefined;
    /** Whether it stands in a text, no letter or digit against it. @param {string} text */
    const has = (text) => {
      for (let at = text.indexOf(signs); at >= 0; at = text.indexOf(signs, at + 1))
        if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + signs.length, at + signs.length + 2))) return true;
      return false;
    };
    return (found) => {
      const names = [found.section.title, found.page.name];
      if (names.some((name) => has(plain(name)))) return NAMED;
      if (names.some((name) => spoken(name, language).includes(words))) return CALLED;
      return has(plain(found.section.text)) ? SAID : 0;
    };
  };

  inspiratieboek.add('phrase', Object.freeze({ sayingOf }));
}
