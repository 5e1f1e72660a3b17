// Draws the hits: grouped by page, each with its window and the passage that has the words. A finding's theme is an option of its
// own below the finding; so is the rest of a page's hits, for arrow keys reach nothing else in a list.
{
  'use strict';

  const HITS = 2;
  /** How many pages to draw, and how many hits of each to read: of a large book fewer, for there each text is a file.
   *  @type {HitsPart['extent']} */
  const extent = ({ small }, level, opened) => ({ groups: (small ? 10 : 6) * level, perGroup: Math.max(small ? HITS : 1, ...opened.values()) });
  const { at, element, fill, plural, parts } = inspiratieboek;

  /** @param {readonly Piece[]} pieces */
  const nodes = (pieces) => pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

  /** An address that marks the found words on its page. @param {string} address @param {readonly string[]} forms */
  const marking = (address, forms) => {
    const [page, anchor] = address.split('#');
    return at(`${page}${forms.length > 0 ? `?z=${encodeURIComponent(forms.join(' '))}` : ''}${anchor ? `#${anchor}` : ''}`);
  };

  /** @param {string} id @param {string} className @param {string} href */
  const option = (id, className, href) => element('a', { class: className, role: 'option', id, tabindex: '-1', 'aria-selected': 'false', href });

  /** Why a hit is there that does not have what was typed. @param {Why} why @param {SearchData} data */
  const remarkOf = ({ reason, typed, found }, { labels }) =>
    fill({ synonym: labels.whySynonym, part: labels.whyPart, near: labels.whyNear, kin: labels.whyKin, abbreviation: labels.whyAbbreviation, hidden: labels.whyHidden }[reason], typed, found);

  /** A hit and, where it is a finding with a theme, its theme. @param {SearchHit} hit @param {PageEntry} page @param {SearchData} data @param {SearchResult} result */
  const hitOf = (hit, page, data, result) => {
    const { number, ref, section } = hit;
    const { pieces, passage } = parts.passages;
    const inTitle = result.marks(section.title);
    const inText = result.marks(section.text);
    const forms = [...new Set([...inText, ...inTitle].map(({ form }) => form))].slice(0, 8);
    const kind = data.kinds.find(({ id }) => id === section.kind);
    const link = option(`--search-hit-${number}`, 'hit', marking(ref, forms));
    const title = element('b', {}, ...nodes(pieces(section.title, inTitle)));
    if (kind) title.prepend(element('span', { class: 'hidden' }, `${kind.singular}: `));
    link.append(parts.drawing.window(section.kind, data, true) ?? element('span', { class: 'hit__sign' }), title);
    if (section.text !== '') link.append(element('p', {}, ...nodes(passage(section.text, inText))));
    const why = result.why(hit);
    if (why) link.append(element('p', { class: 'hit__remark' }, remarkOf(why, data)));
    if (page.invented) link.append(element('p', { class: 'hit__remark' }, data.labels.invented));
    if (!section.also || !section.alsoTitle) return [link];
    const theme = option(`--search-theme-${number}`, 'hit-more', marking(section.also, forms));
    theme.append(fill(data.labels.theme, section.alsoTitle));
    return [link, theme];
  };

  /** Houses stay as they were drawn: they cost most. @type {Map<string, SVGElement>} */
  const houses = new Map();

  /** @param {PageEntry} page @param {SearchData} data */
  const signOf = (page, data) => {
    if (page.house) {
      const drawn = houses.get(page.address) ?? parts.drawing.house(page.house);
      houses.set(page.address, drawn);
      return [drawn];
    }
    if (page.number !== undefined) return [element('span', { class: 'search-group__number num' }, String(page.number))];
    return [parts.drawing.window(page.group, data, false) ?? ''];
  };

  /** @param {HitGroup} group @param {number} most how many hits of it to draw @param {SearchData} data @param {SearchResult} result */
  const groupOf = ({ page, hits, count }, most, data, result) => {
    const [{ number, section }] = hits;
    const name = element('div', { class: 'search-group__name', id: `--search-group-${number}`, role: 'presentation' });
    if (page.number !== undefined) name.append(element('b', { class: 'num' }, String(page.number)), ' ');
    // a page that is found as a whole says its name in the hit: above it stands the sort of page
    const sort = [...data.groups, ...data.kinds].find(({ id }) => id === page.group);
    name.append(page.number === undefined && section.title === page.name && sort ? sort.label : page.name);
    const shown = hits.slice(0, most);
    const options = shown.flatMap((hit) => hitOf(hit, page, data, result));
    const left = count - shown.length;
    /** @type {HTMLElement[]} */ const rest = left > 0 ? [element('div', {
      class: 'hit-more hit-more--rest', role: 'option', id: `--search-rest-${number}`, 'aria-selected': 'false', 'data-page': page.address,
      'data-count': String(count),
    }, plural(data.labels.rest, left))] : [];
    return element('div', { class: 'search-group', role: 'group', 'aria-labelledby': name.id },
      element('div', { class: 'search-group__house', 'aria-hidden': 'true' }, ...signOf(page, data)),
      element('div', { class: 'search-group__hits', role: 'presentation' }, name, ...options, ...rest));
  };

  /** What stands in the list, for as long as the query has the same words: more pages or other choices leave most as it is.
   *  @type {{ query: string, groups: Map<string, HTMLElement> }} */
  let drawn = { query: '', groups: new Map() };

  /** @type {HitsPart['draw']} */
  const draw = (list, { data }, result, opened) => {
    const query = result.text;
    const had = drawn.query === query ? drawn.groups : new Map();
    drawn = { query, groups: new Map() };
    for (const group of result.groups) {
      const most = opened.has(group.page.address) ? Infinity : Math.min(HITS, group.before);
      const key = `${group.page.address} ${group.count} ${group.hits.slice(0, most).map(({ number }) => number).join()}`;
      drawn.groups.set(key, had.get(key) ?? groupOf(group, most, data, result));
    }
    list.replaceChildren(...drawn.groups.values());
  };

  inspiratieboek.add('hits', Object.freeze({ extent, draw }));
}
