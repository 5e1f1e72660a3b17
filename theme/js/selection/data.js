// What the book says of what a reader keeps: a root that tells where everything is, and the parts that are needed.
{
  'use strict';

  const { parts } = inspiratieboek;
  const load = parts.dataFiles.receiver('inspiratieboekSelectiegegevens');
  const view = () => /** @type {HTMLElement | null} */ (document.querySelector('[data-selection]'));

  /** The root with addresses as links spell them. @returns {Promise<SelectionRoot>} */
  const loadRoot = async () => {
    const { addressOf } = parts.keptStore;
    const read = /** @type {SelectionRoot} */ (await load(view()?.dataset.selection ?? ''));
    /** @template {{ address: string }} T @param {T} one */
    const spelled = (one) => ({ ...one, address: addressOf(one.address) });
    return { ...read, cases: read.cases.map(spelled), themes: read.themes.map(spelled),
      moved: Object.fromEntries(Object.entries(read.moved).map(([old, now]) => [addressOf(old), addressOf(now)])) };
  };

  /** @type {Promise<SelectionRoot> | undefined} */ let coming;
  /** @type {SelectionData['root']} */
  const root = () => {
    coming ??= loadRoot();
    coming.catch(() => { coming = undefined; });
    return coming;
  };

  /** @param {string} text */
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

  /** @param {SelectionRoot['cases'][number]} of @param {SelectionCase} own @param {SelectionPart} part @param {SelectionRoot} book @returns {Thing[]} */
  const ofCase = (of, own, part, book) => {
    /** @param {string[]} ids */
    const sources = (ids) => ids.flatMap((id) => (Object.hasOwn(part.sources, id) ? [/** @type {SelectionSource} */ (part.sources[id])] : []));
    const whole = { address: of.address, title: own.title, sort: parts.selectionWords.case, text: own.text ? [own.text] : [], of, house: own.house, sources: [],
      others: own.findings.map(({ dark }) => dark).join('') };
    return [whole, ...own.findings.map((finding) => ({
      address: parts.keptStore.addressOf(`${of.address}#${finding.anchor}`), title: finding.title, text: finding.text, of, house: own.house, finding,
      sort: capital(book.kinds.find(({ id }) => id === finding.kind)?.label ?? ''), sources: sources(finding.sources ?? []),
      others: own.findings.filter((other) => other !== finding).map(({ dark }) => dark).join(''),
    }))];
  };

  /** @type {SelectionData['things']} */
  const things = async (addresses) => {
    const book = await root();
    /** @type {Map<string, Thing>} */ const found = new Map();
    for (const { address, kind: id, title, text } of book.themes) {
      const kind = book.kinds.find((one) => one.id === id);
      if (addresses.includes(address)) found.set(address, { address, title, sort: `${parts.selectionWords.theme}: ${kind?.label ?? ''}`, text: text ? [text] : [], kind, sources: [] });
    }
    const pages = new Set(addresses.map((address) => address.split('#')[0]));
    await Promise.all(book.cases.filter(({ address }) => pages.has(address)).map(async (of) => {
      const part = /** @type {SelectionPart} */ (await load(book.parts[of.part] ?? ''));
      const own = part.cases.find(({ address }) => parts.keptStore.addressOf(address) === of.address);
      if (!own) throw new Error(`no data of case ${of.id}`);
      for (const thing of ofCase(of, own, part, book)) if (addresses.includes(thing.address)) found.set(thing.address, thing);
    }));
    return found;
  };

  inspiratieboek.add('selectionData', Object.freeze({ root, things }));
}
