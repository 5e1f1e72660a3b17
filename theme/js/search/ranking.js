// Finds and orders the sections for a query; lunr says how well a word fits a section. Pure: runs in Node for the tests.
{
  'use strict';

  /** A section in which one word of the query was found.
   *  @typedef {{ score: number, stems: Map<string, number> }} WordHit */

  /** @param {SearchData} data @param {SearchLanguage} language */
  const makeSearch = (data, language) => {
    const { fold } = inspiratieboek;
    const { makeWords } = /** @type {WordsPart} */ (inspiratieboek.part('words'));
    const { readQuery, expand, synonymsIn, WEIGHT } = /** @type {ExpandPart} */ (inspiratieboek.part('expand'));
    const index = lunr.Index.load(data.index);
    const words = makeWords(data.words, fold);
    /** @type {Map<string, number>} */ const places = new Map(data.documents.map(({ ref }, at) => [ref, at]));

    /** The sections with any of these stems. @param {Map<string, number>} weights @returns {Map<string, WordHit>} */
    const sectionsWith = (weights) => {
      const found = weights.size === 0 ? [] : index.query((query) => {
        for (const [stem, boost] of weights) query.term(stem, { boost, usePipeline: false });
      });
      const best = found.reduce((most, { score }) => Math.max(most, score), 0) || 1;
      return new Map(found.map(({ ref, score, matchData }) => {
        const stems = new Map(Object.keys(matchData.metadata).map((stem) => [stem, weights.get(stem) ?? 0]));
        return [ref, { stems, score: Math.max(...stems.values()) * (0.5 + 0.5 * (score / best)) }];
      }));
    };

    /** The sections with all words of an expression, as if it were one word.
     *  @param {QueryWord[]} expression @returns {Map<string, WordHit>} */
    const sectionsSaying = (expression) => {
      const each = expression.map(({ typed, folded }) =>
        sectionsWith(new Map([...words.stemsOf([folded]), language.stem(typed)].filter(words.has).map((stem) => [stem, 1]))));
      return new Map([...each[0]].filter(([ref]) => each.every((hits) => hits.has(ref))).map(([ref]) => {
        const stems = new Map(each.flatMap((hits) => [...(hits.get(ref)?.stems.keys() ?? [])].map((stem) => [stem, WEIGHT.synonym])));
        return [ref, { stems, score: WEIGHT.synonym * Math.min(...each.map((hits) => hits.get(ref)?.score ?? 0)) }];
      }));
    };

    /** @param {Map<string, WordHit>} hits @param {Map<string, WordHit>} more */
    const merge = (hits, more) => {
      for (const [ref, { score, stems }] of more) {
        const had = hits.get(ref);
        if (had) {
          for (const [stem, weight] of stems) had.stems.set(stem, Math.max(weight, had.stems.get(stem) ?? 0));
          had.score = Math.max(had.score, score);
        } else hits.set(ref, { score, stems: new Map(stems) });
      }
    };

    /** @param {string} text @returns {SearchResult} */
    const search = (text) => {
      const query = readQuery(text, language, fold);
      if (query.length === 0 || text.trim().length < 2) return { query, hits: [], instead: '' };
      const weights = query.map((word) => expand(word, words, language));
      const found = weights.map(sectionsWith);
      for (const { from, to, instead } of synonymsIn(query, data.synonyms ?? [], language, fold))
        for (const expression of instead) {
          const sections = sectionsSaying(expression);
          for (let at = from; at < to; at++) merge(found[at], sections);
        }

      /** @type {Map<string, SearchHit>} */ const hits = new Map();
      found.forEach((sections) => {
        for (const [ref, { score, stems }] of sections) {
          const place = places.get(ref);
          if (place === undefined) continue;
          const hit = hits.get(ref) ?? { section: data.documents[place], place, count: 0, score: 0, stems: new Set() };
          hit.count += 1;
          hit.score += score;
          for (const stem of stems.keys()) hit.stems.add(stem);
          hits.set(ref, hit);
        }
      });
      const weightOf = new Map((data.groups ?? []).map(({ id, weight }) => [id, weight ?? 1]));
      const phrase = query.length > 1 ? query.map(({ folded }) => folded).join(' ') : '';
      const ordered = [...hits.values()];
      for (const hit of ordered) {
        const { title, text: said, group } = hit.section;
        if (phrase !== '' && hit.count === query.length && fold(`${title}\n${said}`).includes(phrase)) hit.score += 1;
        if (fold(title) !== fold(text.trim())) hit.score *= weightOf.get(group) ?? 1;
      }
      ordered.sort((a, b) => b.count - a.count || b.score - a.score || a.place - b.place);
      return { query, hits: ordered, instead: suggestion(query, weights, found) };
    };

    /** The query with each word that the book does not have replaced by the nearest that it has; empty when that changes nothing.
     *  @param {QueryWord[]} query @param {Map<string, number>[]} weights @param {Map<string, WordHit>[]} found */
    const suggestion = (query, weights, found) => {
      let changed = false;
      const said = query.map(({ typed, folded }, at) => {
        const missing = found[at].size === 0 || (weights[at].size > 0 && [...weights[at].values()].every((weight) => weight === WEIGHT.near));
        if (!missing) return typed;
        const near = words.near(folded, true)[0] ?? words.near(folded, true, Math.floor(folded.length / 3))[0]
          ?? words.near(folded, false)[0];
        if (near === undefined) return typed;
        changed = true;
        return near;
      });
      return changed ? said.join(' ') : '';
    };

    return Object.freeze({ search, words, language, data });
  };

  inspiratieboek.add('ranking', Object.freeze({ makeSearch }));
}
