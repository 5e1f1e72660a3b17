// The words of a comparison, and the cells of its table.
{
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';
  const { element, fill } = inspiratieboek;

  /** Two bars: they match, one is shorter, they miss each other. */
  const SHAPES = Object.freeze({ equal: 'M1 3h16v3.5H1zM1 9.5h16V13H1z', partly: 'M1 3h16v3.5H1zM1 9.5h7V13H1z', different: 'M1 3h7v3.5H1zM10 9.5h7V13h-7z' });

  /** @type {Parts['compareWords']} */
  const words = (texts) => {
    /** @param {readonly string[]} things */
    const list = (things) => (things.length < 2 ? things.join('') : fill(texts.textAnd ?? '', things.slice(0, -1).join(', '), things.at(-1) ?? ''));
    /** @param {number} cases */
    const all = (cases) => [texts.textAllTwo, texts.textAllThree, texts.textAllFour][cases - 2] ?? '';
    /** @type {CompareWords} */ const made = {
      texts, list, all,
      where(places, cases) {
        if (places.length === cases.length) return fill(texts.textIn ?? '', all(cases.length));
        return fill((places.length === 1 ? texts.textOnly : texts.textIn) ?? '', list(places.map((place) => cases[place]?.tag ?? '')));
      },
      mark(degree, text) {
        const svg = document.createElementNS(SVG, 'svg');
        for (const [key, value] of Object.entries({ width: '18', height: '16', viewBox: '0 0 18 16', 'aria-hidden': 'true', focusable: 'false' })) svg.setAttribute(key, value);
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', SHAPES[degree]);
        svg.append(path);
        return element('span', { class: 'likeness' }, svg, element('span', {}, text));
      },
    };
    return Object.freeze(made);
  };

  /** @param {Compared} one */
  const called = ({ number, name }) => (number === undefined ? [name] : [element('b', { class: 'num' }, number), ` ${name}`]);

  /** Roles are said, because on a phone the table is laid out as blocks. @type {CompareCells} */
  const cells = {
    row: (className, ...inside) => element('tr', { class: `compare__row ${className}`.trim(), role: 'row' }, ...inside),
    head: (label, mark, rows) => element('th', { scope: 'row', role: 'rowheader', rowspan: rows ? String(rows) : undefined },
      element('span', { class: 'compare__label' }, label), ...(mark ? [mark] : [])),
    cell: (who, className, ...content) => element('td', { role: 'cell', class: className || undefined },
      element('span', { class: 'compare__who' }, ...called(who)), element('div', {}, ...content)),
    whole: (who, columns, ...content) => element('td', { role: 'cell', class: 'compare__all', colspan: String(columns) },
      element('span', { class: 'compare__who' }, who), element('div', {}, ...content)),
    group: (id, columns, ...content) => element('tr', { class: 'compare__group', role: 'row', id },
      element('th', { scope: 'rowgroup', role: 'rowheader', colspan: String(columns) }, element('h2', { class: 'compare__gname' }, ...content))),
    note: (text, line) => element('span', { class: `compare__note${line ? ' compare__note--line' : ''}` }, text),
    none: (text) => element('i', { class: 'compare__unknown' }, text),
  };

  inspiratieboek.add('compareWords', words);
  inspiratieboek.add('compareCells', Object.freeze(cells));
}
