// Shows where a section says what was asked: marked words, and the best passage of a text. Pure: runs in Node for the tests.
{
  'use strict';

  /** How many letters of a text a hit shows, at about. */
  const LENGTH = 210;

  /** From this many letters on a part of a word is marked inside a longer one. */
  const SHORTEST_INSIDE = 4;

  /** Where the words of the query stand in a text, in whatever form: of a word that begins with what was typed, or has it
   *  inside, only that is marked; of any other form the whole word.
   *  @param {string} text @param {readonly Evidence[]} evidence @param {SearchLanguage} language
   *  @returns {Mark[]} */
  const marksIn = (text, evidence, language) => {
    const { fold } = inspiratieboek;
    // words that say little are not marked beside words that say more
    const telling = evidence.some(({ word: { weak } }) => !weak);
    // a stem begins with the letter that its words begin with: of a text's words hardly any has to be stemmed
    const firsts = new Set(evidence.flatMap(({ stems }) => [...stems].map((stem) => fold(stem)[0])));
    /** @type {Mark[]} */ const marks = [];
    for (const match of text.matchAll(/[^\s-]+/g)) {
      const word = language.trim(match[0].toLowerCase());
      if (word === '' || language.isStopWord(word) && !evidence.some(({ word: { typed } }) => typed === word)) continue;
      const form = fold(word);
      const stem = firsts.has(form[0]) ? language.stem(word) : '';
      const asked = evidence.findIndex(({ word: { folded, weak }, stems }) => !(weak && telling) && (
        form.startsWith(folded) || stems.has(stem) || (folded.length >= SHORTEST_INSIDE && form.indexOf(folded, 2) > 1)));
      if (asked < 0) continue;
      const { folded } = evidence[asked].word;
      const from = match.index + match[0].toLowerCase().indexOf(word);
      // letters can be counted off only where folding kept their number
      const at = form.length === word.length ? form.indexOf(folded) : -1;
      const start = Math.max(0, at);
      marks.push({ from: from + start, to: from + start + (at < 0 ? word.length : folded.length), form, word: asked });
    }
    return marks;
  };

  /** Cuts a text into plain and marked pieces.
   *  @param {string} text @param {readonly Mark[]} marks @param {number} from @param {number} to
   *  @returns {Piece[]} */
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

  /** The passage that has the most of the asked words, in whole words, from the start of a sentence where one is near.
   *  @param {string} text @param {readonly Mark[]} marks @returns {Piece[]} */
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
