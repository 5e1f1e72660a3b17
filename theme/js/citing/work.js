// What is cited: the page, or a finding on it, with its address and the day of today.
{
  'use strict';

  const { at, fill, parts } = inspiratieboek;

  /** Without a query, and a folder where it is one: that is the address that people share. Where the book says that it stands, or else
   *  where the reader has it; none on a disk. @type {CiteWorkPart['addressOf']} */
  const addressOf = (href, site) => {
    const target = new URL(href);
    target.search = '';
    const whole = target.href.replace(/\/index\.html(?=#|$)/, '/');
    const root = new URL(at('') || '.', location.href).href;
    if (site) return whole.startsWith(root) ? site + whole.slice(root.length) : whole;
    return location.protocol.startsWith('http') ? whole : undefined;
  };

  /** What a reference manager calls it. @param {string} address */
  const idOf = (address) => {
    const [page, place] = address.split('#');
    const name = page.split('/').filter((part) => part !== '' && part !== 'index.html').pop()?.replace(/\.html$/, '') ?? '';
    return [name, place].filter(Boolean).join('-') || 'boek';
  };

  /** @type {CiteWorkPart['make']} */
  const make = ({ title, href }, page, today) => {
    const words = parts.citeWords;
    const item = /** @type {Omit<CslItem, 'id'>} */ (JSON.parse(page.dataset.cite ?? '{}'));
    const address = addressOf(href, page.dataset.site);
    const named = title ?? item.title;

    const text = /** @type {HTMLElement} */ (page.querySelector('.cite__text')?.cloneNode(true) ?? document.createElement('p'));
    const titled = text.querySelector('[data-cite-title]');
    if (title !== undefined && titled) titled.textContent = /[.?!…]$/.test(title) ? title : `${title}.`;
    const month = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long' }).format(today);
    const day = fill(words.date, today.getDate(), month, today.getFullYear());
    const retrieved = text.querySelector('[data-cite-retrieved]');
    if (retrieved) retrieved.textContent = address ? fill(words.retrieved, day, address) : fill(words.retrievedNowhere, day);

    const accessed = { 'date-parts': [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] };
    return { apa: text, address, work: { id: idOf(href), ...item, title: named, ...(address ? { URL: address } : {}), accessed } };
  };

  /** @type {CiteWorkPart['of']} */
  const of = (link, page, today) => {
    const theCase = link.dataset.citeOf ?? link.dataset.citeOpen ?? '';
    if (theCase === '') return make({ href: location.href.split(/[?#]/)[0] ?? '' }, page, today);
    const title = parts.heading.words(link.closest('article')?.querySelector('h2, h3, h4'));
    return make({ title: `${title} (${theCase})`, href: link.href }, page, today);
  };

  inspiratieboek.add('citeWork', Object.freeze({ of, make, idOf, addressOf }));
}
