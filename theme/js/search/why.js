// Says why a section is among the hits that does not have a word as it was typed. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts } = inspiratieboek;

  /** @param {readonly ReadWord[]} words */
  const initialsOf = (words) => words.map(({ form }) => form[0]).join('');

  /** @type {WhyPart['whyOf']} */
  const whyOf = (found, evidence, language) => {
    const { wordsOf } = parts.reading;
    const title = wordsOf(found.section.title, language);
    const words = [...title, ...wordsOf(`${found.section.text}\n${found.page.name}`, language)];
    const telling = evidence.some(({ word: { weak } }) => !weak);
    for (const { word: { typed, folded, weak, slight }, why, worth } of evidence) {
      const stem = language.stem(typed);
      if (slight || weak && telling || parts.scripts.isOther(folded) || words.some((one) => one.form.includes(folded) || one.stem === stem)) continue;
      if (folded.length > 2 && (initialsOf(title) === folded || initialsOf(title.filter((one) => one.telling)) === folded))
        return { reason: 'abbreviation', typed, found: found.section.title };
      const other = words.find((one) => why.has(one.stem));
      const reason = other && why.get(other.stem);
      // what an author gives to search by stands in no text
      if (!other && worth[found.number] > 0) return { reason: 'hidden', typed, found: '' };
      if (!other || !reason) continue;
      const said = reason.whole ?? other.form;
      const isShort = reason.reason === 'synonym' && said.includes(' ') && initialsOf(wordsOf(said, language)) === folded;
      return { reason: isShort ? 'abbreviation' : reason.reason, typed, found: reason.reason === 'synonym' ? said : other.form };
    }
    return undefined;
  };

  inspiratieboek.add('why', Object.freeze({ whyOf }));
}
