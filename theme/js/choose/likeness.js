// Shows on each case how like it is to what was chosen.
{
  'use strict';

  const { element, fill } = inspiratieboek;
  const STATES = /** @type {const} */ (['same', 'other', 'unknown']);

  /** The values of a case's fact that are the chosen ones, or that stand where those were looked for.
   *  @param {FilterCase} one @param {Feature} feature @param {FeatureState} state @param {boolean} several @param {DOMStringMap} texts */
  const value = (one, { fact, wanted }, state, several, texts) => {
    if (several && state === 'other') return fill(texts.textNot ?? '', wanted[0] ?? '');
    const values = one.facts[fact] ?? [];
    return (state === 'same' ? values.filter((each) => wanted.includes(each)) : values).join(', ');
  };

  /** @type {LikenessPart['draw']} */
  const draw = (one, features, states, labels, texts) => {
    const several = new Set(features.map(({ fact }) => fact).filter((fact, at, all) => all.indexOf(fact) !== at));
    const rows = STATES.flatMap((state) => {
      /** @type {Map<string, string[]>} */ const said = new Map();
      features.forEach((feature, at) => {
        if (states[at] === state) said.set(feature.fact, [...said.get(feature.fact) ?? [], value(one, feature, state, several.has(feature.fact) || (one.facts[feature.fact] ?? []).length > 1, texts)]);
      });
      if (said.size === 0) return [];
      const words = [...said].map(([fact, values]) => {
        const label = labels.get(fact) ?? fact;
        return state === 'unknown' ? label : `${label}: ${values.join(', ')}`;
      });
      const heading = { same: texts.textSame, other: texts.textOther, unknown: texts.textUnknown }[state] ?? '';
      return [element('div', {}, element('dt', {}, heading), element('dd', {}, words.join('; ')))];
    });
    const same = states.filter((state) => state === 'same').length;
    return element('div', { class: 'like' },
      element('p', { class: 'count' },
        element('span', { class: 'count__n' }, fill(texts.textCount ?? '', same, features.length)),
        element('span', { class: 'like__marks', 'aria-hidden': 'true' },
          ...states.map((state) => element('span', { class: `like__mark like__mark--${state}` })))),
      element('dl', { class: 'like__why' }, ...rows));
  };

  inspiratieboek.add('likeness', Object.freeze({ draw }));
}
