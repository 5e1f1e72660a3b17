// What a reader keeps of this book, in the reader's own browser and nowhere else. All tabs share it.
{
  'use strict';

  const { at, parts } = inspiratieboek;

  const ROOT = new URL(at('') || '.', location.href).href;
  /** Books on one host have each their own. */
  const KEY = `inspiratieboek-selectie:${new URL(ROOT).pathname}`;

  /** A place in the book by its address from the root, spelled as links are. @type {KeptStore['addressOf']} */
  const addressOf = (place) => new URL(place, ROOT).href.slice(ROOT.length);

  /** @type {KeptStore['read']} */
  const read = () => {
    try {
      return parts.keptRules.read(localStorage.getItem(KEY) ?? '');
    } catch {
      return { picks: [], skipped: 0, trouble: 'blocked' };
    }
  };

  /** @type {KeptStore['change']} */
  const change = (make) => {
    const before = read();
    if (before.trouble === 'newer' || before.trouble === 'blocked') return before;
    const picks = make(before.picks);
    if (picks.length > parts.keptRules.MOST) return { ...before, trouble: 'many' };
    try {
      // what cannot be read is kept beside it: somebody may mend it
      if (before.trouble === 'broken') localStorage.setItem(`${KEY}:onleesbaar`, localStorage.getItem(KEY) ?? '');
      if (picks.length === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, parts.keptRules.write(picks));
    } catch (error) {
      return { ...before, trouble: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked' };
    }
    return { picks: [...picks], skipped: 0, trouble: '' };
  };

  /** @type {KeptStore['watch']} */
  const watch = (changed) => {
    addEventListener('storage', ({ key }) => { if (key === KEY || key === null) changed(); });
    // who comes back to a page finds it as it was, and may have changed the selection since
    addEventListener('pageshow', ({ persisted }) => { if (persisted) changed(); });
  };

  inspiratieboek.add('keptStore', Object.freeze({ ROOT, addressOf, read, change, watch }));
}
