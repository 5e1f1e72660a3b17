// Kinds of fault that a search of stems has, each mended by what holds in any book: over small invented books.
import assert from 'node:assert/strict';
import test from 'node:test';
import { page, searchIn } from './small.mjs';

const FILLER = ['Over het weer', 'Over de maan', 'Over brood', 'Over fietsen', 'Over muziek', 'Over tuinen']
  .map((title, at) => [`vul-${at}.html`, title, 'Hier staat een verhaal waar niets in voorkomt dat iemand zoekt.']);
const book = (...sections) => searchIn('nl', [...sections, ...FILLER], { synonyms: [{ say: ['klokkenluider'], find: ['melden'] }] });
const first = async (search, query) => (await search.refs(query))[0];

test('the word as it was typed comes before another word with its stem', async () => {
  const search = book(['weten.html', 'Weten', 'Wie het wil weten, moet het vragen.'], ['wetten.html', 'Regels van het land', 'Twee wetten, en nog meer wetten.'],
    ['wet.html', 'Iets anders', 'Hier staat weinig.']);
  assert.equal(await first(search, 'wetten'), 'wetten.html');
});

test('a word comes before its synonym, where the book has both', async () => {
  const search = book(['melden.html', 'Melden', 'Wie iets ziet kan het melden.'], ['luider.html', 'Een klokkenluider', 'De klokkenluider sprak.']);
  assert.equal(await first(search, 'klokkenluider'), 'luider.html');
});

test('a word that only looks like a participle finds no verb', async () => {
  const search = book(['mens.html', 'Mens en menen', 'De mens meent iets.'], ['gemeente.html', 'Iets anders', 'De gemeente betaalt.']);
  assert.deepEqual([...await search.refs('gemeente')], ['gemeente.html']);
});

test('words that stand together as they were typed come before the same words apart', async () => {
  const far = 'een lang verhaal dat eerst over heel iets gaat en dan weer over dingen daar ver vandaan';
  const search = book(['apart.html', 'Verslag', `De veilige plek. ${far} School is er ook.`], ['samen.html', 'Verslag', `Hier is een veilige school. ${far} Een plek en een dag. Ook dit nog.`]);
  assert.equal(await first(search, 'veilige school'), 'samen.html');
});

test('a page that is called what is asked comes before one that says the word as often', async () => {
  const search = book(['kort.html#a', 'Toelichting', 'Het archief is een plek.'], ['archief.html#a', 'Toelichting', 'Het archief is een plek.']);
  assert.equal(await first(search, 'archief'), 'archief.html#a');
});

test('a word of the book that is written as two finds it, and an unknown compound its parts', async () => {
  const search = book(['vrees.html', 'Bang', 'Zij hadden koudwatervrees.'], ['lek.html', 'Een lek', 'Een lek in de beveiliging.'], ['beveiligd.html', 'Slot', 'Het slot.']);
  assert.equal(await first(search, 'koudwater vrees'), 'vrees.html');
  assert.equal(await first(search, 'beveiligingslek'), 'lek.html');
});

test('a hit without the typed word says why it is there', async () => {
  const search = book(['melden.html', 'Meld Misdaad Anoniem', 'Wie iets ziet kan het melden.'], ['wijk.html', 'Een wijkaanpak', 'Van de buurtbewoners.'],
    ['lek.html', 'Een lek', 'Een lek in de beveiliging.'], ['proef.html', 'Evaluatie', 'Niets meer.']);
  const why = async (query) => {
    const result = await search.search(query);
    const reason = result.why(result.groups[0].hits[0]);
    return reason && [reason.reason, reason.typed, reason.found];
  };
  assert.deepEqual([...await why('klokkenluider')], ['synonym', 'klokkenluider', 'melden']);
  assert.deepEqual([...await why('beveiligingslek')], ['part', 'beveiligingslek', 'lek']);
  assert.deepEqual([...await why('buurtbewnoers')], ['near', 'buurtbewnoers', 'buurtbewoners']);
  assert.deepEqual([...await why('evalueren')], ['kin', 'evalueren', 'evaluatie']);
  assert.equal(await why('wijkaanpak'), undefined);
  assert.equal(await why('aanpak'), undefined, 'a longer word has it');
});

test('a hit that a name\'s initials found says what they are short for', () => {
  const { whyOf } = page.inspiratieboek.parts.why;
  const language = { stem: (word) => word, trim: (word) => word, isStopWord: (word) => word === 'van', isWeakWord: () => false };
  const found = { section: { title: 'Vereniging van Nederlandse Gemeenten', text: 'Zij helpt.' }, page: { name: 'Begrippen' } };
  const said = whyOf(found, [{ word: { typed: 'VNG', folded: 'vng', weak: false, slight: false }, why: new Map() }], language);
  assert.deepEqual([said.reason, said.found], ['abbreviation', 'Vereniging van Nederlandse Gemeenten']);
});

test('a hit that only words to search by found says so, and one that a word did not find says nothing of it', () => {
  const { whyOf } = page.inspiratieboek.parts.why;
  const language = { stem: (word) => word, trim: (word) => word, isStopWord: () => false, isWeakWord: () => false };
  const said = (worth) => whyOf({ number: 0, section: { title: 'Opium', text: 'Een pand.' }, page: { name: 'Begrippen' } },
    [{ word: { typed: 'wietplantage', folded: 'wietplantage', weak: false, slight: false }, why: new Map(), worth: [worth] }], language);
  assert.equal(said(1).reason, 'hidden');
  assert.equal(said(0), undefined);
});
