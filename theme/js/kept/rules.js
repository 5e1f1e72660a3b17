// What a reader keeps, as text: the same in the browser's storage and in a file. Pure: runs in Node for the tests.
{
  'use strict';

  const FORMAT = 'inspiratieboek-selectie';
  const VERSION = 1;
  /** More is no selection, and a browser has room for this whatever the notes are. */
  const MOST = 300;
  const LONGEST_NOTE = 5000;
  /** Two notes that became one are longer than what a reader may type. */
  const MOST_OF_NOTES = 10 * LONGEST_NOTE;
  const LONGEST_WORD = 1000;

  /** @param {unknown} value @param {number} longest */
  const text = (value, longest) => (typeof value === 'string' && value.length <= longest ? value : undefined);

  /** A pick as somebody may have written it; none where it is no address within a book. @param {unknown} given @returns {KeptPick | undefined} */
  const pickOf = (given) => {
    const { address, title = '', from = '', note = '' } = /** @type {Record<string, unknown>} */ (given ?? {});
    const place = text(address, LONGEST_WORD);
    const said = text(note, MOST_OF_NOTES);
    if (!place || said === undefined || /^(?:[a-z][a-z0-9+.-]*:|[/\\])|(?:^|\/)\.\.(?:\/|$)/i.test(place)) return undefined;
    return { address: place, title: text(title, LONGEST_WORD) ?? '', from: text(from, LONGEST_WORD) ?? '', note: said };
  };

  /** @type {KeptRules['read']} */
  const read = (written) => {
    /** @param {KeptTrouble} trouble */
    const nothing = (trouble) => ({ picks: [], skipped: 0, trouble });
    if (!written) return nothing('');
    /** @type {any} */ let content;
    try { content = JSON.parse(written); } catch { return nothing('broken'); }
    if (content?.format !== FORMAT || !Array.isArray(content.picks)) return nothing('broken');
    if (typeof content.version !== 'number' || content.version > VERSION) return nothing('newer');
    /** @type {Map<string, KeptPick>} */ const picks = new Map();
    for (const given of content.picks) {
      const pick = pickOf(given);
      if (pick && picks.size < MOST && !picks.has(pick.address)) picks.set(pick.address, pick);
    }
    return { picks: [...picks.values()], skipped: content.picks.length - picks.size, trouble: '' };
  };

  /** @type {KeptRules['write']} */
  const write = (picks) => JSON.stringify({ format: FORMAT, version: VERSION, picks });

  /** @type {KeptRules['toggle']} */
  const toggle = (picks, pick) => (picks.some(({ address }) => address === pick.address)
    ? picks.filter(({ address }) => address !== pick.address) : [...picks, pick]);

  inspiratieboek.add('keptRules', Object.freeze({ FORMAT, MOST, LONGEST_NOTE, MOST_OF_NOTES, read, write, toggle }));
}
