// Dutch for the search: the words are cut to the same stems as when the book was built.
// After the published description of the Snowball stemmer for Dutch (the Porter variant), snowballstem.org/algorithms.
{
  'use strict';

  const PLAIN = new Map([...'äáëéïíöóüú'].map((letter, at) => [letter, 'aeiou'[at >> 1]]));
  /** @param {string | undefined} letter */
  const vowel = (letter) => letter !== undefined && 'aeiouyè'.includes(letter);

  /** Marks y and i that stand for a consonant with a capital: y at the start or after a vowel, i between vowels.
   *  @param {string} word */
  const prelude = (word) => {
    const letters = word.split('').map((letter) => PLAIN.get(letter) ?? letter);
    if (letters[0] === 'y') letters[0] = 'Y';
    for (let at = 0; at < letters.length; at++) {
      if (!vowel(letters[at])) continue;
      if (letters[at + 1] === 'i' && vowel(letters[at + 2])) letters[at + 1] = 'I';
      else if (letters[at + 1] === 'y') letters[at + 1] = 'Y';
    }
    return letters.join('');
  };

  /** Where the part after the first non-vowel that follows a vowel begins, counted from `from`; else the end.
   *  @param {string} word @param {number} from */
  const regionAfter = (word, from) => {
    let at = from;
    while (at < word.length && !vowel(word[at])) at++;
    while (at < word.length && vowel(word[at])) at++;
    return at < word.length ? at + 1 : word.length;
  };

  /** @param {string} word */
  const undouble = (word) => (/(?:kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word);

  /** @param {string} word as the tokenizer and the trimmer leave it: in lower case */
  const stem = (word) => {
    let text = prelude(word);
    const first = regionAfter(text, 0);
    const r1 = Math.max(first, 3);
    const r2 = regionAfter(text, first);
    /** @param {string} ending @param {number} region */
    const endsIn = (ending, region) => text.endsWith(ending) && text.length - ending.length >= region;
    /** @param {number} count */
    const before = (count) => text[text.length - count - 1];
    /** @param {number} count */
    const drop = (count) => { text = text.slice(0, text.length - count); };

    /** @param {string} ending -en or -ene */
    const dropEn = (ending) => {
      const rest = text.slice(0, -ending.length);
      if (rest.length >= r1 && rest !== '' && !vowel(rest.at(-1)) && !rest.endsWith('gem')) text = undouble(rest);
    };
    const dropE = () => {
      if (!endsIn('e', r1) || text.length < 2 || vowel(before(1))) return false;
      text = undouble(text.slice(0, -1));
      return true;
    };

    if (text.endsWith('heden')) { if (endsIn('heden', r1)) text = `${text.slice(0, -5)}heid`; }
    else if (text.endsWith('ene')) dropEn('ene');
    else if (text.endsWith('en')) dropEn('en');
    else {
      const ending = text.endsWith('se') ? 'se' : 's';
      const letter = before(ending.length);
      if (endsIn(ending, r1) && letter !== undefined && letter !== 'j' && !vowel(letter)) drop(ending.length);
    }

    let droppedE = dropE();

    if (endsIn('heid', r2) && before(4) !== 'c') {
      drop(4);
      if (text.endsWith('en')) dropEn('en');
    }

    if (text.endsWith('end') || text.endsWith('ing')) {
      if (text.length - 3 >= r2) {
        drop(3);
        if (endsIn('ig', r2) && before(2) !== 'e') drop(2);
        else text = undouble(text);
      }
    } else if (text.endsWith('ig')) {
      if (endsIn('ig', r2) && before(2) !== 'e') drop(2);
    } else if (text.endsWith('lijk')) {
      if (endsIn('lijk', r2)) { drop(4); droppedE = dropE(); }
    } else if (text.endsWith('baar')) {
      if (endsIn('baar', r2)) drop(4);
    } else if (endsIn('bar', r2) && droppedE) drop(3);

    // maan is man, brood is brod: so are manen and broden
    if (/[^aeiouyè](?:aa|ee|oo|uu)[^aeiouyèI]$/.test(text)) text = text.slice(0, -2) + text.slice(-1);
    return text.replace(/Y/g, 'y').replace(/I/g, 'i');
  };

  const stopWords = Object.freeze((`aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een
    eens en er ge geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar
    me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit
    uw van veel voor want waren was wat werd wezen wie wil worden wordt zal ze zelf zich zij zijn zo zonder zou`).split(/\s+/));

  /** What a stem may still be followed by while its word is being typed: beginnings of these, one or two of them. */
  const endings = Object.freeze(['en', 'ene', 's', 'se', "'s", 'e', 'heid', 'heden', 'end', 'ende', 'ing', 'ingen', 'ig', 'ige', 'igd',
    'lijk', 'lijke', 'elijk', 'elijke', 'baar', 'bare']);

  // Words are trimmed to digits and letters of the Latin script, as far as that went in Unicode 8 (and in lunr-languages).
  const OUTSIDE = '(?:[^0-9\\p{Script=Latin}]|[\\uA7AE\\uA7AF\\uA7B8-\\uA7F6\\uAB66-\\uAB69\\u{10000}-\\u{10FFFF}])+';
  const trimmed = new RegExp(`^${OUTSIDE}|${OUTSIDE}$`, 'gu');

  inspiratieboek.add('language', Object.freeze({
    code: 'nl', stem, stopWords, endings,
    /** @param {string} word */
    trim: (word) => word.replace(trimmed, ''),
  }));

  globalThis.inspiratieboekStemmer = () => stem;

  if (typeof lunr !== 'undefined') {
    /** @type {[string, (token: LunrToken) => LunrToken | undefined][]} */
    const functions = [
      ['trimmer-nl', (token) => token.update((word) => word.replace(trimmed, ''))],
      ['stopWordFilter-nl', (token) => (stopWords.includes(token.toString()) ? undefined : token)],
      ['stemmer-nl', (token) => token.update(stem)],
    ];
    for (const [name, made] of functions) lunr.Pipeline.registerFunction(made, name);
  }
}
