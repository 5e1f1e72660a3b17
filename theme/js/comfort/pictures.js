// A picture in large, with what stands below it; the arrow keys go along those of the page.
{
  'use strict';

  const { add, button, element, fill } = inspiratieboek;
  /** Which way a key goes. @type {Readonly<Record<string, number>>} */
  const STEPS = Object.freeze({ ArrowLeft: -1, ArrowRight: 1 });

  /** @type {PicturesPart['open']} */
  const open = (link) => {
    const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('main a.large')]);
    let at = links.indexOf(link);

    const image = element('img', { class: 'picture__image' });
    const caption = element('p', { class: 'picture__caption', id: '--beeld' });
    const place = element('p', { class: 'picture__place num', role: 'status' });
    const show = () => {
      const shown = links[at].querySelector('img');
      image.alt = shown?.alt ?? '';
      for (const side of ['width', 'height']) {
        const size = shown?.getAttribute(side);
        if (size) image.setAttribute(side, size); else image.removeAttribute(side);
      }
      image.classList.toggle('picture__image--drawn', /\.svg$/.test(links[at].pathname));
      image.src = links[at].href;
      const below = links[at].closest('figure')?.querySelector('figcaption');
      caption.replaceChildren(...[...(below?.childNodes ?? [])].map((node) => node.cloneNode(true)));
      for (const named of caption.querySelectorAll('[id]')) named.removeAttribute('id');
      caption.hidden = caption.textContent === '';
      if (links.length > 1) place.textContent = fill('[[pictures.place]]', at + 1, links.length);
    };
    /** @param {number} step */
    const go = (step) => {
      at = (at + step + links.length) % links.length;
      show();
    };

    const acts = links.length > 1
      ? [button('button button--line', () => go(-1), '[[pictures.before]]'), button('button button--line', () => go(1), '[[pictures.after]]')] : [];
    const dialog = element('dialog', { class: 'picture', 'aria-label': '[[pictures.title]]' },
      element('div', { class: 'picture__head' }, place, ...acts, button('button button--line', () => dialog.close(), '[[pictures.close]]')),
      element('div', { class: 'picture__frame', tabindex: '0', role: 'group', 'aria-label': '[[pictures.title]]' }, image), caption);
    dialog.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step === undefined || links.length < 2 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(step);
    });
    dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener('close', () => {
      dialog.remove();
      // some browsers give a link that was pressed no focus, and have none to give back
      link.focus({ preventScroll: true });
    });
    show();
    document.body.append(dialog);
    dialog.showModal();
  };

  add('pictures', Object.freeze({ open }));
}
