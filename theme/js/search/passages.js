// Shows where a section says what was asked: marked words, and the best passage of a text. Pure: runs in Node for the tests.
{
  'use strict';

  const { parts, fold, spread } = inspiratieboek;
  /** How many letters of a text a hit shows, at about. */
  const LENGTH = 210;

  /** From this many letters on a part of a word is marked inside a longer one. */
  const SHORTEST_INSIDE = 4;

  /** Where a part of a word as it is written elsewhere stands in it: 'ss' of 'Straße' are one letter, 'İ' in small letters is two.
   *  @param {string} text @param {string} made @param {readonly number[]} places @param {number} from @param {number} to */
  const placeOf = (text, made, places, from, to) => {
    let end = to < made.length ? places[to] : text.length;
    // a letter of which only the half was asked for is marked whole, and so are the marks on it
    if (to > 0 && end === places[to - 1]) end = places.slice(to).find((place) => place > end) ?? text.length;
    while (/^\p{M}/u.test(text.slice(end))) end += /** @type {number} */ (text.codePointAt(end)) > 0xffff ? 2 : 1;
    return { from: places[from] ?? 0, to: end };
  };

  /** @type {PassagesPart['marksIn']} */
  const marksIn = (text, evidence, language) => {
    // words that say little are not marked beside words that say more
    const telling = evidence.some(({ word: { weak } }) => !weak);
    // a stem begins with the letter that its words begin with: of a text's words hardly any has to be stemmed
    const firsts = new Set(evidence.flatMap(({ stems }) => [...stems.keys()].map((stem) => fold(stem)[0])));
    /** @type {Mark[]} */ const marks = [];
    for (const match of parts.scripts.latinIn(text).matchAll(/[^\s-]+/g)) {
      const lower = spread(match[0], (sign) => sign.toLowerCase());
      const word = language.trim(lower.text);
      if (word === '' || language.isStopWord(word) && !evidence.some(({ word: { typed } }) => typed === word)) continue;
      const start = lower.text.indexOf(word);
      const place = placeOf(match[0], lower.text, lower.places, start, start + word.length);
      const written = match[0].slice(place.from, place.to);
      const folded = spread(written, fold);
      const form = folded.text;
      const stem = firsts.has(form[0]) ? language.stem(word) : '';
      const asked = evidence.findIndex(({ word: { folded: one, weak, slight }, stems, surely }) => !(weak && telling) && (slight && surely > 0 ? form === one
        : form.startsWith(one) || stems.has(stem) || (one.length >= SHORTEST_INSIDE && form.indexOf(one, 2) > 1)));
      if (asked < 0) continue;
      const one = evidence[asked].word.folded;
      const at = form.indexOf(one);
      const inside = at < 0 ? { from: 0, to: written.length } : placeOf(written, form, folded.places, at, at + one.length);
      const from = match.index + place.from;
      marks.push({ from: from + inside.from, to: from + inside.to, form, word: asked });
    }
    return [...marks, ...marksOfOthers(text, evidence)].sort((a, b) => a.from - b.from);
  };

  /** The same of words in other scripts. @param {string} text @param {readonly Evidence[]} evidence */
  const marksOfOthers = (text, evidence) => {
    const { wordsIn, withoutArticle, bare, beginningOf } = parts.scripts;
    /** @type {Mark[]} */ const marks = [];
    let together = false;
    for (const { from, to, word, sign } of wordsIn(text)) {
      const asked = evidence.findIndex(({ word: { folded, slight }, stems }) =>
        word === folded || !sign && (stems.has(word) || stems.has(withoutArticle(word))) || !slight && word.startsWith(beginningOf(folded)));
      if (asked < 0) continue;
      const folded = bare(evidence[asked].word.folded);
      const { text: form, places } = spread(text.slice(from, to), fold);
      const end = form.startsWith(folded) ? from + placeOf(text.slice(from, to), form, places, 0, folded.length).to : to;
      const last = marks.at(-1);
      // signs are asked for two by two, and marked as they stand
      if (last && together && sign && from <= last.to) { last.to = Math.max(last.to, end); last.form = fold(text.slice(last.from, last.to)); }
      else marks.push({ from, to: end, form: fold(text.slice(from, sign ? end : to)), word: asked });
      together = sign;
    }
    return marks;
  };

  /** @type {PassagesPart['pieces']} */
  const pieces = (text, marks, from = 0, to = text.length) => {
    /** @type {Piece[]} */ const made = [];
    let at = from;
    for (const mark of marks) {
      if (mark.from < at || mark.to > to) continue;
      if (mark.from > at) made.push({ text: text.slice(at, mark.from), marked: false });
      made.push({ text: text.slice(mark.from, mark.to), marked: true });
      at = mark.to;
    }
    if (at < to) made.push({ text: text.slice(at, to), marked: false });
    return made;
  };

  /** @type {PassagesPart['passage']} */
  const passage = (text, marks) => {
    if (text.length <= LENGTH) return pieces(text, marks);
    let best = 0;
    let most = -1;
    marks.forEach((mark, first) => {
      const inside = marks.slice(first, first + 30).filter(({ to }) => to <= mark.from + LENGTH * 0.8);
      const worth = new Set(inside.map(({ word }) => word)).size * 3 + Math.min(inside.length, 4);
      if (worth > most) { most = worth; best = mark.from; }
    });
    const sentence = text.slice(Math.max(0, best - 110), best).search(/[.!?…]\s+(?=\S[^.!?…]*$)/);
    let from = Math.max(0, best - 50);
    if (best <= 110) from = 0;
    else if (sentence >= 0) from = best - 110 + sentence + 1;
    else from = text.indexOf(' ', from) < best ? text.indexOf(' ', from) : best;
    while (/\s/.test(text[from] ?? '')) from++;
    let to = Math.min(text.length, from + LENGTH);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      if (space > best + 20) to = space;
    }
    const shown = pieces(text, marks, from, to);
    if (from > 0) shown.unshift({ text: '… ', marked: false });
    if (to < text.length) shown.push({ text: ' …', marked: false });
    return shown;
  };

  inspiratieboek.add('passages', Object.freeze({ marksIn, pieces, passage }));
}
