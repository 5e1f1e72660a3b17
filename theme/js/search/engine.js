// The search: from what a reader typed to the pages that answer it. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts, fold } = inspiratieboek;
  /** Who types more words than this asks a question, unless hardly any is left of them but one that says something: 'wat is een boa
   *  eigenlijk'. */
  const FEW_WORDS = 3;
  /** A page's further hits may be so much weaker than the best of the next page to be drawn before it. */
  const WEAKER = 0.85;

  /** Nobody reads through a longer text for the one word that is spelled otherwise. */
  const LONGEST_SUGGESTED = 120;
  /** So many pages, and places of each, are read before the best are shown. */
  const PAGES_READ = 6;
  const PLACES_READ = 3;
  const PAGES_SAYING = 60;
  /** So sure is a word itself, be it inflected. */
  const SAID = 0.95;
  /** So much more a section counts that says such a query in so many words. */
  const SAYING = 10;

  /** Whether a query is a whole sentence, of which no section has all words. @param {readonly QueryWord[]} query @param {string} text */
  const isQuestion = (query, text) => {
    const full = query.filter(({ slight }) => !slight);
    const telling = full.filter(({ weak }) => !weak).length;
    return text.trim().split(/\s+/).length > FEW_WORDS && (telling > 1 || full.length > FEW_WORDS);
  };

  /** Finds a whole word in a text, and what stands before it. With the flag u only signs of a pattern may have a backslash.
   *  @param {string} word */
  const wholeWord = (word) => new RegExp(`(^|[^\\p{L}\\p{N}])${word.replace(/[\^$.*+?()[\]{}|/\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');

  /** The query with each word that the book does not have replaced by the nearest that it has; empty when that changes nothing.
   *  @param {readonly Evidence[]} evidence @param {string} text */
  const suggestion = (evidence, text) => {
    let said = text.trim();
    if (said.length > LONGEST_SUGGESTED) return '';
    for (const { missing, nearest: [nearest], word } of evidence)
      if (missing && nearest !== undefined) said = said.replace(wholeWord(parts.scripts.bare(word.typed)), (_, before) => before + nearest);
    return fold(said) === fold(text.trim()) ? '' : said;
  };

  /** The best pages, best first, by what their texts say: those read are more than those shown.
   *  @param {readonly PageFound[]} pages @param {Asked} asked @param {SearchedBook} book @returns {Promise<ReadPage[]>} */
  const reread = async (pages, { scores: { score, weights }, evidence, text, asking }, { store, language }) => {
    const saying = parts.phrase.sayingOf(text, language);
    const worthOf = parts.reading.readerOf(evidence, weights, asking, language);
    const read = await store.sections(pages.flatMap(({ numbers }) => numbers));
    // of a single word a page that has it comes before one that has it in a longer word only, or another word for it
    const [alone, more] = evidence;
    /** @param {ReadPage} page */
    const saysIt = ({ hits: [{ number }] }) => (more ? 0 : Number(alone.sureness[number] >= SAID));
    return pages.flatMap(({ numbers, count, worth }) => {
      const hits = numbers.flatMap((number) => {
        const one = read.get(number);
        // a section whose text cannot be read is left out; the others are there
        return one ? [{ ...one, number, score: score[number] * worthOf(one) * SAYING ** (saying?.(one) ?? 0) }] : [];
      }).sort((a, b) => b.score - a.score || a.number - b.number);
      return hits.length > 0 ? [{ hits, count, worth: hits[0].score * worth / score[numbers[0]] }] : [];
    }).sort((a, b) => saysIt(b) - saysIt(a) || b.worth - a.worth);
  };

  /** The pages as they are drawn. @param {readonly ReadPage[]} pages @param {number} groups how many @param {number} perGroup */
  const drawnOf = (pages, groups, perGroup) => pages.slice(0, groups).map(({ hits, count }, at) => {
    // a further hit that is much weaker than the next page's best comes after it
    const next = at + 1 < groups ? (pages[at + 1]?.hits[0].score ?? 0) * WEAKER : 0;
    const shown = hits.slice(0, perGroup);
    return { page: hits[0].page, hits: shown, before: shown.filter(({ score }, place) => place === 0 || score >= next).length, count };
  });

  /** @type {MakeEngine} */
  const makeEngine = (data, store, language) => {
    const small = data.values !== undefined;
    const answers = store.table.facets.map((facet) => data.groups.find(({ id }) => id === facet)?.answers ?? 1);
    /** @type {SearchedBook} */ const book = { store, language, sections: data.sections };

    /** How many pages to read, and places of each: more of a small book for the very words of a query of which signs alone tell places
     *  apart; and no more than are shown to who only wants to know how many there are.
     *  @param {SearchRequest} request @returns {[pages: number, places: number]} */
    const extent = ({ text, groups, perGroup }) => (groups === 1 ? [groups, perGroup]
      : [Math.max(groups, small && parts.phrase.sayingOf(text, language) ? PAGES_SAYING : PAGES_READ), Math.max(perGroup, PLACES_READ)]);

    /** Which facts to count. @param {SearchRequest} request */
    const counted = ({ facts, counting }) => (small || counting || [...facts.values()].some((values) => values.size > 0) ? data.facts : []);

    /** @type {Engine['search']} */
    const search = async (request) => {
      const { text, groups, perGroup, partly } = request;
      const query = parts.query.isQuery(text) ? await parts.query.settle(parts.query.readQuery(text, language), book) : [];
      const asking = isQuestion(query, text);
      const evidence = await parts.evidence.gather(query, text, book);
      const scores = parts.ranking.scoreSections(evidence, store.table, asking ? answers : undefined);
      const facts = counted(request);
      const { kept, unchosen, few, byFacet, byFact } = parts.ranking.choose(scores, store.table, request, facts, facts.length > 0 ? await store.values() : () => [], partly);
      const { pages, found } = parts.ranking.orderPages(kept, scores, evidence, store.table, ...extent(request));
      return {
        query, text: text.trim(), total: kept.length, pages: found, partly: few, unchosen,
        groups: drawnOf(await reread(pages, { scores, evidence, text, asking }, book), groups, perGroup),
        facets: new Map(store.table.facets.map((id, at) => [id, byFacet[at]])),
        facts: byFact,
        upTo: parts.query.lastRead(text, language), instead: suggestion(evidence, text),
        marks: (said) => parts.passages.marksIn(said, evidence, language),
        why: (hit) => parts.why.whyOf(hit, evidence, language),
      };
    };

    return Object.freeze({ search, data });
  };

  inspiratieboek.add('makeEngine', makeEngine);
}
