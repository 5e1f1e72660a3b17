// For a word that the book does not have: two words that it is made of, or the nearest word, or a part of it. Pure: runs in Node.
{
  'use strict';

  const { parts } = inspiratieboek;
  /** From so many letters on a word in another script may be mistyped. */
  const MISTAKEN = 4;

  /** @param {readonly WordForm[]} forms @param {number} weight */
  const weighed = (forms, weight) => forms.flatMap(({ stems }) => stems).map((stem) => /** @type {const} */ ([stem, weight]));

  /** Of a word in another script the nearest word. @param {Evidence} evidence @param {SearchedBook} book */
  const guessOther = async (evidence, book) => {
    const { bare, isSign } = parts.scripts;
    const word = bare(evidence.word.folded);
    if ([...word].length < MISTAKEN || isSign(word)) return;
    const near = await book.store.near(evidence.word.folded, true);
    evidence.nearest = near.map(({ form }) => bare(form));
    evidence.missing = near.length > 0;
    await parts.noting.noteStems(evidence, weighed(near, parts.expand.WEIGHT.near), book, 'near');
  };

  /** @type {GuessPart['guess']} */
  const guess = async (evidence, book) => {
    const { WEIGHT } = parts.expand;
    const { noteStems, noteExpression } = parts.noting;
    const { word } = evidence;
    const begun = evidence.found > 0;
    if (parts.scripts.isOther(word.folded)) { if (!begun) await guessOther(evidence, book); return; }
    /** @param {readonly QueryWord[]} expression @param {number} weight @param {Reason} reason */
    const say = (expression, weight, reason) => noteExpression([evidence], expression, weight, reason, book);

    const goesOn = begun && word.open;
    const { pairs, singles } = await parts.compounds.halves(word, book);
    for (const pair of pairs) await say(pair, WEIGHT.split, 'part');
    for (const half of pairs[0] ?? []) await say([half], WEIGHT.split / 2, 'part');
    if (pairs.length > 0 || goesOn) return;

    const { forms, instead } = await parts.expand.nearTo(word, book);
    evidence.nearest = forms.map(({ form }) => form);
    evidence.missing = forms.length > 0 && !begun;
    await noteStems(evidence, weighed(forms, WEIGHT.near), book, 'near');
    for (const expression of instead) await say(expression, WEIGHT.near, 'synonym');
    if (forms.length > 0) return;
    for (const half of singles) await say([half], WEIGHT.split / 2, 'part');
  };

  inspiratieboek.add('guess', Object.freeze({ guess }));
}
