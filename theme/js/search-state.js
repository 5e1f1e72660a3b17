// How a search stood, kept with the place in the browser's history that the reader left it from: so Back and Forward find it again,
// also from a disk and where the browser does not keep the page itself.
{
  'use strict';

  inspiratieboek.add('searchState', Object.freeze({
    /** @returns {SearchState | undefined} */
    read() {
      const state = history.state?.search;
      return typeof state?.address === 'string' && Array.isArray(state.opened) ? state : undefined;
    },
    /** @param {SearchState | undefined} state nothing when the search is closed */
    write(state) {
      try {
        if (state ?? history.state?.search) history.replaceState({ ...history.state, search: state }, '');
      } catch { /* some browsers refuse it when asked too often: then an older state stays */ }
    },
  }));
}
