// What the picks of a selection are outside this page: with their references, as works, as files.
{
  'use strict';

  const { at, element, parts } = inspiratieboek;

  /** The form of a reference to a part of the book: this page is none. @type {SelectionTake['form']} */
  const form = () => {
    const template = /** @type {HTMLTemplateElement | null} */ (document.querySelector('template[data-reference]'));
    return /** @type {HTMLElement | null | undefined} */ (template?.content.querySelector('details[data-cite]')) ?? element('details', {});
  };

  /** @param {Thing} thing */
  const nameOf = ({ of }) => (of ? [of.number, of.name].filter(Boolean).join(' ') : '');

  /** @type {SelectionTake['reference']} */
  const reference = (thing) => {
    const title = thing.finding && thing.of ? `${thing.title} (${thing.of.name})` : thing.title;
    const { apa, work } = parts.citeWork.make({ title, href: new URL(at(thing.address), location.href).href }, form(), new Date());
    return { text: apa.textContent?.replace(/\s+/g, ' ').trim() ?? '', work };
  };

  /** @type {SelectionTake['sheets']} */
  const sheets = (picks, things) => picks.map(({ address, title, from, note }) => {
    const thing = things.get(address);
    if (!thing) return { title, sort: parts.selectionWords.gone, from, text: [], note, reference: '', sources: [] };
    return { title: thing.title, sort: thing.sort, from: nameOf(thing), text: thing.text, note, reference: reference(thing).text, sources: thing.sources.map(({ text }) => text) };
  });

  /** The picks, and then the sources they rest on: each once. @type {SelectionTake['works']} */
  const works = (picks, things) => {
    const kept = picks.flatMap(({ address }) => things.get(address) ?? []);
    /** @type {Map<string, CslItem>} */ const all = new Map();
    for (const work of kept.map((thing) => reference(thing).work)) {
      let { id } = work;
      // what programs for literature call it must be its alone
      for (let turn = 2; all.has(id); turn++) id = `${work.id}-${turn}`;
      all.set(id, { ...work, id });
    }
    for (const { work } of kept.flatMap(({ sources }) => sources)) if (!all.has(work.id)) all.set(work.id, work);
    return [...all.values()];
  };

  /** @type {SelectionTake['save']} */
  const save = (name, type, ...content) => {
    const href = URL.createObjectURL(new Blob(content, { type }));
    const link = element('a', { href, download: name });
    link.click();
    // a browser that asks where to keep it reads it later
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  };

  inspiratieboek.add('selectionTake', Object.freeze({ form, reference, sheets, works, save }));
}
