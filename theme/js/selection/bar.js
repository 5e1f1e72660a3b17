// Taking a selection along: the bar below the list, and what stands under it.
{
  'use strict';

  const { button, element, fill, parts, plural } = inspiratieboek;

  /** So many cases fit beside each other. */
  const BESIDE = [2, 4];

  /** The link to the page that compares, where the picks are of as many cases as fit there.
   *  @param {HTMLElement} view @param {readonly KeptPick[]} picks @param {ReadonlyMap<string, Thing>} things */
  const compareHref = (view, picks, things) => {
    const keys = [...new Set(picks.flatMap(({ address }) => things.get(address)?.of?.key ?? []))];
    const { compare, query } = view.dataset;
    return compare && keys.length >= (BESIDE[0] ?? 0) && keys.length <= (BESIDE[1] ?? 0) ? `${compare}?${query}=${keys.map(encodeURIComponent).join(',')}` : undefined;
  };

  /** @param {string} heading @param {string} how @param {HTMLElement[]} acts */
  const group = (heading, how, ...acts) => element('div', {}, element('h3', {}, heading), element('p', {}, how), element('div', { class: 'pick-acts' }, ...acts));

  /** @param {SelectionWords} words */
  const sharing = (words) => {
    const link = element('input', { type: 'text', readonly: '', 'aria-label': words.share });
    const how = element('p', {});
    const box = element('div', { class: 'pick-share', hidden: '' }, link, how);
    return { box, link, how };
  };

  /** @type {SelectionBar['make']} */
  const make = (view, acts) => {
    const { keptRules, selectionRules, selectionTake: take, selectionTexts: texts, selectionWords: words } = parts;
    const sheets = () => take.sheets(acts.picks(), acts.things());
    const works = () => take.works(acts.picks(), acts.things());
    const { citeForms: forms } = parts;

    const copied = element('div', { class: 'hidden pick-copy' });
    const toWord = async () => {
      copied.replaceChildren(texts.html(words.title, sheets(), words));
      copied.classList.add('hidden');
      const done = await parts.clipboard.copy(copied, texts.plain(words.title, sheets(), words), true);
      // what the browser refuses to copy is selected, where the reader sees it
      copied.classList.toggle('hidden', done);
      acts.say(done ? words.copied : words.selected);
    };
    const { box, link, how } = sharing(words);
    const share = async () => {
      const { site } = parts.selectionTake.form().dataset;
      const page = parts.citeWork.addressOf(location.href.split('#')[0] ?? '', site);
      link.value = (page ?? location.href.split('#')[0]) + selectionRules.toHash(acts.picks());
      how.textContent = page ? words.shareHow : words.shareDisk;
      box.hidden = false;
      link.select();
      try {
        await navigator.clipboard.writeText(link.value);
        acts.say(words.copiedLink);
      } catch {
        link.focus();
        acts.say(words.selected);
      }
    };

    const count = element('b', {});
    const notes = element('span', {});
    const compare = element('a', { class: 'pick-bar__compare' }, words.compare);
    const bar = element('div', { class: 'pick-bar no-print', role: 'group', 'aria-label': words.bar }, box,
      element('p', {}, count, ' ', notes),
      element('div', { class: 'pick-acts' }, button('button', () => print(), words.print), button('button button--line', () => void toWord(), words.word),
        button('button button--line', () => void share(), words.share), compare));

    const file = element('input', { type: 'file', accept: '.json,application/json', hidden: '' });
    file.addEventListener('change', async () => {
      const [chosen] = file.files ?? [];
      if (chosen) acts.read(await chosen.text());
      file.value = '';
    });
    /** @param {string} name @param {() => void} act */
    const line = (name, act) => button('button button--line', act, name);
    const document_ = () => `<!doctype html><html><head><meta charset="utf-8"><title>${words.title}</title></head><body>${new XMLSerializer().serializeToString(texts.html(words.title, sheets(), words))}</body></html>`;
    const more = element('section', { class: 'pick-more no-print', 'aria-labelledby': '--meenemen' }, element('h2', { id: '--meenemen' }, words.take),
      element('div', { class: 'pick-more__groups' },
        group(words.forText, words.forTextHow, line(words.wordFile, () => take.save(`${words.file}.doc`, 'application/msword', document_())),
          line('Markdown', () => take.save(`${words.file}.md`, 'text/markdown', texts.markdown(words.title, sheets(), words)))),
        group(words.forList, words.forListHow, line('BibTeX', () => take.save(`${words.file}.bib`, 'text/plain', works().map(forms.bibtex).join('\n'))),
          line('RIS', () => take.save(`${words.file}.ris`, 'text/plain', works().map(forms.ris).join('\r\n'))),
          line('CSL-JSON', () => take.save(`${words.file}.csl.json`, 'application/json', forms.csl(...works())))),
        group(words.device, words.deviceHow, line(words.export, () => take.save(`${words.file}.json`, 'application/json', keptRules.write(acts.picks()))),
          line(words.import, () => file.click()), file),
        group(words.wipe, words.wipeHow, line(words.wipeAll, () => acts.wipe()))), copied);

    const show = () => {
      const picks = acts.picks();
      const noted = picks.filter(({ note }) => note !== '').length;
      count.textContent = plural(words.chosen, picks.length, picks.length);
      notes.textContent = noted > 0 ? fill(words.withNote, noted) : '';
      const href = compareHref(view, picks, acts.things());
      compare.hidden = href === undefined;
      if (href) compare.href = href;
      bar.hidden = picks.length === 0;
      more.hidden = false;
      box.hidden = true;
      // of nothing there is nothing to take along; a file may be read
      for (const act of more.querySelectorAll('button')) act.hidden = picks.length === 0 && act.textContent !== words.import;
      for (const one of /** @type {NodeListOf<HTMLElement>} */ (more.querySelectorAll('.pick-more__groups > div'))) one.hidden = !one.querySelector('button:not([hidden])');
    };
    const hide = () => { bar.hidden = more.hidden = true; };
    return { bar, more, show, hide };
  };

  inspiratieboek.add('selectionBar', Object.freeze({ make }));
}
