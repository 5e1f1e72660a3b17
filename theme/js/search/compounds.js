// Takes compounds apart and puts them together, as Dutch and German write them. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** What may stand between the parts of a Dutch or German compound: jeugd+boa, veiligheid+s+huis. */
  const LINKS = Object.freeze(['', 's', 'e', 'en', 'n']);
  const SHORTEST_HALF = 3;
  const MOST_PAIRS = 3;
  /** Its particle stands so many words after a verb at most. */
  const FAR = 9;

  /** @type {CompoundsPart['halves']} */
  const halves = async (word, book) => {
    const { typed, folded } = word;
    const places = folded.length - 2 * SHORTEST_HALF + 1;
    if (places < 2 || typed.length !== folded.length) return { pairs: [], singles: [] };
    /** @param {string} half @returns {QueryWord} */
    const asWord = (half) => ({ ...word, typed: half, folded: half, open: false });
    /** Whether the book has it, in any form. @param {string} half */
    const knows = async (half) => half.length >= SHORTEST_HALF && !book.language.isStopWord(half)
      && ((await book.store.form(half)) !== undefined
        || (half.length > SHORTEST_HALF && (await parts.noting.saying([asWord(half)], book)).list.sections.length > 0));
    /** The word before a place, without what links it to the next. @param {string} start */
    const headOf = async (start) => {
      for (const link of LINKS) {
        const head = start.slice(0, start.length - link.length);
        if (start.endsWith(link) && await knows(head)) return head;
      }
      return undefined;
    };
    const cuts = await Promise.all(Array.from({ length: places }, async (_, at) => {
      const tail = folded.slice(at + SHORTEST_HALF);
      return { head: await headOf(folded.slice(0, at + SHORTEST_HALF)), tail: await knows(tail) ? tail : undefined };
    }));
    const pairs = cuts.flatMap(({ head, tail }) => (head !== undefined && tail !== undefined ? [[asWord(head), asWord(tail)]] : []));
    const head = cuts.findLast((cut) => (cut.head?.length ?? 0) > SHORTEST_HALF)?.head;
    const tail = cuts.find((cut) => (cut.tail?.length ?? 0) > SHORTEST_HALF)?.tail;
    return { pairs: pairs.slice(0, MOST_PAIRS), singles: [head, tail].filter((half) => half !== undefined).map(asWord) };
  };

  /** @type {CompoundsPart['compounds']} */
  const compounds = (head, tail) => ['', 's'].flatMap((link) => [head, ...(/[^s]s$/.test(head.folded) ? [{ ...head, typed: head.typed.slice(0, -1), folded: head.folded.slice(0, -1) }] : [])]
    .map((one) => ({ ...tail, typed: one.typed + link + tail.typed, folded: one.folded + link + tail.folded })));

  /** @type {CompoundsPart['divided']} */
  const divided = async (word, book) => {
    if (word.slight || word.weak || parts.scripts.isOther(word.folded)) return [word];
    const { forms, list } = await book.store.begun(word.folded);
    if (forms.length > 0 || list) return [word];
    const { pairs: [pair] } = await halves(word, book);
    return pair ? pair.map((half) => ({ ...half, of: word.typed })) : [word];
  };

  /** @type {CompoundsPart['separated']} */
  const separated = (query, text, language) => {
    const all = parts.query.spoken(text, language).trim().split(' ');
    return query.flatMap((word, at) => {
      const place = all.indexOf(word.folded);
      const apart = [...all.slice(place + 1, place + FAR), ...(all[place - 1] === 'te' ? [all[place - 2]] : [])];
      return apart.filter((one) => language.particles.includes(one))
        .map((one) => ({ at, words: 1, word: { ...word, typed: one + word.typed, folded: one + word.folded } }));
    });
  };

  inspiratieboek.add('compounds', Object.freeze({ halves, compounds, divided, separated }));
}
