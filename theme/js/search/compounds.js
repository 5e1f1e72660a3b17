// Takes compounds apart and puts them together, as Dutch and German write them. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** What may stand between the parts of a Dutch or German compound: jeugd+boa, veiligheid+s+huis. */
  const LINKS = Object.freeze(['', 's', 'e', 'en', 'n']);
  const SHORTEST_HALF = 3;
  const MOST_PAIRS = 3;

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

  /** @type {CompoundsPart['otherHalves']} */
  const otherHalves = ({ folded }, groups) => {
    const known = groups.map(({ words }) => words());
    /** @param {(half: string) => boolean} has */
    const saidBy = (has) => {
      const long = known.map(({ alone }) => Math.max(0, ...alone.filter((half) => half.length > SHORTEST_HALF && has(half)).map((half) => half.length)));
      const longest = Math.max(1, ...long);
      return known.filter((_, at) => long[at] === longest).flatMap(({ find }) => find.filter((other) => other.length > 0));
    };
    return [...saidBy((half) => folded.startsWith(half)), ...saidBy((half) => folded.endsWith(half))];
  };

  /** @type {CompoundsPart['compounds']} */
  const compounds = (head, tail) => ['', 's'].flatMap((link) => [head, ...(/[^s]s$/.test(head.folded) ? [{ ...head, typed: head.typed.slice(0, -1), folded: head.folded.slice(0, -1) }] : [])]
    .map((one) => ({ ...tail, typed: one.typed + link + tail.typed, folded: one.folded + link + tail.folded })));

  inspiratieboek.add('compounds', Object.freeze({ halves, otherHalves, compounds }));
}
