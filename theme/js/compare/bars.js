// Numbers and times as bars on one scale; their figures stand beside them.
{
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';

  /** @param {Record<string, string>[]} bars */
  const drawn = (bars) => {
    const svg = document.createElementNS(SVG, 'svg');
    for (const [key, value] of Object.entries({ class: 'compare__bar', width: '100%', height: '10', 'aria-hidden': 'true', focusable: 'false' })) svg.setAttribute(key, value);
    for (const bar of bars) {
      const rect = document.createElementNS(SVG, 'rect');
      for (const [key, value] of Object.entries(bar)) rect.setAttribute(key, value);
      svg.append(rect);
    }
    return svg;
  };

  /** @param {number} share of 1 */
  const percent = (share) => `${Math.round(Math.max(0, Math.min(1, share)) * 100)}%`;

  /** The dashes of a time of which no end is known. @param {number} from in hundredths */
  const dashes = (from) => {
    /** @type {Record<string, string>[]} */ const made = [];
    for (let at = from + 6; at < 98; at += 6) made.push({ x: `${at}%`, y: '3', width: '3%', height: '4' });
    return made;
  };

  /** @type {CompareBars} */
  const bars = {
    number: (value, most) => drawn([{ width: percent(value / most), height: '10' }]),
    period({ from, to }, start, end) {
      /** @param {number} year */
      const at = (year) => (year - from) / (to - from);
      const open = Math.round(at(start) * 100);
      return drawn([
        { class: 'compare__axis', y: '4.5', width: '100%', height: '1' },
        ...(end === undefined
          ? [{ x: `${open}%`, y: '3', width: `${Math.min(6, 100 - open)}%`, height: '4' }, ...dashes(open + 3)]
          : [{ x: percent(at(start)), y: '3', width: percent(at(Math.max(start, end)) - at(start)), height: '4' }]),
        { x: percent(Math.min(at(start), 0.985)), width: '3', height: '10' },
      ]);
    },
  };

  inspiratieboek.add('compareBars', Object.freeze(bars));
}
