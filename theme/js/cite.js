// Opens the link and the citation of a page or a finding, whose script comes at the first use. Without it the links lead to the
// finding, or to the reference at the foot of the page.
{
  'use strict';

  const { parts, start } = inspiratieboek;

  start(() => {
    const page = /** @type {HTMLDetailsElement | null} */ (document.querySelector('details[data-cite]'));
    const files = (page?.dataset.files ?? '').split(' ').filter((file) => file !== '');
    if (!page || files.length === 0 || !('showModal' in HTMLDialogElement.prototype)) return;

    /** @param {HTMLAnchorElement} link */
    const open = async (link) => {
      try {
        await Promise.all(files.map((file) =>
          (Object.hasOwn(parts, 'citing') ? undefined : parts.searchFiles.load(file, () => file.endsWith('.css') || Object.hasOwn(parts, 'citing')))));
      } catch {
        page.open = true;
        location.href = link.href;
        return;
      }
      parts.citing.open(link, page);
    };
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-cite-open]') : null;
      if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void open(link);
    });
  });
}
