// The order of a selection, two selections as one, and what a selection is in a link. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;

  /** What a link's choice is called in it. Behind a `#`, so that no server hears of it. */
  const NAME = 'keuze';
  /** So often a place may have moved. */
  const MOVES = 20;

  /** @type {SelectionRules['move']} */
  const move = (picks, address, place) => {
    const moved = picks.filter((pick) => pick.address === address);
    const others = picks.filter((pick) => pick.address !== address);
    return [...others.slice(0, place), ...moved, ...others.slice(place)];
  };

  /** Two notes as one: neither is lost, and none stands twice. @param {string} own @param {string} other */
  const bothNotes = (own, other) => {
    if (own.includes(other)) return own;
    if (other.includes(own)) return other;
    const both = `${own}\n\n${other}`;
    // longer than what is read again would be lost as a whole
    return both.length <= parts.keptRules.MOST_OF_NOTES ? both : own;
  };

  /** @type {SelectionRules['merge']} */
  const merge = (own, others) => {
    const picks = new Map(own.map((pick) => [pick.address, pick]));
    let added = 0;
    let joined = 0;
    for (const other of others) {
      const known = picks.get(other.address);
      const note = bothNotes(known?.note ?? '', other.note);
      if (!known) added += 1;
      else if (note !== known.note) joined += 1;
      picks.set(other.address, { ...other, ...known, note });
    }
    return { picks: [...picks.values()], added, joined };
  };

  /** @type {SelectionRules['forward']} */
  const forward = (address, moved) => {
    let now = address;
    for (let turn = 0; turn < MOVES; turn++) {
      const [page = '', place] = now.split('#');
      const whole = Object.hasOwn(moved, now) ? moved[now] : undefined;
      const onward = whole ?? (Object.hasOwn(moved, page) ? moved[page] : undefined);
      if (onward === undefined || onward === now) return now;
      // a page moves with all that stands on it
      now = whole === undefined && place !== undefined && !onward.includes('#') ? `${onward}#${place}` : onward;
    }
    return now;
  };

  /** @type {SelectionRules['settle']} */
  const settle = (picks, moved) => merge([], picks.map((pick) => ({ ...pick, address: forward(pick.address, moved) }))).picks;

  /** @type {SelectionRules['toHash']} */
  const toHash = (picks) => `#${NAME}=${picks.map(({ address }) => encodeURIComponent(address).replaceAll('%2F', '/')).join(',')}`;

  /** @type {SelectionRules['fromHash']} */
  const fromHash = (hash) => {
    if (!hash.startsWith(`#${NAME}=`)) return undefined;
    const addresses = hash.slice(NAME.length + 2).split(',').flatMap((part) => {
      try { return [decodeURIComponent(part)]; } catch { return []; }
    });
    // read as a file would be: what is no address in a book stays out
    return parts.keptRules.read(parts.keptRules.write(addresses.map((address) => ({ address, title: '', from: '', note: '' })))).picks.map(({ address }) => address);
  };

  inspiratieboek.add('selectionRules', Object.freeze({ move, merge, forward, settle, toHash, fromHash }));
}
