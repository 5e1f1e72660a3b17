// The book's search data, of which only what a query needs is read. Pure: what reads a file is given.
// The files and their forms are described with the generator, in SearchParts.
{
  'use strict';

  /** Of longer words with a part inside, so many are looked up: the most used ones. */
  const MOST_INNER = 6;
  const SHORTEST_INNER = 3;
  /** So many digits has the fingerprint in a file's name. */
  const FINGERPRINT = 10;
  /** Letters that are taken for each other at the start of a word: convenant is not konvenant. */
  const ALIKE = Object.freeze(['ckq', 'szc', 'fv', 'iy', 'gh', 'td', 'pb', 'ao']);

  /** @param {SearchData} data @param {PartsData} parts @param {SearchLanguage} language
   *  @param {(name: string) => Promise<any>} read reads a file of the search data by its name: 't1a2b3c4d5e'
   *  @returns {SearchStore} */
  const makeParts = (data, parts, language, read) => {
    const { forgiven, nearest } = /** @type {DistancePart} */ (inspiratieboek.part('distance'));
    const { makeDecode, ascendingIn, shared, written, unwritten, wordOf, formOf, headsOf, tableOf, valuesOf } = /** @type {CodingPart} */ (inspiratieboek.part('coding'));
    const { fileOf, filesFrom, lastFrom } = /** @type {SortedPart} */ (inspiratieboek.part('sorted'));
    const { rootsOf, participlesOf } = /** @type {KinPart} */ (inspiratieboek.part('kin'));
    const { makeWords } = /** @type {WordsPart} */ (inspiratieboek.part('words'));
    /** What each file of a sort starts with. @param {'w' | 't' | 'l' | 's'} sort */
    const firstsOf = (sort) => (parts.names[sort] ? parts.firsts[sort].split(' ') : []);
    const firsts = { w: firstsOf('w'), t: firstsOf('t'), l: firstsOf('l'), s: firstsOf('s') };
    const starts = ascendingIn(parts.starts);
    /** By how many letters a stem may be longer than its root: an ending, after a letter that it doubled. */
    const longestAfterRoot = 1 + Math.max(0, ...language.derivations.map(([ending]) => ending.length));

    /** What was made of files, by name: each is read and prepared once. @type {Map<string, Promise<any>>} */
    const made = new Map();
    /** @template T @param {string} sort @param {number} file its place among those of its sort
     *  @param {(content: any) => T | Promise<T>} make @returns {Promise<T>} */
    const prepared = (sort, file, make) => {
      const name = sort + (parts.names[sort] ?? '').slice(file * FINGERPRINT, (file + 1) * FINGERPRINT);
      let one = made.get(name);
      if (!one) {
        one = read(name).then(make);
        one.catch(() => made.delete(name));
        made.set(name, one);
      }
      return one;
    };
    const words = makeWords(parts, firsts.w, prepared);
    const decode = () => prepared('f', 0, (/** @type {FacetsData} */ content) => ({ table: tableOf(content, data), decode: makeDecode(parts, content) }));
    /** The sections that a list of a file tells. @param {'t' | 'l'} sort @param {string} key @returns {Promise<Postings | undefined>} */
    const list = async (sort, key) => {
      if (firsts[sort].length === 0) return undefined;
      const [facets, { lists, decoded }] = await Promise.all([decode(), prepared(sort, fileOf(firsts[sort], key), (/** @type {SectionList[]} */ content) =>
        ({ lists: new Map(content.map((one) => [one[0], one])), decoded: /** @type {Map<string, Postings>} */ (new Map()) }))]);
      const found = lists.get(key);
      if (found && !decoded.has(key)) decoded.set(key, facets.decode(found));
      return decoded.get(key);
    };

    /** @param {string} start */
    const begun = async (start) => {
      const { entries, all } = await words.from(start);
      // of many words the stems are seldom asked for
      const found = { get forms() { return entries.map((entry) => formOf(entry)); } };
      if (entries.length <= parts.begun && all) return found;
      return Object.assign(found, { list: await list('l', `${shared(wordOf(entries[0]), wordOf(entries[entries.length - 1]))}*`) });
    };

    return Object.freeze({
      form: words.form,
      begun,
      /** @param {string} stem */
      async kin(stem) {
        const roots = new Set(rootsOf(stem, language));
        /** @param {readonly string[]} entries @param {number} longest */
        const kinIn = (entries, longest) => entries.flatMap((entry) => formOf(entry).stems)
          .filter((one) => one.length <= longest && rootsOf(one, language).some((root) => roots.has(root)));
        /** @param {string} root */
        const derived = async (root) => {
          const { entries, all } = await words.from(root);
          // where very many words begin so, those with a doubled letter stand between the files that were read: plannen of plan
          const doubled = all ? [] : (await words.from(root + root[root.length - 1])).entries;
          // most words that begin as the root are compounds, whose stems are too long to have it as theirs
          return kinIn([...entries, ...doubled], root.length + longestAfterRoot);
        };
        /** @param {string} start */
        const participles = async (start) => kinIn((await words.from(start)).entries, Infinity);
        const starts = new Set([...roots, stem].flatMap((verb) => participlesOf(verb, language)));
        return (await Promise.all([...[...roots].map(derived), ...[...starts].map(participles)])).flat();
      },
      /** @param {string} part */
      async inner(part) {
        const start = written(part);
        if (part.length < SHORTEST_INNER && firsts.s.length > 0) return { forms: [] };
        const of = await list('l', `*${start}`);
        if (of) return { forms: [], list: of };
        if (firsts.s.length === 0) {
          const forms = await words.within(start);
          // two letters stand in very many words
          return { forms: forms.length > parts.begun ? [] : forms };
        }
        const { first, last } = filesFrom(firsts.s, start);
        const files = await Promise.all([...new Set([first, Math.min(last, first + 1)])].map((file) =>
          prepared('s', file, (/** @type {string} */ content) => content.split(' '))));
        const entries = files.flat().filter((entry) => entry.startsWith(start)).map((entry) => entry.split('/'));
        /** @type {WordForm[]} */ const found = [];
        for (let rank = 1; found.length < MOST_INNER && entries.some((entry) => entry.length > rank); rank++)
          for (const [rest, ...heads] of entries) {
            if (heads.length < rank || found.length >= MOST_INNER) continue;
            const [head, ...stems] = heads[rank - 1].split(':');
            const form = unwritten(head + rest);
            found.push({ form, stems: stems.length > 0 ? stems.map(unwritten) : [language.stem(form)] });
          }
        return { forms: found };
      },
      /** @param {string} typed @param {boolean} whole @param {number} [most] */
      async near(typed, whole, most = forgiven(typed.length)) {
        if (most === 0) return [];
        const second = typed.slice(1, 3);
        const alike = ALIKE.filter((letters) => letters.includes(typed[0])).flatMap((letters) => [...letters]).map((letter) => letter + second);
        const starts = [[typed.slice(0, 3)], [typed.slice(0, 2), typed[1] + typed[0] + typed.slice(2, 3), typed.slice(1, 4), ...alike], [typed[0]]];
        for (const some of starts) {
          const entries = await words.likely(some);
          const found = nearest(typed, entries.keys(), language, whole, most);
          if (found.length > 0) return found.slice(0, MOST_INNER).map((form) => formOf(entries.get(form) ?? form));
        }
        return [];
      },
      /** @param {string} stem */
      async postings(stem) {
        return firsts.t.length === 0 || firsts.t[0] > stem || !await words.mayHave(stem) ? undefined : list('t', stem);
      },
      themes: () => prepared('h', 0, (/** @type {ThemesData} */ content) => headsOf(content, data)),
      values: () => prepared('g', 0, (/** @type {Record<string, string>} */ content) => valuesOf(content, data)),
      async table() { return (await decode()).table; },
      /** @param {readonly number[]} wanted */
      async sections(wanted) {
        const found = await Promise.allSettled(wanted.map(async (number) => {
          const file = lastFrom(starts, number);
          /** @type {{ pages: PageEntry[], sections: SectionEntry[] }} */
          const { pages, sections } = await prepared('d', file, (content) => content);
          const section = sections[number - starts[file]];
          const page = pages[section.page];
          return { ref: page.address + (section.anchor === undefined ? '' : `#${section.anchor}`), section, page };
        }));
        // one text that cannot be read does not take the others away
        const failure = found.find(({ status }) => status === 'rejected');
        if (failure && found.every(({ status }) => status === 'rejected')) throw /** @type {PromiseRejectedResult} */ (failure).reason;
        return found.map((one) => (one.status === 'fulfilled' ? one.value : undefined));
      },
    });
  };

  inspiratieboek.add('parts', Object.freeze({ makeParts }));
}
