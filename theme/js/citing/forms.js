// A work as reference managers take it, from CSL-JSON. The generator writes the same of all sources (Java: export.sources, which
// says where the rules are from); a test compares the two.
{
  'use strict';

  const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  /** @type {Readonly<Record<string, string>>} */ const ENTRIES = Object.freeze({ book: 'book', chapter: 'incollection' });
  /** @type {Readonly<Record<string, string>>} */ const RECORDS = Object.freeze({ book: 'BOOK', chapter: 'CHAP', webpage: 'ELEC' });
  /** @type {Readonly<Record<string, string>>} */ const COMMANDS = Object.freeze({
    '\\': '{\\textbackslash}', '{': '{\\textbraceleft}', '}': '{\\textbraceright}', '~': '{\\textasciitilde}', '^': '{\\textasciicircum}',
  });

  /** @param {string} text */
  const line = (text) => text.replace(/\s+/g, ' ').trim();
  /** @param {string} text */
  const escaped = (text) => line(text).replace(/[\\{}~^#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
  /** `van der Berg, Jan`, of a person. @param {CslName} name */
  const turned = (name) => `${name['non-dropping-particle'] ? `${name['non-dropping-particle']} ` : ''}${name.family}, ${name.given}`;
  /** @param {CslDate | undefined} date */
  const partsOf = (date) => (date?.['date-parts'][0] ?? []).map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));

  /** @param {CslItem} work */
  const bibtex = (work) => {
    const authors = (work.author ?? []).map((name) => (name.literal === undefined ? escaped(turned(name)) : `{${escaped(name.literal)}}`));
    const [year, month] = work.issued?.['date-parts'][0] ?? [];
    /** @type {[string, string | undefined][]} */ const fields = [
      ['author', authors.length > 0 ? `{${authors.join(' and ')}}` : undefined],
      ['title', `{{${escaped(work.title)}}}`],
      ['booktitle', work['container-title'] && `{{${escaped(work['container-title'])}}}`],
      ['publisher', work.publisher && `{{${escaped(work.publisher)}}}`],
      ['year', year ? `{${year}}` : undefined],
      ['month', month ? MONTHS[month - 1] : undefined],
      ['url', work.URL && `{${work.URL.replace(/[{}\\]/g, encodeURIComponent)}}`],
      ['urldate', work.accessed && `{${partsOf(work.accessed).join('-')}}`],
    ];
    const said = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `,\n  ${name} = ${value}`);
    return `@${ENTRIES[work.type] ?? 'misc'}{${work.id.replace(/[^A-Za-z0-9:._/+-]/gu, '-')}${said.join('')}\n}\n`;
  };

  /** @param {CslDate} date */
  const slashed = (date) => {
    const known = partsOf(date);
    return known.join('/') + '/'.repeat(4 - known.length);
  };

  /** @param {CslItem} work */
  const ris = (work) => {
    /** @type {[string, string | undefined][]} */ const lines = [
      ['TY', RECORDS[work.type] ?? 'GEN'],
      ['ID', work.id],
      ...(work.author ?? []).map((name) => /** @type {[string, string]} */ (['AU', name.literal ?? turned(name)])),
      ['TI', work.title],
      ['T2', work['container-title']],
      ['PB', work.publisher],
      ['PY', work.issued && String(work.issued['date-parts'][0][0])],
      ['DA', work.issued && slashed(work.issued)],
      ['UR', work.URL],
      ['Y2', work.accessed && slashed(work.accessed)],
      ['ER', ''],
    ];
    return lines.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${line(value ?? '')}\r\n`).join('');
  };

  /** @param {CslItem[]} works */
  const csl = (...works) => `${JSON.stringify(works, null, 2)}\n`;

  inspiratieboek.add('citeForms', Object.freeze({ bibtex, ris, csl }));
}
