// A small book's search data, which is there in one piece. Pure: runs in Node for the tests.
{
  'use strict';

  /** @param {SearchData} data @param {WholeData} whole @param {SearchLanguage} language @returns {SearchStore} */
  const makeWhole = (data, whole, language) => {
    const { fold } = inspiratieboek;
    const { startingWith } = /** @type {SortedPart} */ (inspiratieboek.part('sorted'));
    const { readIndex } = /** @type {IndexPart} */ (inspiratieboek.part('index'));
    const { nearest } = /** @type {DistancePart} */ (inspiratieboek.part('distance'));
    const { rootsOf } = /** @type {KinPart} */ (inspiratieboek.part('kin'));
    const { pages, documents } = whole;

    const refs = documents.map(({ page, anchor }) => pages[page].address + (anchor === undefined ? '' : `#${anchor}`));
    const postings = readIndex(whole.index, Number, data.sections);

    /** @type {Map<string, string[]>} */ const stemsOfForm = new Map();
    for (const line of whole.words) {
      const [stem, ...words] = line.split(' ');
      for (const form of new Set(words.map(fold))) {
        const stems = stemsOfForm.get(form);
        if (stems) stems.push(stem); else stemsOfForm.set(form, [stem]);
      }
    }
    const sorted = [...stemsOfForm.keys()].sort();
    /** @param {string} form @returns {WordForm} */
    const known = (form) => ({ form, stems: stemsOfForm.get(form) ?? [] });

    /** @type {Map<string, string[]>} */ const stemsOfRoot = new Map();
    for (const line of whole.words) {
      const stem = line.split(' ', 1)[0];
      for (const root of rootsOf(stem, language)) stemsOfRoot.set(root, [...(stemsOfRoot.get(root) ?? []), stem]);
    }

    /** @type {Int32Array | undefined} */ let headOf;
    const facets = [...data.kinds, ...data.groups].map(({ id }) => id);
    /** @type {SectionTable} */
    const table = {
      pageOf: Int32Array.from(documents, ({ page }) => page),
      facetOf: Uint8Array.from(documents, ({ page, kind }) => Math.max(0, facets.indexOf(kind ?? pages[page].group))),
      facets,
      pages: pages.length,
    };

    return Object.freeze({
      complete: true,
      /** @param {string} form */
      async form(form) { return stemsOfForm.has(form) ? known(form) : undefined; },
      /** @param {string} start */
      async begun(start) {
        return { forms: startingWith(sorted, start).map(known) };
      },
      /** @param {string} stem */
      async kin(stem) { return rootsOf(stem, language).flatMap((root) => stemsOfRoot.get(root) ?? []); },
      /** @param {string} part */
      async inner(part) { return { forms: sorted.filter((form) => form.indexOf(part, 2) > 1).map(known) }; },
      /** @param {string} typed @param {boolean} whole @param {number} [most] */
      async near(typed, whole, most) { return nearest(typed, sorted, language, whole, most).map(known); },
      /** @param {string} stem */
      async postings(stem) { return postings(stem); },
      async table() { return table; },
      async themes() {
        if (headOf) return headOf;
        const numbers = new Map(refs.map((ref, number) => [ref, number]));
        headOf = Int32Array.from(documents, ({ also }) => numbers.get((also ?? '#').split('#')[0]) ?? -1);
        return headOf;
      },
      async values() { return (/** @type {number} */ page, /** @type {string} */ key) => pages[page].facts?.[key] ?? []; },
      /** @param {readonly number[]} wanted */
      async sections(wanted) {
        return wanted.map((number) => ({ ref: refs[number], section: documents[number], page: pages[documents[number].page] }));
      },
    });
  };

  inspiratieboek.add('whole', Object.freeze({ makeWhole }));
}
