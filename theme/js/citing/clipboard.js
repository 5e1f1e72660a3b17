// What a reader takes along goes to the clipboard.
{
  'use strict';

  /** With its markup where it has some: italics, headings. @type {ClipboardPart['copy']} */
  const copy = async (shown, text, rich) => {
    try {
      const html = new Blob([new XMLSerializer().serializeToString(shown)], { type: 'text/html' });
      if (rich) await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': new Blob([text], { type: 'text/plain' }) })]);
      else await navigator.clipboard.writeText(text);
      return true;
    } catch { /* an old browser, or one that does not trust the place */ }
    getSelection()?.selectAllChildren(shown);
    try { return document.execCommand('copy'); } catch { return false; }
  };

  inspiratieboek.add('clipboard', Object.freeze({ copy }));
}
