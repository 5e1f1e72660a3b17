// What is cited: the page, or a finding on it, with its address and the day of today.
{
  'use strict';

  const { at, fill, parts } = inspiratieboek;

  /** The address of a link in full: where the book says that it stands, or else where the reader has it; none on a disk.
   *  @param {HTMLAnchorElement} link @param {boolean} finding @param {string | undefined} site */
  const addressOf = (link, finding, site) => {
    const target = new URL(finding ? link.href : location.href);
    target.search = '';
    if (!finding) target.hash = '';
    // a folder is the address that people share
    const whole = target.href.replace(/\/index\.html(?=#|$)/, '/');
    const root = new URL(at('') || '.', location.href).href;
    if (site) return whole.startsWith(root) ? site + whole.slice(root.length) : whole;
    return location.protocol.startsWith('http') ? whole : undefined;
  };

  /** The words of a heading, without what leads to sources and notes. @param {Element | null | undefined} heading */
  const wordsOf = (heading) => {
    const copy = /** @type {Element | undefined} */ (heading?.cloneNode(true));
    copy?.querySelectorAll('.citation, .footnote-ref').forEach((mark) => mark.remove());
    return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };

  /** What a reference manager calls it. @param {string} address */
  const idOf = (address) => {
    const [page, place] = address.split('#');
    const name = page.split('/').filter((part) => part !== '' && part !== 'index.html').pop()?.replace(/\.html$/, '') ?? '';
    return [name, place].filter(Boolean).join('-') || 'boek';
  };

  /** @type {CiteWorkPart['of']} */
  const of = (link, page, today) => {
    const words = parts.citeWords;
    const theCase = link.dataset.citeOf ?? link.dataset.citeOpen ?? '';
    const finding = theCase !== '';
    const item = /** @type {Omit<CslItem, 'id'>} */ (JSON.parse(page.dataset.cite ?? '{}'));
    const address = addressOf(link, finding, page.dataset.site);
    const title = finding ? `${wordsOf(link.closest('article')?.querySelector('h2, h3, h4'))} (${theCase})` : item.title;

    const text = /** @type {HTMLElement} */ (page.querySelector('.cite__text')?.cloneNode(true) ?? document.createElement('p'));
    const titled = text.querySelector('[data-cite-title]');
    if (finding && titled) titled.textContent = /[.?!…]$/.test(title) ? title : `${title}.`;
    const month = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long' }).format(today);
    const day = fill(words.date, today.getDate(), month, today.getFullYear());
    const retrieved = text.querySelector('[data-cite-retrieved]');
    if (retrieved) retrieved.textContent = address ? fill(words.retrieved, day, address) : fill(words.retrievedNowhere, day);

    const accessed = { 'date-parts': [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] };
    const id = idOf(finding ? link.href : location.href.split(/[?#]/)[0]);
    return { apa: text, address, work: { id, ...item, title, ...(address ? { URL: address } : {}), accessed } };
  };

  inspiratieboek.add('citeWork', Object.freeze({ of, idOf }));
}
