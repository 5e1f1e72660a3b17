// The book's search data, of which only what a query needs is read. Pure: what reads a file is given.
// The files and their forms are described with the generator, in SearchParts.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** Of longer words with a part inside, so many are looked up: the most used ones. */
  const MOST_INNER = 6;
  const SHORTEST_INNER = 3;
  /** So many digits has the fingerprint in a file's name. */
  const FINGERPRINT = 10;
  /** Letters that are taken for each other at the start of a word: convenant is not konvenant. */
  const ALIKE = Object.freeze(['ckq', 'szc', 'fv', 'iy', 'gh', 'td', 'pb', 'ao']);

  /** Reads files by their sort and their place among those of the sort: each is read and prepared once.
   *  @param {PartsData} files @param {(name: string) => Promise<any>} read @returns {Prepared} */
  const makePrepared = ({ names }, read) => {
    /** @type {Map<string, Promise<any>>} */ const made = new Map();
    return (sort, file, make) => {
      const name = sort + (names[sort] ?? '').slice(file * FINGERPRINT, (file + 1) * FINGERPRINT);
      const known = made.get(name);
      if (known) return known;
      const one = read(name).then(make);
      one.catch(() => made.delete(name));
      made.set(name, one);
      return one;
    };
  };

  /** Longer words by their inner parts, as a file of them has them: the most used ones first.
   *  @param {readonly string[]} entries `rest/head1/head2…` @param {SearchLanguage} language */
  const mostUsed = (entries, language) => {
    const { unwritten } = parts.coding;
    const ranked = entries.flatMap((entry) => {
      const [rest, ...heads] = entry.split('/');
      return heads.map((one, rank) => ({ rest, one, rank }));
    }).sort((a, b) => a.rank - b.rank);
    return ranked.slice(0, MOST_INNER).map(({ rest, one }) => {
      const [head, ...stems] = one.split(':');
      const form = unwritten(head + rest);
      return { form, stems: stems.length > 0 ? stems.map(unwritten) : [language.stem(form)] };
    });
  };

  /** With what words begin that a mistyped one may have been, the likeliest first. @param {string} typed */
  const startsNear = (typed) => {
    const alike = ALIKE.filter((letters) => letters.includes(typed[0])).flatMap((letters) => [...letters]).map((letter) => letter + typed.slice(1, 3));
    return [[typed.slice(0, 3)], [typed.slice(0, 2), typed[1] + typed[0] + typed.slice(2, 3), typed.slice(1, 4), ...alike], [typed[0]]];
  };

  /** @type {StorePart['makeStore']} */
  const makeStore = (data, language, read) => {
    const files = data.parts;
    const { ascendingIn, shared, written, wordOf, formOf } = parts.coding;
    const { firstFrom, fileOf, filesFrom } = parts.sorted;
    /** What each file of a sort starts with. @param {'w' | 't' | 's'} sort */
    const firstsOf = (sort) => (files.names[sort] ? files.firsts[sort].split(' ') : []);
    const firsts = { w: firstsOf('w'), t: firstsOf('t'), s: firstsOf('s') };
    const starts = ascendingIn(files.starts);
    const prepared = makePrepared(files, read);
    const table = parts.coding.tableOf(data);
    const values = data.values && parts.coding.valuesOf(data.values, data);
    const words = parts.words.makeWords(files.irregular, firsts.w, prepared);
    /** A file of terms, and of what stands by other keys among them. @param {number} file */
    const terms = (file) => prepared('t', file, (/** @type {TermEntry[]} */ content) => ({
      lists: new Map(content.map((entry) => [entry[0], entry])),
      read: /** @type {Map<string, Postings>} */ (new Map()),
      synonyms: content.flatMap(([key, ...entries]) => (key.endsWith('-=') ? parts.synonyms.readEntries(/** @type {string[][]} */ (entries), language) : [])),
    }));
    /** @param {string} key @returns {Promise<Postings | undefined>} */
    const list = async (key) => {
      if (firsts.t.length === 0) return undefined;
      const { lists, read } = await terms(fileOf(firsts.t, key));
      const found = lists.get(key);
      if (found && !read.has(key)) read.set(key, parts.coding.postingsOf(/** @type {SectionList} */ (found)));
      return read.get(key);
    };

    /** @type {SearchStore['begun']} */
    const begun = async (start) => {
      const { entries, all } = await words.from(start);
      // of many words the stems are seldom asked for
      const found = { get forms() { return entries.map((entry) => formOf(entry)); } };
      if (entries.length <= files.begun && all) return found;
      return Object.assign(found, { list: await list(`${shared(wordOf(entries[0]), wordOf(entries[entries.length - 1]))}-*`) });
    };

    /** @type {SearchStore['inner']} */
    const inner = async (part) => {
      const start = written(part);
      if (part.length < SHORTEST_INNER && firsts.s.length > 0) return { forms: [] };
      const of = await list(`${start}-/`);
      if (of) return { forms: [], list: of };
      if (firsts.s.length === 0) {
        const forms = await words.within(start);
        // two letters stand in very many words
        return { forms: forms.length > files.begun ? [] : forms };
      }
      const { first, last } = filesFrom(firsts.s, start);
      const read = await Promise.all([...new Set([first, Math.min(last, first + 1)])].map((file) =>
        prepared('s', file, (/** @type {string} */ content) => content.split(' '))));
      return { forms: mostUsed(read.flat().filter((entry) => entry.startsWith(start)), language) };
    };

    /** @type {SearchStore['near']} */
    const near = async (typed, whole, most = parts.distance.forgiven(typed.length)) => {
      if (most === 0) return [];
      for (const some of startsNear(typed)) {
        const entries = await words.likely(some);
        const found = parts.distance.nearest(typed, entries.keys(), language, whole, most);
        if (found.length > 0) return found.slice(0, MOST_INNER).map((form) => formOf(entries.get(form) ?? form));
      }
      return [];
    };

    /** @param {number} number @returns {Promise<FoundSection>} */
    const section = async (number) => {
      const file = firstFrom(starts, number + 1) - 1;
      const { pages, sections } = await prepared('d', file, (/** @type {{ pages: PageEntry[], sections: SectionEntry[] }} */ content) => content);
      const found = sections[number - starts[file]];
      const page = pages[found.page];
      return { ref: page.address + (found.anchor === undefined ? '' : `#${found.anchor}`), section: found, page };
    };

    return Object.freeze({
      form: words.form,
      begun,
      inner,
      near,
      kin: (/** @type {string} */ stem) => parts.kin.kinOf(stem, words.from, language),
      postings: async (/** @type {string} */ stem) => (firsts.t.length === 0 || firsts.t[0] > stem || !await words.mayHave(stem) ? undefined : list(stem)),
      /** @param {readonly string[]} stems @param {string} [start] */
      async synonyms(stems, start) {
        if (firsts.t.length === 0) return [];
        const { first, last } = filesFrom(firsts.t, start ?? '');
        // of very many words that begin so none is meant more than another
        const begun = start === undefined || last - first > 1 ? [] : [first, last];
        const files = await Promise.all([...new Set([...stems.map((stem) => fileOf(firsts.t, `${stem}-=`)), ...begun])].map(terms));
        return files.flatMap(({ synonyms }) => synonyms);
      },
      table,
      values: async () => (values ?? prepared('g', 0, (/** @type {Record<string, string>} */ content) => parts.coding.valuesOf(content, data))),
      /** @param {readonly number[]} wanted */
      async sections(wanted) {
        const found = await Promise.allSettled(wanted.map(section));
        // one text that cannot be read does not take the others away
        const failure = found.find(({ status }) => status === 'rejected');
        if (failure && found.every(({ status }) => status === 'rejected')) throw /** @type {PromiseRejectedResult} */ (failure).reason;
        return new Map(found.flatMap((one, at) => (one.status === 'fulfilled' ? [[wanted[at], one.value]] : [])));
      },
    });
  };

  inspiratieboek.add('store', Object.freeze({ makeStore }));
}
