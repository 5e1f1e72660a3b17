import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const THEME = new URL('../../../theme/', import.meta.url);
const read = (file) => readFileSync(new URL(file, THEME), 'utf8');
const asked = new Set(readdirSync(new URL('js/search/', THEME)).filter((name) => name.endsWith('.js'))
  .flatMap((name) => [...read(`js/search/${name}`).matchAll(/\blabels\.(\w+)/g)].map(([, label]) => label)));

for (const code of ['nl', 'en'])
  test(`the ${code} pack has every text that search shows, and none that it does not`, () => {
    const said = new Set([...read(`language/${code}.yaml`).matchAll(/^ {2}search\.label\.(\w+):/gm)].map(([, label]) => label));
    assert.deepEqual([...said].sort(), [...asked].filter((label) => label !== 'page').sort());
  });

/** The shared scripts with a history of one place, that may refuse. */
const withHistory = (state) => {
  const history = { state, refuses: false, replaceState(next) { if (history.refuses) throw new Error('too often'); history.state = structuredClone(next); } };
  const page = vm.createContext({ history, structuredClone });
  for (const file of ['js/book.js', 'js/search-state.js']) vm.runInContext(read(file), page, { filename: file });
  return { history, ...page.inspiratieboek.parts.searchState };
};
const STATE = { address: 'q=boa&gemeente=Breda&gemeente=Velsen', level: 2, partly: true, opened: [['a.html', 7]], hit: '--search-hit-3', scroll: 40 };

test('how a search stood comes back, and what else the place remembers stays', () => {
  const { history, read: readState, write } = withHistory({ other: 1 });
  write(STATE);
  assert.deepEqual(readState(), STATE);
  assert.equal(history.state.other, 1);
  write(undefined);
  assert.equal(readState(), undefined);
  assert.equal(history.state.other, 1);
});

test('a history that is empty, foreign or refuses breaks nothing', () => {
  for (const state of [null, {}, { search: 'x' }, { search: { address: 7 } }, { search: { address: 'q=a' } }])
    assert.equal(withHistory(state).read(), undefined);
  const { history, read: readState, write } = withHistory(null);
  history.refuses = true;
  write(STATE);
  assert.equal(readState(), undefined);
});
