// What makes reading easier comes at its first use: cards of terms, pictures in large, the place in the page's contents, the words that
// the search found, the list of keys. Without it a term leads to the glossary, a picture to its file, and the contents are links.
{
  'use strict';

  const { add, parts, start } = inspiratieboek;

  const ready = async () => {
    const files = (document.documentElement.dataset.comfortFiles ?? '').split(' ').filter((file) => file !== '');
    await Promise.all(files.map((file) => parts.searchFiles.once(file, () => file.endsWith('.css') || Object.hasOwn(parts, 'keys'))));
  };
  const openKeys = () => void ready().then(() => parts.keys.open(), () => {});

  /** What of this sort an event is about. @param {Event} event @param {string} selector */
  const of = (event, selector) => {
    const found = event.target instanceof Element ? event.target.closest(selector) : null;
    return found instanceof HTMLAnchorElement ? found : undefined;
  };

  start(() => {
    parts.shortcuts.add({ name: 'keys', key: '?', command: false, act: openKeys });
    document.querySelector('[data-keys-open]')?.addEventListener('click', openKeys);

    const cards = 'popover' in HTMLElement.prototype;
    for (const type of ['pointerover', 'focusin'])
      document.addEventListener(type, (event) => {
        const term = cards && of(event, 'a.term[data-term]');
        if (term) void ready().then(() => parts.terms.show(term, false), () => {});
      });
    document.addEventListener('click', (event) => {
      const term = cards ? of(event, 'a.term[data-term]') : undefined;
      const link = term ?? of(event, 'a.large');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void ready().then(() => (term ? parts.terms.show(term, true) : parts.pictures.open(link)), () => { location.href = link.href; });
    });

    if (new URLSearchParams(location.search).has('z')) void ready().then(() => parts.found.mark(), () => {});
    // beside the text the contents stand open: style sheets show them there in any case, but only so do all know it
    const contents = /** @type {HTMLDetailsElement | null} */ (document.querySelector('.on-page details'));
    if (contents && matchMedia('(min-width: 62rem)').matches) contents.open = true;
    if (document.querySelector('[data-follow]'))
      addEventListener('scroll', () => void ready().then(() => parts.contents.follow(), () => {}), { once: true, passive: true });
  });

  add('comfort', Object.freeze({ openKeys }));
}
