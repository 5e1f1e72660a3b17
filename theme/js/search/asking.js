// Asks, and gives the answer to the newest question only; what is to be done with its hits waits for them.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** How long hits may take before the search says that it is busy. */
  const BUSY = 400;
  /** How long a search may take before the typed letter is drawn first. */
  const SLOW = 40;

  /** @type {AskingPart['make']} */
  const make = ({ search, busy, answered, failed }) => {
    let [asked, shown, frame, cost] = [0, 0, 0, 0];
    /** @type {(() => void)[]} */ let waiting = [];

    const ask = async () => {
      const mine = ++asked;
      cancelAnimationFrame(frame);
      frame = 0;
      const begun = performance.now();
      const timer = setTimeout(() => { if (mine === asked) busy(); }, BUSY);
      try {
        const result = await search();
        if (mine !== asked) return;
        answered(result);
        cost = performance.now() - begun;
        shown = mine;
        for (const act of waiting.splice(0)) act();
      } catch (error) {
        if (mine !== asked) { parts.searchFiles.report(error); return; }
        shown = mine;
        waiting = [];
        failed(error);
      } finally { clearTimeout(timer); }
    };

    return Object.freeze({
      ask,
      asked: () => asked > 0,
      /** @param {() => void} begin */
      soon(begin) {
        waiting = [];
        const slow = cost > SLOW;
        if (frame === 0) frame = requestAnimationFrame(() => { if (slow) setTimeout(() => { if (frame !== 0) begin(); }); else begin(); });
      },
      /** @param {() => void} act */
      whenShown(act) { if (asked === shown && frame === 0) act(); else waiting.push(act); },
    });
  };

  inspiratieboek.add('asking', Object.freeze({ make }));
}
