// The table of a comparison: houses at the head of its columns, then facts and findings, and what is changed about the choice.
{
  'use strict';

  const { add, at, button, element, fill, parts } = inspiratieboek;

  /** Chooses one case more. @param {CompareRoot} root @param {readonly Compared[]} cases @param {CompareWords} words @param {CompareActs} acts */
  const adding = (root, cases, words, acts) => {
    const { texts } = words;
    if (cases.length >= parts.compareRules.MOST) return element('p', { class: 'compare__note compare-add no-print' }, texts.textFull ?? '');
    const left = root.cases.filter(({ key }) => !cases.some((one) => one.key === key));
    if (left.length === 0) return '';
    const select = element('select', { id: '--zaak-erbij' }, ...left.map(({ key, number, name }) => element('option', { value: key }, number === undefined ? name : `${number} ${name}`)));
    const form = element('form', { class: 'compare-add no-print' },
      element('label', { for: select.id }, texts.textAdd ?? ''), select, element('button', { class: 'button button--line', type: 'submit' }, texts.textAddButton ?? ''));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      acts.add(select.value);
    });
    return form;
  };

  /** @param {CompareRoot} root @param {readonly Compared[]} cases @param {CompareWords} words @param {CompareActs} acts */
  const head = (root, cases, words, acts) => element('thead', { role: 'rowgroup' },
    element('tr', { class: 'compare__houses', role: 'row' },
      element('td', { role: 'cell' }, adding(root, cases, words, acts)),
      ...cases.map(({ house }) => element('td', { role: 'cell' }, parts.drawing.house(house)))),
    element('tr', { class: 'compare__names', role: 'row' },
      element('td', { role: 'cell', class: 'compare__corner' }),
      ...cases.map((one) => element('th', { role: 'columnheader', scope: 'col' },
        element('span', { class: 'compare__name' },
          element('a', { href: at(one.address), title: one.title }, ...(one.number === undefined ? [] : [element('b', { class: 'num' }, one.number), ' ']), one.name),
          button('compare__remove no-print', () => acts.remove(one.key), element('span', { 'aria-hidden': 'true' }, '×'),
            element('span', { class: 'hidden' }, fill(words.texts.textRemove ?? '', one.name))))))));

  /** @type {CompareTable['make']} */
  const make = (root, cases, words, acts) => element('table', { class: `compare compare--${cases.length}`, role: 'table' },
    element('caption', { class: 'hidden' }, fill(words.texts.textCaption ?? '', words.list(cases.map(({ name }) => name)))),
    head(root, cases, words, acts), parts.compareFacts.body(root, cases, words), ...parts.compareKinds.bodies(root, cases, words));

  add('compareTable', Object.freeze({ make }));
}
