// What stands below the hits: the way to more of them, the keys, and the address of the search.
{
  'use strict';

  const { button, element, parts, plural } = inspiratieboek;

  /** @type {SheetPart['make']} */
  const make = (labels, closes, acts) => {
    const more = button('button button--line', acts.more, labels.more);
    const morePartly = button('button button--line', acts.partly);
    const moreLine = element('p', { class: 'search__more' }, more, ' ', morePartly);
    const share = element('a', {}, labels.share);
    const keys = button('search__clear', parts.comfort.openKeys, labels.keys);
    keys.setAttribute('aria-haspopup', 'dialog');
    const hint = element('p', { class: 'search__keys' });
    for (const [key, does] of [['↑', ''], ['↓', labels.choose], ['Enter', labels.open], ...(closes ? [['Esc', labels.close]] : [])])
      hint.append(element('kbd', {}, key), does === '' ? ' ' : element('span', {}, ` ${does} `));
    return {
      moreLine, share,
      foot: element('div', { class: 'search__foot' }, hint, keys, share),
      show(result, partly) {
        more.hidden = !result || result.groups.length >= result.pages;
        morePartly.hidden = partly || !result || result.partly === 0;
        morePartly.textContent = plural(labels.partly, result?.partly ?? 0);
        moreLine.hidden = more.hidden && morePartly.hidden;
      },
    };
  };

  inspiratieboek.add('sheet', Object.freeze({ make }));
}
