// The dialog with the link and the citation of a page or a finding, to copy or to keep as a file. Nothing is sent or fetched.
{
  'use strict';

  const { add, button, element, parts } = inspiratieboek;

  /** The forms in their order; those with an ending can be kept as a file. */
  const FORMS = Object.freeze([
    Object.freeze({ id: 'apa', name: 'APA', ending: '' }), Object.freeze({ id: 'bibtex', name: 'BibTeX', ending: 'bib' }),
    Object.freeze({ id: 'ris', name: 'RIS', ending: 'ris' }), Object.freeze({ id: 'csl', name: 'CSL-JSON', ending: 'json' }),
  ]);

  /** @type {CitingPart['open']} */
  const open = (link, page) => {
    const words = parts.citeWords;
    const { apa, address, work } = parts.citeWork.of(link, page, new Date());
    let form = FORMS[0];
    let kept = '';

    const said = element('p', { class: 'citing__said', role: 'status' });
    const text = element('div', { class: 'citing__text', tabindex: '0', role: 'group', 'aria-label': words.text });
    const save = element('a', { class: 'button button--line' }, words.save);
    const written = () => (form.id === 'apa' ? apa.textContent ?? '' : parts.citeForms[/** @type {'bibtex' | 'ris' | 'csl'} */ (form.id)](work));
    const show = () => {
      text.classList.toggle('citing__text--code', form.id !== 'apa');
      text.replaceChildren(...(form.id === 'apa' ? [...apa.childNodes].map((node) => node.cloneNode(true)) : [written()]));
      text.scrollTop = 0;
      said.textContent = '';
      save.hidden = form.ending === '';
      URL.revokeObjectURL(kept);
      if (save.hidden) return;
      kept = URL.createObjectURL(new Blob([written()], { type: 'text/plain' }));
      save.href = kept;
      save.download = `${work.id}.${form.ending}`;
    };
    /** @param {HTMLElement} shown @param {string} what @param {string} copied */
    const take = async (shown, what, copied) => {
      said.textContent = '';
      const done = await parts.clipboard.copy(shown, what, shown.querySelector('cite') !== null);
      said.textContent = done ? copied : words.selected;
    };

    const choices = FORMS.map((one, at) => {
      const choice = element('input', { type: 'radio', name: '--citeervorm', value: one.id, checked: at === 0 ? '' : undefined });
      choice.addEventListener('change', () => { form = one; show(); });
      return element('label', {}, choice, element('span', {}, one.name));
    });
    const place = element('span', { class: 'citing__address' }, address ?? '');
    const dialog = element('dialog', { class: 'citing', 'aria-labelledby': '--citeer-kop' },
      element('div', { class: 'citing__head' }, element('h2', { id: '--citeer-kop' }, words.heading),
        button('button button--line', () => dialog.close(), words.close)),
      element('p', { class: 'citing__what' }, work.title),
      address ? element('div', { class: 'citing__link' }, place, button('button button--line', () => void take(place, address, words.copiedLink), words.copyLink))
        : element('p', { class: 'citing__link small' }, words.noLink),
      element('fieldset', { class: 'citing__forms' }, element('legend', { class: 'hidden' }, words.form), ...choices),
      text,
      element('div', { class: 'citing__acts' }, button('button', () => void take(text, written(), words.copied), words.copy), save),
      said);
    // a press beside the dialog closes it
    dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener('close', () => {
      dialog.remove();
      URL.revokeObjectURL(kept);
      link.focus();
    });
    show();
    document.body.append(dialog);
    dialog.showModal();
  };

  add('citing', Object.freeze({ open }));
}
