// The search: from what a reader typed to the pages that answer it. Pure: runs in Node for the tests.
{
  'use strict';

  /** Who types more words than this asks a question, unless hardly any is left of them but one that says something: 'wat is een boa
   *  eigenlijk'. */
  const FEW_WORDS = 3;
  /** A page's further hits may be so much weaker than the best of the next page to be drawn before it. */
  const WEAKER = 0.85;

  /** Nobody reads through a longer text for the one word that is spelled otherwise. */
  const LONGEST_SUGGESTED = 120;
  /** A book of so many sections is small: looking further costs little there. */
  const SMALL = 1000;
  /** So many pages, and places of each, are read before the best are shown. */
  const PAGES_READ = 10;
  const PLACES_READ = 3;
  const PAGES_SAYING = 60;
  /** So sure is a word itself, be it inflected. */
  const SAID = 0.95;
  /** So much more a section counts that says such a query in so many words. */
  const SAYING = 10;

  /** Finds a whole word in a text, and what stands before it. With the flag u only signs of a pattern may have a backslash.
   *  @param {string} word */
  const wholeWord = (word) => new RegExp(`(^|[^\\p{L}\\p{N}])${word.replace(/[\^$.*+?()[\]{}|/\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');

  /** Whether a query is a whole sentence, of which no section has all words. @param {readonly QueryWord[]} query @param {string} text */
  const isQuestion = (query, text) => {
    const full = query.filter(({ slight }) => !slight);
    const telling = full.filter(({ weak }) => !weak).length;
    return text.trim().split(/\s+/).length > FEW_WORDS && (telling > 1 || full.length > FEW_WORDS);
  };

  /** @param {SearchData} data @param {SearchStore} store @param {SearchLanguage} language @returns {Engine} */
  const makeEngine = (data, store, language) => {
    const { fold } = inspiratieboek;
    const { readQuery, readExpression, isQuery, lastRead, settle, beginnings } = /** @type {QueryPart} */ (inspiratieboek.part('query'));
    const { gather } = /** @type {EvidencePart} */ (inspiratieboek.part('evidence'));
    const { scoreSections, choose, orderPages } = /** @type {RankingPart} */ (inspiratieboek.part('ranking'));
    const { lift } = /** @type {ThemesPart} */ (inspiratieboek.part('themes'));
    const { readerOf } = /** @type {ReadingPart} */ (inspiratieboek.part('reading'));
    const { sayingOf } = /** @type {PhrasePart} */ (inspiratieboek.part('phrase'));
    const { bare } = /** @type {ScriptsPart} */ (inspiratieboek.part('scripts'));
    const { whyOf } = /** @type {WhyPart} */ (inspiratieboek.part('why'));
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

    /** How many pages to read, and places of each: more of a small book for the very words of a query of which signs alone tell places
     *  apart; and no more than are shown to who only wants to know how many there are.
     *  @param {string} text @param {number} groups @param {number} perGroup */
    const extent = (text, groups, perGroup) => /** @type {[number, number]} */ (groups === 1 ? [groups, perGroup]
      : [Math.max(groups, small && sayingOf(text, language) ? PAGES_SAYING : PAGES_READ), Math.max(perGroup, PLACES_READ)]);

    /** The best pages, best first, by what their texts say: those read are more than those shown.
     *  @param {PageFound[]} pages @param {Scores} scores @param {Evidence[]} evidence @param {string} text @param {boolean} asking
     *  @returns {Promise<ReadPage[]>} */
    const reread = async (pages, { score, weights }, evidence, text, asking) => {
      const wanted = pages.flatMap(({ numbers }) => numbers);
      const found = await store.sections(wanted);
      const read = new Map(wanted.map((number, at) => [number, found[at]]));
      const saying = sayingOf(text, language);
      const worthOf = readerOf(evidence, weights, asking, language);
      // of a single word a page that has it comes before one that has it in a longer word only, or another word for it
      const [alone, more] = evidence;
      /** @param {ReadPage} page */
      const saysIt = ({ hits: [{ number }] }) => (more ? 0 : Number(alone.sureness[number] >= SAID));
      return pages.map(({ numbers, count, worth }) => {
        const hits = numbers.flatMap((number) => {
          const one = read.get(number);
          // a section whose text cannot be read is left out; the others are there
          return one ? [{ ...one, number, score: score[number] * worthOf(one) * SAYING ** (saying?.(one) ?? 0) }] : [];
        }).sort((a, b) => b.score - a.score || a.number - b.number);
        return { hits, count, worth: hits.length === 0 ? 0 : hits[0].score * worth / score[numbers[0]] };
      }).filter(({ hits }) => hits.length > 0).sort((a, b) => saysIt(b) - saysIt(a) || b.worth - a.worth);
    };

    /** @param {SearchRequest} request @returns {Promise<SearchResult>} */
    const search = async ({ text, facet, facts, counting, groups, perGroup, partly }) => {
      const query = !isQuery(text) ? [] : await settle(readQuery(text, language), store, language);
      const [evidence, table] = await Promise.all([gather(query, text, store, language, data.sections, synonyms), store.table()]);
      const chosen = [...facts.values()].some((values) => values.size > 0);
      const counted = small || counting || chosen ? data.facts : [];
      const valuesOf = counted.length > 0 ? await store.values() : () => [];
      const asking = isQuestion(query, text);
      const scores = scoreSections(evidence, table, asking ? table.facets.indexOf(explaining) : undefined);
      if (asking) lift(scores, await store.themes());
      const { kept, unchosen, few, byFacet, byFact } = choose(scores, table, { facet, facts }, counted, valuesOf, partly);
      const { pages, found: onPages } = orderPages(kept, scores, evidence, table, ...extent(text, groups, perGroup));
      const best = (await reread(pages, scores, evidence, text, asking)).slice(0, groups);
      return {
        query, text: text.trim(), total: kept.length, pages: onPages, partly: few, unchosen,
        groups: best.map(({ hits, count }, at) => {
          // a further hit that is much weaker than the next page's best comes after it
          const next = (best[at + 1]?.hits[0].score ?? 0) * WEAKER;
          const shown = hits.slice(0, perGroup);
          return { page: hits[0].page, hits: shown, before: shown.filter(({ score }, place) => place === 0 || score >= next).length, count };
        }),
        facets: new Map(table.facets.map((id, at) => [id, byFacet[at]])),
        facts: byFact,
        upTo: lastRead(text, language), instead: suggestion(evidence, text),
        marks: (said) => marksIn(said, evidence, language),
        why: (hit) => whyOf(hit, evidence, language),
      };
    };

    return Object.freeze({ search, data });
  };

  inspiratieboek.add('makeEngine', makeEngine);
}
