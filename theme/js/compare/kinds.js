// The findings of the cases that are compared: a part of the table for each kind, a row for each theme.
{
  'use strict';

  const { add, at, element, parts } = inspiratieboek;

  /** @param {CompareKind} kind @param {readonly CompareKind[]} kinds @param {boolean} small */
  const windowOf = ({ id }, kinds, small) => {
    const made = parts.drawing.window(id, { kinds }, small);
    return made ? [made] : [];
  };

  /** @type {CompareKinds['bodies']} */
  const bodies = (root, cases, words) => root.kinds.flatMap((kind) => {
    const { row, head, cell, group, note } = parts.compareCells;
    const { texts } = words;
    const rows = parts.compareRules.themes(kind, cases).map(({ theme, count, cells }) => {
      const places = cells.flatMap(({ findings }, place) => (findings.length > 0 ? [place] : []));
      const about = kind.themes[theme];
      const mark = count === 0 ? undefined
        : words.mark(count === cases.length ? 'equal' : count > 1 ? 'partly' : 'different', words.where(places, cases));
      return row('compare__row--theme',
        head(about ? element('a', { href: at(about.address) }, about.title) : texts.textOther ?? '', mark),
        ...cases.map((one, place) => {
          const { findings = [], notHere = false } = cells[place] ?? {};
          if (findings.length === 0) return cell(one, 'is-not', element('span', { class: 'compare__not' }, (notHere ? texts.textNotHere : texts.textNotDescribed) ?? ''));
          return cell(one, '', ...findings.map((finding) => element('a', { class: 'compare__finding', href: `${at(one.address)}#${encodeURIComponent(finding.anchor)}` },
            ...windowOf(kind, root.kinds, true),
            element('span', {}, finding.title, ...(finding.noResult ? [' ', note(`(${texts.textNoResult})`)] : [])))));
        }));
    });
    return rows.length === 0 ? [] : [element('tbody', { role: 'rowgroup' }, group(`--${kind.id}`, cases.length + 1, ...windowOf(kind, root.kinds, false), kind.label), ...rows)];
  });

  add('compareKinds', Object.freeze({ bodies }));
}
