// The street with only the chosen windows lit; houses of which nothing is chosen stand far off.
{
  'use strict';

  const { element, parts, plural } = inspiratieboek;
  const SVG = 'http://www.w3.org/2000/svg';

  /** The drawing of each house as it came, all dark. @type {Map<Element, Node>} */
  const dark = new Map();

  /** @param {SVGElement} house @param {readonly Thing[]} lit @param {readonly { id: string; className: string }[]} kinds */
  const light = (house, lit, kinds) => {
    const panes = house.querySelector('.house__dark');
    const door = house.querySelector('.house__door');
    for (const { finding } of lit) {
      if (!finding) continue;
      panes?.setAttribute('d', (panes.getAttribute('d') ?? '').replace(finding.dark, ''));
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', `house__lit ${kinds.find(({ id }) => id === finding.kind)?.className ?? ''}`);
      path.setAttribute('d', finding.lit);
      house.insertBefore(path, door);
    }
  };

  /** @type {SelectionStreet['show']} */
  const show = async (chosen) => {
    const { kinds } = await parts.selectionData.root();
    const street = document.querySelector('.pick-street');
    street?.classList.toggle('is-lit', dark.size > 0);
    for (const plot of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.pick-street .street__plot'))) {
      const lit = chosen.filter(({ of }) => of?.id === plot.dataset.case);
      const box = plot.querySelector('.street__house');
      const now = plot.querySelector('svg');
      if (!box || !now) continue;
      if (!dark.has(plot)) dark.set(plot, now.cloneNode(true));
      const house = /** @type {SVGElement} */ (/** @type {Node} */ (dark.get(plot)).cloneNode(true));
      light(house, lit, kinds);
      now.replaceWith(house);
      plot.classList.toggle('is-out', chosen.length > 0 && lit.length === 0);
      plot.classList.toggle('is-whole', lit.some(({ finding }) => !finding));
      plot.querySelector('.street__state')?.remove();
      const findings = lit.filter(({ finding }) => finding).length;
      const text = findings > 0 ? plural(parts.selectionWords.chosen, findings, findings) : lit.length > 0 ? parts.selectionWords.wholeCase : '';
      if (text) plot.querySelector('.street__words')?.append(element('span', { class: 'street__state need-20' }, ` ${text}`));
    }
  };

  inspiratieboek.add('selectionStreet', Object.freeze({ show }));
}
