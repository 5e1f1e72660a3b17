// The facts of the cases that are compared, a row for each question of the book.
{
  'use strict';

  const { add, element, fill, parts } = inspiratieboek;

  /** @param {Compared} one @param {string} key */
  const known = (one, key) => {
    const fact = one.facts[key];
    return fact && !fact.unknown ? fact : undefined;
  };

  /** How alike the answers are: where they are the same, and where there is none.
   *  @param {readonly (string | undefined)[]} values @param {readonly Compared[]} cases @param {CompareWords} words @param {string} [label] */
  const marked = (values, cases, words, label) => {
    const { all, groups, unknown } = parts.compareRules.likeness(values);
    const { texts } = words;
    /** @param {readonly number[]} places */
    const tags = (places) => words.list(places.map((place) => cases[place]?.tag ?? ''));
    const said = all ? [fill(texts.textEqual ?? '', words.all(cases.length))] : groups.map((group) => fill(texts.textEqual ?? '', tags(group)));
    if (said.length === 0 && cases.length - unknown.length > 1) said.push(texts.textDifferent ?? '');
    if (unknown.length > 0 && !label) said.push(fill(texts.textUnknown ?? '', unknown.length === cases.length ? words.all(cases.length) : tags(unknown)));
    const text = said.join('; ');
    return { all, alike: all || groups.length > 0, text: label ? fill(texts.textLine ?? '', label, text) : text };
  };

  /** @param {boolean} all @param {boolean} alike */
  const degree = (all, alike) => (all ? 'equal' : alike ? 'partly' : 'different');

  /** @param {CompareFact | undefined} fact @param {CompareWords} words @param {boolean} [big] @returns {(Node | string)[]} */
  const answer = (fact, words, big) => {
    const { note, none } = parts.compareCells;
    if (!fact) return [none(words.texts.textNotStated ?? '')];
    const text = fact.unknown ? none(fact.text)
      : fact.url ? element('a', { href: fact.url }, fact.text)
        : big ? element('b', { class: 'compare__big num' }, fact.text) : fact.text;
    return [text, ...(fact.year ? [' ', note(`(${fact.year})`)] : [])];
  };

  /** @param {CompareFact | undefined} fact */
  const remark = (fact) => (fact?.note ? [' ', parts.compareCells.note(fact.note, true)] : []);

  /** What all say, once, with the remarks of each. @param {string} key @param {readonly Compared[]} cases @param {CompareWords} words */
  const once = (key, cases, words) => {
    const { whole, note } = parts.compareCells;
    const facts = cases.map((one) => one.facts[key]);
    const [{ text = '', url } = {}] = facts;
    const remarks = cases.flatMap((one, place) => [facts[place]?.year, facts[place]?.note].filter(Boolean)
      .flatMap((said) => [' ', note(fill(words.texts.textLine ?? '', one.tag, said ?? ''), true)]));
    return whole(words.all(cases.length), cases.length, element('b', {}, url ? element('a', { href: url }, text) : text), ...remarks);
  };

  /** @type {(question: Question, cases: readonly Compared[], words: CompareWords, root: CompareRoot) => HTMLElement[]} */
  const plain = ({ label, keys: [key = ''] }, cases, words) => {
    const { row, head, cell } = parts.compareCells;
    const { all, alike, text } = marked(cases.map((one) => known(one, key)?.text), cases, words);
    const mark = words.mark(degree(all, alike), text);
    if (all) return [row('', head(label, mark), once(key, cases, words))];
    const long = cases.some((one) => (one.facts[key]?.text.length ?? 0) > 60);
    return [row(long ? 'compare__row--text' : '', head(label, mark), ...cases.map((one) => cell(one, '', ...answer(one.facts[key], words), ...remark(one.facts[key]))))];
  };

  /** @type {typeof plain} */
  const number = (question, cases, words, root) => {
    const { row, head, cell } = parts.compareCells;
    const key = question.keys[0] ?? '';
    const numbers = cases.map((one) => known(one, key)?.number);
    const most = Math.max(...numbers.map((value) => value ?? 0));
    const same = parts.compareRules.likeness(numbers.map((value) => value?.toString()));
    if (same.all) return plain(question, cases, words, root);
    const classes = cases.map((one) => known(one, key)?.class);
    const groups = same.groups.length > 0 ? [] : parts.compareRules.likeness(classes).groups;
    const equal = marked(numbers.map((value) => value?.toString()), cases, words);
    const inClass = groups.map((group) => fill(words.texts.textClass ?? '',
      group.length === cases.length ? words.all(cases.length) : words.list(group.map((place) => cases[place]?.tag ?? '')), classes[group[0] ?? 0] ?? ''));
    const mark = words.mark(degree(false, equal.alike || groups.length > 0), inClass.length > 0 ? inClass.join('; ') : equal.text);
    return [row('', head(question.label, mark), ...cases.map((one, place) => {
      const value = numbers[place];
      return cell(one, '', ...answer(one.facts[key], words, true),
        ...(value !== undefined && most > 0 && value >= 0 ? [parts.compareBars.number(value, most)] : []), ...remark(one.facts[key]));
    }))];
  };

  /** @type {typeof plain} */
  const time = ({ label, keys }, cases, words, root) => {
    const { row, head, cell } = parts.compareCells;
    const years = parts.compareRules.years(root.rows, cases);
    const marks = keys.map((key) => marked(cases.map((one) => known(one, key)?.day), cases, words,
      keys.length > 1 ? root.rows.find((one) => one.key === key)?.label : undefined));
    const said = keys.length > 1 ? marks.filter(({ alike }) => alike) : marks;
    const text = said.length > 0 ? said.map((one) => one.text).join('; ') : words.texts.textDifferent ?? '';
    const mark = words.mark(degree(marks.every(({ all }) => all), marks.some(({ alike }) => alike)), text);
    return [row('', head(label, mark), ...cases.map((one) => {
      const facts = keys.map((key) => one.facts[key]);
      const [start, end] = keys.map((key) => known(one, key)?.number);
      return cell(one, '', ...facts.flatMap((fact, place) => [...(place > 0 ? [' – '] : []), ...answer(fact, words, true)]),
        ...(years && start !== undefined ? [parts.compareBars.period(years, start, keys.length > 1 ? end : start)] : []),
        ...facts.flatMap(remark));
    }))];
  };

  /** @type {typeof plain} */
  const list = ({ label, keys: [key = ''] }, cases, words, root) => {
    const { row, head, cell, whole, note } = parts.compareCells;
    const facts = cases.map((one) => known(one, key));
    const asked = marked(facts.map((fact) => fact?.text), cases, words);
    const { shared, others } = parts.compareRules.split(facts.map((fact) => fact?.items ?? []));
    const some = shared.length > 0;
    const left = others.some((items) => items.length > 0);
    if (some && !left) return [row('', head(label, words.mark('equal', fill(words.texts.textEqual ?? '', words.all(cases.length)))),
      whole(words.all(cases.length), cases.length, element('b', {}, shared.join(', '))))];
    const partly = some || others.some((items) => items.some(({ also }) => also.length > 0));
    const text = some ? fill(words.texts.textItems ?? '', shared.length, words.all(cases.length)) : partly && facts.every(Boolean) ? words.texts.textPartly ?? '' : asked.text;
    const mark = words.mark(degree(false, partly), text);
    const own = cases.map((one, place) => cell(one, '', ...(!facts[place] ? answer(one.facts[key], words)
      : others[place]?.length === 0 ? [note(words.texts.textNothing ?? '')]
        : [element('ul', { class: 'compare__list' }, ...(others[place] ?? []).map(({ item, also }) => element('li', { class: partly && also.length === 0 ? 'is-own' : undefined }, item, ...(partly ? [' ',
          note(also.length === 0 ? words.texts.textOwn ?? '' : fill(words.texts.textAlso ?? '', words.list(also.map((other) => cases[other]?.tag ?? ''))))] : []))))]),
      ...remark(one.facts[key])));
    return some
      ? [row('compare__row--first', head(label, mark, 2), whole(words.all(cases.length), cases.length, element('b', {}, shared.join(', ')))), row('compare__row--second', ...own)]
      : [row('', head(label, mark), ...own)];
  };

  /** @type {CompareBodies['body']} */
  const body = (root, cases, words) => {
    const make = { plain, number, list, date: time, period: time };
    const rows = parts.compareRules.questions(root.rows)
      .filter(({ keys }) => keys.some((key) => cases.some((one) => one.facts[key])))
      .flatMap((question) => make[question.type](question, cases, words, root));
    return element('tbody', { role: 'rowgroup' }, parts.compareCells.group('--feiten', cases.length + 1, words.texts.textFacts ?? ''), ...rows);
  };

  add('compareFacts', Object.freeze({ body }));
}
