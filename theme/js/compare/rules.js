// What of some cases is the same and what differs. Pure: runs in Node for the tests.
{
  'use strict';

  const { fold } = inspiratieboek;

  /** So many cases fit beside each other. */
  const MOST = 4;

  /** The cases that an address asks for, in the order of the book. @type {CompareRules['choose']} */
  const choose = (asked, entries) => {
    const wanted = [...new Set(asked.split(',').map((key) => key.trim()).filter((key) => key !== ''))];
    const known = wanted.filter((key) => entries.some((entry) => entry.key === key));
    const kept = known.slice(0, MOST);
    return {
      keys: entries.map(({ key }) => key).filter((key) => kept.includes(key)),
      unknown: wanted.filter((key) => !known.includes(key)),
      tooMany: known.length > MOST,
    };
  };

  /** @type {CompareRules['likeness']} */
  const likeness = (values) => {
    /** @type {Map<string, number[]>} */ const places = new Map();
    /** @type {number[]} */ const unknown = [];
    values.forEach((value, place) => {
      if (value === undefined) unknown.push(place);
      else places.set(value, [...(places.get(value) ?? []), place]);
    });
    return { all: places.size === 1 && unknown.length === 0, groups: [...places.values()].filter((group) => group.length > 1), unknown };
  };

  /** Names differ in capitals and accents more often than in what they name. @type {CompareRules['split']} */
  const split = (lists) => {
    const folded = lists.map((list) => new Set(list.map(fold)));
    /** @param {string} item */
    const holders = (item) => folded.flatMap((list, place) => (list.has(fold(item)) ? [place] : []));
    return {
      shared: (lists[0] ?? []).filter((item) => holders(item).length === lists.length),
      others: lists.map((list, own) => list.flatMap((item) => {
        const also = holders(item).filter((place) => place !== own);
        return also.length + 1 === lists.length ? [] : [{ item, also }];
      })),
    };
  };

  /** The themes of a kind of which some case says something, those of all first. @type {CompareRules['themes']} */
  const themes = (kind, cases) => {
    /** @param {number} theme */
    const compared = (theme) => {
      const cells = cases.map(({ findings, notHere }) => ({
        findings: findings.filter((finding) => finding.kind === kind.id && (finding.theme ?? -1) === theme),
        notHere: notHere.some((one) => one.kind === kind.id && one.theme === theme),
      }));
      return { theme, cells, count: cells.filter(({ findings }) => findings.length > 0).length };
    };
    const told = kind.themes.map((_, theme) => compared(theme))
      .filter(({ count, cells }) => count > 0 || cells.some(({ notHere }) => notHere))
      .sort((a, b) => b.count - a.count);
    const other = compared(-1);
    return other.count > 0 ? [...told, other] : told;
  };

  /** @type {CompareRules['questions']} */
  const questions = (rows) => {
    /** @type {Question[]} */ const asked = [];
    for (const { key, label, type } of rows) {
      const last = asked.at(-1);
      if (type === 'date' && last?.type === 'date') {
        asked[asked.length - 1] = { label: `${last.label} – ${label}`, type: 'period', keys: [...last.keys, key] };
      } else asked.push({ label, type: type === 'list' || type === 'number' || type === 'date' ? type : 'plain', keys: [key] });
    }
    return asked;
  };

  /** @type {CompareRules['years']} */
  const years = (rows, cases) => {
    const dates = rows.filter(({ type }) => type === 'date')
      .flatMap(({ key }) => cases.map(({ facts }) => facts[key]?.number)).filter((year) => year !== undefined);
    const from = Math.floor(Math.min(...dates));
    const to = Math.ceil(Math.max(...dates));
    return dates.length > 0 && to > from ? { from, to } : undefined;
  };

  inspiratieboek.add('compareRules', Object.freeze({ MOST, choose, likeness, split, themes, questions, years }));
}
