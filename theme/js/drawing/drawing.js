// Draws houses and windows from data, for the scripts that make them: the search, and the page that compares.
{
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';
  const { element } = inspiratieboek;

  /** @param {string} viewBox @param {Record<string, string>} attributes @param {[className: string, path: string][]} paths */
  const drawing = (viewBox, attributes, paths) => {
    const svg = document.createElementNS(SVG, 'svg');
    for (const [key, value] of Object.entries({ viewBox, 'aria-hidden': 'true', focusable: 'false', ...attributes })) svg.setAttribute(key, value);
    for (const [className, d] of paths) {
      const path = document.createElementNS(SVG, 'path');
      if (className) path.setAttribute('class', className);
      path.setAttribute('d', d);
      svg.append(path);
    }
    return svg;
  };

  /** @type {DrawingPart['house']} */
  const house = ({ viewBox, width, height, wall, door, lit }, dark = false) =>
    drawing(viewBox, { class: 'house', width, height }, [
      ['house__wall', wall],
      ...Object.entries(lit).map(([kind, d]) => /** @type {[string, string]} */ ([dark ? 'house__dark' : `house__lit ${kind}`, d])),
      ['house__door', door]]);

  /** @type {DrawingPart['window']} */
  const windowOf = (kind, { kinds }, small) => {
    const known = kinds.find(({ id }) => id === kind);
    if (!known) return undefined;
    const svg = drawing('0 0 14 16', { width: '14', height: '16' }, [['', known.motif]]);
    if (known.letter) {
      const letter = document.createElementNS(SVG, 'text');
      for (const [key, value] of Object.entries({ class: 'window__letter', x: '7', y: '12', 'text-anchor': 'middle' })) letter.setAttribute(key, value);
      letter.textContent = known.letter;
      svg.append(letter);
    }
    return element('span', { class: `window ${known.className}${small ? ' window--s' : ''}` }, svg);
  };

  inspiratieboek.add('drawing', Object.freeze({ house, window: windowOf }));
}
