// Draws the hits: grouped by page, each with its window and the passage that has the words.
{
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';
  const GROUPS = 10;
  const HITS = 3;
  const { at, element, plural, fill } = inspiratieboek;

  /** @param {string} viewBox @param {Record<string, string>} attributes @param {[className: string, path: string][]} paths */
  const drawing = (viewBox, attributes, paths) => {
    const svg = document.createElementNS(SVG, 'svg');
    for (const [key, value] of Object.entries({ viewBox, 'aria-hidden': 'true', focusable: 'false', ...attributes })) svg.setAttribute(key, value);
    for (const [className, d] of paths) {
      const path = document.createElementNS(SVG, 'path');
      if (className) path.setAttribute('class', className);
      path.setAttribute('d', d);
      svg.append(path);
    }
    return svg;
  };

  /** @param {House} house @param {boolean} dark */
  const houseOf = ({ viewBox, width, height, wall, door, lit }, dark) =>
    drawing(viewBox, { class: 'house', width, height }, [
      ['house__wall', wall],
      ...Object.entries(lit).map(([kind, d]) => /** @type {[string, string]} */ ([dark ? 'house__dark' : `house__lit ${kind}`, d])),
      ['house__door', door]]);

  /** The lit window of a kind, or an empty place where a section is no finding. @type {HitsPart['sign']} */
  const sign = (kind, { data }, small) => {
    const known = data.kinds?.find(({ id }) => id === kind);
    if (!known) return element('span', { class: 'hit__sign' });
    return element('span', { class: `window ${known.className}${small ? ' window--s' : ''}` },
      drawing('0 0 14 16', { width: '14', height: '16' }, [['', known.motif]]));
  };

  /** @param {readonly Piece[]} pieces */
  const nodes = (pieces) => pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

  /** @param {SearchHit} hit @param {Engine} engine @param {SearchResult} result @param {string} id */
  const hitOf = ({ section, stems }, engine, { query }, id) => {
    const { marksIn, pieces, passage } = /** @type {PassagesPart} */ (inspiratieboek.part('passages'));
    const { labels, kinds } = engine.data;
    const forms = new Set([...stems].flatMap((stem) => engine.words.formsOf(stem)));
    const inTitle = marksIn(section.title, forms, query, engine.language);
    const inText = marksIn(section.text, forms, query, engine.language);
    const found = [...new Set([...inText, ...inTitle].map(({ form }) => form))].slice(0, 8).join(' ');
    const [page, anchor] = section.ref.split('#');
    const kind = kinds?.find((known) => known.id === section.kind);
    const link = element('a', {
      class: 'hit', role: 'option', id, tabindex: '-1', 'aria-selected': 'false',
      href: at(`${page}${found && `?z=${encodeURIComponent(found)}`}${anchor ? `#${anchor}` : ''}`),
    }, sign(section.kind, engine, true));
    const title = element('b', {}, ...nodes(pieces(section.title, inTitle)));
    if (kind) title.prepend(element('span', { class: 'hidden' }, `${kind.singular}: `));
    link.append(title);
    if (section.text !== '') link.append(element('p', {}, ...nodes(passage(section.text, inText))));
    const remarks = [section.invented ? labels.invented : '', section.alsoTitle ? fill(labels.also, section.alsoTitle) : ''];
    const said = remarks.filter((remark) => remark !== '').join(' · ');
    if (said !== '') link.append(element('p', { class: 'hit__remark' }, said));
    return link;
  };

  /** Hits by page: pages in the order of their best hit. @param {SearchHit[]} hits @returns {SearchHit[][]} */
  const grouped = (hits) => {
    /** @type {Map<string, SearchHit[]>} */ const groups = new Map();
    for (const hit of hits) {
      const page = hit.section.ref.split('#')[0];
      const had = groups.get(page);
      if (had) had.push(hit); else groups.set(page, [hit]);
    }
    return [...groups.values()];
  };

  /** @type {HitsPart['draw']} */
  const draw = (list, engine, result, hits, level) => {
    const { data } = engine;
    const perGroup = level === 1 ? HITS : Infinity;
    let drawn = 0;
    const sections = grouped(hits).slice(0, GROUPS * level).map((group, number) => {
      const [{ section }] = group;
      const page = section.ref.split('#')[0];
      const house = data.houses?.find((known) => known.page === page);
      const name = element('div', { class: 'search-group__name', id: `--search-group-${number}`, role: 'presentation' });
      if (section.number !== undefined) name.append(element('b', { class: 'num' }, String(section.number)), ' ');
      // a page that is found as a whole says its name in the hit: above it stands the sort of page
      const sort = [...(data.groups ?? []), ...(data.kinds ?? [])].find(({ id }) => id === section.group);
      name.append(section.number === undefined && section.title === section.page && sort ? sort.label : section.page);
      const shown = group.slice(0, perGroup);
      if (shown.length < group.length)
        name.append(' ', element('span', { class: 'search-group__count' }, plural(data.labels.ofPlaces, group.length, shown.length)));
      const place = element('div', { class: 'search-group__house', 'aria-hidden': 'true' });
      if (house) place.append(houseOf(house, false));
      else if (section.number !== undefined) place.append(element('span', { class: 'search-group__number num' }, String(section.number)));
      else if (data.kinds?.some(({ id }) => id === section.group)) place.append(sign(section.group, engine, false));
      return element('div', { class: 'search-group', role: 'group', 'aria-labelledby': name.id }, place,
        element('div', { role: 'presentation' }, name, ...shown.map((hit) => hitOf(hit, engine, result, `--search-hit-${drawn++}`))));
    });
    list.replaceChildren(...sections);
    return { left: hits.length - drawn };
  };

  /** The whole street without light. @type {HitsPart['darkStreet']} */
  const darkStreet = ({ data }) => {
    const houses = (data.houses ?? []).slice(0, 40);
    return houses.length === 0 ? [] : [element('div', { class: 'search__street', 'aria-hidden': 'true' }, ...houses.map((house) => houseOf(house, true)))];
  };

  inspiratieboek.add('hits', Object.freeze({ draw, sign, darkStreet,
    /** @param {Section} section */ facet: (section) => section.kind ?? section.group }));
}
