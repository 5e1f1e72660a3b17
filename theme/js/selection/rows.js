// A row of the selection: its house with one lit window, what the book says, the reader's note, and its place.
{
  'use strict';

  const { at, button, element, fill, parts } = inspiratieboek;
  const SVG = 'http://www.w3.org/2000/svg';
  const UP = 'M9 15V3M3 9l6-6 6 6';
  const DOWN = 'M9 3v12M3 9l6 6 6-6';
  let made = 0;

  /** @param {string} d */
  const arrow = (d) => {
    const svg = document.createElementNS(SVG, 'svg');
    for (const [key, value] of Object.entries({ width: '18', height: '18', viewBox: '0 0 18 18', 'aria-hidden': 'true', focusable: 'false' })) svg.setAttribute(key, value);
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
    return svg;
  };

  /** @param {Thing} thing @param {SelectionRoot['kinds']} kinds */
  const drawn = ({ house, finding, others, kind }, kinds) => {
    if (!house) return kind ? parts.drawing.window(kind.id, { kinds: [kind] }, false) : undefined;
    if (!finding) return parts.drawing.house(house);
    const className = kinds.find(({ id }) => id === finding.kind)?.className ?? '';
    const svg = parts.drawing.house({ ...house, lit: { [className]: finding.lit } });
    const panes = document.createElementNS(SVG, 'path');
    panes.setAttribute('class', 'house__dark');
    panes.setAttribute('d', others ?? '');
    svg.querySelector('.house__wall')?.after(panes);
    return svg;
  };

  /** @param {Thing} thing @param {string} reference @param {SelectionWords} words */
  const said = (thing, reference, words) => {
    const [first = '', ...rest] = thing.text;
    const { of } = thing;
    const whose = of && thing.finding ? [element('a', { href: at(of.address) }, ...(of.number ? [element('b', { class: 'num' }, of.number), ' '] : []), of.name), ' ']
      : of?.number ? [element('b', { class: 'num' }, of.number), ` ${of.name} `] : [];
    return element('div', { class: 'pick__text' },
      element('p', { class: 'pick__from' }, ...whose, element('span', { class: 'pick__sort' }, thing.sort)),
      element('h2', {}, element('a', { href: at(thing.address) }, thing.title)),
      element('p', { class: 'pick__first' }, first),
      element('p', { class: 'pick__more no-print' }, element('a', { href: at(thing.address) }, words.more, element('span', { class: 'hidden' }, `: ${thing.title}`))),
      element('div', { class: 'pick__paper' }, ...rest.map((line) => element('p', {}, line)),
        element('p', { class: 'pick__source' }, fill(words.source, reference)),
        ...(thing.sources.length > 0 ? [element('p', { class: 'pick__source' }, `${words.sources} ${thing.sources.map(({ text }) => text).join(' · ')}`)] : [])));
  };

  /** What the book has lost: the reader's own words stay. @param {KeptPick} pick @param {SelectionWords} words */
  const lost = ({ title, from, note, address }, words) => element('div', { class: 'pick__text pick__text--gone' },
    element('p', { class: 'pick__from' }, from ? `${from} ` : '', element('span', { class: 'pick__sort' }, words.gone)),
    element('h2', {}, title || address), element('p', { class: 'pick__first' }, note ? words.goneNote : words.sharedGone));

  /** @type {SelectionRows['make']} */
  const make = (pick, thing, reference, acts) => {
    const words = parts.selectionWords;
    const id = `--bewaard-${made += 1}`;
    const title = thing?.title ?? (pick.title || pick.address);
    const row = element('li', { class: 'pick', id, tabindex: '-1' }, element('div', { class: 'pick__house', 'aria-hidden': 'true' }),
      thing ? said(thing, reference, words) : lost(pick, words));
    if (thing) void parts.selectionData.root().then(({ kinds }) => row.firstElementChild?.replaceChildren(drawn(thing, kinds) ?? ''));
    if (!acts) return { element: row, show() { /* nothing of it changes */ } };

    const { address } = pick;
    const note = element('textarea', { id: `${id}-notitie`, rows: '1', maxlength: String(parts.keptRules.LONGEST_NOTE) });
    const paper = element('p', { class: 'pick__written' });
    note.addEventListener('input', () => { paper.textContent = note.value; acts.note(address, note.value); });
    const place = element('select', { id: `${id}-plaats` });
    place.addEventListener('change', () => acts.move(address, Number(place.value) - 1));
    let now = 0;
    const up = button('icon-button', () => acts.move(address, now - 1), arrow(UP));
    up.setAttribute('aria-label', `${words.up}: ${title}`);
    const down = button('icon-button', () => acts.move(address, now + 1), arrow(DOWN));
    down.setAttribute('aria-label', `${words.down}: ${title}`);
    const notes = element('div', { class: 'pick__note' }, element('label', { for: note.id }, words.note, element('span', { class: 'hidden' }, `: ${title}`)), note, paper);
    row.append(notes, element('div', { class: 'pick__order no-print' },
      element('label', { for: place.id }, words.place, element('span', { class: 'hidden' }, `: ${title}`)), place, up, down,
      button('pick__drop', () => acts.drop(address), words.drop, element('span', { class: 'hidden' }, `: ${title}`))));
    return {
      element: row,
      show(kept, at, all) {
        now = at;
        // what is being typed is newer than what another tab kept
        if (document.activeElement !== note && note.value !== kept.note) note.value = kept.note;
        paper.textContent = note.value;
        notes.classList.toggle('is-empty', note.value === '');
        if (place.options.length !== all) place.replaceChildren(...Array.from({ length: all }, (_, i) => element('option', {}, String(i + 1))));
        place.value = String(at + 1);
        up.disabled = at === 0;
        down.disabled = at === all - 1;
      },
    };
  };

  inspiratieboek.add('selectionRows', Object.freeze({ make }));
}
