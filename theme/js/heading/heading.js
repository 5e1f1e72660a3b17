// The words of a heading.
{
  'use strict';

  /** Without what leads to sources and notes. @type {HeadingPart['words']} */
  const words = (heading) => {
    const copy = /** @type {Element | undefined} */ (heading?.cloneNode(true));
    copy?.querySelectorAll('.citation, .footnote-ref').forEach((mark) => mark.remove());
    return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };

  inspiratieboek.add('heading', Object.freeze({ words }));
}
