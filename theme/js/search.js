// Opens the search: by its link, by Ctrl+K (Cmd+K) and by / unless the reader turned single keys off. What it needs is loaded at the
// first use; what is typed meanwhile is kept.
//
// How a key press becomes a list of hits; each step is a file of search/:
//
//   1. box       hears the key, and asks the engine when the browser draws next; an answer that comes too late is not drawn.
//   2. query     cuts the text into words: which say little, which may go on, which are one sign only.
//   3. evidence  looks up, for each word, the sections that have it in any form, through
//        expand      its own forms, what it may become, longer words that have it inside,
//        kin         words that share its root (evaluatie, evalueren),
//        guess       where the book has none of these: its parts (compounds) or the nearest words (distance),
//        synonyms    what theme and book say instead, which stands with the terms.
//      Each way has its weight; noting keeps what a section has of a word, and why its stem was looked up.
//   4. store     reads the sections of a stem from files, of which a query needs few: words finds the stems in sorted files (sorted),
//      coding makes lists of the counts of a term, as lunr.js weighs them, and postings puts lists together.
//   5. ranking   scores sections: how rare a word is in the book, how much of the query a section has, and whether a page is called
//      so; themes lets findings speak for their theme. What fits the reader's choices is kept and counted, and the best pages are picked.
//   6. reading   reads the best places of the six best pages for what no index tells: the word as it was typed or one that only shares
//      its stem, words in order and near, the page's name. phrase does so for signs ('plan b').
//   7. engine    joins steps 2 to 6, and puts the pages in order.
//   8. hits      draws them: passages finds the passage and marks the words, why says what a hit has instead of the typed word.
//      message, narrow, facts, choice, recent and sheet are the frame around the list.
//
// The weights of reading were learned on half of the questions that src/test/search/README.md tells of; to change one, measure with
// src/bench/run questions over more than one book.
{
  'use strict';

  const { parts } = inspiratieboek;

  /** What to begin with where the reader typed while the search was loading: what stands in the field, from its start.
   *  @param {Shell} shell @param {SearchState} state @returns {SearchState} */
  const asTyped = ({ input }, state) => {
    const query = new URLSearchParams(state.address);
    if (input.value === fieldOf(state)) return state;
    query.set('q', input.value);
    return { address: String(query), level: 1, partly: false, opened: [], hit: '', scroll: 0 };
  };

  /** What stands in the field in a state. @param {SearchState} state */
  const fieldOf = ({ address }) => parts.searchShell.fit(new URLSearchParams(address).get('q') ?? '').text;

  /** @param {Shell} shell @param {DOMStringMap} texts @param {SearchState | undefined} state @param {() => void} again
   *  @returns {Promise<Box | undefined>} */
  const fillShell = async (shell, texts, state, again) => {
    const { count, failure } = shell;
    failure.hide();
    count.textContent = texts.textLoading ?? '';
    try {
      await parts.searchFiles.ready();
      const box = parts.box.attach(shell, parts.engine);
      box.begin(state && asTyped(shell, state));
      return box;
    } catch (error) {
      count.textContent = '';
      shell.early?.splice(0);
      failure.show(error, again);
      return undefined;
    }
  };

  inspiratieboek.start(() => {
    const links = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-search-open]')]);
    const texts = links.find((link) => link.dataset.textField)?.dataset;
    if (!texts) return;
    const { read, write } = parts.searchState;
    const { make: makeShell } = parts.searchShell;
    const here = document.querySelector('[data-search-here]') ?? document.querySelector('[data-search-page]');
    /** @type {Shell | undefined} */ let shell;
    /** @type {Promise<Box | undefined> | undefined} */ let filled;

    /** Loads what the frame needs. @param {Shell} made @param {SearchState} [state] */
    const fill = (made, state) => {
      filled = fillShell(made, texts, state, () => fill(made, state));
      void filled.then((box) => { if (!box) filled = undefined; });
    };

    if (here) {
      const state = read() ?? { address: location.search.slice(1), level: 1, partly: false, opened: [], hit: '', scroll: 0 };
      shell = makeShell(texts, undefined);
      shell.input.value = fieldOf(state);
      if (here.matches('[data-search-here]')) here.replaceChildren(shell.frame); else here.append(shell.frame);
      shell.input.focus({ preventScroll: true });
      fill(shell, state);
    }

    const makeDialog = () => {
      const made = makeShell(texts, () => {
        write(undefined);
        /** @type {HTMLDialogElement} */ (made.frame).close();
        // where nothing had the focus before, it would stay in the hidden field, and with it every key
        made.input.blur();
      });
      document.body.append(made.frame);
      made.input.addEventListener('keydown', (event) => {
        // some browsers would only empty the field; what was typed stands there again at the next opening
        if (event.key === 'Escape' && !event.isComposing) { event.preventDefault(); made.close?.(); }
      });
      made.frame.addEventListener('cancel', (event) => {
        if (event.target === made.frame) { event.preventDefault(); made.close?.(); }
      });
      made.frame.addEventListener('click', (event) => { if (event.target === made.frame) made.close?.(); });
      return made;
    };

    /** @param {SearchState} [state] how it stood when the reader left, if that is to come back */
    const open = (state) => {
      shell ??= makeDialog();
      const { frame, input } = shell;
      if (frame instanceof HTMLDialogElement && !frame.open) {
        // a search that comes back with its page was opened by a link that has not been pressed on this page
        if (state && document.activeElement === document.body) links[0].focus({ preventScroll: true });
        frame.showModal();
      }
      if (state && !filled) input.value = fieldOf(state);
      input.focus();
      if (!state) input.select();
      if (!filled) fill(shell, state);
      else if (!here) {
        shell.failure.hide();
        void filled.then((box) => box?.begin(state));
      }
    };

    for (const link of links)
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        open();
      });

    parts.shortcuts.add({ name: 'search', key: '/', command: false, act: () => open() }, { name: 'searchAlways', key: 'k', command: true, act: () => open() });

    if (here) return;
    const back = read();
    if (back) open(back);
    // hits on this page itself: the browser goes back without loading anything
    addEventListener('popstate', () => {
      const state = read();
      if (state) open(state);
      else if (shell?.frame instanceof HTMLDialogElement && shell.frame.open) shell.frame.close();
    });
  });
}
