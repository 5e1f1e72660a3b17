// A selection as a text of its own: to paste into Word, in Markdown, and without markup.
{
  'use strict';

  const { element, fill } = inspiratieboek;

  /** '6 Arnhem, Oplossing' @param {TakenSheet} sheet */
  const head = ({ from, sort }) => [from, sort].filter(Boolean).join(', ');

  /** Headings, quotes and notes as word processors know them. @type {SelectionTexts['html']} */
  const html = (title, sheets, words) => element('div', { lang: document.documentElement.lang }, element('h1', {}, title), ...sheets.flatMap((sheet) => [
    element('h2', {}, sheet.title),
    element('p', {}, element('b', {}, head(sheet))),
    ...(sheet.text.length > 0 ? [element('blockquote', {}, ...sheet.text.map((line) => element('p', {}, line)))] : []),
    ...(sheet.note ? [element('p', {}, element('b', {}, `${words.note}: `), ...sheet.note.split('\n').flatMap((line, at) => (at === 0 ? [line] : [element('br', {}), line])))] : []),
    ...(sheet.reference ? [element('p', {}, element('i', {}, fill(words.source, sheet.reference)))] : []),
    ...(sheet.sources.length > 0 ? [element('p', {}, element('i', {}, words.sources)), element('ul', {}, ...sheet.sources.map((source) => element('li', {}, source)))] : []),
  ]));

  /** What Markdown would take for a mark of its own. @param {string} text */
  const escaped = (text) => text.replace(/[\\`*_{}[\]<>|~]/g, '\\$&').replace(/^(\s*\d*)([#+.)-])/gm, '$1\\$2');

  /** @type {SelectionTexts['markdown']} */
  const markdown = (title, sheets, words) => [`# ${escaped(title)}`, ...sheets.flatMap((sheet) => [
    `## ${escaped(sheet.title)}`,
    `**${escaped(head(sheet))}**`,
    ...(sheet.text.length > 0 ? [sheet.text.map((line) => `> ${escaped(line)}`).join('\n>\n')] : []),
    ...(sheet.note ? [`**${escaped(words.note)}:** ${escaped(sheet.note).replace(/\n/g, '\\\n')}`] : []),
    ...(sheet.reference ? [escaped(fill(words.source, sheet.reference))] : []),
    ...(sheet.sources.length > 0 ? [`${escaped(words.sources)}\n\n${sheet.sources.map((source) => `- ${escaped(source)}`).join('\n')}`] : []),
  ])].join('\n\n').concat('\n');

  /** @type {SelectionTexts['plain']} */
  const plain = (title, sheets, words) => [title, ...sheets.flatMap((sheet) => [
    `${sheet.title}\n${head(sheet)}`,
    ...sheet.text,
    ...(sheet.note ? [`${words.note}: ${sheet.note}`] : []),
    ...(sheet.reference ? [fill(words.source, sheet.reference)] : []),
    ...(sheet.sources.length > 0 ? [`${words.sources}\n${sheet.sources.join('\n')}`] : []),
  ])].join('\n\n').concat('\n');

  inspiratieboek.add('selectionTexts', Object.freeze({ html, markdown, plain }));
}
