// The search: from what a reader typed to the pages that answer it. Pure: runs in Node for the tests.
{
  'use strict';

  /** Who types more words than this asks a question, unless hardly any is left of them but one that says something: 'wat is een boa
   *  eigenlijk'. */
  const FEW_WORDS = 3;
  /** A page's further hits may be so much weaker than the best of the next page to be drawn before it. */
  const WEAKER = 0.7;

  /** Nobody reads through a longer text for the one word that is spelled otherwise. */
  const LONGEST_SUGGESTED = 120;
  /** So many pages of a small book are looked at for the very words of a query. */
  const PAGES_LOOKED = 60;
  /** A book of so many sections is small: looking further costs little there. */
  const SMALL = 1000;

  /** Finds a whole word in a text, and what stands before it. With the flag u only signs of a pattern may have a backslash.
   *  @param {string} word */
  const wholeWord = (word) => new RegExp(`(^|[^\\p{L}\\p{N}])${word.replace(/[\^$.*+?()[\]{}|/\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');

  /** @param {SearchData} data @param {SearchStore} store @param {SearchLanguage} language @returns {Engine} */
  const makeEngine = (data, store, language) => {
    const { fold } = inspiratieboek;
    const { readQuery, readExpression, isQuery, lastRead, settle, beginnings } = /** @type {QueryPart} */ (inspiratieboek.part('query'));
    const { gather } = /** @type {EvidencePart} */ (inspiratieboek.part('evidence'));
    const { scoreSections, choose, orderPages } = /** @type {RankingPart} */ (inspiratieboek.part('ranking'));
    const { lift } = /** @type {ThemesPart} */ (inspiratieboek.part('themes'));
    const { sayingOf } = /** @type {PhrasePart} */ (inspiratieboek.part('phrase'));
    const { bare } = /** @type {ScriptsPart} */ (inspiratieboek.part('scripts'));
    const { marksIn } = /** @type {PassagesPart} */ (inspiratieboek.part('passages'));
    const small = data.sections <= SMALL;
    const explaining = data.groups.find(({ explains }) => explains)?.id ?? '';
    // there are hundreds, of which a query meets few: each is read when a word of a query begins as one of its words does
    const starts = beginnings(fold(data.synonyms.map(({ say }) => ` ${say.join(' ').replace(/\s+/g, ' ')} `).join('\n')).replace(/[-–—]/g, ' ')).split('\n');
    /** @type {SynonymWords[]} */ const synonyms = data.synonyms.map(({ say, find }, at) => {
      /** @type {SaidWord[][] | undefined} */ let said;
      /** @type {QueryWord[][] | undefined} */ let found;
      return {
        starts: starts[at],
        words: () => ({
          get say() { return (said ??= say.map((expression) => readExpression(expression, language))); },
          get alone() { return this.say.flatMap(([one, more]) => (one && !more && !one.within ? [one.folded] : [])); },
          // of 'te weinig' hardly anything is left: it would find half of the book
          get find() { return (found ??= (find?.map((expression) => readExpression(expression, language)) ?? this.say).filter((words) => !words.some(({ within, weak, common }) => within && (weak || common)))); },
        }),
      };
    });

    /** The query with each word that the book does not have replaced by the nearest that it has; empty when that changes nothing.
     *  @param {readonly Evidence[]} evidence @param {string} text */
    const suggestion = (evidence, text) => {
      let said = text.trim();
      if (said.length > LONGEST_SUGGESTED) return '';
      for (const { missing, nearest: [nearest], word } of evidence)
        if (missing && nearest !== undefined) said = said.replace(wholeWord(bare(word.typed)), (_, before) => before + nearest);
      return fold(said) === fold(text.trim()) ? '' : said;
    };

    /** @param {SearchRequest} request @returns {Promise<SearchResult>} */
    const search = async ({ text, facet, facts, counting, groups, perGroup, partly }) => {
      const query = !isQuery(text) ? [] : await settle(readQuery(text, language), store, language);
      const [evidence, table] = await Promise.all([gather(query, text, store, language, data.sections, synonyms), store.table()]);
      const chosen = [...facts.values()].some((values) => values.size > 0);
      const counted = small || counting || chosen ? data.facts : [];
      const valuesOf = counted.length > 0 ? await store.values() : () => [];
      const full = query.filter(({ slight }) => !slight);
      const telling = full.filter(({ weak }) => !weak).length;
      const asking = text.trim().split(/\s+/).length > FEW_WORDS && (telling > 1 || full.length > FEW_WORDS);
      const scores = scoreSections(evidence, table, asking ? table.facets.indexOf(explaining) : undefined);
      if (asking) lift(scores, await store.themes());
      const { kept, unchosen, few, byFacet, byFact } = choose(scores, table, { facet, facts }, counted, valuesOf, partly);
      // where signs alone tell places apart, what says the query in so many words comes first
      const saying = sayingOf(text, language);
      const looked = saying && small ? Math.max(groups, PAGES_LOOKED) : groups;
      const { pages, found: onPages } = orderPages(kept, scores, evidence, table, looked);
      const shown = new Map(pages.slice(0, looked).map((one) => [one.page, { ...one, numbers: /** @type {number[]} */ ([]) }]));
      const isShown = new Uint8Array(table.pages);
      for (const page of shown.keys()) isShown[page] = 1;
      const { pageOf } = table;
      // tens of thousands may be kept
      for (let at = 0; at < kept.length; at++) if (isShown[pageOf[kept[at]]] === 1) shown.get(pageOf[kept[at]])?.numbers.push(kept[at]);
      const most = saying && small ? Infinity : perGroup;
      const best = [...shown.values()].map(({ count, numbers }) => ({
        count, numbers: numbers.sort((a, b) => scores.score[b] - scores.score[a] || a - b).slice(0, most), said: 0,
      }));
      const wanted = best.flatMap(({ numbers }) => numbers);
      const read = new Map((await store.sections(wanted)).map((found, at) => [wanted[at], found]));
      if (saying) {
        const said = new Map(wanted.map((number) => [number, saying(read.get(number))]));
        /** @param {number} number */
        const saidIn = (number) => said.get(number) ?? 0;
        for (const one of best) {
          one.numbers.sort((a, b) => saidIn(b) - saidIn(a));
          one.said = saidIn(one.numbers[0]);
        }
        best.sort((a, b) => b.said - a.said);
      }
      const drawn = best.slice(0, groups).map(({ count, numbers }) => ({ count, numbers: numbers.slice(0, perGroup) }));
      /** How many hits of a page come before the next page: a further hit that is much weaker than that page's best does not.
       *  @param {number} at */
      const before = (at) => {
        const { numbers } = drawn[at];
        const next = at + 1 < drawn.length ? scores.score[drawn[at + 1].numbers[0]] * WEAKER : 0;
        return numbers.filter((number, place) => place === 0 || scores.score[number] >= next).length;
      };
      return {
        query, text: text.trim(), total: kept.length, pages: onPages, partly: few, unchosen,
        groups: drawn.map(({ count, numbers }, at) => {
          const hits = numbers.flatMap((number) => {
            const found = read.get(number);
            return found ? [{ number, ref: found.ref, section: found.section, score: scores.score[number], page: found.page }] : [];
          });
          // a page whose text cannot be read is left out; the others are there
          return hits.length === 0 ? [] : [{ page: hits[0].page, hits, before: before(at), count }];
        }).flat(),
        facets: new Map(table.facets.map((id, at) => [id, byFacet[at]])),
        facts: byFact,
        upTo: lastRead(text, language), instead: suggestion(evidence, text),
        marks: (said) => marksIn(said, evidence, language),
      };
    };

    return Object.freeze({ search, data });
  };

  inspiratieboek.add('makeEngine', makeEngine);
}
