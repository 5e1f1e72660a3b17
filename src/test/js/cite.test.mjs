import assert from 'node:assert/strict';
import test from 'node:test';
import { scripts } from './engine.mjs';

const { bibtex, ris, csl } = scripts('citing/forms.js').inspiratieboek.parts.citeForms;
const { idOf } = scripts('citing/work.js').inspiratieboek.parts.citeWork;

const WORK = {
  id: 'tilburg-gegevens', type: 'chapter', title: 'Wat kost het? {50%} & "meer" (Tilburg)', 'container-title': 'Boek & wijk',
  author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }, { literal: 'Gemeente A and B' }], publisher: 'Uitgeverij_1',
  issued: { 'date-parts': [[2024, 5]] }, URL: 'https://voorbeeld.nl/x.html#gegevens', accessed: { 'date-parts': [[2026, 11, 3]] },
};

test('a finding is a chapter of the book in BibTeX', () => {
  assert.equal(bibtex(WORK), [
    '@incollection{tilburg-gegevens,',
    '  author = {van der Berg, Jan and {Gemeente A and B}},',
    '  title = {{Wat kost het? {\\textbraceleft}50\\%{\\textbraceright} \\& "meer" (Tilburg)}},',
    '  booktitle = {{Boek \\& wijk}},',
    '  publisher = {{Uitgeverij\\_1}},',
    '  year = {2024},',
    '  month = may,',
    '  url = {https://voorbeeld.nl/x.html#gegevens},',
    '  urldate = {2026-11-03}', '}', ''].join('\n'));
});

test('and in RIS', () => {
  assert.deepEqual(ris(WORK).split('\r\n'), ['TY  - CHAP', 'ID  - tilburg-gegevens', 'AU  - van der Berg, Jan', 'AU  - Gemeente A and B',
    'TI  - Wat kost het? {50%} & "meer" (Tilburg)', 'T2  - Boek & wijk', 'PB  - Uitgeverij_1', 'PY  - 2024', 'DA  - 2024/05//',
    'UR  - https://voorbeeld.nl/x.html#gegevens', 'Y2  - 2026/11/03/', 'ER  - ', '']);
});

test('what is not known is left out', () => {
  const bare = { id: 'boek', type: 'book', title: 'Een\n  boek' };
  assert.equal(bibtex(bare), '@book{boek,\n  title = {{Een boek}}\n}\n');
  assert.equal(ris(bare), 'TY  - BOOK\r\nID  - boek\r\nTI  - Een boek\r\nER  - \r\n');
  assert.deepEqual(JSON.parse(csl(bare)), [bare]);
});

test('a work is called after its page and its place', () => {
  assert.equal(idOf('https://voorbeeld.nl/boek/praktijkvoorbeelden/tilburg.html#gegevens'), 'tilburg-gegevens');
  assert.equal(idOf('file:///home/x/knelpunten/index.html'), 'knelpunten');
});
