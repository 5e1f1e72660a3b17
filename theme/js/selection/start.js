// The page with a reader's selection: shows it, changes it, and shows what a link shares before it is kept.
{
  'use strict';

  const { button, element, fill, parts, start } = inspiratieboek;
  /** A note is kept when the reader pauses. */
  const PAUSE = 400;

  /** @param {HTMLElement} view */
  const begin = (view) => {
    const { keptRules, keptStore: store, keptWords, selectionData: data, selectionRules: rules, selectionWords: words } = parts;
    const heading = /** @type {HTMLElement | null} */ (document.querySelector('main h1'));
    const said = element('p', { class: 'pick-said', role: 'status' });
    const undo = element('p', { class: 'pick-undo no-print' });
    /** @type {readonly KeptPick[]} */ let picks = [];
    /** @type {ReadonlyMap<string, Thing>} */ let things = new Map();
    let turn = 0;
    /** What is to be said when the page has changed. */
    let next = '';

    /** @param {string} text */
    const say = (text) => { said.textContent = text; };
    /** @param {string} address */
    const titleOf = (address) => things.get(address)?.title ?? picks.find((pick) => pick.address === address)?.title ?? address;

    /** Changes what is kept; whatever goes wrong is told. @param {(now: readonly KeptPick[]) => readonly KeptPick[]} make */
    const change = (make) => {
      const kept = store.change(make);
      if (kept.trouble) say(keptWords[kept.trouble]);
      else picks = kept.picks;
      return kept.trouble === '';
    };

    /** @type {Map<string, KeptPick>} */ const typed = new Map();
    /** @type {ReturnType<typeof setTimeout> | undefined} */ let pause;
    const keepNotes = () => {
      clearTimeout(pause);
      if (typed.size === 0) return;
      const done = change((now) => [...now.map((pick) => ({ ...pick, note: typed.get(pick.address)?.note ?? pick.note })),
        // taken away in another tab while a note was written to it
        ...[...typed.values()].filter(({ address }) => !now.some((pick) => pick.address === address))]);
      if (!done) return;
      typed.clear();
      bar.show();
    };
    addEventListener('pagehide', keepNotes);

    /** @param {readonly KeptPick[]} before @param {string} text */
    const offerBack = (before, text) => {
      undo.replaceChildren(`${text} `, button('pick__drop', () => {
        if (!change((now) => rules.merge(before, now).picks)) return;
        undo.replaceChildren();
        say(words.returned);
        void show();
        heading?.focus();
      }, words.back));
      say(text);
    };

    /** @type {RowActs} */
    const acts = {
      move(address, place) {
        keepNotes();
        if (!change((now) => rules.move(now, address, place))) return;
        const { activeElement } = document;
        draw();
        const row = page.row(address);
        const held = /** @type {HTMLButtonElement | null} */ (activeElement instanceof HTMLElement && row?.contains(activeElement) ? activeElement : null);
        (held && !held.disabled ? held : row?.querySelector('select'))?.focus();
        say(fill(words.moved, titleOf(address), place + 1, picks.length));
      },
      drop(address) {
        keepNotes();
        const before = picks;
        const place = picks.findIndex((pick) => pick.address === address);
        const text = fill(words.dropped, titleOf(address));
        if (!change((now) => now.filter((pick) => pick.address !== address))) return;
        draw();
        const near = page.row((picks[place] ?? picks.at(-1))?.address ?? '')?.querySelector('.pick__drop');
        /** @type {HTMLElement | null | undefined} */ (near ?? heading)?.focus();
        offerBack(before, text);
      },
      note(address, text) {
        const pick = picks.find((one) => one.address === address);
        if (pick) typed.set(address, { ...pick, note: text });
        clearTimeout(pause);
        pause = setTimeout(keepNotes, PAUSE);
      },
    };

    const page = parts.selectionPage.make(view, acts);
    const bar = parts.selectionBar.make(view, {
      picks: () => picks, things: () => things, say,
      read(written) {
        const given = keptRules.read(written);
        if (given.trouble) return say(given.trouble === 'newer' ? keptWords.newer : words.importBroken);
        keepNotes();
        let found = { added: 0, joined: 0 };
        const done = change((now) => {
          const both = rules.merge(now, given.picks);
          found = both;
          return both.picks;
        });
        if (!done) return;
        undo.replaceChildren();
        void show().then(() => say(fill(words.imported, found.added, found.joined, given.skipped)));
      },
      wipe() {
        keepNotes();
        const before = picks;
        if (!change(() => [])) return;
        draw();
        heading?.focus();
        offerBack(before, words.wiped);
      },
    });

    /** What is kept, as it stands. */
    const draw = () => {
      page.own(picks, things);
      bar.show();
    };

    /** What somebody else chose. @param {readonly KeptPick[]} shared */
    const drawShared = (shared) => {
      const own = () => { location.hash = ''; };
      page.shared(shared, things, own, () => {
        if (!change((now) => rules.merge(now, shared).picks)) return;
        next = words.sharedKept;
        own();
      });
      bar.hide();
    };

    /** A pick with the words that the book has for it now. @param {KeptPick} pick @returns {KeptPick} */
    const named = (pick) => {
      const thing = things.get(pick.address);
      return thing ? { ...pick, title: thing.title, from: thing.of?.name ?? '' } : pick;
    };

    /** Reads what is kept or shared, and what the book says of it. */
    const show = async () => {
      const mine = ++turn;
      const addresses = rules.fromHash(location.hash);
      const kept = store.read();
      try {
        let now = addresses?.map((address) => ({ address, title: '', from: '', note: '' })) ?? kept.picks;
        let found = things;
        /** @type {Readonly<Record<string, string>>} */ let moved = {};
        if (now.length > 0) {
          ({ moved } = await data.root());
          now = rules.settle(now, moved);
          found = await data.things(now.map(({ address }) => address));
        }
        if (mine !== turn) return;
        things = found;
        if (addresses) return drawShared(now.map(named));
        picks = now.map(named);
        // what moved is kept under its new address, and what the book calls it for the day that it is gone
        if (JSON.stringify(picks) !== JSON.stringify(kept.picks)) change((other) => rules.settle(other, moved).map(named));
        draw();
        if (kept.trouble) page.tell(element('p', { class: 'notice' }, keptWords[kept.trouble]));
        say(next);
        next = '';
      } catch (error) {
        if (mine !== turn) return;
        parts.searchFiles.report(error);
        page.tell(element('div', { class: 'notice' }, element('p', {}, words.failed), button('button', () => { void show(); }, words.again)));
        say(words.failed);
      }
    };

    view.replaceChildren(element('div', { class: 'grid' }, element('div', {}, page.notice, undo, page.list, bar.bar, said, bar.more)));
    heading?.setAttribute('tabindex', '-1');
    addEventListener('hashchange', () => { void show(); });
    store.watch(() => { void show(); });
    void show();
  };

  start(() => {
    const view = /** @type {HTMLElement | null} */ (document.querySelector('[data-selection]'));
    if (view) begin(view);
  });
}
