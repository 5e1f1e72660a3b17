// Marks the words that the search found, on the page that a hit opens (`?z=` and the words as they stand in the text).
{
  'use strict';

  const { element, fold, plural, start } = inspiratieboek;
  const SKIPPED = 'script, style, textarea, select, svg, template, [hidden], .search';

  /** @param {Text} node @param {ReadonlySet<string>} forms @returns {number} how many words were marked */
  const mark = (node, forms) => {
    const text = node.data;
    /** @type {(Node | string)[]} */ const made = [];
    let at = 0;
    let count = 0;
    for (const match of text.matchAll(/[^\s-]+/g)) {
      const word = match[0].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (word === '' || !forms.has(fold(word))) continue;
      const from = match.index + match[0].indexOf(word);
      made.push(text.slice(at, from), element('mark', { class: 'found' }, word));
      at = from + word.length;
      count += 1;
    }
    if (count > 0) node.replaceWith(...made, text.slice(at));
    return count;
  };

  start(() => {
    const asked = new URLSearchParams(location.search).get('z')?.slice(0, 600) ?? '';
    const main = document.querySelector('main');
    const texts = /** @type {HTMLElement | null} */ (document.querySelector('[data-text-marked]'))?.dataset;
    const forms = new Set(asked.split(/\s+/).map(fold).filter((form) => form !== ''));
    if (!main || !texts || forms.size === 0) return;

    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
      (node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    /** @type {Text[]} */ const nodes = [];
    while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
    const count = nodes.reduce((sum, node) => sum + mark(node, forms), 0);
    if (count === 0) return;

    const button = element('button', { class: 'button button--line', type: 'button' }, texts.textUnmark ?? '');
    const bar = element('div', { class: 'found-bar' }, element('span', {}, plural(texts.textMarked ?? '', count)), button);
    button.addEventListener('click', () => {
      for (const found of main.querySelectorAll('mark.found')) {
        const parent = found.parentNode;
        found.replaceWith(...found.childNodes);
        parent?.normalize();
      }
      bar.remove();
      const query = new URLSearchParams(location.search);
      query.delete('z');
      inspiratieboek.showInAddress(query);
      main.focus({ preventScroll: true });
    });
    main.append(bar);
  });
}
